import { describe, expect, it } from '@jest/globals';
import {
  courseAllows,
  courseWaiting,
  courseWorkflow,
  isPassed,
  mayDoInCourse,
  roleIn,
  runningSteps,
  type Actor,
  type Course,
  type CourseCommand,
  type CourseCommandType,
  type CourseEvent,
  type PartyWaiting,
  type Reach,
  type RuleBook,
} from '#core';
import { seedRuleBook } from '#persistence';
import { localDateOf, type Instant } from '#sla';
import { chance } from '../../kit/walk.js';
import { answered, inProgress } from '../service-request/kit/requests.js';
import { law } from '../service-request/kit/laws.js';
import { given } from '../service-request/kit/story.js';
import { actors, acts, kinds, types, type Below } from './acts.js';
import { after, ask, begin, byPost, clock, now as today } from './kit.js';
import { expectLawful, expectLawfulStep, expectLineToGoOn, expectWaitingToAddUp } from './laws.js';

const walks = process.env.NIGHTLY ? 20_000 : 50;
const length = 70;
const { evolve, timersOf, upcast } = courseWorkflow;

/** As an administrator might make it: a plan is due a week later. */
const otherRules = {
  ...seedRuleBook,
  stepKinds: seedRuleBook.stepKinds.map((kind) => (kind.code === 'plan' ? { ...kind, within: { amount: 35, unit: 'calendarDays' } as const } : kind)),
  courseKinds: seedRuleBook.courseKinds.map((kind) => ({
    ...kind,
    clocks: kind.clocks?.map((clock) => (clock.step === 'plan' ? { ...clock, within: { amount: 35, unit: 'calendarDays' } as const } : clock)),
  })),
};
const asked = [
  { recipientKind: 'gpPractice', events: given(...inProgress(), answered()).events },
  { recipientKind: 'clinicalFunction', events: given(...inProgress()).events },
];

type Walk = { state: Course; events: CourseEvent[]; now: Instant; trail: string[] };
type Counts = Map<CourseCommandType, { tried: number; done: number }>;

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
};

const isDue = ({ state, now }: Walk): boolean => timersOf(state).some(({ dueAt }) => Date.parse(dueAt) <= Date.parse(now));
const later = (now: Instant, hours: number): Instant => new Date(Date.parse(now) + hours * 3_600_000).toISOString();
/** What others build on. */
const often = [
  'openStep',
  'openStep',
  'planStep',
  'closeStep',
  'notePaper',
  'setGoal',
  'planActivity',
  'planActivity',
  'grant',
  'changeActivity',
  'reportActivity',
  'answerSurvey',
] as const;
const notAllowed: ReadonlySet<string> = new Set(['NotYours', 'CourseEnded']);

/** Whoever may give it; now and then anybody. */
const actorFor = (state: Course, command: CourseCommand, below: Below): Actor => {
  const able = actors.filter((actor) => mayDoInCourse(roleIn(actor, state), command.type));
  const carrier = command.type === 'reportActivity' ? state.activities.find(({ no }) => no === command.no)?.organisationId : undefined;
  const fit = carrier === undefined ? able : able.filter((actor) => 'organisationId' in actor && actor.organisationId === carrier);
  const among = fit.length === 0 || below(10) === 0 ? actors : fit;
  return among[below(among.length)] ?? clock;
};

const take = (walk: Walk, command: CourseCommand, actor: Actor, on: { rules?: RuleBook; citizen?: Reach } = {}): Walk => {
  const { state: before, now } = walk;
  const decision = ask(before, command, { now, actor, ...on });
  law(JSON.stringify(decision) === JSON.stringify(ask(before, command, { now, actor, ...on })), 'the same is decided of the same', command);
  const allowed = mayDoInCourse(roleIn(actor, before), command.type) && courseAllows(before, command.type);
  if ('refused' in decision) {
    law(!allowed || !notAllowed.has(decision.refused.code), 'what is offered is not refused as not allowed', { command, actor, decision });
    return walk;
  }
  law(allowed, 'what is not offered is refused', { command, actor });
  const state = decision.events.reduce((course, event) => frozen(evolve(course, frozen(event))), before);
  const taken = { before, command, events: decision.events, state };
  expectLawful(state, now);
  expectLawfulStep(taken);
  if (command.type === 'changeKind') {
    expectLineToGoOn(taken);
    const { parties } = courseWaiting([...walk.events, ...decision.events], [], now);
    const isKept = ({ party, days }: PartyWaiting): boolean => days <= (parties.find((other) => other.party === party)?.days ?? 0);
    law(courseWaiting(walk.events, [], now).parties.every(isKept), 'the days that were waited stay under another kind', taken);
  }
  return { ...walk, state, events: [...walk.events, ...decision.events] };
};

