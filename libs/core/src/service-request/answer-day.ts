import type { LocalDate } from '#sla';
import { clockOf, owesAnswer } from './clock.js';
import { holderOf } from './holder.js';
import type { ServiceRequest } from './state.js';

/** Its last day has passed, and it is still to come, also while a question is open or somebody else is waited for. */
export const isAnswerLate = (state: ServiceRequest): boolean => state.deadline?.missed === true && owesAnswer(state);

/**
 * When the answer can be there, as far as anybody knows: not before the deadline, what was announced or agreed, a booked
 * consultation, a place on a waiting list, and the last day of whoever has the turn. One that
 * came is read by then. Null where no day is known, and once nobody waits.
 */
export const answerDay = (state: ServiceRequest): LocalDate | null => {
  const holder = holderOf(state);
  if (holder === null) return null;
  const turn = holder.until ?? undefined;
  if (clockOf(state) === 'stopped') return turn ?? null;
  const { deadline, promisedOn, consultation, consultationOn, expectedOn } = state;
  const booked = consultation === 'booked' ? consultationOn : undefined;
  const days = [turn, deadline?.dueOn, promisedOn, booked, expectedOn].filter((day) => day !== undefined);
  return days.toSorted().at(-1) ?? null;
};
