import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { OutgoingView } from '../../apps/api/src/outgoing/outgoing.dto.js';
import { monday, setClock } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { courses } from '../kit/world.js';
import { createSent, draftBody, give, people, setUp, stage } from './kit.js';

describe('what goes out by itself', () => {
  const app = setUp(() => stage());
  const caseworker = app.session(people.caseworker);
  let numbers: string[];

  const list = async (query: string, session = caseworker): Promise<OutgoingView> => (await session.get(`/api/outgoing?${query}`).expect(200)).body;

  beforeAll(async () => {
    await setClock(app.databaseUrl, monday);
    const doctor = await app.signIn(people.doctor);
    const requests = [await createSent(caseworker), await createSent(caseworker, { ...draftBody, courseId: courses.otherCitizen })];
    for (const { id } of requests) await give(doctor, id, 'accept');
    numbers = requests.map(({ number }) => number);
  });

  it('is nothing today, and says so of the whole day', async () => {
    const { items, counts, until } = await list('');
    expect(items).toEqual([]);
    expect(counts).toEqual({ all: 0 });
    expect(until).toBe('2026-11-23T22:59:59.999Z');
  });

  it('names instant, words, receiver and request of each message', async () => {
    const { items, counts } = await list('until=2026-12-03');
    expect(counts).toEqual({ all: 2 });
    expect(items.map(({ request }) => request.number).toSorted()).toEqual(numbers.toSorted());
    expect(items[0]).toMatchObject({
      at: '2026-12-03T08:00:00.000Z',
      code: 'reminderBeforeDue',
      mail: 'collected',
      to: { organisation: { name: 'Demo Lægehuset' }, people: 'handlers', name: null },
      request: { form: { code: 'LÆ 125' } },
    });
    expect(items[0]?.title).toBe(`Påmindelse: LÆ 125 (${items[0]?.request.number})`);
  });

  it('ends with the minute asked for', async () => {
    expect((await list('until=2026-12-03&time=08:59')).items).toEqual([]);
    expect((await list('until=2026-12-03&time=09:00')).items).toHaveLength(2);
  });

  it('comes request by request, each once', async () => {
    const first = await list('until=2026-12-14&limit=1');
    const second = await list(`until=2026-12-14&limit=1&cursor=${first.nextCursor}`);
    expect([first.counts, second.counts]).toEqual([{ all: 2 }, { all: 2 }]);
    expect(second.nextCursor).toBeNull();
    const whole = await list('until=2026-12-14');
    const keys = ({ items }: OutgoingView) => items.map(({ at, code, to, request }) => JSON.stringify([at, code, to, request.id]));
    expect([...keys(first), ...keys(second)].toSorted()).toEqual(keys(whole).toSorted());
  });

  it('looks neither back nor further than a month', async () => {
    for (const [until, code] of [
      ['2026-11-22', 'beforeToday'],
      ['2026-12-25', 'tooFarAhead'],
    ] as const) {
      const { body } = await caseworker.get(`/api/outgoing?until=${until}`).expect(400);
      expect(body.errors).toMatchObject([{ field: 'until', code }]);
    }
    await caseworker.get('/api/outgoing?until=2026-12-24').expect(200);
  });

  it('shows another municipality nothing of it', async () => {
    const { items, counts } = await list('until=2026-12-24', await app.signIn(people.strangeCaseworker));
    expect(items).toEqual([]);
    expect(counts).toEqual({ all: 0 });
  });

  it('is for those who ask: a manager of the practice that was asked sees nothing of what it will be sent', async () => {
    const managerId = randomUUID();
    const employ = `INSERT INTO person (id, name, organisation_id, role, demo) VALUES ($1, 'Demo Lone Leder', $2, 'manager', true)`;
    await app.foundation.database.engine.query(employ, [managerId, organisations.practice]);
    const { items, counts } = await list('until=2026-12-24', await app.signIn(managerId));
    expect([items, counts]).toEqual([[], { all: 0 }]);
  });

  it('writes down whose requests were looked at', async () => {
    await list('until=2026-12-03');
    const { rows } = await app.foundation.database.engine.query<{ requests: number }>(
      `SELECT count(DISTINCT instance_id) AS requests FROM access_log WHERE action = 'requests.outgoing' AND person_id = $1 AND outcome = 'done' AND citizen_id IS NOT NULL`,
      [people.caseworker],
    );
    expect(rows[0]?.requests).toBe(2);
  });

  it('names the answer of a closed request that is held back until a day, to its citizen', async () => {
    const doctor = await app.signIn(people.doctor);
    const { id, number } = await createSent(caseworker);
    await give(doctor, id, 'answer', { answerType: 'full', text: 'Et svar.' });
    await give(caseworker, id, 'accept-answer', { heldBackUntil: '2026-11-30', heldBackBecause: 'Lægen taler med borgeren først.' });
    const { items } = await list('until=2026-11-30');
    expect(items).toMatchObject([{ at: '2026-11-29T23:00:00.000Z', code: 'answerReleased', request: { number } }]);
    await give(caseworker, id, 'release-answer');
    expect((await list('until=2026-11-30')).items).toEqual([]);
  });
});
