import { localDateOf, type LocalDate } from '#sla';
import { arrivesOn, postageFor } from '../rules/postage.js';
import { type Asked, refuse, type Refusal } from '../refusal.js';

/** A letter of today tells the citizen of that day, and comes after it. `later`: only another day mends it. */
export const letterLate = (on: LocalDate, { rules, now, citizen }: Asked, params: { later?: 1 } = {}): Refusal | null => {
  const earliestOn = arrivesOn(rules, localDateOf(now), postageFor(rules, citizen?.byPost));
  return on < earliestOn ? refuse('LetterTooLate', { on, earliestOn, ...params }) : null;
};
