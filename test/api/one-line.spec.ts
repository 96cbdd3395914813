import { describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { randomUUID } from 'node:crypto';
import { inDays } from '../kit/clock.js';
import { citizens, courses } from '../kit/world.js';
import { people, setUp, stage } from './kit.js';

describe('one citizen, one line', () => {
  const app = setUp(() => stage({}, seedRuleBook));
  const caseworker = app.session(people.caseworker);
  const body = { citizenId: citizens.citizen, kind: 'clarification', startedOn: inDays(0) } as const;
  /** By staff who were told of nothing. */
  const begin = (changes: object = {}, key = randomUUID()) => caseworker.command('/api/courses', { ...body, despite: [], ...changes }, key);
  const end = (id: string) => caseworker.command(`/api/courses/${id}/end`, { on: inDays(0) }).expect(200);

  it('is not left by a second course of whichever kind, and the refusal names the one that runs, and the way on', async () => {
    for (const kind of ['flexJob', 'clarification']) {
      const { status, body: refused } = await begin({ kind });
      expect([status, refused.code]).toEqual([409, 'CourseRuns']);
      expect(refused.detail).toContain(`2026-F-${courses.citizen.slice(-2)}`);
      expect(refused.detail).toMatch(/Skift slags forløb i det, der er i gang, eller bekræft/);
    }
    expect((await begin({ despite: ['Unheard'] })).body).toMatchObject({ status: 400, errors: [{ field: 'despite' }] });
  });

  it('is left by whoever says that they know of it, once for a call that is repeated; the beginning keeps that', async () => {
    const key = randomUUID();
    const [first, again] = [await begin({ despite: ['CourseRuns'] }, key), await begin({ despite: ['CourseRuns'] }, key)];
    expect([first.status, again.body.id]).toEqual([201, first.body.id]);
    const { rows } = await app.foundation.database.engine.query('SELECT body FROM event WHERE instance_id = $1 AND version = 1', [first.body.id]);
    expect(rows[0].body).toMatchObject({ despite: ['CourseRuns'] });
    expect(first.body.events[0].text).toContain(', selv om et andet forløb var i gang');
    await end(first.body.id);
  });

  it('is not left by an ended course that goes on beside it either, but by whoever says that they know of it, once for a repeated call', async () => {
    const { body: ended } = await begin({ despite: ['CourseRuns'] });
    await end(ended.id);
    const reopen = (changes: object = {}, key = randomUUID()) =>
      caseworker.command(`/api/courses/${ended.id}/reopen`, { text: 'Det var for tidligt.', despite: [], ...changes }, key);
    const { status, body: refused } = await reopen();
    expect([status, refused.code]).toEqual([409, 'CourseRuns']);
    expect(refused.detail).toContain(`2026-F-${courses.citizen.slice(-2)}`);
    expect((await reopen({ despite: ['Unheard'] })).body).toMatchObject({ status: 400, errors: [{ field: 'despite' }] });
    const key = randomUUID();
    const [first, again] = [await reopen({ despite: ['CourseRuns'] }, key), await reopen({ despite: ['CourseRuns'] }, key)];
    expect([first.status, again.status, again.body.version]).toEqual([200, 200, first.body.version]);
    expect(first.body.events.map(({ text }: { text: string }) => text)).toContain('Forløbet er genåbnet, selv om et andet forløb var i gang');
    await end(ended.id);
  });

  it('begins anew without a word once no course runs, and is one also where several begin it at the same time', async () => {
    await end(courses.citizen);
    const answers = await Promise.all(Array.from({ length: 4 }, () => begin()));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409, 409, 409]);
    await end(answers.find(({ status }) => status === 201)?.body.id);
    const key = randomUUID();
    const [once, again] = [await begin({}, key), await begin({}, key)];
    expect([once.status, again.status, again.body.id]).toEqual([201, 201, once.body.id]);
  });

  it('is one also where one course is reopened while others begin', async () => {
    const { items } = (await caseworker.get(`/api/courses?citizenId=${citizens.citizen}`).expect(200)).body as {
      items: { id: string; endedOn: string | null }[];
    };
    for (const { id } of items.filter(({ endedOn }) => endedOn === null)) await end(id);
    const reopening = items.map(({ id }) => caseworker.command(`/api/courses/${id}/reopen`, { text: 'Det var for tidligt.', despite: [] }));
    const answers = await Promise.all([...reopening, begin(), begin()]);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(answers.filter(({ body: refused }) => refused.code === 'CourseRuns')).toHaveLength(answers.length - 1);
  });
});
