import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addToOutbox,
  claimOutbox,
  deadLetters,
  failOutbox,
  openOutbox,
  type OutboxRef,
  purgeDeliveries,
  reclaimOutbox,
  reviveOutbox,
  settleOutbox,
  takeEffect,
} from '#workflow';
import { openRig, type Rig } from './kit/rig.js';

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());
beforeEach(async () => {
  await rig.owner.query('TRUNCATE outbox, delivery');
});

/** Tells something on each channel, in order. */
const tell = async (id: string, ...tell: string[]): Promise<void> => {
  await rig.run({ id, command: { type: 'put', coins: 1, tell } });
};

const channels = (refs: readonly OutboxRef[]): string[] => refs.map(({ channel }) => channel);
const idsOf = (refs: readonly OutboxRef[]): string[] => refs.map(({ id }) => id);

/** Waits of machine time are over. */
const laterOn = (): Promise<unknown> => rig.owner.query(`UPDATE outbox SET next_attempt_at = now() WHERE next_attempt_at < 'infinity'`);

describe('a claim', () => {
  it('finds what was told, in order, with what it says', async () => {
    const id = await rig.open();
    await tell(id, 'mail', 'post');
    const refs = await claimOutbox(rig.pool, 10);
    expect(refs.map(({ instanceId, channel }) => [instanceId, channel])).toEqual([
      [id, 'mail'],
      [id, 'post'],
    ]);
    expect(await openOutbox(rig.pool, idsOf(refs))).toEqual(refs.map((ref) => ({ ...ref, version: 2, body: { coins: 1 }, attempts: 0 })));
  });

  it('is one relay alone, though ten try at once', async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, () => rig.open()));
    await Promise.all(ids.map((id) => tell(id, 'mail', 'post')));
    const claims = await Promise.all(Array.from({ length: 10 }, () => claimOutbox(rig.pool, 20)));
    const claimed = claims.flatMap(idsOf);
    expect(new Set(claimed).size).toBe(claimed.length);
    const rest = await claimOutbox(rig.pool, 1000);
    expect(claimed.length + rest.length).toBe(100);
  });

  it('of several messages on one channel keeps their order', async () => {
    const id = await rig.open();
    for (let turn = 0; turn < 5; turn++) await tell(id, 'mail');
    const messages = await openOutbox(rig.pool, idsOf(await claimOutbox(rig.pool, 10)));
    expect(messages.map(({ version }) => version)).toEqual([2, 3, 4, 5, 6]);
  });

  it('leaves alone what comes after something that another has under way, until that is settled', async () => {
    const id = await rig.open();
    await tell(id, 'mail');
    const first = await claimOutbox(rig.pool, 10);
    await tell(id, 'mail', 'post');
    expect(channels(await claimOutbox(rig.pool, 10))).toEqual(['post']);
    await settleOutbox(rig.pool, idsOf(first));
    await laterOn();
    expect(channels(await claimOutbox(rig.pool, 10))).toEqual(['mail']);
  });

  it('is not stopped by a window full of messages that must wait', async () => {
    const [blocked, free] = [await rig.open(), await rig.open()];
    await tell(blocked, 'mail');
    const [head] = await claimOutbox(rig.pool, 1);
    await failOutbox(rig.pool, { id: String(head?.id), error: 'no such address', dead: true });
    for (let turn = 0; turn < 8; turn++) await tell(blocked, 'mail');
    await tell(free, 'mail');
    expect(await claimOutbox(rig.pool, 4)).toEqual([]);
    expect(await claimOutbox(rig.pool, 4)).toEqual([]);
    expect((await claimOutbox(rig.pool, 4)).map(({ instanceId }) => instanceId)).toEqual([free]);
  });

  it('holds thirty seconds; the sweeper gives it to others then', async () => {
    const id = await rig.open();
    await tell(id, 'mail');
    await claimOutbox(rig.pool, 10);
    expect(await rig.column(`SELECT extract(epoch FROM claimed_until - now()) BETWEEN 7 AND 12 FROM outbox`)).toEqual([true]);
    expect(await reclaimOutbox(rig.pool)).toBe(0);
    expect(await claimOutbox(rig.pool, 10)).toEqual([]);
    await rig.owner.query(`UPDATE outbox SET claimed_until = now() - interval '1 millisecond'`);
    expect(await reclaimOutbox(rig.pool)).toBe(1);
    expect(channels(await claimOutbox(rig.pool, 10))).toEqual(['mail']);
  });
});

describe('two relays at once', () => {
  it('tell everything, nothing twice, and each (instance, channel) in order', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => rig.open()));
    const told: { instanceId: string; channel: string; version: number }[] = [];
    let telling = true;
    const relay = async (): Promise<void> => {
      for (;;) {
        const done = !telling;
        const refs = await claimOutbox(rig.pool, 7);
        if (refs.length === 0 && done && (await rig.column('SELECT 1 FROM outbox LIMIT 1')).length === 0) return;
        for (const { instanceId, channel, version } of await openOutbox(rig.pool, idsOf(refs))) told.push({ instanceId, channel, version });
        await settleOutbox(rig.pool, idsOf(refs));
      }
    };
    const write = async (): Promise<void> => {
      for (let turn = 0; turn < 10; turn++) await Promise.all(ids.map((id) => tell(id, 'mail', 'post')));
      telling = false;
    };
    await Promise.all([relay(), relay(), write()]);
    expect(told).toHaveLength(12 * 10 * 2);
    for (const id of ids) {
      for (const channel of ['mail', 'post']) {
        const versions = told.filter((one) => one.instanceId === id && one.channel === channel).map(({ version }) => version);
        expect(versions).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
      }
    }
  });
});

