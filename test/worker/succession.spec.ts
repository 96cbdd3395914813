import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { asActor, requestById } from '#persistence';
import { organisations } from '../kit/rules.js';
import { citizens, people } from '../kit/world.js';
import { startWorker, type TestWorker } from '../kit/worker.js';
import { caseworker, doctor, openStage, otherDoctor, quiet, until, type Stage } from './kit.js';

const { practice, otherPractice, association } = organisations;
const lastDay = '2026-12-31T12:00:00.000Z';
const newYear = '2026-12-31T23:00:00.000Z';
const ends = '2027-01-01';

let stage: Stage;
const workers: TestWorker[] = [];
beforeEach(async () => {
  stage = await openStage();
  await stage.moveTo(lastDay);
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.close()));
  await stage.end();
});

const work = async (): Promise<void> => void workers.push(await startWorker(stage.url));
const end = (successorId: string | null, id: string = practice) =>
  stage.query('UPDATE organisation SET valid_to = $2, successor_id = $3 WHERE id = $1', [id, ends, successorId]);
const followed = (id: string = practice) =>
  until('the register to follow', async () => (await stage.query('SELECT FROM organisation WHERE id = $1 AND followed_at IS NOT NULL', [id])).length === 1);
const typesOf = async (id: string): Promise<string[]> => (await stage.events(id)).map(({ type }) => type);
const codesTo = async (id: string, personId: string): Promise<string[]> =>
  (await stage.notices(id)).filter((notice) => notice.personId === personId).map(({ code }) => code);
const reads = async (actor: typeof doctor, id: string): Promise<boolean> =>
  (await asActor(stage.database.app, actor, (manager) => requestById(manager, id))) !== null;

describe('when the day comes on which an organisation ends', () => {
  it('its open requests are its successor’s, with the deadline they had, and not before', async () => {
    const id = await stage.sent();
    await end(otherPractice);
    await work();
    await quiet(stage);
    const before = await stage.state(id);
    expect(before.recipientId).toBe(practice);
    await stage.moveTo(newYear);
    await followed();
    await quiet(stage);
    expect(await stage.state(id)).toEqual({ ...before, recipientId: otherPractice });
    expect(await codesTo(id, people.caseworker)).toContain('recipientSucceeded');
    expect(await codesTo(id, people.otherDoctor)).toEqual(['takenOver']);
    expect([await reads(doctor, id), await reads(otherDoctor as typeof doctor, id)]).toEqual([false, true]);
    await stage.act(id, otherDoctor, { type: 'answer', answerType: 'noKnowledge' });
  });

  it('they come back to the requester when nobody takes over', async () => {
    const id = await stage.sent();
    await end(null);
    await work();
    await quiet(stage);
    await stage.moveTo(newYear);
    await followed();
    await quiet(stage);
    expect(await stage.state(id)).toMatchObject({ status: 'declined', recipientId: practice });
    expect(await codesTo(id, people.caseworker)).toEqual(['recipientEnded']);
  });

  it('each is passed on once with two at work, and what was ended stays as it was', async () => {
    const done = await stage.sent();
    await stage.act(done, doctor, { type: 'answer', answerType: 'noKnowledge' });
    await stage.act(done, caseworker, { type: 'acceptAnswer' });
    const ids = [await stage.sent(), await stage.sent(), await stage.sent()];
    await end(otherPractice);
    await stage.moveTo(newYear);
    await Promise.all([work(), work()]);
    await followed();
    await quiet(stage);
    for (const id of ids) expect((await typesOf(id)).filter((type) => type === 'recipientSucceeded')).toHaveLength(1);
    expect(await typesOf(done)).not.toContain('recipientSucceeded');
    expect(await reads(doctor, done)).toBe(true);
  });

  it('one that comes back to it later goes the same way', async () => {
    const id = await stage.sent();
    await stage.act(id, doctor, { type: 'answer', answerType: 'noKnowledge' });
    await end(null);
    await work();
    await stage.moveTo(newYear);
    await followed();
    expect((await stage.state(id)).status).toBe('answered');
    await stage.act(id, caseworker, { type: 'recallAnswer', contentId: '0193a000-0000-7000-8000-0000000000aa' });
    await until('the request to come back', async () => (await stage.state(id)).status === 'declined');
  });

  it('a practice’s patients and a region’s members are its successor’s too', async () => {
    await stage.query('UPDATE organisation SET region_id = $1 WHERE id = $2', [practice, association]);
    await end(otherPractice);
    await work();
    await stage.moveTo(newYear);
    await followed();
    expect(
      await stage.query('SELECT gp_organisation_id AS gp, previous_gp_organisation_id AS previous FROM citizen WHERE id = $1', [citizens.citizen]),
    ).toEqual([{ gp: otherPractice, previous: practice }]);
    expect(await stage.query('SELECT region_id AS region FROM organisation WHERE id = $1', [association])).toEqual([{ region: otherPractice }]);
    expect(await stage.query('SELECT subject_id AS subject, author_id AS author, status FROM directory_change')).toEqual([
      { subject: association, author: null, status: 'done' },
    ]);
  });

  it('a chain of successors ends with the last of them', async () => {
    const id = await stage.sent();
    await end(otherPractice);
    await stage.query('UPDATE organisation SET valid_to = $2, successor_id = $3 WHERE id = $1', [otherPractice, '2027-01-02', association]);
    await stage.moveTo('2027-01-05T12:00:00.000Z');
    await work();
    await followed(otherPractice);
    expect(await stage.state(id)).toMatchObject({ recipientId: association, recipientKind: 'interestOrganisation' });
  });
});
