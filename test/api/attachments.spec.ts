import { describe, expect, it } from '@jest/globals';
import { purgeAttachments, redactContents, seedRuleBook } from '#persistence';
import { localDateOf } from '#sla';
import pg from 'pg';
import request from 'supertest';
import type { ServiceRequestView } from '../../apps/api/src/service-requests/view/service-request.dto.js';
import { organisations } from '../kit/rules.js';
import { startWorker } from '../kit/worker.js';
import { citizens } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { create, createSent, draftBody, give, people, setUp, stage, type Staged, viewIn } from './kit.js';

type Session = Awaited<ReturnType<Staged['signIn']>>;

const app = setUp(() => stage({}, seedRuleBook));
const caseworker = app.session(people.caseworker);
const doctor = app.session(people.doctor);
const secretary = app.session(people.secretary);
const otherDoctor = app.session(people.otherDoctor);
const citizen = app.session(people.citizen);

const pdf = (text: string): Buffer => Buffer.from(`%PDF-1.7\n${text}`);
const named = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
const put = (session: Session, bytes: Buffer, name = 'Journal.pdf', type = 'application/pdf') =>
  request(app.address)
    .post(`/api/citizens/${citizens.citizen}/attachments`)
    .set('cookie', session.cookie)
    .set('content-type', type)
    .set('content-disposition', named(name))
    .send(bytes);
const added = async (session: Session, text = 'Fundene', name?: string): Promise<string> => (await put(session, pdf(text), name).expect(201)).body.id;
const read = (session: Session, requestId: string, id: string) =>
  session
    .get(`/api/service-requests/${requestId}/attachments/${id}`)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });
const left = async (ids: string[]): Promise<string[]> =>
  (await app.foundation.database.engine.query<{ id: string }>('SELECT id FROM attachment WHERE id = ANY($1) ORDER BY id', [ids])).rows.map(({ id }) => id);
const viewOf = async (session: Session, id: string): Promise<ServiceRequestView> => (await session.get(`/api/service-requests/${id}`).expect(200)).body;
const inquiry = { ...draftBody, formCode: 'FRI' } as const;
const full = { answerType: 'full', text: 'Se bilaget.' } as const;

describe('a file', () => {
  it('is a PDF or a picture of at most 10 MB, by what it holds and not by its name', async () => {
    expect((await put(caseworker, Buffer.from('MZ'), 'journal.pdf')).body).toMatchObject({ status: 422, code: 'FileNotReadable' });
    expect((await put(caseworker, Buffer.from('a'), 'a.docx', 'application/msword')).body).toMatchObject({ status: 415, code: 'FileTypeNotTaken' });
    expect((await put(caseworker, Buffer.alloc(10 * 1_048_576 + 1), 'a.pdf')).body).toMatchObject({ status: 413, code: 'FileTooLarge' });
    const nameless = await request(app.address)
      .post(`/api/citizens/${citizens.citizen}/attachments`)
      .set('cookie', caseworker.cookie)
      .set('content-type', 'image/png')
      .send(pdf(''));
    expect(nameless.body).toMatchObject({ status: 400, errors: [{ field: 'filename', code: 'required' }] });
  });

  it('is taken where files are put and nowhere else', async () => {
    const elsewhere = await request(app.address)
      .post('/api/service-requests')
      .set('cookie', caseworker.cookie)
      .set('content-type', 'application/pdf')
      .send(pdf(''));
    expect(elsewhere.body).toMatchObject({ status: 415, code: 'UnsupportedMediaType' });
  });

  it('is put here about a citizen one may see, and is for one’s own organisation until it is given', async () => {
    const id = await added(caseworker, 'Kladde');
    await caseworker.get(`/api/citizens/${citizens.citizen}/attachments/${id}`).expect(200);
    for (const other of [doctor, otherDoctor]) await other.get(`/api/citizens/${citizens.citizen}/attachments/${id}`).expect(404);
    const unknown = await put(otherDoctor, pdf(''));
    expect(unknown.status).toBe(404);
  });

  it('loses what could be a path and is kept sealed', async () => {
    const { body } = await put(caseworker, pdf('Meget fortroligt'), '../../etc/Ære & håb.pdf').expect(201);
    expect(body).toEqual({ id: body.id, name: 'Ære & håb.pdf', mediaType: 'application/pdf', bytes: 25 });
    const { rows } = await app.foundation.database.engine.query('SELECT about, sealed FROM attachment WHERE id = $1', [body.id]);
    expect(Buffer.concat([rows[0].about, rows[0].sealed]).includes('fortroligt')).toBe(false);
    expect(Buffer.concat([rows[0].about, rows[0].sealed]).includes('pdf')).toBe(false);
  });
});

