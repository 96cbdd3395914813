import { localDateOf, type Instant, type LocalDate } from '#sla';
import { postageParams } from '../rules/postage.js';
import { endingTellings } from './ending-messages.js';
import type { CourseEvent, CourseEventType } from './event.js';
import { isExpectedAnew, isMissedAgain } from './last-day.js';
import { insteadOf, meetingParams, meetingPlanned, plannedForCompanions } from './meeting-messages.js';
import { restingMeetings } from './meetings.js';
import type { CourseLook, CourseMessage, CourseNoticeCode } from './message.js';
import { missingPapers } from './papers.js';
import { planTellings } from './plan-messages.js';
import type { Course, CourseStep } from './state.js';
import { citizen, coordinator, managers, notice, stepOf, whatIs, type Params, type Telling } from './telling.js';

/** Which step it is about, by its kind. */
const about = (state: Course, no: number): Params => {
  const { kind } = stepOf(state, no) ?? {};
  return kind === undefined ? {} : { step: kind };
};

/** How many steps wait for this one, one after the other. */
const weightOf = ({ steps }: Course, no: number): number => {
  const waiting = steps.filter(({ after, closed }) => after === no && closed === undefined);
  return waiting.reduce((sum, step) => sum + 1 + weightOf({ steps } as Course, step.no), 0);
};

/** What a late answer holds up: its days, and how much waits for it. */
const delay = (state: Course, no: number, { plannedOn, dueOn }: Pick<CourseStep, 'plannedOn' | 'dueOn'>) => {
  const blocks = weightOf(state, no) + 1;
  return { blocks, ...about(state, no), ...(plannedOn && { on: plannedOn }), ...(dueOn && { dueOn }) };
};

const delayed: Telling<'stepDelayed'> = (state, { no, plannedOn, dueOn }) => {
  const params = delay(state, no, { plannedOn, dueOn });
  const told = [notice(state, 'stepDelayed', coordinator(state), params)];
  return stepOf(state, no)?.statutory || params.blocks > 1 ? [...told, notice(state, 'stepDelayed', managers(state), params)] : told;
};

/** More comes to wait for an answer that is late already. */
const heldUpToo = (state: Course, after: number | undefined): CourseMessage[] => {
  const prior = after === undefined ? undefined : stepOf(state, after);
  return prior === undefined || prior.late.length === 0 ? [] : [notice(state, 'stepDelayed', managers(state), delay(state, prior.no, prior))];
};

/** What another authority is late with is no breach that managers hear of. `toldOn`: the day that was told instead of the last one, and missed too. */
const missed = (state: Course, no: number, { dueOn, toldOn }: { dueOn: LocalDate; toldOn?: LocalDate }): CourseMessage[] => {
  const step = stepOf(state, no);
  if (step === undefined) return [];
  const { statutory, tellsCitizen, elsewhere, kind, asksCitizen, plannedOn } = step;
  if (elsewhere)
    return [
      notice(state, 'elsewhereLate', coordinator(state), { step: kind, dueOn }),
      ...(tellsCitizen ? [notice(state, 'elsewhereLate', citizen(state), { step: kind, dueOn })] : []),
    ];
  const days = { dueOn, ...(toldOn && { toldOn }) };
  const mayHaveCome = asksCitizen === 'attend' && plannedOn !== undefined; // which only whoever was there knows
  return [
    notice(state, 'stepMissed', coordinator(state), { step: kind, ...days }),
    ...(statutory ? [notice(state, 'stepMissed', managers(state), { step: kind, ...days })] : []),
    ...(tellsCitizen && !mayHaveCome ? [notice(state, 'stepMissed', citizen(state), { ...whatIs(step), dueOn: toldOn ?? dueOn })] : []),
  ];
};

/** What was over before anybody could write it down is nobody's breach: whoever coordinates sees what is to be done. */
const lastDayPassed: Telling<'stepMissed'> = (state, { no, dueOn }) =>
  stepOf(state, no)?.foundLate ? [notice(state, 'stepMissed', coordinator(state), { ...about(state, no), dueOn })] : missed(state, no, { dueOn });

