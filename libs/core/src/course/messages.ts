import type { LocalDate } from '#sla';
import type { Addressee } from '../service-request/message.js';
import { postageParams } from '../rules/postage.js';
import type { CourseEvent, CourseEventOf, CourseEventType } from './event.js';
import { isExpectedAnew } from './last-day.js';
import type { CourseMessage, CourseNoticeCode } from './message.js';
import { missingPapers } from './papers.js';
import type { Course, CourseStep } from './state.js';

type Params = Record<string, string | number>;
type Telling<T extends CourseEventType> = (state: Course, event: CourseEventOf<T>) => CourseMessage[];

const citizen = ({ citizenId }: Course): Addressee => ({ citizenId });
/** Whoever coordinates; the managers where nobody does. */
const coordinator = ({ organisationId }: Course): Addressee => ({ organisationId, people: 'owner' });
const managers = ({ organisationId }: Course): Addressee => ({ organisationId, people: 'managers' });

/** Whoever takes on what comes to an organisation that takes part. */
const invited = (organisationId: string): Addressee => ({ organisationId, people: 'handlers' });

const notice = ({ number }: Course, code: CourseNoticeCode, to: Addressee, params: Params = {}): CourseMessage => ({
  channel: 'notice',
  body: { code, to, params: { course: number, ...params } },
});

/** Changes of coordinator within a year that a manager hears of begin with the third person. */
const tooMany = 3;

const stepOf = ({ steps }: Course, no: number): CourseStep | undefined => steps.find((step) => step.no === no);

/** How many steps wait for this one, one after the other. */
const weightOf = ({ steps }: Course, no: number): number => {
  const waiting = steps.filter(({ after, closed }) => after === no && closed === undefined);
  return waiting.reduce((sum, step) => sum + 1 + weightOf({ steps } as Course, step.no), 0);
};

const delayed: Telling<'stepDelayed'> = (state, { no, plannedOn, dueOn }) => {
  const blocks = weightOf(state, no) + 1;
  const params = { blocks, ...(plannedOn && { on: plannedOn }), ...(dueOn && { dueOn }) };
  const told = [notice(state, 'stepDelayed', coordinator(state), params)];
  return stepOf(state, no)?.statutory || blocks > 1 ? [...told, notice(state, 'stepDelayed', managers(state), params)] : told;
};

/** What another authority is late with is no breach that managers hear of. */
const missed: Telling<'stepMissed'> = (state, { no, dueOn }) => {
  const { statutory, tellsCitizen, elsewhere, kind = '' } = stepOf(state, no) ?? {};
  if (elsewhere)
    return [
      notice(state, 'elsewhereLate', coordinator(state), { dueOn }),
      ...(tellsCitizen ? [notice(state, 'elsewhereLate', citizen(state), { step: kind, dueOn })] : []),
    ];
  return [
    notice(state, 'stepMissed', coordinator(state), { dueOn }),
    ...(statutory ? [notice(state, 'stepMissed', managers(state), { dueOn })] : []),
    ...(tellsCitizen ? [notice(state, 'stepMissed', citizen(state), { step: kind, dueOn })] : []),
  ];
};

const papersDue: Telling<'papersDue'> = (state, { no, papersOn }) => {
  const step = stepOf(state, no);
  const counts = step && { answers: step.needs.length, papers: missingPapers(step).length };
  return [notice(state, 'papersDue', coordinator(state), { on: papersOn, ...counts })];
};

type Meeting = { kind: string; on: LocalDate; wasOn?: LocalDate };

const meetingPlanned = (state: Course, { kind, on, wasOn }: Meeting): CourseMessage =>
  notice(state, 'meetingPlanned', citizen(state), { step: kind, on, ...(wasOn && { wasOn }) });

const opened: Telling<'stepOpened'> = (state, { asksCitizen, kind, dueOn, plannedOn, postage }) => {
  if (asksCitizen === 'answer')
    return [notice(state, 'answerInvited', citizen(state), { step: kind, ...(dueOn && { until: dueOn }), ...postageParams(postage) })];
  return asksCitizen === 'attend' && plannedOn !== undefined ? [meetingPlanned(state, { kind, on: plannedOn })] : [];
};

