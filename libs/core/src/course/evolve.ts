import { localDateOf, type Instant, type LocalDate } from '#sla';
import type { CourseEvent, CourseEventOf, CourseEventType } from './event.js';
import { isPostponed } from './last-day.js';
import { stillReady } from './papers.js';
import type { Course, CourseStep } from './state.js';

type Change<T extends CourseEventType> = (state: Course, event: CourseEventOf<T>) => Partial<Course>;
type Numbered = { no: number };

/** The one of that number with other properties; undefined ones go. */
const changed = <T extends Numbered>(all: readonly T[], no: number, part: (one: T) => Partial<T>): T[] =>
  all.map((one) => (one.no === no ? { ...one, ...part(one) } : one));

const step = ({ steps }: Course, no: number, part: (one: CourseStep) => Partial<CourseStep>): Partial<Course> => ({ steps: changed(steps, no, part) });

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((each) => each !== id);

/** What is over waits for nothing, not even for what may open again. */
const waitsNoMore = { needs: [], late: [], settled: undefined } satisfies Partial<CourseStep>;

/** Papers that were due already are told to nobody: the page says it to whoever writes it down. */
const dueAlready = (papersOn: LocalDate | undefined, at: Instant): Partial<CourseStep> =>
  papersOn !== undefined && papersOn <= localDateOf(at) ? { papersTold: papersOn } : {};

/** What was not held leaves its last day to the next one as it stands. */
const leftBy = (all: readonly CourseStep[], no: number | undefined): Partial<CourseStep> => {
  const { originalOn, baseOn, resumed, missed, foundLate, wasMissed } = all.find((one) => one.no === no) ?? {};
  return {
    ...{ ...(originalOn && { originalOn }), ...(baseOn && { baseOn }), ...(resumed && { resumed }) },
    ...{ ...(missed && { missed }), ...(foundLate && { foundLate }), ...(wasMissed && { wasMissed }) },
  };
};

/** Its last day had passed when it was written down, though not while it lay here what the citizen wrote that it comes of. */
const isFoundLate = ({ letters }: Course, { dueOn, after, insteadOf, effectiveAt }: CourseEventOf<'stepOpened'>): boolean =>
  dueOn !== undefined && insteadOf === undefined && dueOn < localDateOf(effectiveAt) && !letters.some(({ step: to }) => to !== undefined && to === after);

const stepOpened: Change<'stepOpened'> = (state, event) => {
  const { type: _type, v: _v, effectiveAt, opening, from, within: _within, toldBy: _told, insteadOf, dueOn, ...opened } = event;
  return {
    steps: [
      ...state.steps,
      {
        ...opened,
        ...(opening === 'rule' && { byRule: true as const }),
        ...(dueOn && { dueOn, originalOn: dueOn, baseOn: dueOn }),
        ...(isFoundLate(state, event) && { foundLate: true as const }),
        ...leftBy(state.steps, insteadOf),
        ...{ openedOn: from, needs: [], late: [] },
        ...(opened.papers && dueAlready(opened.papersOn, effectiveAt)),
      },
    ],
  };
};

