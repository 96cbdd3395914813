import { addMonths, localDateOf, type LocalDate } from '#sla';
import { findLegalBasis } from '../rules/legal-basis.js';
import type { CommandOf } from './command.js';
import { type Asked, inFuture, refuse, type Refusal } from '../refusal.js';
import type { ServiceRequest } from './state.js';

/** A consent says what it covers, and it grows old. */
const consentFault = ({ on, vague }: { on: LocalDate; vague: boolean }, { now }: Asked, months: number | undefined): Refusal | null => {
  if (vague) return refuse('ConsentNotConcrete');
  const isOld = months !== undefined && addMonths(on, months) < localDateOf(now);
  return isOld ? refuse('ConsentTooOld', { on, months }) : null;
};

/** It names the recipient, too. */
const consentLacks = ({ consent, given, recipientId }: ServiceRequest, asked: Asked, months: number | undefined): Refusal | null => {
  if (consent !== 'given' || given === undefined) return refuse(consent === 'refused' ? 'ConsentRefused' : 'ConsentMissing');
  if (given.to !== recipientId) return refuse('ConsentForAnother');
  return consentFault({ on: given.on, vague: given.vague === true }, asked, months);
};

/** What is missing before a draft may rest on its legal basis. What the clock sends rests on the notice of the request it comes from. */
export const basisLacks = (state: ServiceRequest, asked: Asked): Refusal | null => {
  const basis = findLegalBasis(asked.rules, state.legalBasis);
  if (state.legalBasis === 'consent') return consentLacks(state, asked, basis?.consentMonths);
  const isTold = basis?.notice !== true || state.noticeOn !== undefined || asked.actor.kind === 'clock';
  return isTold ? null : refuse('NoticeMissing', { source: basis.source });
};

type Sharing = Pick<CommandOf<'shareAnswer'>, 'legalBasis' | 'consent' | 'noticeOn'>;

/** What is missing before an answer may be sent on: the consent is to that, and so is the notice. */
export const sharingLacks = ({ legalBasis, consent, noticeOn }: Sharing, asked: Asked): Refusal | null => {
  const basis = findLegalBasis(asked.rules, legalBasis);
  if (legalBasis === 'consent') {
    if (consent === undefined) return refuse('ConsentMissing');
    return inFuture(consent.on, asked) ?? consentFault({ on: consent.on, vague: consent.contentId === undefined }, asked, basis?.consentMonths);
  }
  if (noticeOn !== undefined) return inFuture(noticeOn, asked);
  return basis?.notice === true ? refuse('NoticeMissing', { source: basis.source }) : null;
};