/** Whoever must come is told of each day; whoever need not, only that what was planned has another. */
const planned: Telling<'stepPlanned'> = (state, { no, on, before }) => {
  const step = stepOf(state, no);
  if (step?.asksCitizen === 'attend') return [meetingPlanned(state, { kind: step.kind, on, wasOn: before })];
  if (step !== undefined && isExpectedAnew(step)) return []; // which is settled, and told so
  return before === undefined ? [] : [notice(state, 'stepPlanned', citizen(state), { on })];
};

/** A step may be postponed that waits for no answer; one that is postponed may still ask the citizen to come, or give them longer to answer. */
const settled: Telling<'delaySettled'> = (state, { no, choice, on }) => {
  const { kind = '', needs = [], asksCitizen, dueOn } = stepOf(state, no) ?? {};
  if (on !== undefined && choice === 'expectedAnew')
    return asksCitizen === 'attend' ? [] : [notice(state, 'stepExpected', citizen(state), { step: kind, on, ...(dueOn && { dueOn }) })];
  if (on !== undefined && asksCitizen === 'answer') return [notice(state, 'answerInvited', citizen(state), { step: kind, until: on })];
  const postponed = on === undefined ? {} : { on, waits: needs.length, ...(asksCitizen === 'attend' && { comes: 1 }) };
  return [notice(state, 'delaySettled', citizen(state), { step: kind, choice, ...postponed })];
};

const carrierTold = (state: Course, { organisationId }: { organisationId?: string | null }): CourseMessage[] =>
  organisationId ? [notice(state, 'activityGiven', invited(organisationId))] : [];

/** Whoever stopped it knows. */
const grantEnded: Telling<'grantEnded'> = (state, { organisationId, because }) => [
  notice(state, 'participationEnded', invited(organisationId)),
  ...(because === 'leader' ? [] : [notice(state, 'participationEnded', coordinator(state))]),
  ...(because === 'citizen' ? [] : [notice(state, 'participationEnded', citizen(state))]),
];

/** Who is told of what. Events that are not named here tell nobody. */
const tellings: { [T in CourseEventType]?: Telling<T> } = {
  begun: (state, { coordinatorId }) => (coordinatorId === undefined ? [notice(state, 'courseBegun', managers(state))] : []),
  coordinatorAppointed: (state, { coordinatorId, inYear = 0 }) => [
    notice(state, 'courseHandedOver', { personId: coordinatorId }),
    notice(state, 'coordinatorChanged', citizen(state)),
    ...(inYear >= tooMany ? [notice(state, 'manyCoordinators', managers(state), { count: inYear })] : []),
  ],
  kindChanged: (state, { on }) => [notice(state, 'courseChanged', citizen(state), { on })],
  regimeChanged: (state, { on }) => [notice(state, 'courseChanged', citizen(state), { on })],
  ended: (state, { on }) => [notice(state, 'courseEnded', citizen(state), { on })],
  exempted: (state, { until }) => [notice(state, 'courseExempted', citizen(state), { until })],
  written: (state, { saidBy }) => (saidBy === undefined ? [notice(state, 'courseWritten', coordinator(state))] : []),
  replied: (state) => [notice(state, 'courseReplied', citizen(state))],
  papersDue,
  stepNear: (state, { dueOn }) => [notice(state, 'stepNear', coordinator(state), { dueOn })],
  stepMissed: missed,
  stepDelayed: delayed,
  stepOpened: opened,
  stepPlanned: planned,
  granted: (state, { organisationId, until, saidBy }) => [
    notice(state, 'invitedToCourse', invited(organisationId), { until }),
    notice(state, 'participantInvited', saidBy === undefined ? coordinator(state) : citizen(state), { until }),
  ],
  grantEnded,
  activityPlanned: carrierTold,
  activityChanged: carrierTold,
  activityReported: (state) => [notice(state, 'activityReported', coordinator(state)), notice(state, 'activityReported', citizen(state))],
  hearingDue: (state) => [notice(state, 'hearingDue', coordinator(state))],
  delaySettled: settled,
};

/** Who must be told of an event, in the state it led to. */
export const courseMessages = (event: CourseEvent, state: Course): readonly CourseMessage[] => {
  const telling = tellings[event.type] as Telling<CourseEventType> | undefined;
  return telling === undefined ? [] : telling(state, event);
};