const changes: { [T in Exclude<CourseEventType, 'begun'>]: Change<T> } = {
  kindChanged: (_, { kind, on, noPlan }) => ({ kind, kindSince: on, noPlan }),
  regimeChanged: (_, { regime }) => ({ regime }),
  coordinatorAppointed: ({ coordinators }, { coordinatorId, effectiveAt }) => ({
    coordinatorId,
    coordinators: [...coordinators, { personId: coordinatorId, since: effectiveAt }],
  }),
  coordinatorLeft: ({ coordinators }, { effectiveAt }) => ({
    coordinatorId: undefined,
    coordinators: [...coordinators.slice(0, -1), ...coordinators.slice(-1).map((last) => ({ ...last, until: effectiveAt }))],
  }),
  goalSet: ({ goals }, { no, term, by, contentId }) => ({ goals: [...goals, { no, term, by, contentId }] }),
  goalRevised: ({ goals }, { no, contentId }) => ({ goals: changed(goals, no, () => ({ contentId })) }),
  goalClosed: ({ goals }, { no, on, outcome }) => ({ goals: changed(goals, no, () => ({ closed: { on, outcome } })) }),
  activityPlanned: ({ activities }, { type: _type, v: _v, effectiveAt: _at, ...activity }) => ({ activities: [...activities, activity] }),
  activityChanged: ({ activities }, { no, type: _type, v: _v, effectiveAt: _at, carriedBy: _by, until, organisationId, ...part }) => ({
    activities: changed(activities, no, () => ({
      ...part,
      ...(until !== undefined && { until: until ?? undefined }),
      ...(organisationId !== undefined && { organisationId: organisationId ?? undefined }),
    })),
  }),
  activityEnded: ({ activities }, { no, on, outcome }) => ({ activities: changed(activities, no, () => ({ closed: { on, outcome } })) }),
  stepOpened,
  stepPlanned: (state, { no, on, at, placeId, papersOn, effectiveAt }) =>
    step(state, no, () => ({ plannedOn: on, plannedAt: at, placeId, ...(papersOn && { papersOn, ...dueAlready(papersOn, effectiveAt) }) })),
  stepMoved: (state, { no, dueOn, because, warnOn, originalOn = dueOn, effectiveAt }) =>
    step(state, no, (was) => ({
      dueOn,
      warnOn,
      missed: undefined,
      foundLate: undefined,
      ...(was.missed && !was.foundLate && { wasMissed: true as const }),
      ...(because !== 'exemption' && { postage: undefined }),
      ...(because !== 'exemption' && { baseOn: dueOn }),
      ...(because === 'otherRules' && { originalOn, ...(was.resumed && { resumed: { ...was.resumed, dueOn } }) }),
      ...(because === 'reopened' && {
        resumed: { on: localDateOf(effectiveAt), dueOn, ...((isPostponed(was) || was.resumed?.postponed) && { postponed: true as const }) },
      }),
    })),
  needed: (state, { no, requestId, late: isLate, effectiveAt }) =>
    step(state, no, ({ needs, late, settled, papersOn }) => ({
      needs: [...needs, requestId],
      ...(isLate && { late: [...late, requestId] }),
      ...(settled && { settled: without(settled, requestId) }),
      ...dueAlready(papersOn, effectiveAt),
    })),
  neededNoMore: (state, { no, requestId, because }) =>
    step(state, no, ({ needs, late, settled = [] }) => ({
      ...{ needs: without(needs, requestId), late: without(late, requestId) },
      ...(because === 'settled' && { settled: [...settled, requestId] }),
    })),
  stepDelayed: (state, { no, requestId }) => step(state, no, ({ late }) => ({ late: [...late, requestId] })),
  delayOver: (state, { no, requestId }) => step(state, no, ({ late }) => ({ late: without(late, requestId) })),
  /** Whatever was chosen, what was late then is answered for; what is late anew is told anew. */
  delaySettled: (state, { no }) => step(state, no, () => ({ late: [] })),
  paperNoted: (state, { no, paper, standing, on, effectiveAt }) =>
    step(state, no, ({ papers = [], papersOn }) => ({
      papers: papers.map((each) => (each.code === paper ? { ...each, readyOn: standing === 'ready' ? on : undefined } : each)),
      ...(standing === 'missing' && dueAlready(papersOn, effectiveAt)),
    })),
  papersChanged: (state, { no, papers, effectiveAt }) =>
    step(state, no, ({ papers: before = [], papersOn }) => ({
      papers: stillReady(papers, before),
      ...dueAlready(papersOn, effectiveAt),
    })),
  papersDue: (state, { no, papersOn }) => step(state, no, () => ({ papersTold: papersOn })),
  stepNear: (state, { no }) => step(state, no, () => ({ warnOn: undefined })),
  /** That the day it was planned for has passed is told with that, where it was the last one. */
  stepMissed: (state, { no, dueOn }) => step(state, no, ({ plannedOn }) => ({ missed: true as const, ...(plannedOn === dueOn && { passedOn: dueOn }) })),
  dayPassed: (state, { no, on }) => step(state, no, () => ({ passedOn: on })),
  /** Whoever closes it has read what the citizen answered to it. */
  stepClosed: (state, { no, on, outcome, by, notHeld, contentId }) => ({
    ...step(state, no, () => ({ closed: { on, outcome, ...(notHeld && { notHeld }), ...(contentId && { contentId }) }, ...waitsNoMore })),
    ...(by === 'hand' && { letters: state.letters.map((letter) => (letter.step === no ? { ...letter, answered: true as const } : letter)) }),
  }),
  stepDropped: (state, { no, effectiveAt, because }) =>
    step(state, no, () => ({
      closed: { on: localDateOf(effectiveAt), outcome: 'dropped' },
      ...(because === 'hand' && { droppedByHand: true as const }),
      ...waitsNoMore,
    })),
  exempted: ({ exemptions }, { no, reason, from, until }) => ({ exemptions: [...exemptions, { no, reason, from, until }] }),
  exemptionEnded: ({ exemptions }, { no, on }) => ({ exemptions: changed(exemptions, no, () => ({ until: on })) }),
  waitBegun: ({ waits }, { no, what, from }) => ({ waits: [...waits, { no, what, from }] }),
  waitEnded: ({ waits }, { no, on }) => ({ waits: changed(waits, no, () => ({ until: on })) }),
  written: ({ letters }, { no, about, step: answers, effectiveAt }) => ({
    letters: [...letters, { no, about, at: effectiveAt, ...(answers !== undefined && { step: answers }) }],
  }),
  replied: ({ letters }, { no, noAnswerTo }) => ({
    letters: changed(letters, no, () => ({ answered: true as const, ...(noAnswerTo !== undefined && { step: undefined }) })),
  }),
  granted: ({ grants }, { no, as, organisationId, scope, purposeId, until, acts, effectiveAt }) => ({
    grants: [...grants, { no, as, organisationId, scope, purposeId, since: effectiveAt, until, ...(acts && { acts }) }],
  }),
  /** What it carried out is left to whoever leads the course. */
  grantEnded: ({ grants, activities }, { no, organisationId, because, effectiveAt }) => ({
    grants: changed(grants, no, () => ({ closed: { at: effectiveAt, because } })),
    activities: activities.map(({ organisationId: carrier, ...activity }) =>
      carrier === undefined || (carrier === organisationId && activity.closed === undefined) ? activity : { ...activity, organisationId: carrier },
    ),
  }),
  activityReported: () => ({}),
  hearingDue: ({ hearings = [] }, { no, requestId }) => ({ hearings: [...hearings, { no, requestId }] }),
  hearingOpened: ({ hearings = [] }, { no, step: opened }) => ({ hearings: changed(hearings, no, () => ({ step: opened })) }),
  hearingWaived: ({ hearings = [] }, { no }) => ({ hearings: changed(hearings, no, () => ({ waived: true as const })) }),
  ended: ({ steps }, { on, because }) => ({
    endedOn: on,
    ...(because && { endedBecause: because }),
    steps: steps.map((each) => (each.closed === undefined && each.asksCitizen === 'attend' ? { ...each, rests: true as const } : each)),
  }),
  reopened: () => ({ endedOn: undefined, endedBecause: undefined }),
  adviceSettled: ({ settledAdvice = [] }, { rule, version, counted, outcome }) => ({
    settledAdvice: [...settledAdvice.filter((each) => each.rule !== rule), ...(outcome === 'takenBack' ? [] : [{ rule, version, counted, outcome }])],
  }),
  surveyAnswered: ({ surveyed = [] }, { activity, effectiveAt }) => ({
    surveyed: [...surveyed.filter((each) => each.activity !== activity), { activity, on: localDateOf(effectiveAt) }],
  }),
};

const begin = ({ type: _type, v: _v, effectiveAt, by: _by, ...begun }: CourseEventOf<'begun'>): Course => ({
  ...begun,
  coordinators: begun.coordinatorId === undefined ? [] : [{ personId: begun.coordinatorId, since: effectiveAt }],
  goals: [],
  activities: [],
  steps: [],
  exemptions: [],
  waits: [],
  letters: [],
  grants: [],
});

/** The course after one more event. Computes no calendar: every date stands in the event. */
export const evolveCourse = (state: Course | null, event: CourseEvent): Course => {
  if (event.type === 'begun') return begin(event);
  if (state === null) throw new Error(`The event ${event.type} came before any course was begun.`);
  const change = changes[event.type] as Change<CourseEventType>;
  return { ...state, ...change(state, event) };
};

/** The number of the next one; none is ever given twice. */
export const nextNo = (all: readonly Numbered[]): number => (all.at(-1)?.no ?? 0) + 1;
