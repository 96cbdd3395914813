import {
  answerDay,
  fellAwayText,
  isAnswerLate,
  isExpectedAnew,
  mayBeAnswered,
  outcomesOn,
  papersAtRisk,
  postponementOf,
  postageText,
  roleIn,
  runningSteps,
  settledText,
  termOf,
  type Actor,
  type Course,
  type CourseEvent,
  type Expected,
  type ExpectedAnswers,
  type Language,
  type RuleBook,
  type StepKind,
} from '#core';
import { stateOf, type RecordedEventOf, type ServiceRequestRow } from '#persistence';
import type { LocalDate } from '#sla';
import { none, standingOn } from '../service-requests/view/badge.js';
import { holderView } from '../service-requests/view/listed.js';
import { asText, type Opened } from '../service-requests/contents.js';
import type { Names } from '../service-requests/view/names.js';
import { stateTold } from '../service-requests/view/post.js';
import { codesIn, namesIn, outcomesOf, papersFor, stepKindsFor } from './course-names.js';
import type { CoursePaperView, NeedView, SettledView, StepKindView, CourseStepView } from './steps.dto.js';

type Shown = {
  actor: Actor;
  rules: RuleBook;
  language: Language;
  names: Names;
  words: Opened;
  events: readonly RecordedEventOf<CourseEvent>[];
  requests: readonly ServiceRequestRow[];
  today: LocalDate;
};

export const expectedAnswers = (requests: readonly ServiceRequestRow[]): ExpectedAnswers => new Map(requests.map((row) => [row.id, answerDay(stateOf(row))]));

/** As the request's own page says it. */
const needView = (requestId: string, late: boolean, { requests, names, language, actor }: Shown): NeedView => {
  const row = requests.find(({ id }) => id === requestId);
  if (row === undefined) return { requestId, number: null, formCode: null, recipient: null, holder: null, answerOn: null, late };
  const state = stateTold(stateOf(row), actor);
  const recipient = row.recipientId === null ? null : names.organisation(row.recipientId).name;
  const { number, formCode } = row;
  return { requestId, number, formCode, recipient, holder: holderView(state, { names, language }), answerOn: answerDay(state), late: isAnswerLate(state) };
};

type AboutStep = 'delaySettled' | 'stepClosed' | 'stepDropped';
type OfStep<T extends AboutStep> = Extract<CourseEvent, { type: T }>;

const lastOfStep = <T extends AboutStep>(
  type: T,
  no: number,
  { events }: Pick<Shown, 'events'>,
  counts: (event: OfStep<T>) => boolean = () => true,
): OfStep<T> | undefined =>
  events.map(({ event }) => event).findLast((event): event is OfStep<T> => event.type === type && event.no === no && counts(event as OfStep<T>));

/** A day that the citizen was told instead is nothing to read once it has passed as well, or the step is over. */
export const settledOf = (step: Course['steps'][number], shown: Pick<Shown, 'events'>): OfStep<'delaySettled'> | undefined => {
  const isAwaited = step.closed === undefined && isExpectedAnew(step);
  return lastOfStep('delaySettled', step.no, shown, ({ choice }) => choice !== 'expectedAnew' || isAwaited);
};

const settledView = (step: Course['steps'][number], shown: Shown): SettledView | null => {
  const settled = settledOf(step, shown);
  return settled === undefined ? null : { text: settledText(settled, shown.language), words: asText(shown.words.of(settled.contentId)) };
};

/** Other rules let it fall away and begin no other of its kind. What ends by itself was no more than a term. */
const fellAway = (step: Course['steps'][number], shown: Shown): boolean =>
  step.metBy === undefined && lastOfStep('stepDropped', step.no, shown, ({ because, renewed }) => because === 'otherRules' && !renewed) !== undefined;

const closedView = (step: Course['steps'][number], shown: Shown): CourseStepView['closed'] => {
  const { no, kind, closed } = step;
  if (closed === undefined) return null;
  const { on, outcome: code } = closed;
  const by = lastOfStep('stepClosed', no, shown, (event) => event.by === 'hand') ?? lastOfStep('stepDropped', no, shown, ({ because }) => because === 'hand');
  const outcome = { code, name: namesIn(outcomesOf(shown.rules, kind), shown.language)(code) };
  return {
    on,
    outcome,
    byHand: by !== undefined,
    text: asText(shown.words.of(by?.contentId)),
    because: fellAway(step, shown) ? fellAwayText(shown.language) : null,
  };
};

const postponementView = (step: Course['steps'][number], kind: StepKind | undefined): CourseStepView['postponement'] => {
  const found = postponementOf(step, kind);
  return found && { latestOn: found.latestOn ?? null, by: found.by ?? null };
};

const opensDatedViews = ({ outcomes }: Pick<StepKind, 'outcomes'>, course: Course, { rules, language }: Shown): CourseStepView['opensDated'] =>
  outcomes.flatMap(({ code: outcome, opens }) => {
    const kind = rules.stepKinds.find(({ code }) => code === opens);
    return kind === undefined || termOf(rules, course, kind) !== undefined ? [] : [{ outcome, opens: kind.name[language], source: kind.source }];
  });

