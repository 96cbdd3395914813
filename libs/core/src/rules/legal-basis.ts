import type { LegalBasis } from '../service-request/status.js';
import type { Bilingual, Initiator } from './form.js';
import type { RuleBook } from './rule-book.js';

/** What a request may rest on, and what that demands. Only the code `consent` rests on the citizen's consent. */
export type LegalBasisRule = {
  code: LegalBasis;
  name: Bilingual;
  /** The citizen must have been told in writing (retssikkerhedsloven § 12). */
  notice: boolean;
  /** So many months a consent holds (sundhedsloven § 44); as long as it is not withdrawn when left out. */
  consentMonths?: number;
  /** On whose initiative something may rest on it; absent: on the requester's. */
  initiatedBy?: Initiator;
  source: string;
};

/** The bases of what is begun by the requester, or unasked by somebody else. */
export const basesFor = ({ legalBases }: Pick<RuleBook, 'legalBases'>, initiatedBy?: Initiator): readonly LegalBasisRule[] =>
  legalBases.filter((basis) => basis.initiatedBy === initiatedBy);

export const findLegalBasis = ({ legalBases }: Pick<RuleBook, 'legalBases'>, code: LegalBasis): LegalBasisRule | undefined =>
  legalBases.find((basis) => basis.code === code);
