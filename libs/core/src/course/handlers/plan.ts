import { isRefusal, refuse, type Refusal } from '../../refusal.js';
import type { CourseCommandOf } from '../command.js';
import type { Named } from '../../rules/courses.js';
import { grantOf } from '../admitted.js';
import { nextNo } from '../evolve.js';
import { dayFits, openOne, spanFits, today, type Handlers } from '../handler.js';
import type { Course } from '../state.js';

const known = (all: readonly Named[], code: string, list: 'activityKinds' | 'exemptions'): Refusal | null =>
  all.some((each) => each.code === code) ? null : refuse('CodeUnknown', { list, code });

/** Whoever carries out an activity takes part as one that may. */
const carrierFits = (state: Course, organisationId: string | null | undefined): Refusal | null =>
  !organisationId || grantOf(state, organisationId)?.acts ? null : refuse('CarrierTakesNoPart');

/** Words that come with it are other words; the rest may be as it stands. */
const changes = (activity: Course['activities'][number], part: Omit<CourseCommandOf<'changeActivity'>, 'type' | 'no'>): boolean =>
  part.contentId !== undefined ||
  part.purposeId !== undefined ||
  (['goal', 'from', 'until', 'organisationId'] as const).some((key) => part[key] !== undefined && (part[key] ?? undefined) !== activity[key]);

/** Who is to carry it out, where that changes, and who did. */
const carrierFrom = ({ organisationId: before }: Course['activities'][number], said: string | null | undefined) =>
  said === undefined || (said ?? undefined) === before ? {} : { organisationId: said, ...(before && { carriedBy: before }) };

/** Goals, what is done to reach them, and when nothing is demanded. */
export const plan: Handlers<
  'setGoal' | 'reviseGoal' | 'closeGoal' | 'planActivity' | 'changeActivity' | 'endActivity' | 'exempt' | 'endExemption' | 'beginWait' | 'endWait'
> = {
  setGoal: ({ goals }, { term, contentId, by }) => [{ type: 'goalSet', no: nextNo(goals), term, by: by ?? 'leader', contentId }],
  reviseGoal: ({ goals }, { no, contentId }) => {
    const goal = openOne(goals, no, 'goal');
    if (isRefusal(goal)) return goal;
    return contentId === undefined ? refuse('NothingChanged') : [{ type: 'goalRevised', no, contentId }];
  },
  closeGoal: (state, { no, on, outcome, contentId }, asked) => {
    const goal = openOne(state.goals, no, 'goal');
    if (isRefusal(goal)) return goal;
    return dayFits(state, on, asked) ?? [{ type: 'goalClosed', no, on, outcome, ...(contentId && { contentId }) }];
  },
  planActivity: (state, { kind, goal, from, until, contentId, purposeId, organisationId }, { rules }) => {
    const { goals, activities } = state;
    const aim = openOne(goals, goal, 'goal');
    if (isRefusal(aim)) return aim;
    const wrong = known(rules.activityKinds, kind, 'activityKinds') ?? spanFits(from, until) ?? carrierFits(state, organisationId);
    if (wrong !== null) return wrong;
    const more = { ...(until && { until }), contentId, ...(purposeId && { purposeId }), ...(organisationId && { organisationId }) };
    return [{ type: 'activityPlanned', no: nextNo(activities), kind, goal, from, ...more }];
  },
  changeActivity: (state, { type: _type, no, ...part }) => {
    const { goals, activities } = state;
    const activity = openOne(activities, no, 'activity');
    if (isRefusal(activity)) return activity;
    const aim = part.goal === undefined ? undefined : openOne(goals, part.goal, 'goal');
    if (aim !== undefined && isRefusal(aim)) return aim;
    const until = part.until === undefined ? activity.until : part.until;
    const wrong = spanFits(part.from ?? activity.from, until) ?? carrierFits(state, part.organisationId);
    if (wrong !== null) return wrong;
    const { organisationId, ...rest } = part;
    return changes(activity, part) ? [{ type: 'activityChanged', no, ...rest, ...carrierFrom(activity, organisationId) }] : refuse('NothingChanged');
  },
  endActivity: (state, { no, on, outcome, contentId }, asked) => {
    const activity = openOne(state.activities, no, 'activity');
    if (isRefusal(activity)) return activity;
    return dayFits(state, on, asked) ?? [{ type: 'activityEnded', no, on, outcome, ...(contentId && { contentId }) }];
  },
  exempt: (state, { reason, from, until, contentId }, { rules }) => {
    const wrong = known(rules.exemptions, reason, 'exemptions') ?? spanFits(state.startedOn, from) ?? spanFits(from, until);
    return wrong ?? [{ type: 'exempted', no: nextNo(state.exemptions), reason, from, until, contentId }];
  },
  endExemption: ({ exemptions }, { no, on, contentId }, asked) => {
    const found = exemptions.find((one) => one.no === no);
    if (found === undefined) return refuse('NoSuchPart', { part: 'exemption', no });
    if (found.until < today(asked) || on >= found.until) return refuse('PartClosed', { part: 'exemption', no });
    return spanFits(found.from, on) ?? [{ type: 'exemptionEnded', no, on, ...(contentId && { contentId }) }];
  },
  beginWait: (state, { what, from, contentId }, asked) =>
    dayFits(state, from, asked) ?? [{ type: 'waitBegun', no: nextNo(state.waits), what, from, ...(contentId && { contentId }) }],
  endWait: (state, { no, on }, asked) => {
    const found = state.waits.find((one) => one.no === no);
    if (found === undefined) return refuse('NoSuchPart', { part: 'wait', no });
    if (found.until !== undefined) return refuse('PartClosed', { part: 'wait', no });
    return dayFits(state, on, asked) ?? spanFits(found.from, on) ?? [{ type: 'waitEnded', no, on }];
  },
};
