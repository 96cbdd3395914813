import type { Anchors, DeadlineRule, LocalDate } from '#sla';

/** A day that a person named stands as it is: it is neither counted nor rolled. Only a question moves it. */
export const agreedRule: DeadlineRule = {
  legs: [{ anchor: 'printedOn', amount: 0, unit: 'calendarDays', movedByPause: true, mayRollPast: true }],
  roll: 'none',
};

export const agreedOn = (dueOn: LocalDate): Anchors => ({ printedOn: dueOn });
