import type { RuleBook } from '#core';
import { courseGuest, createSealer, ensureRuleBook, openDatabase, ruleSource, seedRuleBook, serviceRequestGuest, type Database } from '#persistence';
import { localDateOf, type Instant } from '#sla';
import { Engine } from '#workflow';
import type pg from 'pg';
import { createEffects, noMail } from '../effects/index.js';
import type { Log } from '../log.js';
import { beLate } from './be-late.js';
import { castStories, type Cast } from './casting.js';
import { releaseClock, setClock } from './clock.js';
import { beginCourses } from './begin-courses.js';
import { coursesUntil } from './data/courses.js';
import { withAgreedFees } from './data/fees.js';
import { withAgreedQuota } from './data/quota.js';
import { calendarsBeside } from './data/organisations.js';
import { people } from './data/people.js';
import { hearCitizens } from './hear-citizens.js';
import { liveCourses, planCourses } from './plan-courses.js';
import { play } from './play.js';
import { insertRecords } from './records.js';
import { drain, wake, type Stage } from './stage.js';
import { stories } from './stories/index.js';
import { askCitizens, inviteAssociation } from './take-part.js';
import { tellBeside } from './tell-beside.js';

export type WorldSettings = {
  databaseUrl: string;
  contentKey: Buffer;
  publicUrl: string;
  /** Another seed tells the same stories of other people on other days. */
  seed?: string;
  /** The instant at which the world ends and its clock stands; now, and a clock that is not moved, when it is not given. */
  until?: Instant;
  /** Hears of every step before it is taken. */
  progress?: (at: Instant) => void;
  /** Hears of a story that did not go as it was written, which spoils no other. */
  warn?: (line: string) => void;
};

/** Nobody is mailed what happened in the past, so that the time does not matter. */
const reminderMailAt = '10:00';

const ignore = (): void => undefined;

/** Nothing that follows from a story should be refused, not even on the way. */
const logTo =
  (warn: (line: string) => void): Log =>
  (level, event, fields) => {
    if (level !== 'info') warn(`The demo world met "${event}": ${JSON.stringify(fields)}`);
  };

const bookOfTheDemo: RuleBook = {
  ...seedRuleBook,
  policies: withAgreedQuota(withAgreedFees(seedRuleBook.policies)),
  calendars: calendarsBeside(seedRuleBook.national),
};

const stageOn = async ({ engine: pool }: Database, { contentKey, publicUrl, warn = ignore }: WorldSettings): Promise<Stage> => {
  await ensureRuleBook(pool, bookOfTheDemo);
  const source = ruleSource(pool);
  const engine = new Engine(pool, [serviceRequestGuest, courseGuest], source);
  const sealer = createSealer(pool, contentKey);
  const effects = createEffects({ pool, engine, sealer, mailer: noMail, log: logTo(warn), rules: source, settings: { publicUrl, reminderMailAt } });
  return { pool, engine, sealer, effects, rules: (await source.current()).rules };
};

const wrongEndings = async (pool: pg.Pool, endings: readonly { cast: Cast; id: string }[]): Promise<string[]> => {
  const { rows } = await pool.query<{ id: string; status: string }>('SELECT id, status FROM service_request');
  const statuses = new Map(rows.map(({ id, status }) => [id, status]));
  return endings
    .filter(({ cast, id }) => statuses.get(id) !== cast.story.ends)
    .map(
      ({ cast: { story, formCode, beginsOn }, id }) =>
        `The story "${story.name}" (${formCode}, begun ${beginsOn}) ended as ${statuses.get(id)}, not as ${story.ends}.`,
    );
};

const daysUnread = 14;

const readOldNotices = async (pool: pg.Pool): Promise<void> => {
  await pool.query(`UPDATE notification SET read_at = created_at + interval '1 day' WHERE created_at < business_now() - make_interval(days => $1)`, [
    daysUnread,
  ]);
};

const lettersInPile = 3;

const postOldLetters = async (pool: pg.Pool): Promise<void> => {
  await pool.query(
    `UPDATE letter SET posted_on = (created_at AT TIME ZONE 'Europe/Copenhagen')::date
     WHERE id NOT IN (SELECT id FROM letter ORDER BY created_at DESC, id DESC LIMIT $1)`,
    [lettersInPile],
  );
};

/** From now on people can sign in and are mailed, and the world counts as whole. */
const openDoors = async (pool: pg.Pool): Promise<void> => {
  const mailed = people.filter(({ notifyByEmail }) => notifyByEmail).map(({ id }) => id);
  await pool.query('UPDATE person SET demo = true, notify_by_email = id = ANY ($1)', [mailed]);
};

const letTimeCatchUp = async (stage: Stage, until: Instant | undefined): Promise<void> => {
  await (until === undefined ? releaseClock(stage.pool) : setClock(stage.pool, until));
  await wake(stage);
  await drain(stage);
};

/** Makes the world in a migrated database that holds nothing. */
export const makeWorld = async (settings: WorldSettings): Promise<void> => {
  const { databaseUrl, contentKey, seed = 'afklar', until, progress = ignore, warn = ignore } = settings;
  const database = await openDatabase(databaseUrl, { app: 1, durable: false });
  try {
    const stage = await stageOn(database, settings);
    const { pool, sealer, rules } = stage;
    const end = until ?? new Date().toISOString();
    const today = localDateOf(end);
    const courses = coursesUntil(rules, today);
    await insertRecords({ pool, sealer, contentKey, today });
    await beginCourses(stage, courses);
    await planCourses(stage, { courses, today });
    for (const line of await tellBeside(stage, today)) warn(line);
    await askCitizens(stage, { courses, today });
    // Before the clock goes back to where the stories begin: what follows is dated as what it follows from.
    await drain(stage);
    const endings = await play(stage, { casts: castStories(stories, { rules, courses, today, seed }), courses, until: end, progress, warn });
    await letTimeCatchUp(stage, until);
    for (const line of await beLate(stage, { courses, today })) warn(line);
    for (const line of await liveCourses(stage, { courses, today })) warn(line);
    for (const line of await hearCitizens(stage, courses)) warn(line);
    for (const line of await inviteAssociation(stage, { courses, today })) warn(line);
    await drain(stage);
    for (const line of await wrongEndings(pool, endings)) warn(line);
    await readOldNotices(pool);
    await postOldLetters(pool);
    await openDoors(pool);
    await stage.engine.close();
  } finally {
    await database.close();
  }
};