/** All that is due is worked off at once, however late the clock comes. */
const wake = (walk: Walk): Walk => {
  const woken = take(walk, { type: 'timerDue' }, clock);
  law(!isDue(woken), 'after timerDue no timer lies before now', timersOf(woken.state));
  const silent = runningSteps(woken.state).find(
    (step) => !step.metBy && step.plannedOn !== undefined && step.plannedOn < localDateOf(woken.now) && !isPassed(step),
  );
  law(silent === undefined, 'no planned day passes in silence', silent);
  const expired = woken.state.grants.find(({ closed, until }) => closed === undefined && until < localDateOf(woken.now));
  law(expired === undefined, 'a grant ends with its last day', expired);
  return woken;
};

const counted = (walk: Walk, type: CourseCommandType, went: Walk, counts: Counts): Walk => {
  const { tried, done } = counts.get(type) ?? { tried: 0, done: 0 };
  counts.set(type, { tried: tried + 1, done: done + Number(went.events.length > walk.events.length) });
  return went;
};

/** The clock comes to what is due, mostly, or somebody is there before it. */
const step = (before: Walk, below: Below, counts: Counts): Walk => {
  const walk = { ...before, now: later(before.now, below(3) === 0 ? below(24 * 12) : below(5)) };
  if (isDue(walk) && below(6) > 0) return counted(walk, 'timerDue', wake(walk), counts);
  const { state, now } = walk;
  const likely = [...types.filter((type) => (type !== 'end' && type !== 'citizenDeceased') || below(5) === 0), ...often];
  const again = state.endedOn !== undefined && below(4) === 0;
  const type = (again ? 'reopen' : likely[below(likely.length)]) ?? 'timerDue';
  const command = acts[type]({ state, today: localDateOf(now), below });
  const actor = actorFor(state, command, below);
  walk.trail.push(`${now} ${actor.kind} ${JSON.stringify(command)}`);
  return counted(walk, type, take(walk, command, actor, { rules: below(3) === 0 ? otherRules : seedRuleBook, ...(below(6) === 0 && byPost) }), counts);
};

const go = (seed: number, counts: Counts): void => {
  const below = chance(seed);
  const kind = kinds[below(kinds.length)] ?? begin.kind;
  const begun = after({ ...begin, kind, startedOn: kind === begin.kind || below(2) === 0 ? begin.startedOn : '2026-11-24' });
  let walk: Walk = { ...begun, state: frozen(begun.state), now: today, trail: [] };
  try {
    for (let taken = 0; taken < length; taken++) walk = step(walk, below, counts);
    expectWaitingToAddUp(walk.state, walk.events, asked, walk.now);
    const stored = JSON.parse(JSON.stringify(walk.events)) as CourseEvent[];
    const folded = stored.map(upcast).reduce<Course | null>(evolve, null);
    law(JSON.stringify(folded) === JSON.stringify(walk.state), 'the state is the fold of its events', { folded, state: walk.state });
  } catch (error) {
    throw new Error(`Seed ${String(seed)}, after\n${walk.trail.slice(-25).join('\n')}\n${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
};

describe('whatever people do to a course, in any order', () => {
  it(
    'every law holds on the way, a refusal changes nothing, and every command was done at least once',
    () => {
      const counts: Counts = new Map([['begin', { tried: 0, done: 1 }]]);
      for (let seed = 1; seed <= walks; seed++) go(seed, counts);
      expect(types.filter((type) => (counts.get(type)?.done ?? 0) === 0)).toEqual([]);
    },
    process.env.NIGHTLY ? 3_600_000 : 60_000,
  );
});
