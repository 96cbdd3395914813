import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { recordMove } from '#persistence';
import type { Session } from '../kit/app.js';
import { move, tellOfMoves } from '../kit/moving.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { create, createSent, draftBody, give, people, stage, viewIn, type Staged } from './kit.js';

const { municipality, stranger } = organisations;
const third = '0193a000-0000-7000-8000-0000000000c3';
const share = { legalBasis: 'rsl11c', purpose: 'I skal kende forløbet, når I hjælper borgeren videre.', noticeOn: '2026-11-02' };

let app: Staged;
let caseworker: Session;
let newOne: Session;
let citizen: Session;
let id: string;

beforeEach(async () => {
  app = await stage();
  [caseworker, newOne, citizen] = await app.signInAll(people.caseworker, people.strangeCaseworker, people.citizen);
  await app.foundation.database.engine.query(
    `INSERT INTO organisation (id, kind, name, valid_from, demo) VALUES ($1, 'jobCentre', 'Demo Tredje Kommune', '2026-01-01', true)`,
    [third],
  );
  const doctor = await app.signIn(people.doctor);
  ({ id } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' }));
  await give(doctor, id, 'answer', { answerType: 'full', text: 'Svaret.' });
  await give(caseworker, id, 'accept-answer');
  await move(app, caseworker, stranger);
});
afterEach(() => app?.end());

const shared = (body: object = share) => caseworker.command(`/api/service-requests/${id}/share-answer`, body);
const seenBy = async (session: Session) => viewIn(await session.get(`/api/service-requests/${id}`));
const protect = () => app.foundation.database.engine.query('UPDATE citizen SET protected_address = true WHERE id = $1', [citizens.citizen]);
/** The new municipality knows the citizen by what it was sent. */
const movesOn = async (): Promise<void> => {
  await give(caseworker, id, 'share-answer', { ...share, despite: ['ProtectedAddress'] });
  await move(app, newOne, third);
};

describe('an answer is shared with the municipality in which the citizen lives', () => {
  it('of a second move the second, and who had the answer before keeps it', async () => {
    await movesOn();
    expect(await seenBy(caseworker)).toMatchObject({ movedTo: { id: third }, municipalityWithheld: false, allowed: expect.arrayContaining(['shareAnswer']) });
    const view = await give(caseworker, id, 'share-answer', share);
    expect(view.shared.map(({ organisation, until }) => [organisation.id, until])).toEqual([
      [stranger, null],
      [third, null],
    ]);
    expect((await seenBy(newOne)).answer).toMatchObject({ text: 'Svaret.' });
  });

  it('of a move that was corrected to another the other', async () => {
    await move(app, caseworker, third);
    expect((await give(caseworker, id, 'share-answer', share)).shared).toMatchObject([{ organisation: { id: third } }]);
  });

  it('of a move that was a mistake nobody, and nothing that was sent is taken back', async () => {
    await give(caseworker, id, 'share-answer', share);
    await move(app, caseworker, municipality);
    const view = await seenBy(caseworker);
    expect(view).toMatchObject({ movedTo: { id: municipality }, shared: [{ organisation: { id: stranger }, until: null }] });
    expect([view.allowed.includes('shareAnswer'), view.allowed.includes('stopSharing')]).toEqual([false, true]);
    expect(await shared()).toMatchObject({ status: 409, body: { code: 'NotMoved' } });
    expect((await seenBy(newOne)).answer).toMatchObject({ text: 'Svaret.' });
  });

  it('of a citizen who moved back nobody', async () => {
    await give(caseworker, id, 'share-answer', share);
    await move(app, newOne, municipality);
    expect((await seenBy(caseworker)).movedTo).toMatchObject({ id: municipality });
    expect(await shared()).toMatchObject({ status: 409, body: { code: 'NotMoved' } });
  });

  it('not where the page says, once the register says another: neither before the request is told nor on the version that was read before', async () => {
    const { version } = await seenBy(caseworker);
    const record = (toId: string) => recordMove(app.foundation.database.engine, citizens.citizen, { fromId: municipality, toId, on: '2026-11-02' });
    await record(third);
    expect(await shared()).toMatchObject({ status: 409, body: { code: 'MovedAgain' } });
    await record(municipality);
    expect(await shared()).toMatchObject({ status: 409, body: { code: 'NotMoved' } });
    await record(third);
    await tellOfMoves(app);
    expect((await shared().set('If-Match', String(version))).status).toBe(412);
    expect((await seenBy(caseworker)).shared).toEqual([]);
  });
});

describe('a municipality in which the citizen was by mistake', () => {
  it.each([
    [false, { movedTo: { id: municipality }, municipalityWithheld: false }],
    [true, { movedTo: null, municipalityWithheld: true }],
  ])('chooses about what it asked meanwhile, and is told where the citizen lives unless the address is protected: %s', async (isProtected, where) => {
    await give(caseworker, id, 'share-answer', share);
    const course = { citizenId: citizens.citizen, kind: 'clarification', startedOn: '2026-11-01' };
    const { body } = await newOne.command('/api/courses', course).expect(201);
    const asked = await createSent(newOne, { ...draftBody, courseId: body.id });
    if (isProtected) await protect();
    await move(app, caseworker, municipality);
    expect(viewIn(await newOne.get(`/api/service-requests/${asked.id}`))).toMatchObject({ ...where, unsettled: ['citizenMoved'] });
    expect((await seenBy(caseworker)).movedTo).toMatchObject({ id: municipality });
  });
});

describe('a request that is still a draft when the citizen has moved, or is begun afterwards', () => {
  const besides = { ...draftBody, formCode: 'LÆ 125' };
  const send = (request: string, body: object = {}) => caseworker.command(`/api/service-requests/${request}/send`, body);

  it('is sent only by whoever knows that, and then knows where the citizen lives without being asked to choose anew', async () => {
    const { id: begun } = await create(caseworker, besides);
    await tellOfMoves(app);
    expect(await send(begun)).toMatchObject({ status: 409, body: { code: 'LivesElsewhere', detail: expect.stringContaining('Kassér kladden') } });
    expect((await send(begun, { despite: ['LivesElsewhere'] })).status).toBe(200);
    await tellOfMoves(app);
    expect(viewIn(await caseworker.get(`/api/service-requests/${begun}`))).toMatchObject({ status: 'sent', movedTo: { id: stranger }, unsettled: [] });
  });

  it('is sent as any other where the citizen lives', async () => {
    const { id: begun } = await create(caseworker, besides);
    await move(app, caseworker, municipality);
    expect((await send(begun)).status).toBe(200);
  });
});

describe('where a citizen with a protected address moved on to', () => {
  const events = async (): Promise<string> => JSON.stringify((await caseworker.get(`/api/service-requests/${id}/events`).expect(200)).body);
  const register = async (session: Session) => (await session.get(`/api/citizens/${citizens.citizen}`).expect(200)).body;

  it('is told to nobody who had the case before, who then sends no answer there', async () => {
    await protect();
    await movesOn();
    const view = await seenBy(caseworker);
    expect(view).toMatchObject({ movedTo: null, municipalityWithheld: true });
    expect(view.allowed).not.toContain('shareAnswer');
    expect(await shared({ ...share, despite: ['ProtectedAddress'] })).toMatchObject({ status: 409, body: { code: 'MunicipalityWithheld' } });
    const { rows } = await app.foundation.database.engine.query(`SELECT body FROM event WHERE instance_id = $1 AND type = 'citizenMoved'`, [id]);
    expect([JSON.stringify([view, await events(), rows.at(-1)]).includes(third), rows.length]).toEqual([false, 2]);
    expect(await seenBy(citizen)).toMatchObject({ movedTo: null, municipalityWithheld: false });
  });

  it('is read in the register by who has the case and who had it last alone', async () => {
    await protect();
    await movesOn();
    expect(await register(caseworker)).toMatchObject({ municipality: null, previousMunicipality: null, movedOn: null, mayRecordMove: false });
    expect(await register(newOne)).toMatchObject({ municipality: { id: third }, movedOn: '2026-11-01', mayRecordMove: true });
  });

  it('is told again where it is the former one itself', async () => {
    await protect();
    await movesOn();
    await recordMove(app.foundation.database.engine, citizens.citizen, { fromId: third, toId: municipality, on: '2026-11-03' });
    await tellOfMoves(app);
    expect(await seenBy(caseworker)).toMatchObject({ movedTo: { id: municipality }, municipalityWithheld: false });
  });

  it('is recorded by neither the municipality of before nor anybody else, and naming the place anew changes nothing', async () => {
    await give(caseworker, id, 'share-answer', share);
    await move(app, newOne, stranger);
    expect(await register(caseworker)).toMatchObject({ municipality: { id: stranger }, movedOn: '2026-11-01', mayRecordMove: true });
    await move(app, newOne, third);
    expect(await register(caseworker)).toMatchObject({ municipality: { id: third }, mayRecordMove: false });
    expect(await caseworker.put(`/api/citizens/${citizens.citizen}/municipality`, { organisationId: stranger, on: '2026-11-01' })).toMatchObject({
      status: 403,
    });
  });
});
