import { localDateOf, type Instant } from '#sla';
import { isAwaited } from './meetings.js';
import type { CourseMessage } from './message.js';
import type { Activity, Course } from './state.js';
import type { CourseEventType } from './event.js';
import { citizen, coordinator, grantsAt, invited, notice, type Params, type Telling } from './telling.js';

/** Whoever writes a plan writes much of it at once: the citizen, who reads it as a whole, is told once until they read it. */
const planChanged = (state: Course): CourseMessage => {
  const told = notice(state, 'planChanged', citizen(state));
  return { ...told, body: { ...told.body, untilRead: true } };
};

type CarrierCode = 'activityGiven' | 'activityChanged' | 'activityTaken' | 'activityEnded';

/** Who carries out an activity is told of it for as long as they take part. */
const carrierTold = (state: Course, at: Instant, organisationId: string | null | undefined, code: CarrierCode, params?: Params): CourseMessage[] =>
  organisationId && grantsAt(state, at).some((grant) => grant.organisationId === organisationId) ? [notice(state, code, invited(organisationId), params)] : [];

const spanOf = ({ from, until }: Pick<Activity, 'from' | 'until'>): Params => ({ from, ...(until && { until }) });

const activityChanged: Telling<'activityChanged'> = (state, { no, organisationId, carriedBy, effectiveAt }) => {
  const activity = state.activities.find((one) => one.no === no);
  if (activity === undefined) return [];
  if (organisationId === undefined)
    return [planChanged(state), ...carrierTold(state, effectiveAt, activity.organisationId, 'activityChanged', spanOf(activity))];
  return [
    planChanged(state),
    ...carrierTold(state, effectiveAt, carriedBy, 'activityTaken'),
    ...carrierTold(state, effectiveAt, organisationId, 'activityGiven', spanOf(activity)),
  ];
};

const activityEnded: Telling<'activityEnded'> = (state, { no, on, effectiveAt }) => {
  const carrier = state.activities.find((one) => one.no === no)?.organisationId;
  return [planChanged(state), ...carrierTold(state, effectiveAt, carrier, 'activityEnded', { on })];
};

/** The next meeting that somebody who is let in to meetings will come along to. */
const nextMeeting = ({ steps }: Course, at: Instant): Params => {
  const awaited = steps.filter(({ closed }) => closed === undefined).filter((step) => isAwaited(step, localDateOf(at)));
  const [next] = awaited.toSorted((one, other) => one.plannedOn.localeCompare(other.plannedOn));
  return next === undefined ? {} : { on: next.plannedOn, ...(next.plannedAt && { at: next.plannedAt }) };
};

const granted: Telling<'granted'> = (state, { organisationId, scope, until, saidBy, effectiveAt }) => [
  notice(state, 'invitedToCourse', invited(organisationId), { until, ...(scope.includes('meetings') && nextMeeting(state, effectiveAt)) }),
  notice(state, 'participantInvited', saidBy === undefined ? coordinator(state) : citizen(state), { until }),
];

/** Whoever stopped it knows. */
const grantEnded: Telling<'grantEnded'> = (state, { organisationId, because }) => [
  notice(state, 'participationEnded', invited(organisationId), because === 'citizenDeceased' ? { because } : {}),
  ...(because === 'leader' || because === 'citizenDeceased' ? [] : [notice(state, 'participationEnded', coordinator(state))]),
  ...(because === 'citizen' || because === 'citizenDeceased' ? [] : [notice(state, 'participationEnded', citizen(state))]),
];

/** Who is told of the plan, and of who takes part in it. */
export const planTellings: { [T in CourseEventType]?: Telling<T> } = {
  goalSet: (state) => [planChanged(state)],
  goalRevised: (state) => [planChanged(state)],
  goalClosed: (state) => [planChanged(state)],
  activityPlanned: (state, { organisationId, effectiveAt, from, until }) => [
    planChanged(state),
    ...carrierTold(state, effectiveAt, organisationId, 'activityGiven', spanOf({ from, until })),
  ],
  activityChanged,
  activityEnded,
  activityReported: (state) => [notice(state, 'activityReported', coordinator(state)), notice(state, 'activityReported', citizen(state))],
  /** What is written down of days that are over asks and spares nobody anything. */
  exempted: (state, { from, until, effectiveAt }) =>
    until < localDateOf(effectiveAt) ? [] : [notice(state, 'courseExempted', citizen(state), { from, until })],
  exemptionEnded: (state, { on }) => [notice(state, 'exemptionEnded', citizen(state), { on })],
  granted,
  grantEnded,
};