describe('a failed attempt', () => {
  it('is tried again after its time, before what comes after it', async () => {
    const id = await rig.open();
    await tell(id, 'mail');
    await tell(id, 'mail');
    const refs = await claimOutbox(rig.pool, 10);
    await failOutbox(rig.pool, { id: String(refs[0]?.id), error: 'mail server away', retryInMs: 60_000 });
    expect(
      await rig.column(`SELECT round(extract(epoch FROM next_attempt_at - now()))::int FROM outbox WHERE attempts = 1 AND error = 'mail server away'`),
    ).toEqual([60]);
    expect(await claimOutbox(rig.pool, 10)).toEqual([]);
    await laterOn();
    const again = await claimOutbox(rig.pool, 10);
    expect(idsOf(again)).toEqual(idsOf(refs));
    expect((await openOutbox(rig.pool, idsOf(again))).map(({ attempts }) => attempts)).toEqual([1, 0]);
  });
});

describe('a dead letter', () => {
  const bury = async (instanceId: string): Promise<string> => {
    await tell(instanceId, 'mail', 'post');
    const refs = await claimOutbox(rig.pool, 10);
    const mail = refs.find(({ channel }) => channel === 'mail');
    await failOutbox(rig.pool, { id: String(mail?.id), error: 'no such address', dead: true });
    await settleOutbox(rig.pool, idsOf(refs.filter(({ channel }) => channel === 'post')));
    return String(mail?.id);
  };

  it('blocks its channel of its instance and nothing else', async () => {
    const [id, other] = [await rig.open(), await rig.open()];
    await bury(id);
    await tell(id, 'mail', 'post');
    await tell(other, 'mail');
    const claimed = await claimOutbox(rig.pool, 10);
    expect(claimed.map(({ instanceId, channel }) => [instanceId, channel])).toEqual([
      [id, 'post'],
      [other, 'mail'],
    ]);
  });

  it('is never tried again by itself, not even by a job that comes late', async () => {
    const dead = await bury(await rig.open());
    await laterOn();
    expect(await claimOutbox(rig.pool, 10)).toEqual([]);
    expect(await openOutbox(rig.pool, [dead])).toEqual([]);
  });

  it('is shown to a person with its error, who may revive it and what waited behind it', async () => {
    const id = await rig.open();
    const dead = await bury(id);
    await tell(id, 'mail');
    await claimOutbox(rig.pool, 10);
    expect(await deadLetters(rig.pool, 10)).toEqual([
      { id: dead, instanceId: id, channel: 'mail', version: 2, body: { coins: 1 }, attempts: 1, error: 'no such address' },
    ]);
    await reviveOutbox(rig.pool, [dead]);
    expect(await deadLetters(rig.pool, 10)).toEqual([]);
    const messages = await openOutbox(rig.pool, idsOf(await claimOutbox(rig.pool, 10)));
    expect(messages.map(({ version, attempts }) => [version, attempts])).toEqual([
      [2, 0],
      [3, 0],
    ]);
  });
});

describe('settling', () => {
  it('twice does no harm', async () => {
    await tell(await rig.open(), 'mail');
    const ids = idsOf(await claimOutbox(rig.pool, 10));
    await settleOutbox(rig.pool, ids);
    await settleOutbox(rig.pool, ids);
    expect(await rig.column('SELECT count(*)::int FROM outbox')).toEqual([0]);
    expect(await openOutbox(rig.pool, ids)).toEqual([]);
  });
});

describe('a message that leads to others', () => {
  it('adds them once, though it is carried out twice', async () => {
    const instanceId = await rig.open();
    const further = [{ id: randomUUID(), instanceId, version: 2, channel: 'mail', body: { to: 'one' } }];
    const client = await rig.pool.connect();
    await addToOutbox(client, further);
    await addToOutbox(client, further);
    await addToOutbox(client, []);
    client.release();
    expect(await openOutbox(rig.pool, idsOf(await claimOutbox(rig.pool, 10)))).toEqual(further.map((message) => ({ ...message, attempts: 0 })));
  });
});

describe('an effect', () => {
  it('takes place once for each message, also when two try at the same time', async () => {
    const outboxId = randomUUID();
    const clients = [await rig.pool.connect(), await rig.pool.connect()] as const;
    for (const client of clients) await client.query('BEGIN');
    expect(await takeEffect(clients[0], outboxId, 'notice')).toBe(true);
    const second = takeEffect(clients[1], outboxId, 'notice');
    await clients[0].query('COMMIT');
    expect(await second).toBe(false);
    expect(await takeEffect(clients[1], outboxId, 'mail')).toBe(true);
    await clients[1].query('COMMIT');
    for (const client of clients) client.release();
  });

  it('is free again when the transaction that took it was given up', async () => {
    const outboxId = randomUUID();
    const client = await rig.pool.connect();
    await client.query('BEGIN');
    await takeEffect(client, outboxId, 'notice');
    await client.query('ROLLBACK');
    expect(await takeEffect(client, outboxId, 'notice')).toBe(true);
    client.release();
  });

  it('is remembered thirty days, and as long as its message is not settled', async () => {
    await tell(await rig.open(), 'mail');
    const [open] = await rig.column<string>('SELECT id FROM outbox');
    const [recent, old] = [randomUUID(), randomUUID()];
    for (const id of [open, old]) await rig.owner.query(`INSERT INTO delivery VALUES ($1, 'mail', now() - interval '31 days')`, [id]);
    await rig.owner.query(`INSERT INTO delivery VALUES ($1, 'mail', now() - interval '29 days')`, [recent]);
    expect(await purgeDeliveries(rig.pool)).toBe(1);
    expect(await rig.column('SELECT outbox_id FROM delivery ORDER BY 1')).toEqual([String(open), recent].sort());
  });
});
