import { localDateOf } from '#sla';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { asActor } from '#persistence';
import type { AccessesView, AccessView } from '../../apps/api/src/own-case/accesses.dto.js';
import type { Session } from '../kit/app.js';
import { organisations } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import { create, createSent, draftBody, give, people, setUp, stage } from './kit.js';

const path = '/api/own-case/accesses';

describe('who has seen my information', () => {
  const app = setUp(() => stage());
  const caseworker = app.session(people.caseworker);
  const doctor = app.session(people.doctor);
  const citizen = app.session(people.citizen);
  let requestId = '';

  const pageOf = async (session: Session, query = ''): Promise<AccessesView> => (await session.get(`${path}${query}`).expect(200)).body;
  const linesOf = async (name: string): Promise<AccessView[]> => (await pageOf(citizen, '?limit=100')).items.filter(({ who }) => who.name === name);

  beforeAll(async () => {
    requestId = (await createSent(caseworker)).id;
  });

  it('names the person, the organisation, what was done and the request it was about', async () => {
    await doctor.get(`/api/service-requests/${requestId}`).expect(200);
    const [line] = await linesOf('Demo Jens Læge');
    expect(line).toMatchObject({
      who: { name: 'Demo Jens Læge', organisation: 'Demo Lægehuset' },
      outcome: 'done',
      bySystem: false,
      about: { kind: 'request', requestId, name: expect.stringMatching(/, Demo Lægehuset$/) },
    });
    expect(line?.done).toContainEqual({ text: 'Læste den', times: 1 });
  });

  it('tells several looks at the same thing on one day as one line with a count', async () => {
    for (let look = 0; look < 3; look += 1) await doctor.get(`/api/service-requests/${requestId}`).expect(200);
    await doctor.get(`/api/service-requests/${requestId}/events`).expect(200);
    await doctor.get(`/api/service-requests/${requestId}/ledger`).expect(200);
    const lines = (await linesOf('Demo Jens Læge')).filter(({ about }) => about?.requestId === requestId);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.done).toEqual(
      expect.arrayContaining([
        { text: 'Læste den', times: 4 },
        { text: 'Så, hvad der er sket, og hvornår fristen er', times: 1 },
      ]),
    );
  });

  it('leaves out what the citizen saw, the reading of this page too, which is written down all the same', async () => {
    await citizen.get(`/api/service-requests/${requestId}`).expect(200);
    const { items } = await pageOf(citizen, '?limit=100');
    expect(items.filter(({ who }) => who.name === 'Demo Anna Jensen')).toEqual([]);
    const { rows } = await app.foundation.database.engine.query(
      `SELECT count(*)::int AS n FROM access_log WHERE action = 'accesses.read' AND citizen_id = $1`,
      [citizens.citizen],
    );
    expect((rows as { n: number }[])[0]?.n).toBeGreaterThan(0);
  });

  it('tells an attempt that was refused as one', async () => {
    await doctor.command(`/api/service-requests/${requestId}/cancel`, { text: 'Nej.' });
    const refused = (await linesOf('Demo Jens Læge')).find(({ outcome }) => outcome === 'refused');
    expect(refused?.done).toEqual([{ text: 'Forsøgte, men blev afvist (stoppede den)', times: 1 }]);
  });

  it('tells what the engine refused, with its reason to itself, as refused, and what was sent twice as done', async () => {
    const key = 'the-same-key-again';
    for (let time = 0; time < 2; time += 1) await doctor.command(`/api/service-requests/${requestId}/receive`, {}, key).expect(200);
    await caseworker.command(`/api/service-requests/${requestId}/send`, {});
    await doctor.command(`/api/service-requests/${requestId}/answer`, { answerType: 'full', text: 'Et svar.' }).set('if-match', '"1"');
    await doctor.command(`/api/service-requests/${requestId}/consultation-held`, { on: '2026-01-01' });
    const { rows } = await app.foundation.database.engine.query<{ outcome: string }>('SELECT DISTINCT outcome FROM access_log');
    expect(rows.some(({ outcome }) => outcome.startsWith('refused '))).toBe(true);
    expect(rows.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['replayed']));
    const { items } = await pageOf(citizen, '?limit=100');
    expect(items.every(({ outcome }) => ['done', 'notFound', 'refused'].includes(outcome))).toBe(true);
  });

  it('tells what was done with the course, and what never became a request, without an address', async () => {
    await caseworker.get(`/api/courses/${courses.citizen}`).expect(200);
    const { id } = await create(caseworker, { ...draftBody, formCode: 'LÆ 135' });
    const lines = await linesOf('Demo Mette Holm');
    expect(lines).toContainEqual(
      expect.objectContaining({
        about: expect.objectContaining({ kind: 'course', requestId: null }),
        done: [{ text: 'Så dit forløb', times: expect.any(Number) }],
      }),
    );
    expect(lines.find(({ about }) => about?.kind === 'unsent')?.done.map(({ text }) => text)).toContain('Begyndte at skrive den');
    expect(JSON.stringify(lines)).not.toContain(id);
  });

  it('says when the system did it by itself', async () => {
    const { items } = await pageOf(citizen, '?limit=100');
    expect(items.find(({ bySystem }) => bySystem)).toMatchObject({ about: { kind: 'course' } });
  });

  it('speaks English to whoever reads English', async () => {
    const { body } = await citizen.get(`${path}?limit=100`).set('accept-language', 'en').expect(200);
    expect((body as AccessesView).items.flatMap(({ done }) => done.map(({ text }) => text))).toContain('Read it');
  });

  it('comes newest first, a page at a time, each line once', async () => {
    await give(caseworker, (await createSent(caseworker)).id, 'remind', {});
    const whole = (await pageOf(citizen, '?limit=100')).items;
    const pages: AccessView[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: AccessesView = await pageOf(citizen, `?limit=2${next === '' ? '' : `&cursor=${encodeURIComponent(next)}`}`);
      pages.push(...page.items);
      next = page.nextCursor;
    }
    expect(whole.length).toBeGreaterThan(4);
    expect(pages).toEqual(whole);
    expect(pages.map(({ at }) => at)).toEqual([...pages.map(({ at }) => at)].sort().reverse());
    await citizen.get(`${path}?cursor=abc`).expect(400);
  });

  it('goes back over days and days, however many looks there were', async () => {
    const { engine } = app.foundation.database;
    await engine.query(
      `INSERT INTO access_log (at, actor_kind, person_id, organisation_id, action, outcome, citizen_id)
       SELECT now() - n * interval '20 minutes', 'person', $1, $2, 'citizens.read', 'done', $3 FROM generate_series(1, 4500) AS n`,
      [people.adviser, organisations.association, citizens.citizen],
    );
    const days: string[] = [];
    let looks = 0;
    let next: string | null = '';
    while (next !== null) {
      const page: AccessesView = await pageOf(citizen, `?limit=40${next === '' ? '' : `&cursor=${encodeURIComponent(next)}`}`);
      for (const { who, at, done } of page.items.filter(({ who: { name } }) => name === 'Demo Rikke Rådgiver')) {
        days.push(`${who.name} ${localDateOf(at)}`);
        looks += done.reduce((sum, { times }) => sum + times, 0);
      }
      next = page.nextCursor;
    }
    expect(looks).toBe(4500);
    expect(new Set(days).size).toBe(days.length);
    expect(days.length).toBeGreaterThanOrEqual(62);
  });

  it('is the citizen’s own alone', async () => {
    const other = await app.signIn(people.otherCitizen);
    const text = JSON.stringify(await pageOf(other, '?limit=100'));
    expect(text).not.toContain(requestId);
    expect(text).not.toContain('Lægehuset');
    await caseworker.get(path).expect(403);
  });

  it('is found by an index, however long the log', async () => {
    const actor = { kind: 'citizen', personId: people.citizen, citizenId: citizens.citizen } as const;
    await asActor(app.foundation.database.app, actor, async (manager) => {
      await manager.query('SET LOCAL enable_seqscan = off');
      const plan = await manager.query(`EXPLAIN SELECT * FROM access_log WHERE citizen_id = $1 AND at < now() ORDER BY at DESC LIMIT 10`, [actor.citizenId]);
      expect(JSON.stringify(plan)).toContain('access_log_citizen_id');
    });
  });
});
