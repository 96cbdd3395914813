import type { LocalDate, Unit } from '#sla';
import type { Bilingual } from './form.js';

import type { RuleBook } from './rule-book.js';

/** A body of law that courses are under: those that begin on its first day or later, and keep it when the next one begins. */
export type Regime = { code: string; name: Bilingual; from: LocalDate; source: string };

/** From so many different coordinators within so many months on, their managers are told. */
export type ManyCoordinators = { count: number; months: number; source: string };

/**
 * When a citizen is asked about an activity: so many days after its first day, or once it has ended; again so many months
 * after the last answer at the earliest; and no more so many days after its end.
 */
export type SurveyRule = { afterDays: number; againMonths: number; endedDays: number; source: string };

export type Duration = { amount: number; unit: Unit };

/** What ends a step by itself: the first activity has begun, a goal and an evaluation stand in the plan, or the course ends. */
export type MetBy = 'activity' | 'plan' | 'end';

/** What a step may come to, and the kind of step that it opens. */
export type StepOutcome = {
  code: string;
  name: Bilingual;
  opens?: string;
  /** No other of a kind that recurs follows. */
  final?: boolean;
  /** It did not take place: what it rests on need not be ready, and the next one has no term of its own. */
  notHeld?: boolean;
  /** Nobody had to hold what was not held: the next one has its term from that day. */
  newTerm?: boolean;
  /** Somebody called it off: whoever was asked to come is told on its day too. */
  cancels?: boolean;
};

/** What a step rests on, made before it takes place. */
export type StepPaper = {
  code: string;
  name: Bilingual;
  /** What the citizen reads, where the name is one of the trade. */
  plainName?: Bilingual;
  /** The step is not held without it. */
  obligatory: boolean;
  /** The bodies of law it belongs to; absent: any. */
  regimes?: readonly string[];
  source: string;
};

/** Something that is to happen in a course by a day: a meeting, a decision, an evaluation, a term that the law sets. */
export type StepKind = {
  code: string;
  name: Bilingual;
  /** What the citizen reads, where the name is one of the trade. */
  plainName?: Bilingual;
  /** The law sets its last day: it is never moved because a statement is late. */
  statutory: boolean;
  /** From the day it is opened to its last day. Absent: whoever opens it says the day. */
  within?: Duration;
  /** The rule by which a last day that the law sets may be postponed all the same. Absent: it may not. */
  postponableBy?: string;
  /** Papers are due so long before the day it is planned for. */
  papersBefore?: Duration;
  /** Which those are; absent: the answers it waits for alone. */
  papers?: readonly StepPaper[];
  /** Another of its kind is opened when one is closed. */
  recurs?: boolean;
  /** It follows the citizen up rather than the plan: the figures count it among no evaluations. */
  followsUp?: boolean;
  /** It is over when its last day is: nobody has missed anything. */
  lapses?: boolean;
  /** The outcome it comes to then, and so what that leads to. Absent: the term is over, and nothing follows. */
  lapsesTo?: string;
  metBy?: MetBy;
  /** Whoever coordinates is told so long before its last day. */
  warnBefore?: Duration;
  /** Exemptions from demands that move its last day, by their codes. */
  exemptedBy?: readonly string[];
  /** What it asks of the citizen: to come, or to answer if they wish. */
  asksCitizen?: 'attend' | 'answer';
  /** What the citizen who may answer reads on the button, where it is more than an answer. */
  answerName?: Bilingual;
  /** Another authority takes it: that its last day passes is no delay of the municipality's. */
  elsewhere?: boolean;
  /** It hears the citizen about facts to their detriment, or decides the case, which waits until they were heard. */
  hearing?: 'hears' | 'decides';
  /** The citizen applied for it: a course neither ends nor becomes another while it waits to be decided. */
  appliedFor?: boolean;
  /** The citizen waits for it from the day its term counts from; for any other step only once it is late. */
  awaited?: boolean;
  /** Somebody promised it to the citizen: a handover goes through it apart. */
  promise?: boolean;
  /** The citizen is told when its last day has passed. */
  tellsCitizen?: boolean;
  /** Empty where something else ends it. */
  outcomes: readonly StepOutcome[];
  source: string;
};

/** A term that begins with the kind of course. Other rules may hold for those that began on other days, or under other law. */
export type CourseClock = {
  step: string;
  within: Duration;
  /** The term of those that follow the first, where theirs is another. */
  again?: Duration;
  /** A course would not run without it: where it is over when the course is recorded here, it is taken to have been met. */
  presumedMet?: boolean;
  regimes?: readonly string[];
  begunFrom?: LocalDate;
  begunTo?: LocalDate;
  source: string;
};

export type CourseKind = {
  code: string;
  name: Bilingual;
  clocks?: readonly CourseClock[];
  /** No course of the kind begins after that day; those that did run on. */
  lastBegun?: { on: LocalDate; source: string };
  /** The citizen may begin one, and on what that rests. */
  byCitizen?: { source: string };
  /** A course of it goes on for another period, whose terms begin anew, and on what that rests. */
  renewable?: { source: string };
  /** A course of it only decides something: no plan is made, no goal or evaluation is missed in it, and on what that rests. */
  noPlan?: { source: string };
};

/** A course can begin, or go on, under the kind from that day. */
export const mayBegin = ({ lastBegun }: Pick<CourseKind, 'lastBegun'>, on: LocalDate): boolean => lastBegun === undefined || on <= lastBegun.on;

/** A kind of activity in a plan, or a reason why a citizen is exempt from demands for a time. */
export type Named = { code: string; name: Bilingual };

/** Whether courses of the kind only decide something. */
export const makesNoPlan = ({ courseKinds }: Pick<RuleBook, 'courseKinds'>, kind: string): boolean =>
  courseKinds.some(({ code, noPlan }) => code === kind && noPlan !== undefined);

/** The regime of a course that begins on that day; one that began before every regime is under the first. */
export const regimeOn = ({ regimes }: Pick<RuleBook, 'regimes'>, startedOn: LocalDate): Regime | undefined => {
  const inOrder = regimes.toSorted((one, other) => one.from.localeCompare(other.from));
  return inOrder.findLast(({ from }) => from <= startedOn) ?? inOrder[0];
};

type Line = { kind: string; regime: string; startedOn: LocalDate; kindSince?: LocalDate };

/** The day on which the line began under the kind that it is of now. */
export const kindBegan = ({ startedOn, kindSince = startedOn }: Pick<Line, 'startedOn' | 'kindSince'>): LocalDate => kindSince;

/** The terms that hold for a course of that kind, under that law, which the line came under on that day. */
export const clocksOf = ({ courseKinds }: Pick<RuleBook, 'courseKinds'>, line: Line): readonly CourseClock[] => {
  const { kind, regime } = line;
  const began = kindBegan(line);
  return (courseKinds.find(({ code }) => code === kind)?.clocks ?? []).filter(
    ({ regimes, begunFrom, begunTo }) =>
      (regimes?.includes(regime) ?? true) && (begunFrom === undefined || begunFrom <= began) && (begunTo === undefined || began <= begunTo),
  );
};
