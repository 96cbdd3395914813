import type { LocalDate, LocalTime } from '#sla';
import { arrivesOn, postageFor } from '../rules/postage.js';
import { refuse, type Asked, type Refusal } from '../refusal.js';
import { today } from './handler.js';
import type { Course, CourseStep, ToldBy } from './state.js';

type Attended = Pick<CourseStep, 'asksCitizen' | 'plannedOn'>;

/** The citizen was asked to come on a day that has not passed. */
export const isAwaited = <T extends Attended>(step: T, on: LocalDate): step is T & { plannedOn: LocalDate } =>
  step.asksCitizen === 'attend' && step.plannedOn !== undefined && step.plannedOn >= on;

export const meetingsAhead = ({ steps }: Pick<Course, 'steps'>, on: LocalDate) =>
  steps.filter(({ closed }) => closed === undefined).filter((step) => isAwaited(step, on));

/** It is called off: its outcome says so, or it is closed while its day is still to come. */
export const isCalledOff = (step: CourseStep, cancelled: boolean | undefined, asked: Asked): boolean =>
  isAwaited(step, today(asked)) && (cancelled === true || step.plannedOn > today(asked));

type Said = { at?: LocalTime | null; placeId?: string | null };

const orElse = <T>(said: T | null | undefined, before: T | undefined): T | undefined => (said === undefined ? before : (said ?? undefined));

/** Time and place as they are from now on. */
export const meetingOf = ({ plannedAt, placeId: place }: CourseStep, said: Said): { at?: LocalTime; placeId?: string } => {
  const at = orElse(said.at, plannedAt);
  const placeId = orElse(said.placeId, place);
  return { ...(at && { at }), ...(placeId && { placeId }) };
};

type Telling = { byPost?: true; toldBy?: ToldBy };

/** A letter of today that asks the citizen to come, or calls it off, is there before the day, or somebody says how else they were told. */
export const toldInTime = (
  asked: Asked,
  { asksCitizen }: Pick<CourseStep, 'asksCitizen'>,
  { byPost, toldBy }: Telling,
  ...days: (LocalDate | undefined)[]
): Refusal | null => {
  if (asksCitizen !== 'attend' || byPost !== true || toldBy !== undefined) return null;
  const there = arrivesOn(asked.rules, today(asked), postageFor(asked.rules, byPost));
  const on = days.filter((day) => day !== undefined && day >= today(asked) && day < there).toSorted()[0];
  return on === undefined ? null : refuse('LetterTooLate', { on, earliestOn: there });
};
