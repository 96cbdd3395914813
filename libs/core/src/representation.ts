import type { LocalDate } from '#sla';
import { lastsTo } from './course/handlers/grants.js';
import { refuse, type Asked, type Refusal } from './refusal.js';
import type { GrantKind } from './rules/grants.js';
import type { RuleBook } from './rules/rule-book.js';

/** Kinds of grant by which a person acts for a citizen. */
export const representationsIn = ({ grantKinds }: Pick<RuleBook, 'grantKinds'>): readonly GrantKind[] =>
  grantKinds.filter(({ represents }) => represents !== undefined);

export type Empowering = { as: string; until: LocalDate; evidence?: string };

/** Why somebody may not be let act for the citizen so: the citizen gives a power, whoever leads the case also writes down what the law gives. */
export const empowers = ({ as, until, evidence }: Empowering, asked: Asked): Refusal | null => {
  const byCitizen = asked.actor.kind === 'citizen';
  const kind = representationsIn(asked.rules).find(({ code }) => code === as);
  if (kind === undefined || (byCitizen && kind.represents === 'byLaw')) return refuse('CodeUnknown', { list: 'grantKinds', code: as });
  return lastsTo({ until }, kind, asked) ?? (!byCitizen && evidence === undefined ? refuse('PowerMissing') : null);
};

/** Why it may not be ended: what the law gives is ended by whoever leads the case. */
export const mayEndRepresentation = (as: string, { actor, rules }: Asked): Refusal | null => {
  const byLaw = representationsIn(rules).some(({ code, represents }) => code === as && represents === 'byLaw');
  return actor.kind === 'citizen' && byLaw ? refuse('RepresentationByLaw') : null;
};
