import type { RuleLine } from '../../rules/compare.js';
import type { CourseClock, CourseKind, StepKind, StepOutcome, StepPaper, SurveyRule } from '../../rules/courses.js';
import type { SourcedSpan } from '../../rules/policy.js';
import type { RuleBook } from '../../rules/rule-book.js';
import type { Language } from '../language.js';
import { both, line, tellingIn, told, type Lines, type Telling, type TellingOf } from './telling.js';

type Law = Pick<RuleBook, 'regimes'>;
type Steps = Pick<RuleBook, 'stepKinds' | 'activityKinds' | 'exemptions' | 'postage' | 'holdingBack' | 'manyCoordinators' | 'survey'> & Partial<Law>;
type Coded = readonly { code: string; name: Record<Language, string> }[];

const nameIn = (all: Coded, code: string, { language }: Pick<Telling, 'language'>): string => all.find((each) => each.code === code)?.name[language] ?? code;

const outcomeText = ({ name, opens, final, notHeld, newTerm, cancels }: StepOutcome, { stepKinds }: Pick<Steps, 'stepKinds'>, telling: Telling): string =>
  [
    both(name),
    opens === undefined ? '' : telling.t.steps.opens(nameIn(stepKinds, opens, telling)),
    final ? telling.t.steps.noMore : '',
    notHeld ? telling.t.steps.notHeld : '',
    notHeld ? (newTerm ? telling.t.steps.newTerm : telling.t.steps.noNewTerm) : '',
    notHeld && cancels ? telling.t.steps.cancels : '',
  ]
    .filter(Boolean)
    .join(', ');

/** The names of bodies of law, where they are known: only the codes stand in the lists of steps. */
const paperText = ({ name, plainName, obligatory, regimes, source }: StepPaper, { regimes: law = [] }: Partial<Law>, telling: Telling): string => {
  const { t, language } = telling;
  const parts = [
    both(name),
    plainName === undefined ? '' : `${t.steps.plainName}: ${both(plainName)}`,
    obligatory ? t.steps.obligatory : t.steps.notObligatory,
    regimes === undefined ? '' : t.steps.under(regimes.map((code) => nameIn(law, code, { language })).join(', ')),
    `${t.steps.stepSource}: ${source}`,
  ];
  return parts.filter(Boolean).join(', ');
};

const kindFields = (steps: Steps): TellingOf<StepKind> => ({
  code: () => [],
  name: ({ name }, { t }) => line('name', t.steps.stepName, both(name)),
  plainName: ({ plainName }, { t }) => line('plainName', t.steps.plainName, plainName && both(plainName)),
  statutory: ({ statutory }, { t }) => line('statutory', t.steps.lastDay, statutory ? t.steps.byLaw : t.steps.byHouse),
  within: ({ within }, { t, count }) => line('within', t.steps.within, within && count(within.amount, within.unit)),
  postponableBy: ({ postponableBy }, { t }) => line('postponableBy', t.steps.postponableBy, postponableBy),
  papersBefore: ({ papersBefore: span }, { t, count }) => line('papersBefore', t.steps.papersBefore, span && t.steps.beforeDay(count(span.amount, span.unit))),
  papers: ({ papers = [] }, telling) =>
    papers.flatMap((paper) => line(`papers.${paper.code}`, telling.t.steps.paper(paper.code), paperText(paper, steps, telling))),
  recurs: ({ recurs }, { t }) => line('recurs', t.steps.recurs, recurs ? t.steps.again : undefined),
  followsUp: ({ followsUp }, { t }) => line('followsUp', t.steps.followsUp, followsUp ? t.yes : undefined),
  lapses: ({ lapses }, { t }) => line('lapses', t.steps.lapses, lapses ? t.steps.lapsed : undefined),
  lapsesTo: ({ lapsesTo, outcomes }, telling) =>
    line('lapsesTo', telling.t.steps.lapsesTo, lapsesTo === undefined ? undefined : nameIn(outcomes, lapsesTo, telling)),
  metBy: ({ metBy }, { t }) => line('metBy', t.steps.endsWhen, metBy && t.steps.ends[metBy]),
  warnBefore: ({ warnBefore: span }, { t, count }) => line('warnBefore', t.steps.warnBefore, span && t.steps.beforeLastDay(count(span.amount, span.unit))),
  exemptedBy: ({ exemptedBy = [] }, telling) =>
    line('exemptedBy', telling.t.steps.exemptedBy, exemptedBy.map((code) => nameIn(steps.exemptions, code, telling)).join(', ') || undefined),
  asksCitizen: ({ asksCitizen }, { t }) => line('asksCitizen', t.steps.asksCitizen, asksCitizen && t.steps.citizenActs[asksCitizen]),
  answerName: ({ answerName }, { t }) => line('answerName', t.steps.answerName, answerName && both(answerName)),
  appliedFor: ({ appliedFor }, { t }) => line('appliedFor', t.steps.appliedFor, appliedFor ? t.yes : undefined),
  elsewhere: ({ elsewhere }, { t }) => line('elsewhere', t.steps.elsewhere, elsewhere ? t.yes : undefined),
  awaited: ({ awaited }, { t }) => line('awaited', t.steps.awaited, awaited ? t.yes : undefined),
  hearing: ({ hearing }, { t }) => line('hearing', t.steps.hearing, hearing && t.steps.hearings[hearing]),
  promise: ({ promise }, { t }) => line('promise', t.steps.promise, promise ? t.yes : undefined),
  tellsCitizen: ({ tellsCitizen }, { t }) => line('tellsCitizen', t.steps.tellsCitizen, tellsCitizen ? t.yes : undefined),
  outcomes: ({ outcomes }, telling) =>
    outcomes.flatMap((outcome) => line(`outcomes.${outcome.code}`, telling.t.steps.outcome(outcome.code), outcomeText(outcome, steps, telling))),
  source: ({ source }, { t }) => line('source', t.steps.stepSource, source),
});

