import { addCalendarDays, addWorkingDays, type LocalDate } from '#sla';
import type { Span } from './policy.js';
import type { RuleBook } from './rule-book.js';

type Post = Pick<RuleBook, 'postage' | 'national'>;

/** What is added to a term that runs for a citizen who is told by post; undefined where nothing is. */
export const postageFor = ({ postage }: Pick<Post, 'postage'>, byPost: boolean | undefined): Span | undefined =>
  byPost !== true || postage === undefined || postage.amount === 0 ? undefined : { amount: postage.amount, unit: postage.unit };

/** The day on which the letter is there. */
export const arrivesOn = ({ national }: Pick<Post, 'national'>, from: LocalDate, postage: Span | undefined): LocalDate => {
  if (postage === undefined) return from;
  return postage.unit === 'workingDays' ? addWorkingDays(national, from, postage.amount) : addCalendarDays(from, postage.amount);
};

/** As a notice tells of it. */
export const postageParams = (postage: Span | undefined): Readonly<Record<string, string | number>> =>
  postage === undefined ? {} : { postage: postage.amount, postageUnit: postage.unit };