/** What the citizen was told instead of the last day is missed as that was; whether somebody came to it only those know who were there. */
const passed: Telling<'dayPassed'> = (state, { no, on }) => {
  const step = stepOf(state, no);
  return step?.dueOn !== undefined && step.asksCitizen !== 'attend' && isMissedAgain(step)
    ? missed(state, no, { dueOn: step.dueOn, toldOn: on })
    : [notice(state, 'dayPassed', coordinator(state), { ...about(state, no), on })];
};

const papersDue: Telling<'papersDue'> = (state, { no, papersOn }) => {
  const step = stepOf(state, no);
  const counts = step && { answers: step.needs.length, papers: missingPapers(step).length };
  return [notice(state, 'papersDue', coordinator(state), { ...about(state, no), on: papersOn, ...counts })];
};

/** What the step came to that this one came of, and what was written of it. */
const cameOf = (state: Course, after: number | undefined): Params => {
  const { kind = '', closed } = (after === undefined ? undefined : stepOf(state, after)) ?? {};
  return closed === undefined ? {} : { outcomeOf: kind, outcome: closed.outcome, ...(closed.contentId && { saidId: closed.contentId }) };
};

const opened: Telling<'stepOpened'> = (state, step) => {
  const { asksCitizen, kind, dueOn, plannedOn, postage, after } = step;
  const atWork = heldUpToo(state, after);
  if (asksCitizen === 'answer') {
    const params = { step: kind, ...(dueOn && { until: dueOn }), ...postageParams(postage), ...cameOf(state, after) };
    return [...atWork, notice(state, 'answerInvited', citizen(state), params)];
  }
  return asksCitizen === 'attend' && plannedOn !== undefined ? [...atWork, ...meetingPlanned(state, step.effectiveAt, step)] : atWork;
};

/** Whoever must come is told of each day; whoever need not, only that what was planned has another. What is postponed is told at once with why. */
const planned: Telling<'stepPlanned'> = (state, event) => {
  const { no, on, before, because, reasonId, effectiveAt } = event;
  const step = stepOf(state, no);
  if (step === undefined) return [];
  const comes = step.asksCitizen === 'attend';
  if (because === 'postponed') {
    const day: Params = comes ? { comes: 1, ...meetingParams(step), ...insteadOf(event) } : { step: step.kind, on };
    const params = { choice: 'postpone', waits: step.needs.length, ...day, ...(reasonId && { saidId: reasonId }) };
    const told = notice(state, 'delaySettled', citizen(state), params);
    return [told, ...(comes ? plannedForCompanions(state, effectiveAt, step, insteadOf(event)) : [])];
  }
  if (comes) return meetingPlanned(state, effectiveAt, step, insteadOf(event), reasonId);
  if (isExpectedAnew(step)) return []; // which is settled, and told so
  return before === undefined || before === on ? [] : [notice(state, 'stepPlanned', citizen(state), { step: step.kind, on })];
};

/** That its planned day is another is told with that day; where only the last day is, whoever may answer has longer. */
const settled: Telling<'delaySettled'> = (state, { no, choice, on }) => {
  const { kind = '', needs = [], asksCitizen, dueOn, plannedOn } = stepOf(state, no) ?? {};
  const told = (code: CourseNoticeCode, params: Params): CourseMessage[] => [notice(state, code, citizen(state), { step: kind, ...params })];
  if (on === undefined) return told('delaySettled', { choice });
  if (choice === 'expectedAnew') return asksCitizen === 'attend' ? [] : told('stepExpected', { on, ...(dueOn && { dueOn }) });
  if (on === plannedOn) return [];
  return asksCitizen === 'answer' ? told('answerInvited', { until: on }) : told('delaySettled', { choice, on, waits: needs.length });
};

/** What was no answer leaves the citizen free to give one, until the last day or not any more. */
const stillAnswers = (state: Course, no: number, at: Instant): Params => {
  const { dueOn = '', kind = '' } = stepOf(state, no) ?? {};
  return { step: kind, [dueOn >= localDateOf(at) ? 'until' : 'dueOn']: dueOn };
};

