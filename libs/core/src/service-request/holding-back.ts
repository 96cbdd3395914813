import { addCalendarDays, localDateOf, type LocalDate } from '#sla';
import { refuse, type Asked, type Refusal } from '../refusal.js';
import type { HeldBack } from './command.js';
import { spanFrom } from './target.js';

/** The last day from which the citizen may read an answer that is accepted now; undefined where the rules set none. */
export const latestRelease = ({ now, rules: { holdingBack, national } }: Pick<Asked, 'now' | 'rules'>): LocalDate | undefined =>
  holdingBack && spanFrom(now, holdingBack, national);

/** A day that has come already holds nothing back, and nobody waits longer than the rules say. */
export const heldWrongly = ({ until }: HeldBack, asked: Asked): Refusal | null => {
  const tomorrow = addCalendarDays(localDateOf(asked.now), 1);
  if (until < tomorrow) return refuse('DateInPast', { on: until, earliestOn: tomorrow });
  const { holdingBack } = asked.rules;
  const latestOn = latestRelease(asked);
  if (holdingBack === undefined || latestOn === undefined || until <= latestOn) return null;
  return refuse('HeldBackTooLong', { on: until, latestOn, amount: holdingBack.amount, unit: holdingBack.unit });
};
