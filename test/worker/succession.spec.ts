import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor, Policy } from '#core';
import { asActor, publishRuleBook, recordMove, requestById } from '#persistence';
import { organisations, rules } from '../kit/rules.js';
import { citizens, people } from '../kit/world.js';
import { startWorker, type TestWorker } from '../kit/worker.js';
import { caseworker, doctor, openStage, otherDoctor, quiet, until, type Stage } from './kit.js';

const { practice, otherPractice, association, municipality, stranger } = organisations;
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
    expect(await stage.state(id)).toEqual({ ...before, recipientId: otherPractice, sentTo: { recipientId: practice, recipientKind: 'gpPractice' } });
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

  it('one about a citizen with a protected address goes to no stranger by itself: whoever asked is told so and asks on knowingly', async () => {
    await stage.query('UPDATE citizen SET protected_address = true, gp_organisation_id = NULL WHERE id = $1', [citizens.citizen]);
    const id = await stage.sent();
    const answeredBefore = await stage.sent({ formCode: 'LÆ 135' });
    await stage.act(answeredBefore, doctor, { type: 'answer', answerType: 'noKnowledge' });
    await end(otherPractice);
    await work();
    await stage.moveTo(newYear);
    await until('the request to come back', async () => (await stage.state(id)).status === 'declined');
    await quiet(stage);
    expect((await stage.state(id)).recipientId).toBe(practice);
    expect((await stage.events(id)).find(({ type }) => type === 'recipientEnded')?.body).toMatchObject({ protectedAddress: true });
    expect(await codesTo(id, people.caseworker)).toContain('recipientEnded');
    expect(await codesTo(id, people.otherDoctor)).toEqual([]);
    expect(await stage.state(answeredBefore)).toMatchObject({ status: 'answered', recipientId: practice });
    expect(await reads(otherDoctor as typeof doctor, id)).toBe(false);
  });

  it.each([
    ['is the citizen’s doctor from then on', practice, undefined],
    ['has had a request about the citizen', null, otherPractice],
  ])('one about a citizen with a protected address goes to a successor that %s', async (_name, gp, knows) => {
    await stage.query('UPDATE citizen SET protected_address = true, gp_organisation_id = $2 WHERE id = $1', [citizens.citizen, gp]);
    if (knows !== undefined) await stage.sent({ formCode: 'LÆ 135', recipientId: knows });
    const id = await stage.sent();
    await end(otherPractice);
    await work();
    await stage.moveTo(newYear);
    await until('the request to cross over', async () => (await stage.state(id)).recipientId === otherPractice);
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

  describe('a municipality’s citizens live in its successor', () => {
    const third = '0193a000-0000-7000-8000-0000000000c3';
    const lives = async () =>
      (await stage.query('SELECT municipality_id AS "in", previous_municipality_id AS before FROM citizen WHERE id = $1', [citizens.citizen]))[0];
    const moves = (fromId: string, toId: string) => recordMove(stage.database.engine, citizens.citizen, { fromId, toId, on: '2026-12-01' });
    beforeEach(() =>
      stage.query(`INSERT INTO organisation (id, kind, name, valid_from, demo) VALUES ($1, 'jobCentre', 'Demo Tredje Kommune', '2026-01-01', true)`, [third]),
    );

    it('who moved nowhere: what it asked itself is told of no move', async () => {
      await stage.query('UPDATE citizen SET municipality_id = $1 WHERE id = $2', [municipality, citizens.citizen]);
      const id = await stage.sent();
      await end(stranger, municipality);
      await work();
      await stage.moveTo(newYear);
      await followed(municipality);
      await quiet(stage);
      expect([await lives(), (await typesOf(id)).includes('citizenMoved')]).toEqual([{ in: stranger, before: null }, false]);
    });

    it('of which whoever was told of the one before is told anew', async () => {
      const id = await stage.sent();
      await moves(municipality, stranger);
      await work();
      await until('the move to be told', async () => (await stage.state(id)).moved?.to === stranger);
      await end(third, stranger);
      await stage.moveTo(newYear);
      await until('the successor to be told', async () => (await stage.state(id)).moved?.to === third);
      expect(await lives()).toEqual({ in: third, before: municipality });
    });

    it('who is where the citizen lives already, and then had no move', async () => {
      await moves(municipality, stranger);
      await end(stranger, municipality);
      await work();
      await stage.moveTo(newYear);
      await followed(municipality);
      expect(await lives()).toEqual({ in: stranger, before: null });
    });
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

/** As Region Hovedstaden and Region Sjælland become Region Østdanmark. */
describe('when two regions become one on 1 January 2027', () => {
  const [west, east, merged, westClinic, eastClinic, clinic] = ['01', '02', '03', '11', '12', '13'].map((end) => `0193a000-0000-7000-8000-0000000009${end}`);
  const agreedDays = (recipientId: string | undefined, days: number): Policy => ({
    ...(rules.policies.find(({ id }) => id === 'LÆ 125 gpPractice') as Policy),
    id: `agreed ${recipientId}`,
    recipientKind: 'clinicalFunction',
    agreement: { requesterId: organisations.municipality, recipientId: recipientId as string },
    deadline: { legs: [{ anchor: 'sent', amount: days, unit: 'calendarDays', movedByPause: true, mayRollPast: true }], roll: 'none' },
  });
  const inClinics = { recipientKind: 'clinicalFunction' } as const;

  beforeEach(async () => {
    const add = `INSERT INTO organisation (id, name, kind, region_id, valid_from, valid_to, successor_id, demo) VALUES ($1, $2, $3, $4, $5, $6, $7, true)`;
    await stage.query(add, [merged, 'Demo Region Øst', 'region', null, ends, null, null]);
    await stage.query(add, [clinic, 'Demo Klinisk funktion Øst', 'clinicalFunction', merged, ends, null, null]);
    for (const [region, ofIt, name] of [
      [west, westClinic, 'Vest'],
      [east, eastClinic, 'Midt'],
    ]) {
      await stage.query(add, [region, `Demo Region ${name}`, 'region', null, '2007-01-01', ends, merged]);
      await stage.query(add, [ofIt, `Demo Klinisk funktion ${name}`, 'clinicalFunction', region, '2013-01-01', ends, clinic]);
    }
    await stage.query('UPDATE organisation SET region_id = $1 WHERE id = $2', [west, organisations.municipality]);
    await publishRuleBook(stage.database.engine, {
      ...rules,
      version: 2,
      forms: rules.forms.map((form) => ({ ...form, recipientKinds: [...form.recipientKinds, 'clinicalFunction'] })),
      policies: [...rules.policies, agreedDays(westClinic, 20), { ...agreedDays(eastClinic, 40), formCode: 'LÆ 135' }],
    });
  });

  it('running requests cross over with their deadline and their agreement, and new ones are asked under it', async () => {
    const running = await stage.sent({ recipientId: westClinic, ...inClinics });
    const before = await stage.state(running);
    expect(before.deadline?.dueOn).toBe('2027-01-20');
    await work();
    await quiet(stage);
    await stage.moveTo(newYear);
    for (const id of [west, east, westClinic, eastClinic]) await followed(id);
    await quiet(stage);

    const after = await stage.state(running);
    expect(after).toMatchObject({ recipientId: clinic, deadline: before.deadline, sentTo: { recipientId: westClinic } });
    expect(await stage.query('SELECT region_id AS region FROM organisation WHERE id = $1', [organisations.municipality])).toEqual([{ region: merged }]);
    const since = await stage.sent({ recipientId: clinic, ...inClinics });
    expect((await stage.state(since)).deadline?.dueOn).toBe('2027-01-21');
    const other = await stage.sent({ recipientId: clinic, ...inClinics, formCode: 'LÆ 135' });
    expect((await stage.state(other)).deadline?.dueOn).toBe('2027-02-10');
  });

  it('a question asked before and answered after moves the deadline by the agreement it was sent under', async () => {
    const running = await stage.sent({ recipientId: westClinic, ...inClinics });
    await stage.act(running, clinician(westClinic), { type: 'ask', contentId: '0193a000-0000-7000-8000-0000000000ab' });
    await work();
    await stage.moveTo(newYear);
    await followed(westClinic);
    await until('the request to cross over', async () => (await stage.state(running)).recipientId === clinic);
    await stage.moveTo('2027-01-04T12:00:00.000Z');
    await stage.act(running, caseworker, { type: 'answerQuestion', contentId: '0193a000-0000-7000-8000-0000000000ac' });
    expect((await stage.state(running)).deadline?.dueOn).toBe('2027-01-24');
  });
});

const clinician = (organisationId: string | undefined): Actor => ({
  kind: 'person',
  personId: '0193a000-0000-7000-8000-000000000999',
  organisationId: organisationId as string,
  role: 'clinician',
  authorised: true,
});
