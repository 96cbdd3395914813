import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#core';
import { asActor, seedRuleBook } from '#persistence';
import request from 'supertest';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { move as moveTo } from '../kit/moving.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { createSent, draftBody, give, people, setUp, stage, viewIn } from './kit.js';

const courseId = '0193a000-0000-7000-8000-00000000d099';
const purpose = 'I skal kende forløbet, når I hjælper borgeren videre.';
const law = { legalBasis: 'rsl11c', purpose, noticeOn: '2026-11-02' };
const strangeActor: Actor = {
  kind: 'person',
  personId: people.strangeCaseworker,
  organisationId: organisations.stranger,
  role: 'caseworker',
  authorised: false,
};

const app = setUp(() => stage());
const caseworker = app.session(people.caseworker);
const doctor = app.session(people.doctor);
const citizen = app.session(people.citizen);
const stranger = app.session(people.strangeCaseworker);
let id: string;

const move = (): Promise<void> => moveTo(app, caseworker, organisations.stranger);
const share = (body: object = law) => caseworker.command(`/api/service-requests/${id}/share-answer`, body);
const readBy = (reader: Session, address = '') => reader.get(`/api/service-requests/${id}${address}`);
const pile = async (tab: string): Promise<string[]> =>
  (await stranger.get(`/api/service-requests?tab=${tab}&limit=100`).expect(200)).body.items.map((item: { id: string }) => item.id);

