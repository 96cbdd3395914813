import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Asked, home, openRig, type Rig } from './kit/rig.js';
import { member } from './kit/toy.js';

let rig: Rig;
beforeAll(async () => {
  // One batch at a time, so that what comes together is written together.
  rig = await openRig({ inFlight: 1 });
});
afterAll(() => rig.close());

const alarms = { first: '2030-01-01T00:00:00.000Z' };

/** The transactions that wrote the rows of these instances, whatever the table. */
const transactionsOf = (ids: readonly string[]): Promise<string[]> => {
  const tables = ['event', 'outbox', 'timer', 'access_log', 'idempotency', 'party'].map((table) => `SELECT xmin FROM ${table} WHERE instance_id = ANY ($1)`);
  return rig.column(`SELECT DISTINCT xmin::text FROM (SELECT xmin FROM jar WHERE id = ANY ($1) UNION ALL ${tables.join(' UNION ALL ')}) rows`, [ids]);
};

const opening = (id: string): Asked => ({ id, command: { type: 'open', citizenId: randomUUID(), ownerId: home } });
const newIds = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

describe('a batch', () => {
  it('of one writes every row of its command in one transaction', async () => {
    const id = randomUUID();
    expect(await rig.run(opening(id))).toMatchObject({ ok: true, id, version: 1, replayed: false, state: { coins: 0 } });
    expect(await transactionsOf([id])).toHaveLength(1);
  });

  it('of 256 goes the same way: one transaction for all', async () => {
    const ids = newIds(256);
    const outcomes = await rig.runAll(ids.map(opening));
    expect(outcomes.map((outcome) => outcome.ok && outcome.id)).toEqual(ids);
    expect(await transactionsOf(ids)).toHaveLength(1);
  });

  it('is never larger than its size', async () => {
    const ids = newIds(257);
    await rig.runAll(ids.map(opening));
    expect(await transactionsOf(ids)).toHaveLength(2);
  });

  it('shares those who wait with the other batch that may be in flight', async () => {
    const two = await openRig({ inFlight: 2 });
    const ids = newIds(256);
    await two.runAll(ids.map(opening));
    const written = await two.column('SELECT count(*)::int FROM jar GROUP BY xmin ORDER BY 1');
    await two.close();
    expect(written).toEqual([128, 128]);
  });

  it('gathers those who come while another is under way', async () => {
    const slow = await openRig({ inFlight: 1 });
    const ids = newIds(20);
    const first = slow.runAll(ids.slice(0, 1).map(opening));
    await turn();
    const rest = slow.runAll(ids.slice(1).map(opening));
    await Promise.all([first, rest]);
    const written = await slow.column('SELECT count(*)::int FROM jar GROUP BY xmin ORDER BY 1');
    await slow.close();
    expect(written).toEqual([1, 19]);
  });
});

describe('commands for one instance in one batch', () => {
  it('are decided in order, each on what those before it led to, and become one row', async () => {
    const id = await rig.open();
    const outcomes = await rig.runAll([
      { id, command: { type: 'put', coins: 3 } },
      { id, command: { type: 'take', coins: 2 } },
      { id, command: { type: 'put', coins: 5 } },
    ]);
    expect(outcomes.map((outcome) => outcome.ok && [outcome.version, outcome.state.coins])).toEqual([
      [2, 3],
      [3, 1],
      [4, 6],
    ]);
    expect(await rig.column('SELECT coins FROM jar WHERE id = $1', [id])).toEqual([6]);
    expect(await rig.column('SELECT DISTINCT xmin::text FROM event WHERE instance_id = $1 AND version > 1', [id])).toHaveLength(1);
  });

  it('drop out alone when refused', async () => {
    const id = await rig.open();
    const outcomes = await rig.runAll([
      { id, command: { type: 'put', coins: 3 } },
      { id, command: { type: 'take', coins: 4 } },
      { id, command: { type: 'take', coins: 1 } },
    ]);
    expect(outcomes).toMatchObject([
      { ok: true },
      { ok: false, refused: { code: 'TooFew', params: { coins: 3 } } },
      { ok: true, version: 3, state: { coins: 2 } },
    ]);
    expect(await rig.column('SELECT type FROM event WHERE instance_id = $1 ORDER BY version', [id])).toEqual(['opened', 'put', 'taken']);
  });

  it('may follow the one that creates it', async () => {
    const id = randomUUID();
    const outcomes = await rig.runAll([opening(id), { id, command: { type: 'put', coins: 2 } }, { id, command: { type: 'arm', alarms } }]);
    expect(outcomes.map((outcome) => outcome.ok && outcome.version)).toEqual([1, 2, 3]);
    expect(await rig.column('SELECT version FROM jar WHERE id = $1', [id])).toEqual([3]);
    expect(await rig.column('SELECT key FROM timer WHERE instance_id = $1', [id])).toEqual(['first']);
  });

  it('keep their order across batches and askers', async () => {
    const id = await rig.open();
    const other = randomUUID();
    await rig.run({ id, command: { type: 'share', organisationId: other } });
    const asked = Array.from({ length: 40 }, (_, place): Asked => ({ id, command: { type: 'put', coins: 1 }, actor: member(place % 3 === 0 ? other : home) }));
    const outcomes = await rig.runAll(asked);
    expect(outcomes.map((outcome) => outcome.ok && outcome.state.coins)).toEqual(asked.map((_, place) => place + 1));
  });
});

