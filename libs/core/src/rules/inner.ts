import {
  addWorkingDays,
  dueDate,
  workingDaysBetween,
  type Anchors,
  type Calendar,
  type DeadlineRule,
  type ExplanationLine,
  type LocalDate,
  type Pause,
} from '#sla';
import { canCount } from './anchors.js';

/** The agreed inner deadline, and why it is that day. */
export type Inner = { innerOn: LocalDate; lines: readonly ExplanationLine[] };

type Counted = { rule: DeadlineRule; anchors: Anchors; calendar: Calendar; pauses: readonly Pause[]; dueOn: LocalDate };

const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

/** Counted by its own rule and moved by the same pauses; never later than the outer one, and none when nothing is there to count from. */
export const innerDeadline = ({ rule, anchors, calendar, pauses, dueOn }: Counted): Inner | undefined => {
  if (!canCount(rule, anchors)) return undefined;
  const due = dueDate({ rule, anchors, calendar, pauses });
  const innerOn = earlier(due.dueOn, dueOn);
  return { innerOn, lines: [{ code: 'inner', params: { on: innerOn } }, ...due.explanation] };
};

/** Where both stood. */
export type Before = { dueOn: LocalDate; innerOn: LocalDate };

/** When a person or a pause moves a named day, the inner one keeps its distance, in working days. */
export const innerMoved = ({ dueOn: before, innerOn }: Before, dueOn: LocalDate, calendar: Calendar): Inner => {
  const days = workingDaysBetween(calendar, before, dueOn);
  const to = days === 0 ? earlier(innerOn, dueOn) : earlier(addWorkingDays(calendar, innerOn, days), dueOn);
  return { innerOn: to, lines: [{ code: 'innerMoved', params: { from: innerOn, to, days } }] };
};
