import type { CourseClock, CourseKind, Duration, Regime, StepKind } from './courses.js';
import { duplicates, known, unless, type Faults } from './fault.js';
import { keptFaults } from './kept.js';
import type { RuleBook } from './rule-book.js';

type Steps = Pick<RuleBook, 'stepKinds' | 'activityKinds' | 'exemptions' | 'holdingBack'>;
type Book = Steps & Pick<RuleBook, 'regimes'>;

/** What recurs after nothing would recur for ever on the same day. */
const term = (span: Duration | undefined, field: string): Faults => unless(span === undefined || span.amount > 0, `${field}.amount`, 'noTerm');

const opensKnown = ({ outcomes }: StepKind, { stepKinds }: Steps, field: string): Faults =>
  outcomes.flatMap(({ opens }, place) =>
    unless(opens === undefined || stepKinds.some(({ code }) => code === opens), `${field}.outcomes[${place}].opens`, 'unknownCode'),
  );

/** It is ended by a person, by something that happens, or by its last day; and nobody chooses how, or when the next is, of what happens by itself. */
const endOf = ({ outcomes, metBy, lapses, recurs }: StepKind, field: string): Faults =>
  metBy === undefined
    ? unless(outcomes.length > 0 || lapses === true, `${field}.outcomes`, 'neverEnds')
    : [...unless(outcomes.length === 0, `${field}.outcomes`, 'endsByItself'), ...unless(recurs !== true, `${field}.recurs`, 'endsByItself')];

/** What its last day may bring is an outcome of its own, and only where the last day ends it. */
const lapseOf = ({ outcomes, lapses, lapsesTo }: StepKind, field: string): Faults =>
  lapsesTo === undefined
    ? []
    : [
        ...unless(lapses === true, `${field}.lapsesTo`, 'neverLapses'),
        ...unless(
          outcomes.some(({ code }) => code === lapsesTo),
          `${field}.lapsesTo`,
          'unknownCode',
        ),
      ];

/** A last day that nobody says needs a term: of what a last day opens, of the next of its kind, and of a hearing. */
const lastDayOf = ({ outcomes, lapsesTo, within, statutory, recurs, hearing, postponableBy }: StepKind, { stepKinds }: Steps, field: string): Faults => {
  const opens = outcomes.find(({ code }) => code === lapsesTo)?.opens;
  const opened = stepKinds.find(({ code }) => code === opens);
  return [
    ...unless(within !== undefined || !((statutory && recurs) || hearing === 'hears'), `${field}.within`, 'lastDayUnsaid'),
    ...unless(opened === undefined || opened.within !== undefined, `${field}.lapsesTo`, 'lastDayUnsaid'),
    ...unless(opened?.hearing !== 'hears', `${field}.lapsesTo`, 'hearsNothing'),
    ...unless(!(recurs && hearing === 'hears'), `${field}.recurs`, 'hearsNothing'),
    ...unless(postponableBy === undefined || statutory, `${field}.postponableBy`, 'notStatutory'),
  ];
};

/** What ends by itself asks nobody for papers. */
const papersOf = ({ papers = [], metBy }: StepKind, { regimes: law }: Book, field: string): Faults => [
  ...unless(metBy === undefined || papers.length === 0, field, 'endsByItself'),
  ...papers.flatMap(({ regimes }, place) => [
    ...unless(regimes === undefined || regimes.length > 0, `${field}[${place}].regimes`, 'tooFew'),
    ...known(regimes ?? [], law, `${field}[${place}].regimes`),
  ]),
];

const kindFaults = (kind: StepKind, steps: Steps, book: Book, field: string): Faults => [
  ...(['within', 'papersBefore', 'warnBefore'] as const).flatMap((span) => term(kind[span], `${field}.${span}`)),
  ...unless(kind.answerName === undefined || kind.asksCitizen === 'answer', `${field}.answerName`, 'asksNoAnswer'),
  ...papersOf(kind, book, `${field}.papers`),
  ...endOf(kind, field),
  ...lapseOf(kind, field),
  ...lastDayOf(kind, steps, field),
  ...opensKnown(kind, steps, field),
  ...known(kind.exemptedBy ?? [], steps.exemptions, `${field}.exemptedBy`),
  ...duplicates(kind.exemptedBy ?? [], (place) => `${field}.exemptedBy[${place}]`),
];

/** Of the kinds of step and activity, of the reasons to demand nothing, and of how long an answer may be held back. */
export const stepFaults = (steps: Steps, book: Book): Faults => [
  ...keptFaults(steps, book),
  ...term(steps.holdingBack, 'holdingBack'),
  ...steps.stepKinds.flatMap((kind, place) => kindFaults(kind, steps, book, `stepKinds[${place}]`)),
];

/** Both can hold for one course. What is left out holds for any. */
const meet = (one: CourseClock, other: CourseClock): boolean => {
  const lawMeets = one.regimes === undefined || other.regimes === undefined || one.regimes.some((code) => other.regimes?.includes(code));
  const endsBefore = ({ begunTo }: CourseClock, { begunFrom }: CourseClock): boolean => begunTo !== undefined && begunFrom !== undefined && begunTo < begunFrom;
  return one.step === other.step && lawMeets && !endsBefore(one, other) && !endsBefore(other, one);
};

type Law = { regimes: readonly Regime[]; stepKinds: readonly StepKind[] };

const oneClock = (clock: CourseClock, before: readonly CourseClock[], { regimes, stepKinds }: Law, field: string): Faults => [
  ...unless(
    stepKinds.some(({ code }) => code === clock.step),
    `${field}.step`,
    'unknownCode',
  ),
  ...unless(!stepKinds.some(({ code, hearing }) => code === clock.step && hearing === 'hears'), `${field}.step`, 'hearsNothing'),
  ...unless(clock.regimes === undefined || clock.regimes.length > 0, `${field}.regimes`, 'tooFew'),
  ...known(clock.regimes ?? [], regimes, `${field}.regimes`),
  ...term(clock.within, `${field}.within`),
  ...term(clock.again, `${field}.again`),
  ...unless(clock.again === undefined || stepKinds.some(({ code, recurs }) => code === clock.step && recurs), `${field}.again`, 'neverRecurs'),
  ...unless(clock.begunFrom === undefined || clock.begunTo === undefined || clock.begunTo >= clock.begunFrom, `${field}.begunTo`, 'beforeStart'),
  ...unless(!before.some((other) => meet(other, clock)), `${field}.step`, 'overlaps'),
];

/** Of the terms that begin with a course: for each kind of step at most one holds. */
export const clockFaults = ({ regimes, courseKinds }: { regimes: readonly Regime[]; courseKinds: readonly CourseKind[] }, { stepKinds }: RuleBook): Faults =>
  courseKinds.flatMap(({ clocks = [] }, kind) =>
    clocks.flatMap((clock, place) => oneClock(clock, clocks.slice(0, place), { regimes, stepKinds }, `courseKinds[${kind}].clocks[${place}]`)),
  );
