import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Engine, purgeIdempotency } from '#workflow';
import { startCutter } from './kit/cut.js';
import { enginePool, home, jarCommand, openRig, type Rig } from './kit/rig.js';
import { jarGuest, member } from './kit/toy.js';

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

const coinsOf = async (id: string): Promise<number | undefined> => (await rig.column<number>('SELECT coins FROM jar WHERE id = $1', [id]))[0];
const put = { type: 'put', coins: 3 } as const;

describe('the same key again', () => {
  it('answers with the recorded version and the state of today, and has no second effect', async () => {
    const id = await rig.open();
    const key = randomUUID();
    await rig.run({ id, command: put, key });
    await rig.run({ id, command: { type: 'put', coins: 4 } });
    expect(await rig.run({ id, command: put, key })).toMatchObject({ ok: true, id, version: 2, replayed: true, events: [], state: { coins: 7 } });
    expect(await coinsOf(id)).toBe(7);
  });

  it('with another body is refused', async () => {
    const id = await rig.open();
    const key = randomUUID();
    await rig.run({ id, command: put, key });
    expect(await rig.run({ id, command: { type: 'put', coins: 4 }, key })).toEqual({ ok: false, keyReused: true });
    expect(await coinsOf(id)).toBe(3);
  });

  it('of somebody else is another key', async () => {
    const key = randomUUID();
    const [id, other] = [await rig.open(), await rig.open(randomUUID(), randomUUID())];
    await rig.run({ id, command: put, key });
    const [ownerId] = await rig.column<string>('SELECT owner_id FROM jar WHERE id = $1', [other]);
    expect(await rig.run({ id: other, command: put, key, actor: member(String(ownerId)) })).toMatchObject({ ok: true, replayed: false });
  });

  it('after a refusal is decided anew: refusals are not stored', async () => {
    const id = await rig.open();
    const key = randomUUID();
    expect(await rig.run({ id, command: { type: 'take', coins: 1 }, key })).toMatchObject({ ok: false, refused: { code: 'TooFew' } });
    await rig.run({ id, command: put });
    expect(await rig.run({ id, command: { type: 'take', coins: 1 }, key })).toMatchObject({ ok: true, replayed: false, state: { coins: 2 } });
  });

  it('at a creation answers with the first id, whatever id is given now', async () => {
    const key = randomUUID();
    const command = { type: 'open', citizenId: randomUUID(), ownerId: home } as const;
    const [first, second] = [randomUUID(), randomUUID()];
    await rig.run({ id: first, command, key });
    expect(await rig.run({ id: second, command, key })).toMatchObject({ ok: true, id: first, version: 1, replayed: true });
    expect(await rig.column('SELECT id FROM jar WHERE id = ANY ($1)', [[first, second]])).toEqual([first]);
  });

  it('is answered with not found once the asker takes no part any more', async () => {
    const id = await rig.open();
    const key = randomUUID();
    await rig.run({ id, command: put, key });
    await rig.column(`UPDATE party SET valid_to = now() WHERE instance_id = $1`, [id]);
    expect(await rig.run({ id, command: put, key })).toEqual({ ok: false, notFound: true });
  });

  it('twenty times at once in two processes has one effect', async () => {
    const pool = enginePool(rig.url);
    const other = new Engine(pool, [jarGuest], rig.rules.source);
    for (let round = 0; round < 10; round++) {
      const id = await rig.open();
      const asked = Array.from({ length: 10 }, () => jarCommand({ id, command: put, key: `round ${round}` }));
      const outcomes = await Promise.all([...asked.map((input) => rig.engine.run(input)), ...asked.map((input) => other.run(input))]);
      expect(outcomes.map((outcome) => outcome.ok && outcome.version)).toEqual(Array(20).fill(2));
      expect(outcomes.filter((outcome) => outcome.ok && !outcome.replayed)).toHaveLength(1);
      expect(await coinsOf(id)).toBe(3);
    }
    await other.close();
    await pool.end();
  });

  it('at once in two processes makes one instance, though each thought of an id of its own', async () => {
    const pool = enginePool(rig.url);
    const other = new Engine(pool, [jarGuest], rig.rules.source);
    for (let round = 0; round < 25; round++) {
      const command = { type: 'open', citizenId: randomUUID(), ownerId: home } as const;
      const asked = [rig.engine, other].map((engine) => engine.run(jarCommand({ command, key: `creation ${round}` })));
      const outcomes = await Promise.all(asked);
      const made = await rig.column<string>('SELECT id FROM jar WHERE citizen_id = $1', [command.citizenId]);
      expect(made).toHaveLength(1);
      expect(outcomes.map((outcome) => outcome.ok && outcome.id)).toEqual([made[0], made[0]]);
    }
    await other.close();
    await pool.end();
  });
});

