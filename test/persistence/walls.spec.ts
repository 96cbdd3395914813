import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#core';
import { asActor, requestById } from '#persistence';
import { caseworkerOf, citizenOf, clinicianOf, openTwoWorlds } from './kit/tenants.js';

let worlds: Awaited<ReturnType<typeof openTwoWorlds>>;
beforeAll(async () => {
  worlds = await openTwoWorlds();
});
afterAll(() => worlds.close());

const tenantTables = ['access_log', 'citizen', 'content', 'course', 'draft', 'event', 'letter', 'notification', 'party', 'service_request', 'session', 'timer'];

/** Everything an actor can read from a table, as text. */
const seen = (actor: Actor, table: string): Promise<string[]> =>
  asActor(worlds.database.app, actor, async (manager) => {
    const rows = await manager.query<{ row: string }[]>(`SELECT t::text AS row FROM ${table} t`);
    return rows.map(({ row }) => row);
  });

const refused = (actor: Actor, sql: string, values: unknown[] = []): Promise<unknown> =>
  expect(asActor(worlds.database.app, actor, (manager) => manager.query(sql, values))).rejects.toThrow(/permission denied|row-level security/);

describe('the wall on reads', () => {
  it.each(tenantTables)('shows nothing of another world in %s to anybody', async (table) => {
    const { one } = worlds;
    for (const actor of [caseworkerOf(one), clinicianOf(one), citizenOf(one)]) {
      const rows = await seen(actor, table);
      expect(rows.filter((row) => row.includes('22222222-'))).toEqual([]);
    }
  });

  it.each(['citizen', 'content', 'course', 'event', 'notification', 'party', 'service_request', 'timer'])(
    'shows a caseworker what is their own in %s',
    async (table) => {
      expect(await seen(caseworkerOf(worlds.one), table)).not.toEqual([]);
    },
  );

  it('shows an unfinished answer to the organisation that writes it, not to the one that waits for it', async () => {
    const { one } = worlds;
    expect(await seen(clinicianOf(one), 'draft')).toHaveLength(1);
    expect(await seen(caseworkerOf(one), 'draft')).toEqual([]);
    expect(await seen(citizenOf(one), 'draft')).toEqual([]);
  });

  it('shows a citizen who looked at what is theirs', async () => {
    expect(await seen(citizenOf(worlds.one), 'access_log')).toHaveLength(1);
  });

  it('shows nothing at all to whoever is not signed in', async () => {
    for (const table of tenantTables) expect(await worlds.database.app.query(`SELECT * FROM ${table}`)).toEqual([]);
  });

  it('leaves nobody signed in when a transaction has ended, on the same connection', async () => {
    await seen(caseworkerOf(worlds.one), 'service_request');
    const settings = `current_setting('afklar.organisation_id', true) AS organisation`;
    for (const row of await worlds.database.app.query(`SELECT ${settings}`)) expect(row.organisation ?? '').toBe('');
  });

  it('gives the same nothing for a request of others and for one that does not exist', async () => {
    const read = (id: string) => asActor(worlds.database.app, caseworkerOf(worlds.one), (manager) => requestById(manager, id));
    expect(await read(worlds.two.request)).toBeNull();
    expect(await read('99999999-0000-7000-8000-000000000000')).toBeNull();
    expect((await read(worlds.one.request))?.dueOn).toBe('2026-12-01');
  });

  it('hides a draft from its recipient, and from the citizen', async () => {
    const { one } = worlds;
    const ids = async (actor: Actor) => (await seen(actor, 'service_request')).filter((row) => row.includes(one.draftRequest)).length;
    expect([await ids(caseworkerOf(one)), await ids(clinicianOf(one)), await ids(citizenOf(one))]).toEqual([1, 0, 0]);
  });

  it('keeps events and texts of one side from the other', async () => {
    const { one } = worlds;
    const count = async (actor: Actor, table: string) => (await seen(actor, table)).length;
    expect([await count(clinicianOf(one), 'event'), await count(caseworkerOf(one), 'event'), await count(citizenOf(one), 'event')]).toEqual([2, 1, 1]);
    expect([await count(clinicianOf(one), 'content'), await count(caseworkerOf(one), 'content')]).toEqual([3, 2]);
  });

  it('shows the citizen the purpose word for word, but not what the sides say to each other about health', async () => {
    const rows = await seen(citizenOf(worlds.one), 'content');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(worlds.one.content);
  });

  it('shows a course to its organisation and its citizen, not to the doctor who was asked', async () => {
    const { one } = worlds;
    const count = async (actor: Actor) => (await seen(actor, 'course')).length;
    expect([await count(caseworkerOf(one)), await count(citizenOf(one)), await count(clinicianOf(one))]).toEqual([1, 1, 0]);
  });

  it('ends with the party row: what a party may no longer see is gone at the next read', async () => {
    const { two, database } = worlds;
    expect(await seen(clinicianOf(two), 'service_request')).toHaveLength(1);
    await database.engine.query('UPDATE party SET valid_to = now() WHERE instance_id = $1 AND organisation_id = $2', [two.request, two.recipient]);
    await database.engine.query('UPDATE citizen SET gp_organisation_id = NULL WHERE id = $1', [two.citizen]);
    for (const table of ['party', 'service_request', 'event', 'content', 'citizen']) expect(await seen(clinicianOf(two), table)).toEqual([]);
    await database.engine.query('UPDATE party SET valid_to = NULL WHERE instance_id = $1', [two.request]);
    await database.engine.query('UPDATE citizen SET gp_organisation_id = $2 WHERE id = $1', [two.citizen, two.recipient]);
  });

  it('shows a citizen to their own doctor’s practice before anybody asked it, and nothing else of them', async () => {
    const { two, database } = worlds;
    await database.engine.query('UPDATE party SET valid_to = now() WHERE instance_id = $1 AND organisation_id = $2', [two.request, two.recipient]);
    const citizens = await seen(clinicianOf(two), 'citizen');
    expect(citizens).toHaveLength(1);
    expect(citizens[0]).toContain(two.citizen);
    for (const table of ['course', 'party', 'service_request', 'event', 'content']) expect([table, await seen(clinicianOf(two), table)]).toEqual([table, []]);
    await database.engine.query('UPDATE party SET valid_to = NULL WHERE instance_id = $1', [two.request]);
  });
});

