import { beforeEach, describe, expect, it } from '@jest/globals';
import { formatDate, type Actor } from '#core';
import { asActor, seedRuleBook } from '#persistence';
import { addCalendarDays } from '#sla';
import request from 'supertest';
import type { ServiceRequestView } from '../../apps/api/src/service-requests/view/service-request.dto.js';
import type { Signed } from '../kit/app.js';
import { inDays, setClock } from '../kit/clock.js';
import { startWorker } from '../kit/worker.js';
import { citizens } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { createSent, draftBody, give, people, setUp, stage, viewIn } from './kit.js';

const written = 'Borgeren kan arbejde to timer om dagen.';
const because = 'Lægen vil selv tale med borgeren først.';
const citizenActor: Actor = { kind: 'citizen', personId: people.citizen, citizenId: citizens.citizen };

const app = setUp(() => stage({}, seedRuleBook));
const caseworker = app.session(people.caseworker);
const doctor = app.session(people.doctor);
const citizen = app.session(people.citizen);
let id: string;

const readBy = async (reader: Signed): Promise<ServiceRequestView> => viewIn(await reader.get(`/api/service-requests/${id}`).expect(200));
const accept = (body: object = {}) => caseworker.command(`/api/service-requests/${id}/accept-answer`, body);
const hold = (on = inDays(9)) => accept({ heldBackUntil: on, heldBackBecause: because });

/** Answers that the wall beneath the api opens to the citizen. */
const belowTheApi = (): Promise<{ kind: string }[]> =>
  asActor(app.foundation.database.app, citizenActor, (manager) =>
    manager.query<{ kind: string }[]>(`SELECT kind FROM content WHERE instance_id = $1 AND kind IN ('answer', 'answerFile', 'attachment', 'question')`, [id]),
  );

const toldToCitizen = async (): Promise<string[]> => {
  const { rows } = await app.foundation.database.engine.query<{ code: string }>(
    `SELECT body->>'code' AS code FROM outbox WHERE instance_id = $1 AND body->'to'->>'citizenId' IS NOT NULL ORDER BY version`,
    [id],
  );
  return rows.map(({ code }) => code);
};

beforeEach(async () => {
  ({ id } = await createSent(caseworker, { ...draftBody, formCode: 'FRI' }));
  await give(doctor, id, 'ask', { text: 'Hemmeligt spørgsmål mellem os?' });
  await give(caseworker, id, 'answer-question', { text: 'Hemmelig besked mellem os.' });
  await give(doctor, id, 'answer', { answerType: 'full', text: written });
});