describe('what goes wrong with one', () => {
  it('does not reach the 255 others when the database refuses its row', async () => {
    const ids = await Promise.all(newIds(256).map((id) => rig.open(id)));
    const poisoned = ids[100];
    const outcomes = await Promise.allSettled(ids.map((id) => rig.run({ id, command: { type: 'put', coins: id === poisoned ? 1001 : 7 } })));
    const failed = outcomes.flatMap((outcome, place) => (outcome.status === 'rejected' ? [ids[place]] : []));
    expect(failed).toEqual([poisoned]);
    expect(await rig.column('SELECT DISTINCT coins FROM jar WHERE id = ANY ($1) ORDER BY 1', [ids])).toEqual([0, 7]);
    expect(await rig.column('SELECT version FROM jar WHERE id = $1', [poisoned])).toEqual([1]);
  });

  it.each(['explode', 'garble'] as const)('does not reach the others when the guest throws: %s', async (type) => {
    const ids = await Promise.all(newIds(5).map((id) => rig.open(id)));
    const outcomes = await Promise.allSettled(ids.map((id, place) => rig.run({ id, command: place === 2 ? { type } : { type: 'put', coins: 1 } })));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(outcomes[2]).toMatchObject({ reason: { message: expect.stringContaining('A bug in') } });
  });

  it('does not even split the batch when the guest throws in decide', async () => {
    const ids = await Promise.all(newIds(5).map((id) => rig.open(id)));
    await Promise.allSettled(ids.map((id, place) => rig.run({ id, command: place === 2 ? { type: 'explode' } : { type: 'put', coins: 1 } })));
    expect(await rig.column('SELECT count(*)::int FROM jar WHERE id = ANY ($1) AND version = 2 GROUP BY xmin', [ids])).toEqual([4]);
  });

  it('does not reach the others when its id is none', async () => {
    const [wrong, right] = await Promise.allSettled([rig.run(opening('no uuid')), rig.run(opening(randomUUID()))]);
    expect(wrong).toMatchObject({ status: 'rejected', reason: { message: 'not a uuid' } });
    expect(right).toMatchObject({ status: 'fulfilled', value: { ok: true } });
  });
});

describe('a command', () => {
  it('that changes nothing is carried out without a trace but the access log', async () => {
    const id = await rig.open();
    expect(await rig.run({ id, command: { type: 'rest' } })).toMatchObject({ ok: true, version: 1, events: [] });
    expect(await rig.column('SELECT outcome FROM access_log WHERE instance_id = $1 ORDER BY at', [id])).toEqual(['done', 'nothing']);
  });

  it('that names a version is carried out on no other', async () => {
    const id = await rig.open();
    expect(await rig.run({ id, command: { type: 'put', coins: 1 }, expectedVersion: 1 })).toMatchObject({ ok: true, version: 2 });
    expect(await rig.run({ id, command: { type: 'put', coins: 1 }, expectedVersion: 1 })).toEqual({ ok: false, conflict: true });
    expect(await rig.column('SELECT coins FROM jar WHERE id = $1', [id])).toEqual([1]);
  });

  it('for an id in capitals reaches the same instance', async () => {
    const id = await rig.open();
    expect(await rig.run({ id: id.toUpperCase(), command: { type: 'put', coins: 1 } })).toMatchObject({ ok: true, id, version: 2, replayed: false });
  });

  it('of a kind that nobody brought is a mistake of the caller', async () => {
    await expect(
      rig.engine.run({ kind: 'course', id: randomUUID(), command: { type: 'open' }, actor: { kind: 'clock' }, key: '', bodyHash: '' }),
    ).rejects.toThrow('No guest is called course.');
  });
});

describe('the rule book', () => {
  it('of an instance is that of its creation until a command renews it', async () => {
    const id = await rig.open();
    rig.rules.publish(20);
    const versions = (): Promise<number[]> => rig.column('SELECT rule_version FROM jar WHERE id = $1', [id]);
    await rig.run({ id, command: { type: 'put', coins: 1 } });
    expect(await versions()).toEqual([1]);
    expect(await rig.run({ id, command: { type: 'count' } })).toMatchObject({ events: [{ limit: 20 }] });
    expect(await versions()).toEqual([2]);
  });

  it('of an instance stays its own beside others that are created in the same batch', async () => {
    const id = await rig.open();
    const [before] = await rig.column<number>('SELECT rule_version FROM jar WHERE id = $1', [id]);
    rig.rules.publish(25);
    const created = randomUUID();
    await rig.runAll([{ id, command: { type: 'put', coins: 1 } }, opening(created)]);
    expect(await rig.column('SELECT rule_version FROM jar WHERE id = $1', [id])).toEqual([before]);
    expect(await rig.column('SELECT rule_version FROM jar WHERE id = $1', [created])).toEqual([Number(before) + 1]);
  });

  it('of a new instance is the current one', async () => {
    rig.rules.publish(30);
    const id = await rig.open();
    expect(await rig.column('SELECT rule_version = (SELECT max(rule_version) FROM jar) FROM jar WHERE id = $1', [id])).toEqual([true]);
  });
});

describe('closing', () => {
  it('answers everybody and takes nobody after', async () => {
    const closing = await openRig();
    const last = closing.run(opening(randomUUID()));
    await closing.engine.close();
    expect(await last).toMatchObject({ ok: true });
    await expect(closing.run(opening(randomUUID()))).rejects.toThrow('The engine is closed');
    await closing.close();
  });
});
