import { addMonths, localDateOf } from '#sla';
import { findLegalBasis } from '../rules/legal-basis.js';
import { type Asked, refuse, type Refusal } from './handler.js';
import type { ServiceRequest } from './state.js';

/** A consent names the recipient and says what it covers, and it grows old. */
const consentLacks = ({ consent, given, recipientId }: ServiceRequest, { now }: Asked, months: number | undefined): Refusal | null => {
  if (consent !== 'given' || given === undefined) return refuse(consent === 'refused' ? 'ConsentRefused' : 'ConsentMissing');
  if (given.to !== recipientId) return refuse('ConsentForAnother');
  if (given.vague) return refuse('ConsentNotConcrete');
  const isOld = months !== undefined && addMonths(given.on, months) < localDateOf(now);
  return isOld ? refuse('ConsentTooOld', { on: given.on, months }) : null;
};

/** What is missing before a draft may rest on its legal basis. What the clock sends rests on the notice of the request it comes from. */
export const basisLacks = (state: ServiceRequest, asked: Asked): Refusal | null => {
  const basis = findLegalBasis(asked.rules, state.legalBasis);
  if (state.legalBasis === 'consent') return consentLacks(state, asked, basis?.consentMonths);
  const isTold = basis?.notice !== true || state.noticeOn !== undefined || asked.actor.kind === 'clock';
  return isTold ? null : refuse('NoticeMissing', { source: basis.source });
};