/** Each line can stand alone among those of other kinds. */
const kindLines = (kind: StepKind, steps: Steps, telling: Telling): Lines =>
  told(kindFields(steps), kind, telling).map(({ key, label, text }) => ({
    key: `stepKinds.${kind.code}.${key}`,
    label: telling.t.steps.of(kind.name[telling.language], label),
    text,
  }));

const spanText = (span: SourcedSpan | undefined, { count }: Telling): string | undefined => span && `${count(span.amount, span.unit)} (${span.source})`;

const surveySpans = ({ afterDays, againMonths, endedDays }: SurveyRule, count: Telling['count']) => ({
  ...{ after: count(afterDays, 'calendarDays'), again: count(againMonths, 'months'), ended: count(endedDays, 'calendarDays') },
});

const listFields: TellingOf<Steps> = {
  regimes: () => [],
  stepKinds: (steps, telling) => steps.stepKinds.flatMap((kind) => kindLines(kind, steps, telling)),
  activityKinds: ({ activityKinds }, { t }) => activityKinds.flatMap(({ code, name }) => line(`activityKinds.${code}`, t.steps.activityKind(code), both(name))),
  exemptions: ({ exemptions }, { t }) => exemptions.flatMap(({ code, name }) => line(`exemptions.${code}`, t.steps.exemption(code), both(name))),
  postage: ({ postage }, telling) => line('postage', telling.t.steps.postage, spanText(postage, telling)),
  holdingBack: ({ holdingBack }, telling) => line('holdingBack', telling.t.steps.holdingBack, spanText(holdingBack, telling)),
  manyCoordinators: ({ manyCoordinators: many }, { t, count }) =>
    line('manyCoordinators', t.steps.manyCoordinators, many && `${t.steps.coordinatorsWithin(many.count, count(many.months, 'months'))} (${many.source})`),
  survey: ({ survey }, { t, count }) => line('survey', t.steps.survey, survey && `${t.steps.asked(surveySpans(survey, count))} (${survey.source})`),
};

/** All that the lists of what happens in courses say. */
export const stepLines = (steps: Steps, telling: Telling): RuleLine[] => told(listFields, steps, telling);

const clockWords = ({ within, again, presumedMet, regimes, begunFrom, begunTo }: CourseClock, law: Law, telling: Telling): string => {
  const { t, count, date } = telling;
  const more = [
    again === undefined ? '' : t.steps.thenEach(count(again.amount, again.unit)),
    regimes === undefined ? '' : t.steps.under(regimes.map((code) => nameIn(law.regimes, code, telling)).join(', ')),
    begunFrom === undefined ? '' : t.steps.begunFrom(date(begunFrom)),
    begunTo === undefined ? '' : t.steps.begunTo(date(begunTo)),
    presumedMet ? t.steps.presumedMet : '',
  ];
  return [t.steps.fromStart(count(within.amount, within.unit)), ...more].filter(Boolean).join(', ');
};

/** One term that begins with a course of a kind, without where it stands. */
export const clockText = (clock: CourseClock, law: Law, language: Language): string => clockWords(clock, law, tellingIn(language));

/** The terms of a kind of course. Several for one kind of step are told apart by their place among them. */
export const clockLines = ({ code, name, clocks = [] }: CourseKind, law: Law, stepKinds: Coded, telling: Telling): Lines =>
  clocks.flatMap((clock, place) => {
    const among = clocks.slice(0, place).filter(({ step }) => step === clock.step).length;
    const label = telling.t.steps.clock(name[telling.language], nameIn(stepKinds, clock.step, telling));
    return line(`courseKinds.${code}.clocks.${clock.step}.${among}`, label, `${clockWords(clock, law, telling)} (${clock.source})`);
  });

/** All that one kind of step says. */
export const stepKindLines = (kind: StepKind, steps: Steps, language: Language): RuleLine[] => told(kindFields(steps), kind, tellingIn(language));