describe('with a request', () => {
  it('goes what the form takes, and whoever is asked opens it byte by byte', async () => {
    const id = await added(caseworker, 'Beskrivelsen', 'Samlet beskrivelse.pdf');
    const draft = await create(caseworker, { ...inquiry, attachments: [id] });
    expect(draft.attachments).toEqual([{ id, name: 'Samlet beskrivelse.pdf', mediaType: 'application/pdf', bytes: pdf('Beskrivelsen').length }]);
    await read(doctor, draft.id, id).expect(404);
    await give(caseworker, draft.id, 'send');
    const opened = await read(doctor, draft.id, id).expect(200);
    expect(opened.body).toEqual(pdf('Beskrivelsen'));
    expect(opened.headers['content-disposition']).toBe(named('Samlet beskrivelse.pdf'));
    expect(opened.headers['cache-control']).toBe('no-store');
    await read(otherDoctor, draft.id, id).expect(404);
    await read(citizen, draft.id, id).expect(404);
  });

  it('stays as long as the draft is revised in other things, and goes when it is left out', async () => {
    const [one, two] = [await added(caseworker, 'et'), await added(caseworker, 'to')];
    const draft = await create(caseworker, { ...inquiry, attachments: [one, two] });
    const idsOf = ({ attachments }: { attachments: { id: string }[] }) => attachments.map(({ id }) => id);
    expect(idsOf(await give(caseworker, draft.id, 'revise', { purpose: 'Vi beder om hjælp til at forstå dit helbred.' }))).toEqual([one, two]);
    expect(idsOf(await give(caseworker, draft.id, 'revise', { attachments: [two] }))).toEqual([two]);
    await give(caseworker, draft.id, 'send');
    await read(doctor, draft.id, one).expect(404);
    await read(doctor, draft.id, two).expect(200);
  });

  it('goes none that the form does not take, none of another organisation, and none of another request', async () => {
    const id = await added(caseworker);
    const status = { ...draftBody, attachments: [id] };
    expect(await caseworker.command('/api/service-requests', status)).toMatchObject({ status: 422, body: { code: 'NoAttachments' } });
    const eleven = Array.from({ length: 11 }, () => id);
    expect((await caseworker.command('/api/service-requests', { ...inquiry, attachments: eleven })).body.errors).toMatchObject([
      { field: 'attachments', code: 'tooMany' },
    ]);
    await create(caseworker, { ...inquiry, attachments: [id] });
    expect((await caseworker.command('/api/service-requests', { ...inquiry, attachments: [id] })).body.errors).toMatchObject([{ field: 'attachments[0]' }]);
    const theirs = await added(doctor);
    expect((await caseworker.command('/api/service-requests', { ...inquiry, attachments: [theirs] })).body.errors).toMatchObject([{ field: 'attachments[0]' }]);
  });
});

describe('with a request that goes on as another', () => {
  it('goes a copy of its own, which whoever is asked instead opens, and nothing of the first one', async () => {
    const worker = await startWorker(app.databaseUrl);
    const id = await added(caseworker, 'Beskrivelsen', 'Beskrivelse.pdf');
    const first = await create(caseworker, { ...inquiry, attachments: [id] });
    await give(caseworker, first.id, 'send');
    await give(caseworker, first.id, 'redirect', { recipientOrganisationId: organisations.otherPractice });
    const next = await until('the request that it goes on as', async () => (await viewOf(caseworker, first.id)).goesOnAs[0], 20_000);
    await until('that it is sent', async () => (await viewOf(caseworker, next.id)).sentAt ?? undefined, 20_000);
    const [copy] = (await viewOf(otherDoctor, next.id)).attachments;
    expect(copy).toMatchObject({ name: 'Beskrivelse.pdf', bytes: pdf('Beskrivelsen').length });
    expect((await read(otherDoctor, next.id, String(copy?.id)).expect(200)).body).toEqual(pdf('Beskrivelsen'));
    await read(otherDoctor, first.id, id).expect(404);
    await read(otherDoctor, next.id, id).expect(404);
    await worker.close();
  });
});