const coordinated = ({ coordinatorId }: Course): Params => (coordinatorId === undefined ? {} : { coordinated: 1 });

/** Whoever coordinated much leaves it all at once. */
const saidForAll = (told: CourseMessage): CourseMessage => ({ ...told, body: { ...told.body, untilRead: 'anywhere' } });

/** What is recorded of the past by the clock has no coordinator yet, and tells nobody. */
const begun: Telling<'begun'> = (state, { by, kind, coordinatorId }) => {
  if (by === 'citizen') return [notice(state, 'courseBegun', managers(state))];
  return coordinatorId === undefined ? [] : [notice(state, 'courseBegun', citizen(state), { courseKind: kind })];
};

/** Who is told of what. Events that are not named here tell nobody. */
const tellings: { [T in CourseEventType]?: Telling<T> } = {
  ...planTellings,
  ...endingTellings,
  begun,
  coordinatorAppointed: (state, { coordinatorId, before, inYear = 0, manyIn: months }) => [
    notice(state, 'courseHandedOver', { personId: coordinatorId }),
    notice(state, 'coordinatorChanged', citizen(state), before === undefined ? { first: 1 } : {}),
    ...(months === undefined ? [] : [notice(state, 'manyCoordinators', managers(state), { count: inYear, months })]),
  ],
  coordinatorLeft: (state) => [saidForAll(notice(state, 'coordinatorLeft', managers(state))), notice(state, 'coordinatorLeft', citizen(state))],
  kindChanged: (state, { on }) => [notice(state, 'courseChanged', citizen(state), { on })],
  regimeChanged: (state, { on }) => [notice(state, 'courseChanged', citizen(state), { on })],
  /** What was called off when it ended is to take place after all. */
  reopened: (state, { effectiveAt }) => [
    notice(state, 'courseReopened', citizen(state), coordinated(state)),
    ...restingMeetings(state, localDateOf(effectiveAt)).flatMap((step) => meetingPlanned(state, effectiveAt, step)),
  ],
  /** What a course is begun with is told with its beginning. */
  written: (state, { saidBy, begins }) => (saidBy === undefined && !begins ? [notice(state, 'courseWritten', coordinator(state))] : []),
  replied: (state, { noAnswerTo, effectiveAt }) => [
    notice(state, 'courseReplied', citizen(state), noAnswerTo === undefined ? {} : stillAnswers(state, noAnswerTo, effectiveAt)),
  ],
  papersDue,
  stepNear: (state, { no, dueOn }) => [notice(state, 'stepNear', coordinator(state), { ...about(state, no), dueOn })],
  stepMissed: lastDayPassed,
  dayPassed: passed,
  needed: (state, { again }) => (again ? [notice(state, 'answerAwaitedAgain', coordinator(state))] : []),
  stepDelayed: delayed,
  stepOpened: opened,
  stepPlanned: planned,
  hearingDue: (state) => [notice(state, 'hearingDue', coordinator(state))],
  delaySettled: settled,
};

/**
 * What was written with the event goes with what the citizen is told of it: nobody reads a page by post. Not where the first of
 * many is told for all of them (`untilRead`): its letter holds what they come to as a whole, of which this would be the oldest part.
 */
const withWords = (message: CourseMessage, event: CourseEvent): CourseMessage => {
  const contentId = 'contentId' in event ? event.contentId : undefined;
  const { to, params, untilRead } = message.body;
  if (contentId === undefined || untilRead || !('citizenId' in to) || Object.values(params).includes(contentId)) return message;
  return { ...message, body: { ...message.body, params: { ...params, saidId: contentId } } };
};

/** Who must be told of an event, in the state it led to. */
export const courseMessages = (event: CourseEvent, state: Course): readonly (CourseMessage | CourseLook)[] => {
  const telling = tellings[event.type] as Telling<CourseEventType> | undefined;
  const told = telling === undefined ? [] : telling(state, event).map((message) => withWords(message, event));
  return event.type === 'needed' ? [...told, { channel: 'look', body: { requestId: event.requestId, no: event.no } }] : told;
};
