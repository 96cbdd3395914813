import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { claimOutbox, deadLetters, reviveOutbox } from '#workflow';
import pg from 'pg';
import { changesChannel } from '#persistence';
import type { Mail, Mailer } from '../../apps/worker/src/effects/index.js';
import { hasRedis, startRedis, type RedisServer } from '../kit/redis.js';
import { people } from '../kit/world.js';
import { startWorker, type TestWorker, type WorkerSettings } from '../kit/worker.js';
import { caseworker, doctor, openStage, quiet, until, type Stage } from './kit.js';

/** A mail server that may be away. */
const createTestMailer = (): Mailer & { sent: Mail[]; tried: number; away: boolean } => ({
  sent: [],
  tried: 0,
  away: false,
  async send(mail) {
    this.tried += 1;
    if (this.away) throw Object.assign(new Error(`Could not reach ${mail.to}`), { code: 'ECONNREFUSED' });
    this.sent.push(mail);
  },
  close: () => undefined,
});

const onBackend = (backend: 'postgres' | 'redis') => (): void => {
  let stage: Stage;
  let redis: RedisServer | null = null;
  const workers: TestWorker[] = [];

  beforeAll(async () => {
    redis = backend === 'redis' ? await startRedis() : null;
    stage = await openStage();
  });
  afterAll(async () => {
    await stage?.end();
    await redis?.stop();
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    await redis?.client.flushall();
    await stage.query('DELETE FROM outbox');
    await stage.query(`UPDATE business_clock SET "offset" = '0'`);
    await stage.query('UPDATE person SET email = NULL, notify_by_email = false');
  });

  const work = async (settings: WorkerSettings = {}): Promise<TestWorker> => {
    const worker = await startWorker(stage.url, { redisUrl: redis?.url ?? null, ...settings });
    workers.push(worker);
    return worker;
  };

  it('carries a request that was sent to its recipient within a second', async () => {
    await work();
    const id = await stage.sent();
    await until('the delivery', async () => (await stage.state(id)).delivery === 'acknowledged', 1_000);
    await until('the notices', async () => (await stage.notices(id)).length === 2, 1_000);
    await quiet(stage);
  });

  it('takes up what was told while none was at work', async () => {
    const ids = [await stage.sent(), await stage.sent()];
    await work();
    await quiet(stage);
    for (const id of ids) expect((await stage.state(id)).delivery).toBe('acknowledged');
  });

  it('fires a timer once with two at work, less than a second after its instant', async () => {
    const id = await stage.sent();
    await Promise.all([work(), work()]);
    await quiet(stage);
    const [timer] = await stage.query<{ dueAt: string }>('SELECT due_at AS "dueAt" FROM timer WHERE instance_id = $1 ORDER BY due_at LIMIT 1', [id]);
    const dueAt = timer?.dueAt ?? 'no timer';
    await stage.moveTo(new Date(Date.parse(dueAt) - 300).toISOString());
    const taken = await until('the first rung', async () => (await stage.events(id)).find(({ type }) => type === 'stepTaken'));
    expect(Date.parse(taken.recordedAt)).toBeGreaterThanOrEqual(Date.parse(dueAt));
    expect(Date.parse(taken.recordedAt)).toBeLessThan(Date.parse(dueAt) + 1_000);
    await quiet(stage);
    expect((await stage.events(id)).filter(({ type }) => type === 'stepTaken')).toHaveLength(1);
    expect((await stage.notices(id)).filter(({ code }) => code === 'reminderBeforeDue')).toHaveLength(2);
  });

  it('takes every rung of the ladder once, in order, however far the clock jumps', async () => {
    const id = await stage.sent();
    await Promise.all([work(), work()]);
    await quiet(stage);
    await stage.moveTo(new Date(Date.now() + 90 * 86_400_000).toISOString());
    await until('the last rung', async () => (await stage.events(id)).filter(({ type }) => type === 'stepTaken').length === 5);
    await quiet(stage);
    const steps = (await stage.events(id)).filter(({ type }) => type === 'stepTaken').map(({ body }) => body.step);
    expect(steps).toEqual([1, 2, 3, 4, 5]);
    expect(await stage.query('SELECT FROM timer WHERE instance_id = $1', [id])).toEqual([]);
  });

  it('takes over what another claimed and did not live to carry out', async () => {
    const id = await stage.sent();
    await claimOutbox(stage.database.engine, 100);
    await work();
    await stage.query(`UPDATE outbox SET claimed_until = now() - interval '1 second'`);
    await quiet(stage);
    expect((await stage.state(id)).delivery).toBe('acknowledged');
  });

  it('does once what comes twice: a message that is handed on again finds its effect taken', async () => {
    await stage.query(`UPDATE person SET email = 'laege@example.invalid', notify_by_email = true WHERE id = $1`, [people.doctor]);
    const mailer = createTestMailer();
    const id = await stage.sent();
    const messages = await stage.query<Record<string, unknown>>('SELECT id, instance_id, version, channel, body FROM outbox');
    await work({ mailer });
    await quiet(stage);
    const mail = { ...messages[0], id: mailer.sent[0]?.id, channel: 'mail', body: { personId: people.doctor, code: 'requestReceived', params: {} } };
    await stage.query(
      `INSERT INTO outbox (id, instance_id, version, channel, body)
       SELECT id, instance_id, version, channel, body FROM json_to_recordset($1) AS m(id uuid, instance_id uuid, version int, channel text, body json)`,
      [JSON.stringify([...messages, mail])],
    );
    await quiet(stage);
    expect((await stage.events(id)).filter(({ type }) => type === 'deliveryRecorded')).toHaveLength(1);
    expect(await stage.notices(id)).toHaveLength(2);
    expect(mailer.sent).toHaveLength(1);
  });

  it('tells each of its people in the order in which things happened', async () => {
    await work({ concurrency: 4 });
    const id = await stage.sent();
    await stage.act(id, doctor, { type: 'receive' });
    await stage.act(id, doctor, { type: 'accept' });
    for (let round = 0; round < 5; round += 1) {
      await stage.act(id, doctor, { type: 'ask', contentId: 'x' });
      await stage.act(id, caseworker, { type: 'answerQuestion', contentId: 'y' });
    }
    await quiet(stage);
    const rows = await stage.query<{ code: string }>(`SELECT code FROM notification WHERE instance_id = $1 AND person_id = $2 ORDER BY created_at, id`, [
      id,
      people.doctor,
    ]);
    expect(rows.map(({ code }) => code)).toEqual(['requestReceived', ...Array.from({ length: 5 }, () => 'questionAnswered')]);
  });

  it('tries mail again while the server is away, and gives up after the last try without holding up a notice', async () => {
    await stage.query(`UPDATE person SET email = 'laege@example.invalid', notify_by_email = true WHERE id = $1`, [people.doctor]);
    const mailer = Object.assign(createTestMailer(), { away: true });
    const worker = await work({ mailer, retriesInMs: [10, 20, 30, 40] });
    const id = await stage.sent();
    const [dead] = await until('a dead letter', async () => {
      const letters = await deadLetters(stage.database.engine, 10);
      return letters.length > 0 && letters;
    });
    expect(dead).toMatchObject({ channel: 'mail', instanceId: id, attempts: 5, error: 'Error ECONNREFUSED' });
    expect(mailer.tried).toBe(5);
    const said = worker.lines.filter((line) => line.includes('"a message is a dead letter"'));
    expect(said).toHaveLength(1);
    expect(worker.lines.join('\n')).not.toContain('laege@example.invalid');

    await stage.act(id, caseworker, { type: 'cancel', contentId: 'x' });
    await until('the notice of the cancellation', async () => (await stage.notices(id)).some(({ code }) => code === 'cancelled'));
    const other = await stage.sent();
    mailer.away = false;
    await until('mail about another request', async () => mailer.sent.length > 0);
    expect(mailer.sent).toHaveLength(1);
    await until('all else to be done', async () => (await stage.outbox()).length === 2);
    expect((await stage.outbox()).map(({ instanceId, channel }) => [instanceId, channel])).toEqual([
      [id, 'mail'],
      [id, 'mail'],
    ]);
    expect((await stage.state(other)).delivery).toBe('acknowledged');

    await reviveOutbox(stage.database.engine, [String(dead?.id)]);
    await quiet(stage);
    expect(mailer.sent.map(({ subject }) => subject.split(':')[0])).toEqual(['Ny anmodning', 'Ny anmodning', 'Annulleret']);
  });

  it('tells the api which requests changed, also by an act that tells nobody', async () => {
    const heard: string[][] = [];
    const listener = new pg.Client(stage.url);
    await listener.connect();
    listener.on('notification', ({ payload = '[]' }) => heard.push(JSON.parse(payload)));
    await listener.query(`LISTEN ${changesChannel}`);
    try {
      const id = await stage.sent();
      await work();
      await quiet(stage);
      await until('an announcement after the delivery', async () => heard.flat().filter((each) => each === id).length >= 2);
      expect(new Set(heard.flat())).toEqual(new Set([id]));
    } finally {
      await listener.end();
    }
  });
  it('stops when asked, having ended what it had begun, and leaves the rest to others', async () => {
    const worker = await work();
    const ids = await Promise.all(Array.from({ length: 20 }, () => stage.sent()));
    await worker.close();
    workers.splice(workers.indexOf(worker), 1);
    const left = (await stage.outbox()).length;
    await stage.query('UPDATE outbox SET claimed_until = now() WHERE claimed_until IS NOT NULL');
    await work();
    await quiet(stage);
    for (const id of ids) expect((await stage.events(id)).filter(({ type }) => type === 'deliveryRecorded')).toHaveLength(1);
    expect(left).toBeGreaterThanOrEqual(0);
  });

  it('puts nothing into its jobs and its log but ids, codes and numbers', async () => {
    const worker = await work();
    await stage.sent();
    await quiet(stage);
    const jobs = backend === 'redis' ? await inRedis(redis) : JSON.stringify(await inPostgres(stage.url));
    expect(jobs).toContain('"ids":["');
    for (const secret of ['Demo', 'example', '670190', 'LÆ']) expect(jobs + worker.lines.join('\n')).not.toContain(secret);
    expect(readdirSync(worker.mailDir)).toEqual([]);
  });
};

describe('a worker whose queue is in postgres', onBackend('postgres'));
(hasRedis ? describe : describe.skip)('a worker whose queue is in redis (needs redis-server)', onBackend('redis'));

const inRedis = async (redis: RedisServer | null): Promise<string> => {
  const keys = (await redis?.client.keys('*')) ?? [];
  const hashes = await Promise.all(keys.map(async (key) => ((await redis?.client.type(key)) === 'hash' ? redis?.client.hgetall(key) : null)));
  return hashes.map((hash) => hash?.data ?? '').join();
};

const inPostgres = async (url: string): Promise<unknown[]> => {
  const owner = new pg.Client(url);
  await owner.connect();
  const { rows } = await owner.query('SELECT data FROM bullmq.job');
  await owner.end();
  return rows;
};
