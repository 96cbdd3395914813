import type { Command } from '#core';
import { atLocalTime, localDateOf, type Instant, type LocalDate } from '#sla';
import type pg from 'pg';
import type { Cast } from './casting.js';
import { nextTimerAt, setClock, startClock } from './clock.js';
import type { DemoCourse } from './data/courses.js';
import { organisations, type DemoOrganisation } from './data/organisations.js';
import { idAt } from './random.js';
import { actorBy, type Scene } from './scene.js';
import { drain, nextNumber, perform, wake, type Stage } from './stage.js';
import { instantOf } from './step.js';

/** A story as far as it has been told; `at` is when its next step takes place, null when there is none before today. */
type Telling = { cast: Cast; scene: Scene; done: number; at: Instant | null };

const sceneOf = ({ pool, rules }: Stage, cast: Cast, course: DemoCourse, today: LocalDate): Scene => {
  const { random, citizen, recipient, formCode, beginsOn, story } = cast;
  const now = atLocalTime(beginsOn, '07:00');
  return {
    ...{ random, rules, today, citizen, recipient, formCode, now },
    id: idAt(now, random),
    course,
    owner: course.owner,
    legalBasis: story.legalBasis ?? random.pick(['consent', 'consent', 'rsl11c']),
    nextNumber: () => nextNumber({ pool }),
    on: beginsOn,
    dueOn: null,
    consultationOn: null,
    said: [],
  };
};

const nextAt = ({ story }: Cast, scene: Scene, done: number): Instant | null => {
  const next = story.steps[done];
  const at = next === undefined ? null : instantOf(next, scene);
  return at === null || localDateOf(at) >= scene.today ? null : at;
};

const organisationById = (id: string): DemoOrganisation => {
  const found = organisations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no demo organisation ${id}.`);
  return found;
};

const dueOnOf = async (pool: pg.Pool, id: string): Promise<LocalDate | null> => {
  const { rows } = await pool.query<{ due_on: LocalDate | null }>({ name: 'due on', text: 'SELECT due_on FROM service_request WHERE id = $1', values: [id] });
  return rows[0]?.due_on ?? null;
};

/** What the next step must know of the last one. A story follows the request that its own becomes. */
const follow = (scene: Scene, command: Command): void => {
  if (command.type === 'bookConsultation' || command.type === 'consultationHeld') scene.consultationOn = command.on;
  if (command.type !== 'forward' && command.type !== 'redirect') return;
  scene.id = command.childId;
  scene.recipient = organisationById(command.recipientId);
  if (command.type === 'redirect') scene.formCode = command.formCode ?? scene.formCode;
};

type Ready = Telling & { at: Instant };

/** Takes the next step; answers with what comes after it. */
const tell = async (stage: Stage, { cast, scene, done, at }: Ready, warn: Play['warn']): Promise<Pick<Telling, 'done' | 'at'>> => {
  const step = cast.story.steps[done];
  if (step === undefined) return { done, at: null };
  Object.assign(scene, { now: at, on: localDateOf(at), said: [] } satisfies Partial<Scene>);
  const actor = actorBy(step.by, scene);
  const command = await step.act(scene);
  const refused = await perform(stage, { id: scene.id, citizenId: scene.citizen.id, command, actor, key: `${scene.id}/${done}`, said: scene.said });
  if (refused !== null) {
    warn(`The story "${cast.story.name}" breaks off: ${refused}`);
    return { done, at: null };
  }
  await drain(stage);
  follow(scene, command);
  scene.dueOn = await dueOnOf(stage.pool, scene.id);
  return { done: done + 1, at: nextAt(cast, scene, done + 1) };
};

/** Wakes what is due at that instant and carries out what follows. */
const ring = async (stage: Stage, at: Instant): Promise<void> => {
  await setClock(stage.pool, at);
  await wake(stage);
  await drain(stage);
  if ((await nextTimerAt(stage.pool)) === at) throw new Error(`A timer of ${at} stays due, however often it rings.`);
};

const isReady = (telling: Telling): telling is Ready => telling.at !== null;

const isBefore = (a: Instant, b: Instant): boolean => Date.parse(a) < Date.parse(b);

const earliest = (tellings: readonly Telling[]): Ready | undefined =>
  tellings.filter(isReady).reduce<Ready | undefined>((first, telling) => (first === undefined || isBefore(telling.at, first.at) ? telling : first), undefined);

export type Play = {
  casts: readonly Cast[];
  courses: readonly DemoCourse[];
  until: Instant;
  progress(at: Instant): void;
  /** Hears of a story that did not go as it was written. */
  warn(line: string): void;
};

/**
 * Tells all stories side by side as time goes by: the next step or the next timer, whichever comes first, and all that
 * follows from it before the clock goes on. Answers with the request in which each story ended.
 */
export const play = async (stage: Stage, { casts, courses, until, progress, warn }: Play): Promise<{ cast: Cast; id: string }[]> => {
  const today = localDateOf(until);
  const courseOf = new Map(courses.map((course) => [course.citizenId, course]));
  const tellings = casts.map((cast): Telling => {
    const course = courseOf.get(cast.citizen.id);
    if (course === undefined) throw new Error(`${cast.citizen.name} has no course.`);
    const scene = sceneOf(stage, cast, course, today);
    return { cast, scene, done: 0, at: nextAt(cast, scene, 0) };
  });
  await startClock(stage.pool, earliest(tellings)?.at ?? until);
  for (;;) {
    const timerAt = await nextTimerAt(stage.pool);
    const next = earliest(tellings);
    const stepAt = next?.at ?? until;
    if (timerAt !== null && isBefore(timerAt, stepAt)) {
      await ring(stage, timerAt);
    } else if (next !== undefined) {
      progress(stepAt);
      await setClock(stage.pool, stepAt);
      Object.assign(next, await tell(stage, next, warn));
    } else {
      return tellings.map(({ cast, scene }) => ({ cast, id: scene.id }));
    }
  }
};