describe('with an answer', () => {
  it('goes what the secretary prepared and the doctor looked at, to the requester and not yet to the citizen', async () => {
    const sent = await createSent(caseworker, draftBody);
    const id = await added(secretary, 'Røntgen', 'Røntgen.pdf');
    const draft = { version: 0, answerType: 'full', text: 'Se bilaget.', attachments: [id] };
    await secretary.put(`/api/service-requests/${sent.id}/draft`, draft).expect(200);
    const kept = await doctor.get(`/api/service-requests/${sent.id}/draft`).expect(200);
    expect(kept.body.attachments).toMatchObject([{ id, name: 'Røntgen.pdf' }]);
    await doctor.get(`/api/citizens/${citizens.citizen}/attachments/${id}`).expect(200);
    await read(caseworker, sent.id, id).expect(404);
    const answered = await give(doctor, sent.id, 'answer', { ...full, attachments: [id] });
    expect(answered.answer?.attachments).toMatchObject([{ id, name: 'Røntgen.pdf' }]);
    expect(answered.conversation.at(-1)?.attachments).toMatchObject([{ id }]);
    expect((await read(caseworker, sent.id, id).expect(200)).body).toEqual(pdf('Røntgen'));
    await read(citizen, sent.id, id).expect(404);
  });

  it('goes none any more once the answer was about the wrong patient', async () => {
    const sent = await createSent(caseworker, draftBody);
    const id = await added(doctor);
    await give(doctor, sent.id, 'answer', { ...full, attachments: [id] });
    await give(doctor, sent.id, 'recall-answer', { text: 'Forkert patient.' });
    await read(caseworker, sent.id, id).expect(404);
  });

  it('stays in one that is corrected, and is gone for good with words that are redacted', async () => {
    const sent = await createSent(caseworker, draftBody);
    const id = await added(doctor);
    await give(doctor, sent.id, 'answer', { ...full, attachments: [id] });
    const corrected = await give(doctor, sent.id, 'correct-answer', { ...full, text: 'Rettet.', attachments: [id] });
    expect(corrected.answer?.attachments).toMatchObject([{ id }]);
    const contentIds = corrected.conversation.flatMap(({ contentId }) => contentId ?? []);
    await give(caseworker, sent.id, 'redact', { contentIds, reason: 'mistake' });
    await read(caseworker, sent.id, id).expect(404);
    const { rows } = await app.foundation.database.engine.query<{ ids: string[] }>(
      `SELECT body->'contentIds' AS ids FROM event WHERE instance_id = $1 AND type = 'redacted'`,
      [sent.id],
    );
    expect(rows[0]?.ids).toContain(id);
    await redactContents(app.foundation.database.engine, sent.id, rows[0]?.ids ?? []);
    expect(await left([id])).toEqual([]);
  });

  it('came on paper and is registered with the document itself', async () => {
    const sent = await createSent(caseworker, draftBody);
    const id = await added(caseworker, 'Indscannet', 'Indscannet svar.pdf');
    const registered = viewIn(
      await caseworker.command(`/api/service-requests/${sent.id}/register-answer`, {
        answerType: 'full',
        channel: 'paper',
        receivedOn: localDateOf(String(sent.sentAt)),
        attachments: [id],
      }),
    );
    expect(registered.answer?.attachments).toMatchObject([{ id, name: 'Indscannet svar.pdf' }]);
  });
});

describe('with the reply to a question', () => {
  it('goes the paper that was missing', async () => {
    const sent = await createSent(caseworker, inquiry);
    await give(doctor, sent.id, 'ask', { text: 'Vi mangler beskrivelsen.' });
    const id = await added(caseworker, 'Beskrivelsen');
    const replied = await give(caseworker, sent.id, 'answer-question', { text: 'Her er den.', attachments: [id] });
    expect(replied.conversation.at(-1)).toMatchObject({ text: 'Her er den.', attachments: [{ id }] });
    await read(doctor, sent.id, id).expect(200);
  });
});

describe('a file that nobody gave to anybody', () => {
  it('is forgotten after three months; a younger one and one that was given stay', async () => {
    const [loose, young, given] = [await added(caseworker), await added(caseworker), await added(caseworker)];
    await create(caseworker, { ...inquiry, attachments: [given] });
    const owner = new pg.Client(app.databaseUrl);
    await owner.connect();
    await owner.query(`UPDATE attachment SET created_at = now() - interval '91 days' WHERE id = ANY($1)`, [[loose, given]]);
    await owner.end();
    expect(await purgeAttachments(app.foundation.database.engine)).toBe(1);
    expect(await left([loose, young, given])).toEqual([young, given].sort());
  });
});
