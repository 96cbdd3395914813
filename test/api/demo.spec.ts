import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { localDateOf } from '#sla';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { createSent, people, setUp, stage, type Staged } from './kit.js';

describe('the demo’s sign-in', () => {
  const app = setUp(() => stage());

  it('shows a card for everybody, citizens by name and without an organisation', async () => {
    const { body } = await app.anybody.get('/api/demo/people').expect(200);
    expect(body).toContainEqual({
      id: people.doctor,
      name: 'Demo Jens Læge',
      role: 'clinician',
      locumAt: [],
      organisation: { id: organisations.practice, name: 'Demo Lægehuset', kind: 'gpPractice' },
    });
    expect(body).toContainEqual({ id: people.citizen, name: 'Demo Anna Jensen', role: 'citizen', locumAt: [], organisation: null });
  });

  it('gives a session in a cookie that no script can read', async () => {
    const { headers } = await app.anybody.post('/api/demo/sign-in', { personId: people.doctor }).expect(200);
    expect(headers['set-cookie']?.[0]).toMatch(/^afklar=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('knows nobody who is not on a card', async () => {
    await app.anybody.post('/api/demo/sign-in', { personId: citizens.citizen }).expect(404);
    await app.anybody.post('/api/demo/sign-in', { personId: 'nobody' }).expect(400);
  });

  it('binds the cookie to the host where the address is https', async () => {
    const secure = await stage({ https: true });
    const { headers } = await secure.anybody.post('/api/demo/sign-in', { personId: people.doctor }).expect(200);
    expect(headers['set-cookie']?.[0]).toMatch(/^__Host-afklar=.*; Secure$/);
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
    await secure.end();
  });

  it('does not exist where it was not asked for', async () => {
    const real = await stage({ signIn: 'oidc' });
    for (const path of ['/api/demo/people', '/api/demo/clock']) expect((await real.anybody.get(path).expect(404)).body.code).toBe('RouteNotFound');
    await real.end();
  });
});

describe('the demo’s clock', () => {
  const now = async ({ anybody }: Staged): Promise<string> => (await anybody.get('/api/demo/clock').expect(200)).body.now;
  const working = (day: string): boolean => ![0, 6].includes(new Date(day).getUTCDay());

  it('goes forward by hours, days and working days', async () => {
    const app = await stage();
    const first = await now(app);
    const hours = await app.anybody.post('/api/demo/clock', { hours: 30 }).expect(200);
    expect(Date.parse(hours.body.now) - Date.parse(first)).toBeGreaterThanOrEqual(30 * 3_600_000);
    const days = await app.anybody.post('/api/demo/clock', { days: 7 }).expect(200);
    const week = Date.parse(localDateOf(days.body.now)) - Date.parse(localDateOf(hours.body.now));
    expect(week / 86_400_000).toBe(7);
    const next = await app.anybody.post('/api/demo/clock', { workingDays: 1 }).expect(200);
    expect(working(localDateOf(next.body.now))).toBe(true);
    expect(Date.parse(next.body.now)).toBeGreaterThan(Date.parse(days.body.now));
    await app.end();
  });

  it('goes as far as all who move it at once ask together', async () => {
    const app = await stage();
    const first = await now(app);
    await Promise.all(Array.from({ length: 6 }, () => app.anybody.post('/api/demo/clock', { hours: 10 }).expect(200)));
    const moved = Date.parse(await now(app)) - Date.parse(first);
    expect(moved).toBeGreaterThanOrEqual(60 * 3_600_000);
    await app.end();
  });

  it('takes one way to move, forward, and no more than a year', async () => {
    const app = await stage();
    for (const body of [{}, { days: 1, hours: 1 }, { days: -1 }, { days: 0 }, { days: 1.5 }, { days: 5_000 }, { minutes: 5 }]) {
      await app.anybody.post('/api/demo/clock', body).expect(400);
    }
    await app.end();
  });

  it('says so when nothing handles what falls due', async () => {
    const app = await stage({ clockPatience: 200 });
    await createSent(await app.signIn(people.caseworker));
    const { body } = await app.anybody.post('/api/demo/clock', { days: 60 }).expect(503);
    expect(body.code).toBe('WorkerAway');
    expect(body.detail).toContain('worker');
    await app.end();
  });
});

describe('the frame around every answer', () => {
  const app = setUp(() => stage());

  it('keeps browsers from storing, sniffing and framing', async () => {
    const session = await app.signIn(people.caseworker);
    for (const path of ['/api/me', '/api/service-requests', '/api/nothing-here']) {
      const { headers } = await session.get(path);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('answers on the same port for the portal', async () => {
    await request(app.address).get('/').expect(404);
  });
});
