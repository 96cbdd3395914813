import { beforeAll, describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { randomUUID } from 'node:crypto';
import { inDays } from '../kit/clock.js';
import { actOn, beginCourse, openStep } from './course-kit.js';
import { createSent, draftBody, give, people, setUp, stage } from './kit.js';

describe('a call that is repeated under its key answers as the first one did, though what it rested on is gone', () => {
  const app = setUp(() => stage({}, seedRuleBook));
  const caseworker = app.session(people.caseworker);
  const manager = app.session(people.manager);
  const stranger = app.session(people.strangeCaseworker);
  let course: string;

  beforeAll(async () => {
    course = await beginCourse(caseworker, 'clarification', inDays(0));
  });

  it('when the request that a step waits for has ended since', async () => {
    const { id } = await createSent(caseworker, { ...draftBody, courseId: course });
    const { no } = await openStep(caseworker, course, { kind: 'meeting', plannedOn: inDays(20) });
    const need = (key: string) => caseworker.command(`/api/courses/${course}/steps/${no}/need`, { requestId: id }, key);
    const key = randomUUID();
    await need(key).expect(200);
    await give(caseworker, id, 'cancel', { text: 'Det er ikke nødvendigt.' });
    expect((await need(key).expect(200)).body).toEqual((await caseworker.get(`/api/courses/${course}`).expect(200)).body);
    expect((await need(randomUUID()).expect(400)).body.errors).toMatchObject([{ field: 'requestId' }]);
  });

  it('when the course in which a request was made is over', async () => {
    const key = randomUUID();
    const make = (under: string) => caseworker.command('/api/service-requests', { ...draftBody, courseId: course }, under);
    const { id } = (await make(key).expect(201)).body;
    await actOn(caseworker, course, 'end', { on: inDays(0) });
    expect((await make(key).expect(201)).body.id).toBe(id);
    expect((await make(randomUUID()).expect(409)).body.code).toBe('CourseEnded');
    await actOn(caseworker, course, 'reopen', { text: 'Den går videre.' });
  });

  it('and nobody else, and no other body, has that answer', async () => {
    const { id } = await createSent(caseworker, { ...draftBody, courseId: course });
    const { no } = await openStep(caseworker, course, { kind: 'meeting', plannedOn: inDays(20) });
    const key = randomUUID();
    const path = `/api/courses/${course}/steps/${no}/need`;
    await caseworker.command(path, { requestId: id }, key).expect(200);
    await give(caseworker, id, 'cancel', { text: 'Det er ikke nødvendigt.' });
    await manager.command(path, { requestId: id }, key).expect(400);
    await caseworker.command(path, { requestId: randomUUID() }, key).expect(400);
    await stranger.command(path, { requestId: id }, key).expect(404);
  });

  it('and whoever is not signed in is told what is wrong, key or none', async () => {
    const { body } = await app.anybody.command('/api/demo/sign-in', {}).expect(400);
    expect(body.errors).toMatchObject([{ field: 'personId' }]);
  });
});
