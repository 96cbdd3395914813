import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { recordMove, requestsOfMoved } from '#persistence';
import { organisations } from '../kit/rules.js';
import { citizens, people } from '../kit/world.js';
import { startWorker, type TestWorker } from '../kit/worker.js';
import { caseworker, openStage, quiet, until, type Stage } from './kit.js';

const { municipality, stranger } = organisations;
const third = '0193a000-0000-7000-8000-0000000000c3';

let stage: Stage;
let worker: TestWorker;
let id: string;
beforeEach(async () => {
  stage = await openStage();
  worker = await startWorker(stage.url);
  await stage.query(`INSERT INTO organisation (id, kind, name, valid_from, demo) VALUES ($1, 'jobCentre', 'Demo Tredje Kommune', '2026-01-01', true)`, [third]);
  id = await stage.sent();
});
afterEach(async () => {
  await worker.close();
  await stage.end();
});

/** Recorded, told to every request it concerns, and every notice written. */
const moves = async (fromId: string, toId: string): Promise<void> => {
  await recordMove(stage.database.engine, citizens.citizen, { fromId, toId, on: '2026-11-01' });
  await until('the move to be told', async () => (await requestsOfMoved(stage.database.engine, 100)).length === 0);
  await quiet(stage);
};
const protect = () => stage.query('UPDATE citizen SET protected_address = true WHERE id = $1', [citizens.citizen]);
const told = async (request = id): Promise<unknown[]> =>
  (await stage.events(request)).filter(({ type }) => type === 'citizenMoved').map(({ body }) => [body.toId, body.on]);
const codes = async (): Promise<string[]> =>
  (await stage.notices(id)).filter(({ personId, code }) => personId === people.caseworker && code.startsWith('citizen')).map(({ code }) => code);

describe('what a request is told of where its citizen lives', () => {
  it('is each place once, and that it may go on when the move was a mistake', async () => {
    await moves(municipality, stranger);
    await moves(municipality, stranger);
    await moves(municipality, municipality);
    expect(await told()).toEqual([
      [stranger, '2026-11-01'],
      [municipality, undefined],
    ]);
    expect(await codes()).toEqual(['citizenMoved', 'citizenBack']);
  });

  it('is a second move too, as long as its owner has not chosen', async () => {
    await moves(municipality, stranger);
    await moves(stranger, third);
    expect(await codes()).toEqual(['citizenMoved', 'citizenMoved']);
    await stage.act(id, caseworker, { type: 'keepRecipient' });
    await moves(third, stranger);
    expect(await codes()).toHaveLength(2);
    expect((await stage.state(id)).moved).toEqual({ to: stranger, kept: true });
  });

  it('is nothing of the place when the address is protected and others had the case since, and nothing of the next one either', async () => {
    await protect();
    await moves(municipality, stranger);
    await moves(stranger, third);
    await recordMove(stage.database.engine, citizens.citizen, { fromId: third, toId: stranger, on: '2026-11-02' });
    await moves(third, stranger);
    expect(await told()).toEqual([
      [stranger, '2026-11-01'],
      [undefined, '2026-11-01'],
    ]);
  });

  it('ends with an annulment, and a draft is told of nothing', async () => {
    const draft = await stage.draft();
    await moves(municipality, stranger);
    await stage.act(id, caseworker, { type: 'cancel', contentId: '0193a000-0000-7000-8000-0000000000aa' });
    await moves(municipality, municipality);
    expect([await told(), await told(draft)]).toEqual([[[stranger, '2026-11-01']], []]);
  });
});
