import type { LocalDate, LocalTime } from '#sla';
import type { MetBy } from '../rules/courses.js';

/** A step of a course as its citizen reads of it: its days, and how it stands to them. */
export type Happening = {
  dueOn: LocalDate | null;
  plannedOn: LocalDate | null;
  plannedAt: LocalTime | null;
  place: string | null;
  /** In words: how much of its term is the post's. */
  postage: string | null;
  /** When it can take place, and what moves it. */
  expectedOn: LocalDate | null;
  heldBy: object | null;
  elsewhere: 'expected' | 'overdue' | null;
} & Record<'missed' | 'passed' | 'expectedAnew' | 'attends' | 'answers', boolean>;

/** What the day of a step is: the one on which it takes place, or its last one, and whether that has passed. */
export type HappeningMeaning = 'on' | 'by' | 'expectedBy' | 'wasExpectedBy' | 'mayAnswer' | 'answerOver' | 'late' | 'wasPlanned';

type Running = { runs: boolean; metBy: MetBy | null };

/** What ends by itself is a term of the law, not something that takes place. */
export const takesPlace = ({ runs, metBy }: Running): boolean => runs && metBy === null;

/** Whether the citizen came on the day they were asked to only those know who were there. */
export const meaningOf = ({ plannedOn, passed, missed, attends, answers, expectedAnew, elsewhere }: Happening): HappeningMeaning => {
  if (elsewhere === 'overdue') return 'wasExpectedBy';
  if (answers) return missed ? 'answerOver' : 'mayAnswer';
  if (attends && passed) return 'wasPlanned';
  if (missed && !expectedAnew) return 'late';
  if (passed) return 'wasPlanned';
  if (plannedOn !== null && !expectedAnew) return 'on';
  return elsewhere === 'expected' ? 'expectedBy' : 'by';
};

const dayOf = ({ plannedOn, dueOn }: Happening): LocalDate | null => plannedOn ?? dueOn;

const tellsLastDay: ReadonlySet<HappeningMeaning> = new Set(['wasExpectedBy', 'answerOver', 'mayAnswer', 'late']);

/** The day to be told, with the time and place of what is planned for it. */
export const meetingToTell = (step: Happening): { on: LocalDate; at?: LocalTime | null; place?: string | null } => {
  const { dueOn, plannedAt: at, place } = step;
  return tellsLastDay.has(meaningOf(step)) && dueOn !== null ? { on: dueOn } : { on: dayOf(step) ?? '', at, place };
};

/** When another authority comes to what it is late with, nobody knows. */
const orderOf = (step: Happening): string => (step.elsewhere === 'overdue' ? '9' : (dayOf(step) ?? ''));

/** What is to take place on a day or by one, the next first. */
export const happeningsIn = <T extends Happening & Running>(steps: readonly T[]): T[] =>
  steps.filter((step) => takesPlace(step) && dayOf(step) !== null).toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)));

type Ended = { closed: { byHand: boolean; because: string | null } | null };

/** Somebody said what it came to, or it was to come and other rules let it fall away. What ended by itself came to nothing that anybody decided. */
export const isOver = <T extends Ended>(step: T): step is T & { closed: NonNullable<T['closed']> } =>
  step.closed !== null && (step.closed.byHand || step.closed.because !== null);
