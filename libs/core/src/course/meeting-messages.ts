import type { Instant } from '#sla';
import type { CourseEventOf } from './event.js';
import type { CourseMessage } from './message.js';
import type { Course, CourseStep } from './state.js';
import { citizen, grantsAt, invited, notice, type Params } from './telling.js';

type Meeting = Pick<CourseStep, 'kind' | 'plannedOn' | 'plannedAt' | 'placeId'>;
type Day = Pick<Meeting, 'plannedOn' | 'plannedAt'>;

const dayParams = ({ plannedOn, plannedAt }: Day): Params => ({ ...(plannedOn && { on: plannedOn }), ...(plannedAt && { at: plannedAt }) });

/** What kind of meeting it is, when and where. */
export const meetingParams = ({ kind, placeId, ...day }: Meeting): Params => ({ step: kind, ...dayParams(day), ...(placeId && { placeId }) });

type Earlier = Pick<CourseEventOf<'stepPlanned'>, 'on' | 'at' | 'before' | 'wasAt'>;

/** When it was to be before; of one that only takes place elsewhere, that it does. */
export const insteadOf = ({ on, at, before, wasAt }: Earlier): Params => {
  if (before === undefined) return {};
  return before === on && wasAt === at ? { elsewhere: 1 } : { wasOn: before, ...(wasAt && { wasAt }) };
};

/** Organisations that the citizen let in to meetings come along: they are told the day, and no more than that. */
const companionsTold = (state: Course, code: 'meetingPlanned' | 'meetingCancelled', at: Instant, params: Params): CourseMessage[] =>
  grantsAt(state, at)
    .filter(({ scope }) => scope.includes('meetings'))
    .map(({ organisationId }) => notice(state, code, invited(organisationId), params));

/** To whoever comes along; the citizen is told of it otherwise. */
export const plannedForCompanions = (state: Course, at: Instant, meeting: Day, earlier: Params = {}): CourseMessage[] =>
  companionsTold(state, 'meetingPlanned', at, { ...dayParams(meeting), ...earlier });

/** `because`: the content that says why it takes place so late, which the citizen may read. */
export const meetingPlanned = (state: Course, at: Instant, meeting: Meeting, earlier: Params = {}, because?: string): CourseMessage[] => [
  notice(state, 'meetingPlanned', citizen(state), { ...meetingParams(meeting), ...earlier, ...(because && { saidId: because }) }),
  ...plannedForCompanions(state, at, meeting, earlier),
];

/** `because`: the content that says why, which the citizen may read. */
export const meetingCancelled = (state: Course, at: Instant, { kind, plannedOn, plannedAt }: Meeting, because?: string): CourseMessage[] => [
  notice(state, 'meetingCancelled', citizen(state), { ...meetingParams({ kind, plannedOn, plannedAt }), ...(because && { reasonId: because }) }),
  ...companionsTold(state, 'meetingCancelled', at, dayParams({ plannedOn, plannedAt })),
];
