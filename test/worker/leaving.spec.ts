import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { courseWorkflow, type Course, type CourseCommand } from '#core';
import { courseGuest, followDeceased, recordDeceased, ruleSource, seedRuleBook } from '#persistence';
import { addCalendarDays } from '#sla';
import { Engine } from '#workflow';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens, courses, people } from '../kit/world.js';
import { startWorker, type TestWorker } from '../kit/worker.js';
import { caseworker, openStage, quiet, until, type Stage } from './kit.js';

const id = courses.citizen;
let stage: Stage;
let engine: Engine;
let workers: TestWorker[] = [];

beforeEach(async () => {
  stage = await openStage(seedRuleBook);
  engine = new Engine(stage.database.engine, [courseGuest], ruleSource(stage.database.engine));
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.close()));
  await engine.close();
  await stage.end();
});

const works = async (): Promise<void> => {
  workers = [await startWorker(stage.url), await startWorker(stage.url)];
};
const give = async (command: CourseCommand, courseId: string = id): Promise<void> => {
  const outcome = await engine.run({ kind: courseWorkflow.kind, id: courseId, command, actor: caseworker, key: randomUUID(), bodyHash: 'test' });
  if (!outcome.ok) throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
};
const appoint = (coordinatorId: string, courseId?: string) =>
  give({ type: 'appointCoordinator', coordinatorId, handedOver: ['requests', 'steps', 'promises', 'letters'] }, courseId);
const stateOf = async (courseId: string = id): Promise<Course> => {
  const [row] = await stage.query<{ state: Course }>('SELECT state FROM course WHERE id = $1', [courseId]);
  return row?.state as Course;
};
const coordinatorOf = async (courseId?: string): Promise<string | null> => (await stateOf(courseId)).coordinatorId ?? null;
const released = (courseId?: string) => until('it to be released', async () => (await coordinatorOf(courseId)) === null);
const toldOf = async (code: string, courseId: string = id): Promise<string[]> =>
  (await stage.notices(courseId)).flatMap((notice) => (notice.code === code ? [notice.personId] : [])).sort();
/** A full turn of the worker is over once what was done for this course is. */
const afterATurn = async (): Promise<void> => {
  await appoint(people.caseworker, courses.otherCitizen);
  await stage.query(`UPDATE person SET role = 'secretary' WHERE id = $1`, [people.caseworker]);
  await released(courses.otherCitizen);
  await quiet(stage);
};

describe('a coordinator who leaves', () => {
  it('by being closed coordinates no running course any more, and managers and citizen are told once', async () => {
    await appoint(people.otherCaseworker);
    await works();
    await stage.query('UPDATE person SET closed_at = now() WHERE id = $1', [people.otherCaseworker]);
    await released();
    await afterATurn();
    expect(await toldOf('coordinatorLeft')).toEqual([people.citizen, people.manager].sort());
    expect((await stateOf()).coordinators).toMatchObject([{ personId: people.otherCaseworker, until: expect.any(String) }]);
    expect((await stage.query<{ findings: string }>('SELECT findings FROM course WHERE id = $1', [id]))[0]?.findings).toContain('noCoordinator');
  });

  it('with several courses is told to managers once, until that is read or another day comes, and to each citizen', async () => {
    await appoint(people.otherCaseworker);
    await appoint(people.otherCaseworker, courses.otherCitizen);
    await works();
    await stage.query('UPDATE person SET closed_at = now() WHERE id = $1', [people.otherCaseworker]);
    await Promise.all([released(), released(courses.otherCitizen)]);
    await quiet(stage);
    const told = async () => [...(await toldOf('coordinatorLeft')), ...(await toldOf('coordinatorLeft', courses.otherCitizen))].sort();
    expect(await told()).toEqual([people.citizen, people.manager, people.otherCitizen].sort());
    await stage.query('UPDATE notification SET read_at = business_now() WHERE person_id = $1', [people.manager]);
    await afterATurn();
    expect((await told()).filter((who) => who === people.manager)).toHaveLength(2);
  });

  it('by the end of their time as a locum is followed when that day is over, and not before', async () => {
    await stage.query(`INSERT INTO membership (id, person_id, organisation_id, role, valid_from, last_on) VALUES ($1, $2, $3, 'caseworker', $4, $5)`, [
      randomUUID(),
      people.strangeCaseworker,
      organisations.municipality,
      inDays(0),
      inDays(3),
    ]);
    await appoint(people.strangeCaseworker);
    await works();
    await afterATurn();
    expect(await coordinatorOf()).toBe(people.strangeCaseworker);
    await stage.moveTo(`${addCalendarDays(inDays(3), 1)}T09:00:00.000Z`);
    await released();
    await quiet(stage);
    expect(await toldOf('coordinatorLeft')).toContain(people.manager);
  });

  it('is named in a course that is over, until it is opened again', async () => {
    await appoint(people.otherCaseworker);
    await give({ type: 'end', on: inDays(0) });
    await works();
    await stage.query('UPDATE person SET organisation_id = $2 WHERE id = $1', [people.otherCaseworker, organisations.stranger]);
    await afterATurn();
    expect(await coordinatorOf()).toBe(people.otherCaseworker);
    await give({ type: 'reopen', contentId: randomUUID() });
    await released();
  });
});

