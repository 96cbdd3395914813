import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { people } from '../../api/kit.js';
import { signInAt } from '../../kit/app.js';
import { createDatabase } from '../../kit/database.js';
import { contentKey, makeWorld } from '../../kit/world.js';
import { until } from '../../worker/kit.js';
import { createClient } from './client.js';
import { openJournal, type Journal } from './journal.js';
import { startMortal, type Mortal } from './mortal.js';
import type { Cast } from './stories.js';

/** Real processes on a database of their own, and two who speak to them. */
export type Stage = {
  url: string;
  /** Of the database's owner: what the faults are made with, and what is left is read with. */
  owner: pg.Client;
  apis: readonly Mortal[];
  workers: readonly Mortal[];
  programs: readonly Mortal[];
  journal: Journal;
  cast: Cast;
  /** Names of the mails that were written. */
  mails(): string[];
  moveClock(hours: number): Promise<void>;
  /** Nothing is due and nothing is left to be told. */
  quiet(): Promise<void>;
  end(): Promise<void>;
};

/** What a killed worker had claimed is free after half a minute; what failed twice is tried after as long again. In milliseconds. */
const longestRecovery = 100_000;

/** What is still to happen by itself; a dead letter is not. */
const restAsked = `SELECT channel AS what, attempts, error, next_attempt_at AS at, claimed_until FROM outbox WHERE next_attempt_at < 'infinity'
  UNION ALL SELECT key, NULL, NULL, due_at, claimed_until FROM timer WHERE due_at <= business_now()
  UNION ALL SELECT 'collected mail', NULL, NULL, go_at, NULL FROM collected_mail WHERE go_at <= business_now()`;

const becomeQuiet = async (owner: pg.Client): Promise<void> => {
  let rest: object[] = [];
  try {
    await until('quiet', async () => (rest = (await owner.query<object>(restAsked)).rows).length === 0, longestRecovery);
  } catch (error) {
    throw new Error(`This did not happen in time: ${JSON.stringify(rest)}`, { cause: error });
  }
};

/** Clients speak to any api that works, and each time to another. */
const castAt = async (apis: readonly Mortal[], journal: Journal): Promise<Cast> => {
  let turn = 0;
  const address = (): Promise<string> => {
    const working = apis.filter((api) => api.isUp());
    return working[turn++ % working.length]?.up() ?? Promise.any(apis.map((api) => api.up()));
  };
  const clientOf = async (personId: string) => {
    const { cookie } = await signInAt(await address(), personId);
    return createClient({ personId, cookie, address }, journal);
  };
  const [caseworker, doctor] = await Promise.all([clientOf(people.caseworker), clientOf(people.doctor)]);
  return { caseworker, doctor };
};

type Ground = Pick<Stage, 'url' | 'owner' | 'mails' | 'moveClock' | 'quiet' | 'end'> & { folder: string };

/** A world in a database of its own, in which the doctor wants mail. */
const openGround = async (): Promise<Ground> => {
  const { url, drop } = await createDatabase();
  await makeWorld(url);
  const folder = mkdtempSync(path.join(tmpdir(), 'afklar-faults-'));
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query(`UPDATE person SET email = 'demo@example.invalid', notify_by_email = true WHERE id = $1`, [people.doctor]);
  return {
    url,
    owner,
    folder,
    mails: () => readdirSync(path.join(folder, 'mail')).filter((name) => name.endsWith('.eml')),
    moveClock: async (hours) => void (await owner.query(`UPDATE business_clock SET "offset" = "offset" + make_interval(hours => $1)`, [hours])),
    quiet: () => becomeQuiet(owner),
    end: async () => {
      await owner.end();
      await drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Two apis and two workers; without `redisUrl` their queue is in PostgreSQL. */
export const openStage = async (redisUrl = ''): Promise<Stage> => {
  const ground = await openGround();
  const env = {
    DATABASE_URL: ground.url,
    REDIS_URL: redisUrl,
    CONTENT_KEY: contentKey.toString('base64'),
    SIGN_IN: 'demo',
    DATA_DIR: ground.folder,
    PORT: '0',
  };
  const apis = [1, 2].map(() => startMortal('dist/apps/api/src/main.js', env, /api listens on (http:\S+)/));
  const workers = [1, 2].map(() => startMortal('dist/apps/worker/src/main.js', env, /worker started/));
  const programs = [...apis, ...workers];
  const end = async (): Promise<void> => {
    await Promise.all(programs.map((program) => program.end()));
    await ground.end();
  };
  try {
    const journal = openJournal();
    await Promise.all(programs.map((program) => program.up()));
    const cast = await castAt(apis, journal);
    return { ...ground, apis, workers, programs, journal, cast, end };
  } catch (error) {
    await end();
    throw error;
  }
};
