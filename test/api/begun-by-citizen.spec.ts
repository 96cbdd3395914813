import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { CourseDetailView } from '../../apps/api/src/courses/courses.dto.js';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { startWorker } from '../kit/worker.js';
import { citizens, courses } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { people, stage, type Staged } from './kit.js';

const wish = 'Jeg vil gerne vide, om jeg kan arbejde lidt igen.';
const body = { kind: 'pensionerClarification', text: wish };

describe('a course that its citizen begins', () => {
  let app: Staged;
  let [citizen, caseworker, manager]: Session[] = [];
  const as = (session: Session | undefined): Session => session as Session;
  const begin = (changes: object = {}) => as(citizen).command('/api/courses/own', { ...body, ...changes });
  const mayBegin = async (): Promise<boolean> => (await as(citizen).get('/api/courses/own').expect(200)).body.mayBegin;
  const livesIn = (organisationId: string | null) =>
    app.foundation.database.engine.query('UPDATE citizen SET municipality_id = $1 WHERE id = $2', [organisationId, citizens.citizen]);

  beforeAll(async () => {
    app = await stage({}, seedRuleBook);
    [citizen, caseworker, manager] = await Promise.all([people.citizen, people.caseworker, people.manager].map((who) => app.signIn(who)));
  });
  afterAll(() => app?.end());

  it('is led by the municipality they live in, and by nobody where that is unknown or leads none', async () => {
    for (const organisationId of [null, organisations.practice]) {
      await livesIn(organisationId);
      expect((await begin()).body).toMatchObject({ status: 422, code: 'NobodyLeads', detail: expect.stringContaining('Ring til kommunen') });
      expect(await mayBegin()).toBe(false);
    }
    await livesIn(organisations.municipality);
  });

  it('is not begun beside one that runs, nor of a kind that the municipality begins', async () => {
    expect((await begin()).body).toMatchObject({ status: 409, code: 'CourseRuns' });
    expect(await mayBegin()).toBe(false);
    await livesIn(organisations.stranger); // another municipality, in which none of theirs runs
    expect(await mayBegin()).toBe(true);
    await livesIn(organisations.municipality);
    await as(caseworker)
      .command(`/api/courses/${courses.citizen}/end`, { on: inDays(0) })
      .expect(200);
    expect(await mayBegin()).toBe(true);
    expect((await begin({ kind: 'disabilityPension' })).body).toMatchObject({ status: 422, code: 'KindNotByCitizen' });
    expect((await begin({ text: ' ' })).body).toMatchObject({ status: 400, errors: [{ field: 'text' }] });
  });

  it('begins once, however often it is asked for at the same time: today, with what they hope for, lacking a coordinator, which one notice tells the managers', async () => {
    const worker = await startWorker(app.databaseUrl);
    try {
      const answers = await Promise.all(Array.from({ length: 6 }, () => begin()));
      const [begun] = answers.filter(({ status }) => status === 201).map(({ body: made }) => made as CourseDetailView);
      if (begun === undefined) throw new Error('None was begun.');
      expect(answers.filter(({ status }) => status === 409).map(({ body: refused }) => refused.code)).toEqual(Array.from({ length: 5 }, () => 'CourseRuns'));
      expect(begun).toMatchObject({ kind: body.kind, startedOn: inDays(0), coordinator: null, letters: [{ about: 'goal', text: wish }] });
      expect((await begin()).body).toMatchObject({ code: 'CourseRuns' });
      const led = (await as(manager).get(`/api/courses/${begun.id}`).expect(200)).body as CourseDetailView;
      expect(led.todo.map(({ code }) => code)).toEqual(expect.arrayContaining(['noCoordinator', 'unanswered']));
      await until('everybody to be told', async () => (await app.foundation.database.engine.query('SELECT FROM outbox')).rowCount === 0);
      const { items } = (await as(manager).get('/api/notifications').expect(200)).body as { items: { title: string; courseId: string | null }[] };
      const told = items.filter(({ courseId }) => courseId === begun.id).map(({ title }) => title);
      expect(told).toEqual([expect.stringMatching(/^Et forløb mangler en koordinator/)]);
      await as(manager).command(`/api/courses/${begun.id}/appoint-coordinator`, { personId: people.caseworker }).expect(200);
      expect((await as(citizen).get(`/api/courses/${begun.id}`).expect(200)).body).toMatchObject({ coordinator: { id: people.caseworker } });
    } finally {
      await worker.close();
    }
  });
});
