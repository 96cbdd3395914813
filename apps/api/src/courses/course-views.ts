import {
  arrivesOn,
  citizenNow,
  courseAllows,
  courseCitizenText,
  courseEventText,
  courseFindingText,
  courseWorkflow,
  calendarOf,
  expectedSteps,
  findingsOfCourse,
  kindBegan,
  mayDoInCourse,
  postageFor,
  presses,
  roleIn,
  type Actor,
  type Course,
  type CourseCommandType,
  type CourseEvent,
  type Language,
  type RuleBook,
} from '#core';
import type { CourseRow, RecordedEventOf, ServiceRequestRow } from '#persistence';
import { nextWorkingDay, type LocalDate } from '#sla';
import { asText, type Opened } from '../service-requests/contents.js';
import type { Names } from '../service-requests/view/names.js';
import { codesIn, courseNames, inPlainWords, namesIn, courseKindViews } from './course-names.js';
import type { CourseDetailView, CourseEventView, CourseView } from './courses.dto.js';
import { askedViews, grantKindViews, isInvitedTo, mayGiveStatement, participantViews } from './participants.js';
import { noteViews } from './notes.js';
import { planView } from './plan-views.js';
import { expectedAnswers, stepKindViews, stepViews } from './step-views.js';

/** What no rule book names any more is its own name. Whoever only takes part reads nothing that was made of all there is, and the citizen nothing of what others are to mend. */
export const courseView = (
  whole: CourseRow,
  actor: Actor,
  names: Pick<Names, 'person'>,
  { courseKinds, regimes }: RuleBook,
  language: Language,
): CourseView => {
  const row = isInvitedTo(actor, whole) ? { ...whole, nextOn: null, findings: '' } : whole;
  const { id, number, version, kind, regime, citizenId, startedOn, endedOn, ownerId, nextOn, findings } = row;
  return {
    ...{ id, number, version, kind, citizenId, startedOn, endedOn, nextOn },
    title: `${namesIn(courseKinds, language)(kind)} ${number}`,
    regime: { code: regime, name: namesIn(regimes, language)(regime) },
    coordinator: ownerId === null ? null : names.person(ownerId),
    findings: actor.kind === 'citizen' ? [] : findings.split(' ').filter((code) => code !== ''),
  };
};

const given = [
  ...(['changeKind', 'changeRegime', 'appointCoordinator', 'end', 'reopen', 'applyAnew'] as const),
  ...(['setGoal', 'reviseGoal', 'closeGoal', 'planActivity', 'changeActivity', 'endActivity', 'exempt', 'endExemption', 'beginWait', 'endWait'] as const),
  ...([
    'openStep',
    'planStep',
    'need',
    'needNoMore',
    'settleDelay',
    'closeStep',
    'dropStep',
    'notePaper',
    'hearCitizen',
    'waiveHearing',
    'write',
    'reply',
  ] as const),
  ...(['grant', 'endGrant', 'reportActivity'] as const),
] as const satisfies readonly CourseCommandType[];

export type Detail = {
  actor: Actor;
  names: Names;
  rules: RuleBook;
  language: Language;
  today: LocalDate;
  events: readonly RecordedEventOf<CourseEvent>[];
  words: Opened;
  /** Requests that steps wait for or waited for, as far as the reader takes part in them. */
  requests: readonly ServiceRequestRow[];
  /** Which organisation carries out which activity, where the reader sees not every event that says so. */
  carriers: ReadonlyMap<number, string> | null;
  /** The citizen is told by letters. */
  isToldByPost: boolean;
  /** All that were asked in the course, for whoever only takes part. */
  asked: readonly ServiceRequestRow[];
};

/** The state as it is: every event of a course may be read by whoever may read the course. */
export const foldCourse = (events: readonly RecordedEventOf<CourseEvent>[]): Course => {
  const state = events.reduce<Course | null>((before, { event }) => courseWorkflow.evolve(before, event), null);
  if (state === null) throw new Error('A course without events.');
  return state;
};

const eventViews = (course: Course, { events, names, rules, language, words, requests }: Detail): CourseEventView[] => {
  const named = courseNames(course, { rules, language, names, numberOf: (id) => requests.find((row) => row.id === id)?.number });
  return events.map(({ version, event, recordedAt, by }) => ({
    ...{ version, type: event.type, effectiveAt: event.effectiveAt, recordedAt },
    by: names.author({ by, recordedAt }, course.citizenId),
    text: courseEventText(event, named, language),
    said: asText(words.of('contentId' in event ? event.contentId : undefined)),
  }));
};

/** That a citizen is told by post, or was told otherwise, is no business of whoever takes part. */
const withoutPost = <T extends object>(told: T): T => ({ ...told, postage: undefined, toldBy: undefined });