describe('role app', () => {
  it('changes nothing of the workflow, not even its own', async () => {
    const { one } = worlds;
    const actor = caseworkerOf(one);
    for (const table of [
      'service_request',
      'event',
      'timer',
      'outbox',
      'delivery',
      'idempotency',
      'party',
      'content',
      'citizen',
      'course',
      'organisation',
      'person',
      'rule_book',
      'business_clock',
    ]) {
      await refused(actor, `DELETE FROM ${table}`);
    }
    await refused(actor, `UPDATE service_request SET status = 'closed'`);
    await refused(actor, `UPDATE person SET role = 'manager'`);
    await refused(actor, `UPDATE access_log SET outcome = 'never'`);
  });

  it('reads no outbox, deliveries, idempotency keys, collected mails or content keys', async () => {
    for (const table of ['outbox', 'collected_mail', 'delivery', 'idempotency', 'citizen_key', 'schema_migration'])
      await refused(caseworkerOf(worlds.one), `SELECT * FROM ${table}`);
  });

  it('writes access of its own person only', async () => {
    const log = `INSERT INTO access_log (person_id, actor_kind, action, outcome) VALUES ($1, 'person', 'read', 'done')`;
    await asActor(worlds.database.app, caseworkerOf(worlds.one), (manager) => manager.query(log, [worlds.one.caseworker]));
    await refused(caseworkerOf(worlds.one), log, [worlds.two.caseworker]);
  });

  it('marks notices of its own person read, and changes nothing else in them', async () => {
    const actor = caseworkerOf(worlds.one);
    const mark = await asActor(worlds.database.app, actor, (manager) => manager.query(`UPDATE notification SET read_at = now()`));
    expect(mark[1]).toBe(1);
    await refused(actor, `UPDATE notification SET code = 'closed'`);
    await refused(actor, `DELETE FROM notification`);
  });
});
