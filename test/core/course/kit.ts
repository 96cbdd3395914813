import {
  courseWorkflow,
  type Actor,
  type Course,
  type CourseCommand,
  type CourseEvent,
  type CourseNames,
  type Decision,
  type Reach,
  type RuleBook,
} from '#core';
import { seedRuleBook } from '#persistence';

export const now = '2026-11-24T09:00:00.000Z';
export const why = 'w';
export const caseworker = { kind: 'person', personId: 'p1', organisationId: 'm', role: 'caseworker', authorised: false } as const satisfies Actor;
export const citizen: Actor = { kind: 'citizen', personId: 'x', citizenId: 'c' };
export const clock: Actor = { kind: 'clock' };

export const begin = {
  type: 'begin',
  number: '2026-F000001',
  citizenId: 'c',
  organisationId: 'm',
  kind: 'resourceCourse',
  startedOn: '2025-10-01',
  coordinatorId: 'p1',
} as const satisfies CourseCommand;
/** A course without a past, of a kind that still begins. */
export const beginToday = { ...begin, kind: 'jobClarification', startedOn: '2026-11-24' } as const satisfies CourseCommand;

type On = { now?: string; actor?: Actor; rules?: RuleBook; citizen?: Reach };

/** The citizen is told by letters. */
export const byPost = { citizen: { byPost: true } } as const satisfies On;

export const ask = (
  state: Course | null,
  command: CourseCommand,
  { now: at = now, actor = caseworker, rules = seedRuleBook, citizen: reach }: On = {},
): Decision<CourseEvent> => courseWorkflow.decide(state, command, { now: at, actor, rules, citizen: reach });

export type Played = { state: Course; events: CourseEvent[] };

/** What comes of these commands, each as of its instant; a refusal is a fault of the test. */
export const play = (before: Course | null, commands: readonly CourseCommand[], on: On = {}): Played => {
  const events: CourseEvent[] = [];
  let state = before;
  for (const command of commands) {
    const decision = ask(state, command, on);
    if ('refused' in decision) throw new Error(`${command.type}: ${decision.refused.code} ${JSON.stringify(decision.refused.params)}`);
    events.push(...decision.events);
    state = decision.events.reduce<Course | null>((was, event) => courseWorkflow.evolve(was, event), state);
  }
  if (state === null) throw new Error('Nothing was begun.');
  return { state, events };
};

export const after = (...commands: CourseCommand[]): Played => play(null, commands);

export const refusalOf = (state: Course | null, command: CourseCommand, actor?: Actor) => {
  const decision = ask(state, command, { actor });
  return 'refused' in decision ? decision.refused : null;
};

/** All that a meeting rests on since the reform is ready. */
export const papersReady = (no: number): CourseCommand[] =>
  ['description', 'healthAdvice'].map((paper) => ({ type: 'notePaper', no, paper, standing: 'ready' }));

/** The step of that kind that is open, or was last. */
export const stepOf = ({ steps }: Course, kind: string) => steps.findLast((step) => step.kind === kind);

/** What the clock brings until then: each timer at its instant, as the worker does it. */
export const until = (state: Course, instant: string): Played => {
  const events: CourseEvent[] = [];
  let course = state;
  for (;;) {
    const [first] = courseWorkflow.timersOf(course).toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
    if (first === undefined || Date.parse(first.dueAt) > Date.parse(instant)) return { state: course, events };
    const woken = play(course, [{ type: 'timerDue' }], { now: first.dueAt, actor: clock });
    if (woken.events.length === 0) throw new Error(`Nothing comes of ${first.key}, so it would wake the course for ever.`);
    events.push(...woken.events);
    course = woken.state;
  }
};

const tagged = (code: string | number): string => `<${String(code)}>`;

export const names: CourseNames = {
  ...{
    kind: tagged,
    regime: tagged,
    person: tagged,
    activityKind: tagged,
    exemption: tagged,
    stepKind: tagged,
    step: tagged,
    paper: (no, code) => `<${no} ${code}>`,
    request: tagged,
    organisation: tagged,
    grantKind: tagged,
    advice: tagged,
  },
  outcome: (no, code) => `<${no} ${code}>`,
};