describe('a lost reply', () => {
  it('is told as unknown, and the key finds out that it was carried out once', async () => {
    const cutter = await startCutter(rig.url);
    const pool = enginePool(cutter.url);
    const engine = new Engine(pool, [jarGuest], rig.rules.source);
    const ids = await Promise.all(Array.from({ length: 30 }, () => rig.open()));
    const asked = ids.map((id) => jarCommand({ id, command: put }));
    cutter.cutNextReply('commit jar');
    const lost = await Promise.allSettled(asked.map((input) => engine.run(input)));
    expect(cutter.cuts()).toBe(1);
    expect(lost.map(({ status }) => status)).toEqual(Array(30).fill('rejected'));
    expect(await rig.column('SELECT DISTINCT coins FROM jar WHERE id = ANY ($1)', [ids])).toEqual([3]);
    const again = await engine.runCommands(asked);
    expect(again.map((outcome) => outcome.ok && [outcome.version, outcome.replayed])).toEqual(Array(30).fill([2, true]));
    expect(await rig.column('SELECT DISTINCT coins FROM jar WHERE id = ANY ($1)', [ids])).toEqual([3]);
    await engine.close();
    await pool.end();
    await cutter.close();
  });

  it('before anything was committed leaves the key unused', async () => {
    const cutter = await startCutter(rig.url);
    const pool = enginePool(cutter.url);
    const engine = new Engine(pool, [jarGuest], rig.rules.source);
    const id = await rig.open();
    const input = jarCommand({ id, command: put });
    cutter.cutNextReply('load jar');
    await expect(engine.run(input)).rejects.toThrow();
    expect(await coinsOf(id)).toBe(0);
    expect(await engine.run(input)).toMatchObject({ ok: true, replayed: false });
    await engine.close();
    await pool.end();
    await cutter.close();
  });

  it('does not keep the engine from the next command', async () => {
    const id = await rig.open();
    await rig.column(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`);
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => rig.run({ id, command: put })));
    const carriedOut = outcomes.filter(({ status }) => status === 'fulfilled').length;
    expect(await rig.run({ id, command: put })).toMatchObject({ ok: true });
    expect(await coinsOf(id)).toBe((carriedOut + 1) * 3);
  });
});

describe('keys', () => {
  it('stand in the database as fingerprints alone', async () => {
    const id = await rig.open();
    const key = `key-${randomUUID()}`;
    await rig.run({ id, command: put, key });
    const [row] = await rig.column<string>('SELECT i::text FROM idempotency i WHERE instance_id = $1 AND version = 2', [id]);
    expect(row).toBeDefined();
    expect(row).not.toContain(key.slice(4));
  });

  it('are kept seven days', async () => {
    const [kept, gone] = [await rig.open(), await rig.open()];
    await rig.column(`UPDATE idempotency SET at = now() - interval '6 days 23 hours' WHERE instance_id = $1`, [kept]);
    await rig.column(`UPDATE idempotency SET at = now() - interval '7 days 1 hour' WHERE instance_id = $1`, [gone]);
    expect(await purgeIdempotency(rig.pool)).toBe(1);
    expect(await rig.column('SELECT instance_id FROM idempotency WHERE instance_id = ANY ($1)', [[kept, gone]])).toEqual([kept]);
  });
});