describe('when a death is recorded', () => {
  const dies = (on: string | null = inDays(0)) => recordDeceased(stage.database.engine, citizens.citizen, on);
  const isFollowed = async (): Promise<boolean> =>
    (await stage.query('SELECT FROM citizen WHERE id = $1 AND end_followed_at IS NOT NULL', [citizens.citizen])).length === 1;
  const carriedOut = () => until('it to be carried out', isFollowed);

  it('every course ends, whoever coordinates and whoever takes part are told, and the citizen is not', async () => {
    await appoint(people.caseworker);
    await give({
      ...{ type: 'grant', as: 'companion', organisationId: organisations.association, scope: [], purposeId: randomUUID() },
      ...{ until: inDays(20), saidBy: 'phone' },
    });
    await works();
    await quiet(stage);
    const before = (await stage.notices(id)).filter(({ personId }) => personId === people.citizen);
    await dies();
    await carriedOut();
    await quiet(stage);
    const state = await stateOf();
    expect(state).toMatchObject({ endedOn: inDays(0), endedBecause: 'citizenDeceased', grants: [{ closed: { because: 'citizenDeceased' } }] });
    expect(await toldOf('courseEnded')).toEqual([people.caseworker]);
    expect(await toldOf('participationEnded')).toEqual([people.adviser]);
    expect((await stage.notices(id)).filter(({ personId }) => personId === people.citizen)).toEqual(before);
    expect(await stage.query('SELECT FROM timer WHERE instance_id = $1', [id])).toEqual([]);
  });

  it('it counts as carried out only when no course goes on either', async () => {
    await dies();
    await followDeceased(stage.database.engine);
    expect(await isFollowed()).toBe(false);
    await works();
    await carriedOut();
    expect((await stateOf()).endedBecause).toBe('citizenDeceased');
    expect((await stateOf(courses.otherCitizen)).endedOn).toBeUndefined();
  });

  it('it reaches a course that had ended and waits for another authority which is late', async () => {
    await give({ type: 'openStep', kind: 'appeal' });
    const { no, dueOn = '' } = (await stateOf()).steps.at(-1) ?? { no: 0 };
    await give({ type: 'end', on: inDays(0) });
    await stage.moveTo(`${addCalendarDays(dueOn, 1)}T09:00:00.000Z`);
    await works();
    const appeal = async () => (await stateOf()).steps.find((step) => step.no === no);
    await until('it to be late', async () => (await appeal())?.missed === true);
    await dies();
    await carriedOut();
    expect([await appeal(), (await stateOf()).endedBecause]).toMatchObject([{ closed: { outcome: 'dropped' } }, 'citizenDeceased']);
  });

  it('and it was a mistake, what ended stays so until somebody opens it again, and that stays', async () => {
    await works();
    await dies();
    await carriedOut();
    await dies(null);
    expect((await stateOf()).endedBecause).toBe('citizenDeceased');
    await give({ type: 'reopen', contentId: randomUUID() });
    await afterATurn();
    expect((await stateOf()).endedOn).toBeUndefined();
  });

  it('its day is put right, what somebody opened for the estate goes on', async () => {
    await works();
    await dies();
    await carriedOut();
    await give({ type: 'openStep', kind: 'meeting', plannedOn: inDays(9) });
    await dies(inDays(-1));
    await carriedOut();
    expect((await stateOf()).steps.at(-1)).not.toHaveProperty('closed');
  });
});
