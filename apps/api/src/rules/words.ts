import type { AnswerType, Booking, FormItem, LadderAction, LadderTarget } from '#core';
import type { Anchor, Unit, Weekday } from '#sla';

/** Each list is complete: the compiler compares it with the core's type. */
const all = <T extends string>(words: Readonly<Record<T, true>>): readonly T[] => Object.keys(words) as T[];

/** What a request can be counted from today. That the citizen brought it, and the start of a case, come with the course. */
export const anchors: readonly Anchor[] = ['sent', 'received', 'consultationHeld', 'printedOn', 'followUpTalk'];
export const units = all<Unit>({ calendarDays: true, workingDays: true, months: true });
export const spanUnits = all<'workingDays' | 'calendarDays'>({ workingDays: true, calendarDays: true });
export const rolls = all<'nextWorkingDay' | 'none'>({ nextWorkingDay: true, none: true });
export const actions = all<LadderAction>({ remind: true, inform: true, task: true, transfer: true, suggestOtherSource: true });
export const targets = all<LadderTarget>({ recipient: true, recipientManager: true, requester: true, requesterManager: true, coordinator: true });
export const confidences = all<'high' | 'medium' | 'low'>({ high: true, medium: true, low: true });
export const bookings = all<Booking>({ none: true, citizen: true, recipient: true });
export const answerTypes = all<AnswerType>({
  full: true,
  partialRestFollows: true,
  partialFinal: true,
  noKnowledge: true,
  notMyPatient: true,
  tooEarly: true,
  wrongForm: true,
  citizenDidNotAttend: true,
});
export const itemTypes = all<FormItem['type']>({
  group: true,
  display: true,
  text: true,
  string: true,
  boolean: true,
  date: true,
  choice: true,
  integer: true,
});
export const weekdays = all<Weekday>({ monday: true, tuesday: true, wednesday: true, thursday: true, friday: true, saturday: true, sunday: true });
