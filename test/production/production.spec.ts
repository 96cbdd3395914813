import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { createSent, give, people, viewIn } from '../api/kit.js';
import { signInAt } from '../kit/app.js';
import { createDatabase } from '../kit/database.js';
import { endAll, startProgram, type Program } from '../kit/program.js';
import { hasRedis, startRedis, type RedisServer } from '../kit/redis.js';
import { contentKey, makeWorld } from '../kit/world.js';

jest.setTimeout(180_000);

const patience = 10_000;

const letMailReach = async (databaseUrl: string, personId: string): Promise<void> => {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(`UPDATE person SET email = 'demo@example.invalid', notify_by_email = true WHERE id = $1`, [personId]);
  await client.end();
};

/** What docker-compose.yml does with containers: two apis and two workers, built for production, on one database and one Redis. */
(hasRedis ? describe : describe.skip)('production, with redis-server', () => {
  let mail: string;
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let redis: RedisServer;
  let programs: readonly Program[] = [];
  let addresses: readonly string[] = [];

  const start = (app: 'api' | 'worker', number: number): Program =>
    startProgram([`dist/apps/${app}/src/main.js`], {
      env: {
        NODE_ENV: 'production',
        DATABASE_URL: database.url,
        REDIS_URL: redis.url,
        CONTENT_KEY: contentKey.toString('base64'),
        SIGN_IN: 'demo',
        PUBLIC_URL: 'https://afklar.example',
        DATA_DIR: path.join(mail, `${app}-${number}`),
        PORT: '0',
      },
    });

  beforeAll(async () => {
    mail = mkdtempSync(path.join(tmpdir(), 'afklar-production-'));
    database = await createDatabase();
    await makeWorld(database.url);
    await letMailReach(database.url, people.caseworker);
    redis = await startRedis();
    const apis = [start('api', 1), start('api', 2)];
    const workers = [start('worker', 1), start('worker', 2)];
    programs = [...apis, ...workers];
    const listening = /api listens on (http:\S+)/;
    await Promise.all([...apis.map(({ printed }) => printed(listening)), ...workers.map(({ printed }) => printed(/worker started/))]);
    addresses = apis.map(({ output }) => listening.exec(output())?.[1] ?? '');
  });

  afterAll(async () => {
    for (const program of programs) program.signal('SIGKILL');
    await Promise.all(programs.map(({ ended }) => ended));
    await redis?.stop();
    await database?.drop();
    rmSync(mail, { recursive: true });
  });

  const [first, second] = [() => addresses[0] ?? '', () => addresses[1] ?? ''];

  it('says aloud that anybody signs in as anybody', () => {
    for (const program of programs) expect(program.output()).toContain('SIGN_IN=demo');
  });

  it('takes a request at one api and its answer at the other, and tells those concerned', async () => {
    const caseworker = await signInAt(first(), people.caseworker);
    const doctor = await signInAt(second(), people.doctor);
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'answer', { answerType: 'full', text: 'Borgeren er i bedring.' });
    await doctor.post('/api/demo/clock', { hours: 1 }).expect(200);

    const view = viewIn(await caseworker.get(`/api/service-requests/${id}`).expect(200));
    expect(view).toMatchObject({ status: 'answered', delivery: 'acknowledged', answer: { text: 'Borgeren er i bedring.' } });
    const { body } = await caseworker.get('/api/notifications').expect(200);
    expect(body.items).toContainEqual(expect.objectContaining({ requestId: id, code: 'answered' }));
  });

  it('has its queue in Redis, and writes mail to files when there is no mail server', async () => {
    expect((await redis.client.keys('*')).length).toBeGreaterThan(0);
    expect(readdirSync(mail, { recursive: true }).filter((name) => String(name).endsWith('.eml')).length).toBeGreaterThan(0);
  });

  it('binds the cookie to https when people come by https', async () => {
    const { headers } = await (await signInAt(first(), people.doctor)).post('/api/demo/sign-in', { personId: people.doctor });
    expect(String(headers['set-cookie'])).toContain('Secure');
  });

  it('shows a watcher that each worker lives', () => {
    for (const number of [1, 2]) expect(Date.now() - statSync(path.join(mail, `worker-${number}`, 'worker.alive')).mtimeMs).toBeLessThan(30_000);
  });

  it('ends within ten seconds of being asked, each program with code 0', async () => {
    expect(await endAll(programs, patience)).toEqual([0, 0, 0, 0]);
  });

  it.each([
    ['without SIGN_IN, for the demo must be asked for', { SIGN_IN: '' }, /SIGN_IN is missing/],
    ['with a sign-in that is not there yet', { SIGN_IN: 'oidc' }, /not available yet/],
  ])('does not start %s', async (_case, change, sentence) => {
    const env = { NODE_ENV: 'production', DATABASE_URL: database.url, CONTENT_KEY: contentKey.toString('base64'), ...change };
    for (const app of ['api', 'worker']) {
      const program = startProgram([`dist/apps/${app}/src/main.js`], { env });
      expect(await program.ended).toBe(1);
      expect(program.output()).toMatch(sentence);
    }
  });
});