/** What came of a step is told of what the citizen comes to, and neither an exemption nor another course is named. */
const forInvited = ({ steps }: Course, events: Detail['events']): Detail['events'] =>
  events
    .filter(({ event }) => !(event.type === 'stepMoved' && event.because === 'exemption'))
    .filter(({ event }) => event.type !== 'stepClosed' || steps.some(({ no, asksCitizen }) => no === event.no && asksCitizen === 'attend'))
    .map((each) => ({ ...each, event: { ...withoutPost(each.event), despite: undefined } }));

const nothingToLead = {
  letterArrivesOn: null,
  todo: [],
  kinds: [],
  regimes: [],
  activityKinds: [],
  exemptionReasons: [],
  stepKinds: [],
} satisfies Partial<CourseDetailView>;

/** What is to be mended, and what there is to choose from. */
const toLead = (course: Course, { rules, language, today, requests, isToldByPost }: Detail): Pick<CourseDetailView, keyof typeof nothingToLead> => {
  const numberOf = (requestId: string | undefined): string | null => requests.find(({ id }) => id === requestId)?.number ?? null;
  return {
    letterArrivesOn: isToldByPost ? arrivesOn(rules, today, postageFor(rules, true)) : null,
    todo: findingsOfCourse(course).map(({ code, no = null }) => {
      const requestId = code === 'hearingDue' ? course.hearings?.find((hearing) => hearing.no === no)?.requestId : undefined;
      return { code, no, text: courseFindingText(code, language), request: numberOf(requestId), requestId: requestId ?? null };
    }),
    kinds: courseKindViews(rules, language),
    regimes: codesIn(
      rules.regimes.filter(({ from }) => from <= today),
      language,
    ),
    activityKinds: codesIn(rules.activityKinds, language),
    exemptionReasons: codesIn(rules.exemptions, language),
    stepKinds: stepKindViews(course, rules, language),
  };
};

/** What was written when it ended, also where the citizen died later, when more of it was over. */
const whyEnded = (events: Detail['events']): string | undefined => {
  const since = events.slice(events.findLastIndex(({ event }) => event.type === 'reopened') + 1);
  return since.map(({ event }) => (event.type === 'ended' ? event.contentId : undefined)).findLast((contentId) => contentId !== undefined);
};

/** Who has left is told only to whoever may read that they took part. */
const stillCarried = (course: Course, { carriers }: Detail): Course =>
  carriers === null ? course : { ...course, activities: course.activities.map((activity) => ({ ...activity, organisationId: carriers.get(activity.no) })) };

export const courseDetail = (row: CourseRow, detail: Detail): CourseDetailView => {
  const { actor, names, rules, language, today, events } = detail;
  const course = stillCarried(foldCourse(events), detail);
  const expected = expectedSteps(course.steps, expectedAnswers(detail.requests), nextWorkingDay(calendarOf(rules, row.organisationId), today));
  const now = citizenNow(course, expected, today);
  const about = course.steps.find(({ no }) => no === now.no)?.kind ?? '';
  const role = roleIn(actor, course);
  const isInvited = role === 'invited';
  const steps = stepViews(course, expected, detail);
  const place = asText(detail.words.of(now.placeId));
  return {
    ...courseView(row, actor, names, rules, language),
    endedText: asText(detail.words.of(whyEnded(events))),
    endedBecause: course.endedBecause ?? null,
    citizen: names.citizen(row.citizenId),
    organisation: { id: row.organisationId, name: names.organisation(row.organisationId).name },
    kindSince: kindBegan(course),
    now: {
      text: courseCitizenText(isInvited ? withoutPost(now) : now, namesIn(inPlainWords(rules.stepKinds), language)(about), language, place),
      mustAct: now.mustAct,
      presses: presses(now),
      why: (now.situation === 'expectedAnew' && steps.find(({ no }) => no === now.no)?.settled?.words) || null,
      no: now.no ?? null,
      asked: (now.situation === 'mayAnswer' && steps.find(({ no }) => no === now.no)?.text) || null,
    },
    mayGiveStatement: mayGiveStatement(course, actor, detail),
    allowed: given.filter((type) => mayDoInCourse(role, type) && courseAllows(course, type)),
    ...(role === 'leader' ? toLead(course, detail) : nothingToLead),
    ...planView(course, detail),
    steps,
    participants: participantViews(course, detail),
    grantKinds: grantKindViews(rules, language, today),
    asked: askedViews(course, actor, detail.asked, detail),
    notes: actor.kind === 'citizen' ? noteViews(course, steps, detail) : [],
    events: eventViews(course, isInvited ? { ...detail, events: forInvited(course, events) } : detail),
  };
};
