import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, openDatabase, pendingMigrations } from '#persistence';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { migrations } from '../../libs/persistence/src/migrations/index.js';
import { createDatabase } from '../kit/database.js';
import { createEmptyDatabase } from './kit/empty-database.js';

const withOwner = async (url: string, use: (owner: pg.Client) => Promise<unknown>): Promise<void> => {
  const owner = new pg.Client(url);
  await owner.connect();
  try {
    await use(owner);
  } finally {
    await owner.end();
  }
};

/** One row that refers to others, so that the keys are checked under the policies. */
const aCourse = `
  INSERT INTO organisation (id, name, kind, valid_from) VALUES ('11111111-0000-7000-8000-000000000001', 'Demo Jobcenter', 'jobCentre', '2026-01-01');
  INSERT INTO citizen (id, cpr_index, cpr_sealed, name_sealed) VALUES ('11111111-0000-7000-8000-000000000002', sha256('x'), 'x', 'x');
  INSERT INTO course (id, citizen_id, organisation_id, number, kind, regime, started_on, version, rule_version, state)
    VALUES ('11111111-0000-7000-8000-000000000003', '11111111-0000-7000-8000-000000000002', '11111111-0000-7000-8000-000000000001', '1', 'x', 'x', '2026-01-01', 1, 1, '{}')`;

/** The same as it was written before courses had events. */
const anOldCourse = aCourse.replace(', version, rule_version, state)', ')').replace(", 1, 1, '{}')", ')');

describe('migrating', () => {
  it('applies everything once; a second start finds nothing to do', async () => {
    const empty = await createEmptyDatabase();
    try {
      expect(await pendingMigrations(empty.url)).not.toEqual([]);
      const applied = await migrate(empty.url);
      expect(applied).toContain('0103-service-request');
      expect(await migrate(empty.url)).toEqual([]);
      expect(await pendingMigrations(empty.url)).toEqual([]);
    } finally {
      await empty.drop();
    }
  });

  it('lets several starters begin at once: each migration is applied by exactly one of them', async () => {
    const empty = await createEmptyDatabase();
    try {
      const applied = (await Promise.all([1, 2, 3, 4].map(() => migrate(empty.url)))).flat();
      expect(new Set(applied).size).toBe(applied.length);
      expect(await pendingMigrations(empty.url)).toEqual([]);
    } finally {
      await empty.drop();
    }
  });

  it('works for an owner that is no superuser', async () => {
    const empty = await createEmptyDatabase();
    const login = `demo_owner_${process.pid}`;
    const url = Object.assign(new URL(empty.url), { username: login, password: 'demo' });
    try {
      await withOwner(empty.url, (superuser) =>
        superuser.query(`CREATE ROLE ${login} LOGIN PASSWORD 'demo'; GRANT app, engine TO ${login}; ALTER DATABASE ${url.pathname.slice(1)} OWNER TO ${login}`),
      );
      await migrate(url.href);
      await withOwner(url.href, async (owner) => {
        await owner.query(`SET ROLE engine; ${aCourse}`);
        expect((await owner.query('SELECT FROM course')).rowCount).toBe(1);
        await owner.query('SET ROLE app');
        expect((await owner.query('SELECT FROM course')).rowCount).toBe(0);
      });
    } finally {
      await withOwner(empty.url, (superuser) => superuser.query(`REASSIGN OWNED BY ${login} TO CURRENT_USER; DROP OWNED BY ${login}; DROP ROLE ${login}`));
      await empty.drop();
    }
  });

  it('gives a course that was there before it had events the one that began it, and its part in the lists', async () => {
    const empty = await createEmptyDatabase();
    try {
      await withOwner(empty.url, async (owner) => {
        await owner.query(`CREATE TABLE schema_migration (name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
        for (const { name, sql } of migrations.filter((each) => each.name < '0141')) {
          await owner.query(sql);
          await owner.query('INSERT INTO schema_migration VALUES ($1, $2)', [name, createHash('sha256').update(sql).digest('hex')]);
        }
        await owner.query(anOldCourse);
        expect(await migrate(empty.url)).toContain('0141-course-workflow');
        const { rows: events } = await owner.query('SELECT type, v, body FROM event');
        const begun = { number: '1', kind: 'x', regime: 'x', startedOn: '2026-01-01', citizenId: expect.any(String), organisationId: expect.any(String) };
        expect(events).toEqual([{ type: 'begun', v: 1, body: begun }]);
        const { rows: courses } = await owner.query('SELECT version, state FROM course');
        expect(courses).toMatchObject([{ version: 1, state: { kind: 'x', regime: 'x' } }]);
        expect((await owner.query('SELECT role, open FROM party')).rows).toEqual([{ role: 'leader', open: true }]);
      });
    } finally {
      await empty.drop();
    }
  });

  it('refuses a migration that was edited after it had been applied', async () => {
    const { url, drop } = await createDatabase();
    try {
      await withOwner(url, (owner) => owner.query(`UPDATE schema_migration SET checksum = 'other' WHERE name = '0101-reference'`));
      await expect(migrate(url)).rejects.toThrow('0101-reference was edited');
      await expect(pendingMigrations(url)).rejects.toThrow('0101-reference was edited');
    } finally {
      await drop();
    }
  });
});

describe('the two doors', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  it('open as roles that own nothing, bypass nothing and end a forgotten transaction', async () => {
    const { app, engine, close } = await openDatabase(database.url);
    const question = `SELECT current_user::text AS role, rolsuper OR rolbypassrls AS mighty, current_setting('idle_in_transaction_session_timeout') AS idle
      FROM pg_roles WHERE rolname = current_user`;
    expect(await app.query(question)).toEqual([{ role: 'app', mighty: false, idle: '30s' }]);
    expect((await engine.query(question)).rows).toEqual([{ role: 'engine', mighty: false, idle: '30s' }]);
    await close();
  });

  it('give dates as written and instants in UTC, whatever the zone of the machine', async () => {
    const { app, engine, close } = await openDatabase(database.url);
    const question = `SELECT date '2026-12-23' AS day, timestamptz '2026-12-23 23:59+01' AS at, count(*) AS n FROM business_clock`;
    const answer = [{ day: '2026-12-23', at: '2026-12-23T22:59:00.000Z', n: 1 }];
    expect(await app.query(question)).toEqual(answer);
    expect((await engine.query(question)).rows).toEqual(answer);
    await close();
  });
});