describe('an answer for the municipality a citizen moved to', () => {
  beforeEach(async () => {
    ({ id } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' }));
    await give(doctor, id, 'ask', { text: 'Hemmeligt spørgsmål mellem os?' });
    await give(caseworker, id, 'answer-question', { text: 'Hemmelig besked mellem os.' });
    await give(doctor, id, 'answer', { answerType: 'full', text: 'Svaret, der sendes videre.' });
    await give(caseworker, id, 'accept-answer', { text: 'Tak for det hele.' });
  });
  afterEach(() => moveTo(app, caseworker, organisations.municipality));

  it('is not sent before the move is known, and only on a basis', async () => {
    expect(await share()).toMatchObject({ status: 409, body: { code: 'NotMoved' } });
    await move();
    expect(await share({ ...law, legalBasis: 'wish' })).toMatchObject({ status: 400, body: { errors: [{ field: 'legalBasis' }] } });
    expect(await share({ legalBasis: 'consent', purpose })).toMatchObject({ status: 422, body: { code: 'ConsentMissing' } });
    expect((await share({ legalBasis: 'consent', purpose, form: 'oral', on: '2026-11-03', text: 'Svaret, til den nye kommune.' })).status).toBe(200);
    await readBy(stranger).expect(200);
  });

  it('is read there with its question and its answer, and nothing that was said or paid beside them, below the api too', async () => {
    await readBy(stranger).expect(404);
    await move();
    await share();
    const view = viewIn(await readBy(stranger));
    expect(view).toMatchObject({ status: 'closed', questions: draftBody.questions, answer: { text: 'Svaret, der sendes videre.' }, allowed: [] });
    expect(view).toMatchObject({ fees: [], fee: null, conversation: [], movedTo: null, shared: [{ organisation: { id: organisations.stranger }, purpose }] });
    const [detail, events] = [await readBy(stranger), await readBy(stranger, '/events')];
    expect(JSON.stringify([detail.body, events.body])).not.toMatch(/Hemmelig|Tak for det hele/);
    const types = await asActor(app.foundation.database.app, strangeActor, (manager) =>
      manager.query<{ type: string }[]>('SELECT type FROM event WHERE instance_id = $1 ORDER BY version', [id]),
    );
    expect(types.map(({ type }) => type)).toEqual(['sent', 'answered', 'answerAccepted', 'answerShared']);
    const kinds = await asActor(app.foundation.database.app, strangeActor, (manager) =>
      manager.query<{ kind: string }[]>('SELECT DISTINCT kind FROM content WHERE instance_id = $1', [id]),
    );
    expect(kinds.map(({ kind }) => kind)).not.toContain('reason');
  });

  it('is read there also while its citizen cannot read it yet, with the day from which the citizen can, and not why', async () => {
    const on = inDays(9);
    await give(caseworker, id, 'reopen', { text: 'Vi ser på det igen.' });
    await give(caseworker, id, 'accept-answer', { heldBackUntil: on, heldBackBecause: 'Hemmelig grund.' });
    await move();
    await share();
    const view = viewIn(await readBy(stranger));
    expect(view).toMatchObject({ answer: { text: 'Svaret, der sendes videre.' }, release: { status: 'heldBack', on }, heldBackBecause: null, outcomes: [] });
    expect(JSON.stringify(view)).not.toContain('Hemmelig');
    await give(caseworker, id, 'release-answer');
    expect(viewIn(await readBy(stranger)).release?.status).toBe('released');
  });

  it('lies in a pile of its own, which no work list and no figure counts', async () => {
    await move();
    await share();
    expect(await pile('shared')).toContain(id);
    for (const tab of ['all', 'unit', 'closed', 'waitingForOthers']) expect([tab, (await pile(tab)).includes(id)]).toEqual([tab, false]);
    await give(caseworker, id, 'reopen', { text: 'Vi ser på det igen.' });
    expect(await pile('shared')).toContain(id);
    expect((await stranger.get('/api/service-requests').expect(200)).body.counts.all).toBe(0);
  });

  it('is told of to the citizen, with the basis and the purpose, and not to the doctor', async () => {
    await move();
    await share();
    expect(viewIn(await readBy(citizen)).shared).toMatchObject([{ organisation: { name: 'Demo Fremmed Kommune' }, legalBasis: 'rsl11c', purpose }]);
    const { rows } = await app.foundation.database.engine.query(
      `SELECT body->'to' AS to FROM outbox WHERE instance_id = $1 AND body->>'code' = 'answerShared' ORDER BY body->'to'->>'citizenId' NULLS FIRST`,
      [id],
    );
    expect(rows).toEqual([{ to: { organisationId: organisations.stranger, people: 'managers' } }, { to: { citizenId: citizens.citizen } }]);
  });

  it('can be taken back: the row of the wall ends and nothing is left to read', async () => {
    await move();
    await share();
    await give(caseworker, id, 'stop-sharing', { text: 'Samtykket er trukket tilbage.' });
    await readBy(stranger).expect(404);
    expect(await pile('shared')).not.toContain(id);
    const { rows } = await app.foundation.database.engine.query('SELECT valid_to IS NOT NULL AS ended FROM party WHERE instance_id = $1 AND role = $2', [
      id,
      'sharedWith',
    ]);
    expect(rows).toEqual([{ ended: true }]);
  });
});

describe('a form whose answers serve again', () => {
  it('is not asked anew by the new municipality without knowing that it was sent the answer, files and all', async () => {
    const fresh = await stage({}, seedRuleBook);
    const [former, itsDoctor, next] = await fresh.signInAll(people.caseworker, people.doctor, people.strangeCaseworker);
    const { id: asked, number } = await createSent(former);
    const items = { diagnoses: 'M54.5', history: 'Siden foråret.', treatment: 'Genoptræning.', function: 'Nedsat.', prognosis: 'improving' };
    const file = await request(fresh.address)
      .post(`/api/citizens/${citizens.citizen}/attachments`)
      .set({ cookie: itsDoctor.cookie, 'content-type': 'application/pdf', 'content-disposition': "attachment; filename*=UTF-8''Scanning.pdf" })
      .send(Buffer.from('%PDF-1.7'))
      .expect(201);
    await give(itsDoctor, asked, 'answer', { answerType: 'full', items, attachments: [file.body.id] });
    await moveTo(fresh, former, organisations.stranger);
    await next.get(`/api/service-requests/${asked}/attachments/${file.body.id}`).expect(404);
    await give(former, asked, 'share-answer', law);
    await next.get(`/api/service-requests/${asked}/attachments/${file.body.id}`).expect(200);
    const begin = { type: 'begin', number: '2026-F-99', citizenId: citizens.citizen, organisationId: organisations.stranger, kind: 'clarification' };
    await fresh.foundation.engine.run({
      kind: 'course',
      id: courseId,
      command: { ...begin, startedOn: '2026-11-01' } as { type: string },
      actor: { kind: 'clock' },
      key: '',
      bodyHash: '',
    });
    const draft = viewIn(await next.command('/api/service-requests', { ...draftBody, courseId }));
    const refused = await next.command(`/api/service-requests/${draft.id}/send`, {});
    expect(refused).toMatchObject({ status: 409, body: { code: 'AnsweredRecently', detail: expect.stringContaining(number) } });
    await fresh.end();
  });
});

describe('a move', () => {
  const record = (by: Session, body: object) => by.put(`/api/citizens/${citizens.otherCitizen}/municipality`, body);
  const on = '2026-11-01';

  it('is recorded by the municipality that has the case: to another municipality, on a day that has come', async () => {
    expect((await record(doctor, { organisationId: organisations.stranger, on })).status).toBe(403);
    expect((await record(stranger, { organisationId: organisations.stranger, on })).status).toBe(404);
    expect(await record(caseworker, { organisationId: organisations.practice, on })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'organisationId' }] },
    });
    expect(await record(caseworker, { organisationId: organisations.stranger, on: '2126-01-01' })).toMatchObject({
      status: 422,
      body: { code: 'DateInFuture' },
    });
    const recorded = await record(caseworker, { organisationId: organisations.stranger, on });
    expect(recorded.body).toMatchObject({
      municipality: { id: organisations.stranger },
      previousMunicipality: { id: organisations.municipality },
      movedOn: on,
    });
  });

  it('is taken back by naming oneself', async () => {
    expect((await record(caseworker, { organisationId: organisations.municipality, on })).body).toMatchObject({
      municipality: { id: organisations.municipality },
      previousMunicipality: null,
      movedOn: null,
    });
  });
});
