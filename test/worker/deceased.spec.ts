import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { recordDeceased, recordGp, recordMove, requestsOfMoved } from '#persistence';
import { organisations } from '../kit/rules.js';
import { citizens, people } from '../kit/world.js';
import { startWorker, type TestWorker } from '../kit/worker.js';
import { caseworker, doctor, openStage, quiet, until, type Stage } from './kit.js';

let stage: Stage;
let worker: TestWorker;
beforeEach(async () => {
  stage = await openStage();
  worker = await startWorker(stage.url);
});
afterEach(async () => {
  await worker.close();
  await stage.end();
});

const dies = (on: string | null = '2026-11-01') => recordDeceased(stage.database.engine, citizens.citizen, on);
const carriedOut = () =>
  until(
    'it to be carried out',
    async () => (await stage.query('SELECT FROM citizen WHERE id = $1 AND end_followed_at IS NOT NULL', [citizens.citizen])).length === 1,
  );
const codesTo = async (id: string, personId: string): Promise<string[]> =>
  (await stage.notices(id)).filter((notice) => notice.personId === personId).map(({ code }) => code);

describe('when a death is recorded', () => {
  it('every request that waits is annulled, both sides are told, and the citizen hears no more', async () => {
    const ids = [await stage.sent(), await stage.sent({ formCode: 'LÆ 135' })];
    const answered = await stage.sent();
    await stage.act(answered, doctor, { type: 'answer', answerType: 'noKnowledge' });
    await quiet(stage);
    const before = await Promise.all(ids.map((id) => codesTo(id, people.citizen)));
    await dies();
    await carriedOut();
    await quiet(stage);
    for (const [place, id] of ids.entries()) {
      expect((await stage.state(id)).status).toBe('cancelled');
      expect(await codesTo(id, people.caseworker)).toContain('citizenDeceased');
      expect(await codesTo(id, people.doctor)).toContain('cancelled');
      expect(await codesTo(id, people.citizen)).toEqual(before[place]);
    }
    expect((await stage.state(answered)).status).toBe('answered');
  });

  it('a letter to the citizen that something else brings is not written', async () => {
    await dies();
    await carriedOut();
    const id = await stage.sent({ formCode: 'LÆ 135' }); // as if it had been on its way
    await quiet(stage);
    expect(await codesTo(id, people.citizen)).toEqual([]);
    expect(await codesTo(id, people.doctor)).toContain('requestReceived');
  });

  it('and it was a mistake, what was annulled stays so, and the citizen is written to again', async () => {
    const first = await stage.sent({ formCode: 'LÆ 135' });
    await dies();
    await carriedOut();
    await dies(null);
    expect((await stage.state(first)).status).toBe('cancelled');
    const next = await stage.sent({ formCode: 'LÆ 135' });
    await quiet(stage);
    expect(await codesTo(next, people.citizen)).toContain('bookConsultation');
    await stage.act(next, caseworker, { type: 'cancel', contentId: '0193a000-0000-7000-8000-0000000000ad' });
  });
});

describe('when a change of doctor is recorded', () => {
  const changes = (gpId: string | null) => recordGp(stage.database.engine, citizens.citizen, gpId, '2026-11-01');
  const followed = () =>
    until(
      'the change to be carried out',
      async () => (await stage.query('SELECT FROM citizen WHERE id = $1 AND gp_followed_at IS NOT NULL', [citizens.citizen])).length === 1,
    );

  it('the owner of each open request to the former doctor is told once, and nothing is sent on', async () => {
    const open = await stage.sent();
    const elsewhere = await stage.sent({ recipientId: organisations.otherPractice });
    await changes(organisations.otherPractice);
    await followed();
    await changes(organisations.otherPractice); // the same again, with its day corrected
    await followed();
    await quiet(stage);
    expect(await stage.state(open)).toMatchObject({ status: 'sent', recipientId: organisations.practice, formerGp: 'unsettled' });
    expect((await codesTo(open, people.caseworker)).filter((code) => code === 'gpChanged')).toHaveLength(1);
    expect(await codesTo(open, people.doctor)).not.toContain('gpChanged');
    expect(await stage.state(elsewhere)).not.toHaveProperty('formerGp');
    const [citizen] = await stage.query('SELECT previous_gp_organisation_id AS former FROM citizen WHERE id = $1', [citizens.citizen]);
    expect(citizen).toEqual({ former: organisations.practice });
  });
});

describe('when a move to another municipality is recorded', () => {
  const moves = (toId: string) => recordMove(stage.database.engine, citizens.citizen, { fromId: organisations.municipality, toId, on: '2026-11-01' });
  const followed = () => until('the move to be carried out', async () => (await requestsOfMoved(stage.database.engine, 100)).length === 0);

  it('the owner of each open request of the former one is told once, closed ones are marked, drafts left alone', async () => {
    const open = await stage.sent();
    const draft = await stage.draft();
    const answered = await stage.sent({ formCode: 'LÆ 135' });
    await stage.act(answered, doctor, { type: 'answer', answerType: 'noKnowledge' });
    await stage.act(answered, caseworker, { type: 'close' });
    await moves(organisations.stranger);
    await followed();
    await moves(organisations.stranger); // the same again, with its day corrected
    await followed();
    await quiet(stage);
    const moved = { to: organisations.stranger };
    expect(await stage.state(open)).toMatchObject({ status: 'sent', recipientId: organisations.practice, moved });
    expect((await codesTo(open, people.caseworker)).filter((code) => code === 'citizenMoved')).toHaveLength(1);
    expect(await codesTo(open, people.doctor)).not.toContain('citizenMoved');
    expect(await stage.state(answered)).toMatchObject({ status: 'closed', moved });
    expect(await codesTo(answered, people.caseworker)).not.toContain('citizenMoved');
    expect(await stage.state(draft)).not.toHaveProperty('moved');
    const next = await stage.sent({ formCode: 'LÆ 135' });
    expect(await stage.state(next)).not.toHaveProperty('moved');
  });
});