const paperViews = ({ kind, papers = [] }: Course['steps'][number], { actor, rules, language }: Shown): CoursePaperView[] => {
  const name = namesIn(papersFor(actor, rules, kind), language);
  return papers.map(({ code, obligatory, readyOn }) => ({ code, name: name(code), obligatory: obligatory === true, readyOn: readyOn ?? null }));
};

/** What is to happen, when it can as things are now, and what holds it up. */
export const stepViews = (course: Course, expected: ReadonlyMap<number, Expected>, shown: Shown): CourseStepView[] => {
  const { steps, organisationId } = course;
  const { actor, rules, language, words, today } = shown;
  const kindName = namesIn(stepKindsFor(actor, rules), language);
  const role = roleIn(actor, course);
  const leads = role === 'leader';
  const calendar = rules.calendars[organisationId] ?? rules.national;
  const answers = expectedAnswers(shown.requests);
  const running = new Set(runningSteps(course));
  const hears = new Set<string | undefined>(rules.stepKinds.filter(({ hearing }) => hearing === 'hears').map(({ code }) => code));
  // What a decision came to is no business of whoever takes part in meetings.
  const isShown = ({ closed, asksCitizen }: Course['steps'][number]): boolean => role !== 'invited' || closed === undefined || asksCitizen === 'attend';
  return steps.filter(isShown).map((step) => {
    const { no, kind, openedOn, dueOn, originalOn, postage, plannedOn, plannedAt, placeId } = step;
    const { papersOn, contentId, after, needs, late, missed, metBy, recurs, closed, statutory, elsewhere } = step;
    const found = rules.stepKinds.find(({ code }) => code === kind);
    const toLead = leads ? found : undefined;
    const outcomes = toLead === undefined ? [] : outcomesOn(course, step, toLead, today);
    const { on, heldBy, beyond = false } = expected.get(no) ?? {};
    const runs = running.has(step);
    const isLate = statutory === true && missed === true;
    const day = closed !== undefined || elsewhere ? undefined : isLate ? dueOn : (plannedOn ?? dueOn);
    return {
      ...{ no, kind: { code: kind, name: kindName(kind) }, statutory: statutory === true, openedOn },
      ...{ dueOn: dueOn ?? null, originalOn: originalOn ?? null, plannedOn: plannedOn ?? null, papersOn: papersOn ?? null },
      ...{ plannedAt: plannedAt ?? null, place: asText(words.of(placeId)) },
      papersAtRisk: leads ? papersAtRisk(step, answers, today) : 0,
      papers: role === 'invited' ? [] : paperViews(step, shown),
      postage: postage === undefined || closed !== undefined || role === 'invited' ? null : postageText(postage, language),
      ...(day === undefined ? none : standingOn(day, today, calendar)),
      ...{ text: asText(words.of(contentId)), after: after ?? null, missed: missed === true && !elsewhere, expectedAnew: isExpectedAnew(step), beyond },
      elsewhere: elsewhere && closed === undefined ? (missed ? 'overdue' : 'expected') : null,
      postponement: leads && closed === undefined ? postponementView(step, found) : null,
      needs: needs.map((requestId) => needView(requestId, late.includes(requestId), shown)),
      expectedOn: on ?? null,
      heldBy: heldBy === undefined ? null : { requestId: 'requestId' in heldBy ? heldBy.requestId : null, no: 'no' in heldBy ? heldBy.no : null },
      passed: runs && plannedOn !== undefined && plannedOn < today,
      ...{ answers: step.asksCitizen === 'answer', mayAnswer: runs && mayBeAnswered(step, today) },
      answerName: found?.answerName?.[language] ?? null,
      ...{ runs, attends: step.asksCitizen === 'attend', decides: found?.hearing === 'decides' },
      ...{ metBy: metBy ?? null, recurs: recurs === true, promise: found?.promise === true },
      finalOutcomes: outcomes.filter(({ final }) => final).map(({ code }) => code),
      opensDated: toLead === undefined ? [] : opensDatedViews(toLead, course, shown),
      termKeepingOutcomes: outcomes.filter(({ notHeld, newTerm }) => notHeld && !newTerm).map(({ code }) => code),
      cancellingOutcomes: outcomes.filter(({ notHeld, cancels }) => notHeld && cancels).map(({ code }) => code),
      hearingOutcomes: outcomes.filter(({ opens }) => hears.has(opens)).map(({ code }) => code),
      outcomes: codesIn(outcomes, language),
      closed: closedView(step, shown),
      settled: settledView(step, shown),
      source: toLead?.source ?? null,
    };
  });
};

/** Kinds that somebody may open: what ends by itself the rules open. */
export const stepKindViews = (course: Course, rules: RuleBook, language: Language): StepKindView[] =>
  rules.stepKinds
    .filter(({ metBy }) => metBy === undefined)
    .map((kind) => ({
      ...{ code: kind.code, name: kind.name[language], statutory: kind.statutory },
      ...{ hasTerm: termOf(rules, course, kind) !== undefined, attends: kind.asksCitizen === 'attend' },
      ...{ answers: kind.asksCitizen === 'answer', hears: kind.hearing === 'hears' },
    }));
