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
    }
    await livesIn(organisations.municipality);
  });

  it('is not begun beside one that runs, nor of a kind that the municipality begins', async () => {
    expect((await begin()).body).toMatchObject({ status: 409, code: 'CourseRuns' });
    await as(caseworker)
      .command(`/api/courses/${courses.citizen}/end`, { on: inDays(0) })
      .expect(200);
    expect((await begin({ kind: 'disabilityPension' })).body).toMatchObject({ status: 422, code: 'KindNotByCitizen' });
    expect((await begin({ text: ' ' })).body).toMatchObject({ status: 400, errors: [{ field: 'text' }] });
  });

  it('begins today with what they hope for, lacks a coordinator, and is told to the managers', async () => {
    const worker = await startWorker(app.databaseUrl);
    try {
      const begun = (await begin().expect(201)).body as CourseDetailView;
      expect(begun).toMatchObject({ kind: body.kind, startedOn: inDays(0), coordinator: null, letters: [{ about: 'goal', text: wish }] });
      expect((await begin()).body).toMatchObject({ code: 'CourseRuns' });
      const led = (await as(manager).get(`/api/courses/${begun.id}`).expect(200)).body as CourseDetailView;
      expect(led.todo.map(({ code }) => code)).toEqual(expect.arrayContaining(['noCoordinator', 'unanswered']));
      await until('the notice to the manager', async () => {
        const { items } = (await as(manager).get('/api/notifications').expect(200)).body as { items: { title: string; courseId: string | null }[] };
        return items.find(({ title, courseId }) => courseId === begun.id && title.startsWith('Et forløb mangler en koordinator'));
      });
      await as(manager).command(`/api/courses/${begun.id}/appoint-coordinator`, { personId: people.caseworker }).expect(200);
      expect((await as(citizen).get(`/api/courses/${begun.id}`).expect(200)).body).toMatchObject({ coordinator: { id: people.caseworker } });
    } finally {
      await worker.close();
    }
  });
});