describe('an answer on its way to the citizen', () => {
  it('has come and cannot be read before it is accepted, on either wall', async () => {
    const view = await readBy(citizen);
    expect(view).toMatchObject({ answer: null, release: { status: 'notAccepted', on: null } });
    expect(JSON.stringify(view)).not.toContain(written);
    expect(await belowTheApi()).toEqual([]);
  });

  it('is read from the moment it is accepted, and nothing of what the two sides said beside it', async () => {
    viewIn(await accept());
    const view = await readBy(citizen);
    expect(view).toMatchObject({ answer: { text: written, corrected: false }, release: { status: 'released' } });
    expect(view.citizenText).toContain('Du kan også læse det');
    expect(JSON.stringify(view)).not.toContain('Hemmelig');
    expect(await belowTheApi()).toEqual([{ kind: 'answer' }]);
    expect(await toldToCitizen()).toEqual(['answerReleased']);
  });

  it('is read with its files, and no other file of the request', async () => {
    const put = (by: Signed, name: string) =>
      request(app.address)
        .post(`/api/citizens/${citizens.citizen}/attachments`)
        .set('cookie', by.cookie)
        .set('content-type', 'application/pdf')
        .set('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .send(Buffer.from('%PDF-1.7\n'));
    const [sent, given] = await Promise.all([put(caseworker, 'Sendt.pdf'), put(doctor, 'Fund.pdf')]).then((files) => files.map(({ body }) => String(body.id)));
    ({ id } = await createSent(caseworker, { ...draftBody, formCode: 'FRI', attachments: [sent] }));
    await give(doctor, id, 'answer', { answerType: 'full', text: 'Se bilaget.', attachments: [given] });
    const open = (file: string | undefined) => citizen.get(`/api/service-requests/${id}/attachments/${file}`);
    await open(given).expect(404);
    viewIn(await accept());
    expect(await readBy(citizen)).toMatchObject({ answer: { attachments: [{ id: given, name: 'Fund.pdf' }] }, attachments: [] });
    await open(given).expect(200);
    await open(sent).expect(404);
  });

  it('is held back only with a day and a reason, each named when it is left out', async () => {
    expect(await accept({ heldBackUntil: inDays(9) })).toMatchObject({ status: 400, body: { errors: [{ field: 'heldBackBecause', code: 'required' }] } });
    expect(await accept({ heldBackBecause: because })).toMatchObject({ status: 400, body: { errors: [{ field: 'heldBackUntil', code: 'required' }] } });
    expect(await hold(inDays(0))).toMatchObject({ status: 422, body: { code: 'DateInPast' } });
  });

  it('is held back no longer than the rules allow: the last day is told before, and a later one is refused by its field', async () => {
    const effects = await caseworker.get(`/api/service-requests/${id}/effects`).expect(200);
    const { latestOn } = effects.body.items.find(({ command }: { command: string }) => command === 'acceptAnswer');
    const refused = await hold(addCalendarDays(latestOn, 1));
    expect(refused).toMatchObject({ status: 422, body: { code: 'HeldBackTooLong', errors: [{ field: 'heldBackUntil', code: 'afterLast' }] } });
    for (const text of [refused.body.detail, refused.body.errors[0].detail]) expect(text).toContain(formatDate(latestOn, 'da'));
    expect(viewIn(await hold(latestOn)).release).toEqual({ status: 'heldBack', on: latestOn });
  });

  it('that is held back shows the citizen the day, and the reason to nobody but who asked', async () => {
    viewIn(await hold());
    const release = { status: 'heldBack', on: inDays(9) };
    expect(await readBy(caseworker)).toMatchObject({ release, heldBackBecause: because });
    expect(await readBy(doctor)).toMatchObject({ release, heldBackBecause: null });
    const view = await readBy(citizen);
    expect(view).toMatchObject({ answer: null, release, heldBackBecause: null });
    const events = await citizen.get(`/api/service-requests/${id}/events`).expect(200);
    for (const found of [view, events.body]) expect(JSON.stringify(found)).not.toMatch(new RegExp(`${because}|${written}`));
    expect(await belowTheApi()).toEqual([]);
    expect(await toldToCitizen()).toEqual(['answerHeldBack']);
  });

  it('that is held back is let be read by hand, once', async () => {
    viewIn(await hold());
    expect((await readBy(caseworker)).allowed).toContain('releaseAnswer');
    await give(caseworker, id, 'release-answer');
    expect(await readBy(citizen)).toMatchObject({ answer: { text: written }, release: { status: 'released' } });
    expect(await caseworker.command(`/api/service-requests/${id}/release-answer`)).toMatchObject({ status: 409, body: { code: 'NotHeldBack' } });
  });

  it('stays read while the request is open again, and a newer one waits to be accepted', async () => {
    viewIn(await accept());
    await give(caseworker, id, 'reopen', { text: 'Vi mangler noget.' });
    await give(caseworker, id, 'return-answer', { text: 'Skriv mere.' });
    await give(doctor, id, 'answer', { answerType: 'full', text: 'Mere at læse.' });
    const view = await readBy(citizen);
    expect(view).toMatchObject({ answer: { text: written }, release: { status: 'notAccepted' } });
    expect(JSON.stringify(view)).not.toContain('Mere at læse.');
    viewIn(await accept());
    expect((await readBy(citizen)).answer?.text).toBe('Mere at læse.');
  });

  it('is read as it was corrected, and not at all once it was recalled or redacted', async () => {
    viewIn(await accept());
    await give(doctor, id, 'correct-answer', { answerType: 'full', text: 'Tre timer om dagen.' });
    expect(await readBy(citizen)).toMatchObject({ answer: { text: 'Tre timer om dagen.', corrected: true } });
    expect(JSON.stringify(await readBy(citizen))).not.toContain(written);
    const contentId = (await readBy(caseworker)).conversation.at(-1)?.contentId;
    await give(caseworker, id, 'redact', { contentIds: [contentId], reason: 'outsidePurpose' });
    expect((await readBy(citizen)).answer?.text).toBeNull();
    await give(doctor, id, 'recall-answer', { text: 'Forkert patient.' });
    expect(await readBy(citizen)).toMatchObject({ answer: null, release: null });
    expect(await toldToCitizen()).toEqual(['answerReleased', 'answerCorrected', 'answerRecalled']);
  });
});

describe('what the answer was used for', () => {
  const usedFor = 'Svaret bruges på mødet den 14. december.';
  const outcome = 'Borgeren er begyndt i praktik to timer om dagen.';

  it('is read by whoever answered and by the citizen, said with the acceptance and once later', async () => {
    viewIn(await accept({ text: usedFor }));
    await give(caseworker, id, 'tell-outcome', { text: outcome });
    for (const reader of [caseworker, doctor, citizen]) expect((await readBy(reader)).outcomes.map(({ text }) => text)).toEqual([usedFor, outcome]);
    const said = (await readBy(doctor)).conversation.at(-1);
    expect(said).toMatchObject({ kind: 'outcomeTold', text: outcome, title: 'Kommunen har skrevet, hvad svaret er brugt til' });
    expect(await caseworker.command(`/api/service-requests/${id}/tell-outcome`, { text: outcome })).toMatchObject({ status: 409 });
  });

  it('is not told without words, nor of what is not ended', async () => {
    expect(await caseworker.command(`/api/service-requests/${id}/tell-outcome`, { text: outcome })).toMatchObject({
      body: { code: 'NotInThisState' },
    });
    viewIn(await accept());
    expect(await caseworker.command(`/api/service-requests/${id}/tell-outcome`, {})).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'text' }] },
    });
    expect((await readBy(doctor)).outcomes).toEqual([]);
  });
});

describe('an answer whose day comes', () => {
  it('is released by the worker when that day begins, though the request is closed', async () => {
    viewIn(await hold(inDays(2)));
    await setClock(app.databaseUrl, `${inDays(2)}T09:00:00.000Z`);
    const worker = await startWorker(app.databaseUrl);
    try {
      await until('the release', async () => (await readBy(citizen)).release?.status === 'released');
      expect(await readBy(citizen)).toMatchObject({ status: 'closed', answer: { text: written } });
      await until('the notice', async () => {
        const { body } = await citizen.get('/api/notifications').expect(200);
        return JSON.stringify(body).includes('Du kan nu læse svaret');
      });
    } finally {
      await worker.close();
    }
  });
});
