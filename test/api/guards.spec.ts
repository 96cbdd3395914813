import { describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import { actOn, beginCourse } from './course-kit.js';
import { create, createSent, draftBody, give, people, setUp, stage, viewIn } from './kit.js';

const app = setUp(() => stage({}, seedRuleBook));
const caseworker = app.session(people.caseworker);
const colleague = app.session(people.otherCaseworker);
const doctor = app.session(people.doctor);

const other = { ...draftBody, courseId: courses.otherCitizen };
const sendOf = (session: Session, id: string, body: object = {}) => session.command(`/api/service-requests/${id}/send`, body);

describe('before a request is sent', () => {
  it('the citizen has been told in writing, or the day is asked for by its field', async () => {
    const { noticeOn: _noticeOn, ...untold } = draftBody;
    const draft = await create(caseworker, untold);
    const refused = await sendOf(caseworker, draft.id);
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'NoticeMissing', detail: expect.stringContaining('Skriv til borgeren, at I indhenter oplysningerne') },
    });
    expect((await sendOf(caseworker, draft.id).set('accept-language', 'en')).body.detail).toContain('Write to the citizen that you collect it');
    await give(caseworker, draft.id, 'revise', { noticeOn: '2026-10-01' });
    expect((await give(caseworker, draft.id, 'send')).status).toBe('sent');
    await give(caseworker, draft.id, 'cancel', { text: 'Prøven er forbi.' });
  });

  it('the course it is asked in is running, or is opened again first', async () => {
    const courseId = await beginCourse(caseworker, 'jobClarification', inDays(-5), citizens.otherCitizen);
    const draft = await create(caseworker, { ...other, courseId });
    await actOn(caseworker, courseId, 'end', { on: inDays(0) });
    const refused = await caseworker.command('/api/service-requests', { ...other, courseId });
    expect(refused).toMatchObject({ status: 409, body: { code: 'CourseEnded', detail: expect.stringContaining('Genåbn det først') } });
    await give(caseworker, draft.id, 'discard');
    await actOn(caseworker, courseId, 'reopen', { text: 'Det var for tidligt.' });
    await give(caseworker, (await create(caseworker, { ...other, courseId })).id, 'discard');
  });

  it('the legal basis is one that the rule book knows', async () => {
    const refused = await caseworker.command('/api/service-requests', { ...draftBody, legalBasis: 'ownWish' });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'legalBasis', code: 'unknownCode' }] } });
  });

  it('the consent is for this recipient and says what it covers', async () => {
    const given = { form: 'oral', on: '2026-11-01', text: 'Journalen hos Demo Lægehuset.' };
    const draft = await create(caseworker, { ...other, legalBasis: 'consent', consent: given });
    await give(caseworker, draft.id, 'revise', { recipientOrganisationId: organisations.otherPractice });
    expect(await sendOf(caseworker, draft.id)).toMatchObject({ status: 422, body: { code: 'ConsentForAnother' } });
    await give(caseworker, draft.id, 'revise', { consent: { form: 'oral', on: '2026-11-02' } });
    expect(await sendOf(caseworker, draft.id)).toMatchObject({ status: 422, body: { code: 'ConsentNotConcrete' } });
  });
});

describe('whoever asks what is asked already', () => {
  it('is shown the open request, joins it with a purpose of their own, and is told of its answer', async () => {
    const asked = await createSent(caseworker, other);
    const draft = await create(colleague, other);
    const refused = await sendOf(colleague, draft.id);
    expect(refused).toMatchObject({ status: 409, body: { code: 'AskedAlready' } });
    expect(refused.body.detail).toContain(asked.number);
    await give(colleague, asked.id, 'join', { legalBasis: 'rsl11c', purpose: 'Vi bruger samme svar i sagen om fleksjob.' });
    const again = await colleague.command(`/api/service-requests/${asked.id}/join`, { legalBasis: 'rsl11c', purpose: 'Vi bruger samme svar igen.' });
    expect(again).toMatchObject({ status: 409, body: { code: 'AlreadyTakesPart' } });
    await give(colleague, draft.id, 'discard');
    await give(doctor, asked.id, 'answer', { answerType: 'noKnowledge' });
    const told = await app.foundation.database.engine.query(
      `SELECT body->'to'->>'personId' AS "personId" FROM outbox WHERE instance_id = $1 AND body->>'code' = 'answered' ORDER BY 1 NULLS FIRST`,
      [asked.id],
    );
    expect(told.rows.map(({ personId }) => personId)).toEqual([null, people.otherCaseworker]);
    await give(caseworker, asked.id, 'close');
  });

  it('sends all the same by naming what was told, which is kept', async () => {
    const first = await createSent(caseworker, other);
    const draft = await create(caseworker, other);
    expect((await sendOf(caseworker, draft.id)).status).toBe(409);
    await give(caseworker, draft.id, 'send', { despite: ['AskedAlready'] });
    const { rows } = await app.foundation.database.engine.query(`SELECT body->'despite' AS despite FROM event WHERE instance_id = $1 AND type = 'sent'`, [
      draft.id,
    ]);
    expect(rows).toEqual([{ despite: ['AskedAlready'] }]);
    for (const id of [first.id, draft.id]) await give(caseworker, id, 'cancel', { text: 'Prøven er forbi.' });
  });

  it('is shown an answer that serves again', async () => {
    const answered = await createSent(caseworker, other);
    await give(doctor, answered.id, 'answer', { answerType: 'full', items: fullAnswer });
    await give(caseworker, answered.id, 'accept-answer');
    const draft = await create(caseworker, other);
    expect(await sendOf(caseworker, draft.id)).toMatchObject({
      status: 409,
      body: { code: 'AnsweredRecently', detail: expect.stringContaining(answered.number) },
    });
    expect((await give(caseworker, draft.id, 'send', { despite: ['AnsweredRecently'] })).status).toBe('sent');
  });
});

describe('a recipient', () => {
  const change = (columns: string, id: string, ...values: unknown[]) =>
    app.foundation.database.engine.query(`UPDATE organisation SET ${columns} WHERE id = $1`, [id, ...values]);
  it('who has closed is not asked, and the one who has taken over is named', async () => {
    const draft = await create(caseworker, { ...draftBody, recipientOrganisationId: organisations.otherPractice });
    await change('valid_to = $2, successor_id = $3', organisations.otherPractice, '2026-11-01', organisations.practice);
    const refused = await sendOf(caseworker, draft.id);
    expect(refused).toMatchObject({ status: 422, body: { code: 'RecipientClosed' } });
    expect(refused.body.detail).toMatch(/Demo Nabolægen lukkede .*01\.11\.2026.*Demo Lægehuset/);
    await change('valid_to = NULL, successor_id = NULL, can_receive = false', organisations.otherPractice);
    expect(await sendOf(caseworker, draft.id)).toMatchObject({ status: 422, body: { code: 'RecipientCannotReceive' } });
    await change('can_receive = true', organisations.otherPractice);
    expect((await give(caseworker, draft.id, 'send', { despite: ['AnsweredRecently', 'AskedAlready'] })).status).toBe('sent');
  });
});

describe('a citizen who has died', () => {
  const record = (session: Session, on: unknown) => session.put(`/api/citizens/${citizens.citizen}/deceased`, { on });
  it('is recorded as such by those who keep the case, with a day that has come', async () => {
    expect((await record(doctor, '2026-11-01')).status).toBe(403);
    expect(await record(caseworker, undefined)).toMatchObject({ status: 400, body: { errors: [{ field: 'on' }] } });
    expect(await record(caseworker, '2126-01-01')).toMatchObject({ status: 422, body: { code: 'DateInFuture' } });
  });
  it('is asked about no more, until it was a mistake', async () => {
    const draft = await create(caseworker, { ...draftBody, formCode: 'LÆ 145' });
    expect(await record(caseworker, '2026-11-01')).toMatchObject({ status: 200, body: { deceasedOn: '2026-11-01' } });
    expect(await sendOf(caseworker, draft.id)).toMatchObject({ status: 422, body: { code: 'CitizenDeceased' } });
    expect(await caseworker.command('/api/service-requests', draftBody)).toMatchObject({ status: 422, body: { code: 'CitizenDeceased' } });
    expect(await record(caseworker, null)).toMatchObject({ status: 200, body: { deceasedOn: null } });
    expect((await sendOf(caseworker, draft.id)).status).toBe(200);
  });
});

describe('a citizen whose address is protected', () => {
  const protect = (hidden: boolean) =>
    app.foundation.database.engine.query('UPDATE citizen SET protected_address = $2 WHERE id = $1', [citizens.otherCitizen, hidden]);
  const body = { ...draftBody, courseId: courses.otherCitizen, formCode: 'LÆ 145', recipientOrganisationId: organisations.otherPractice };
  const despiteOf = async (id: string): Promise<unknown> =>
    (await app.foundation.database.engine.query(`SELECT body->'despite' AS despite FROM event WHERE instance_id = $1 AND type = 'sent'`, [id])).rows[0]
      ?.despite;

  it('is made known to somebody new only by whoever says so, which is kept; the own doctor and one who knows are no strangers', async () => {
    await protect(true);
    const first = await create(caseworker, body);
    const refused = await sendOf(caseworker, first.id);
    expect(refused).toMatchObject({ status: 409, body: { code: 'ProtectedAddress', detail: expect.stringContaining('Demo Nabolægen') } });
    await give(caseworker, first.id, 'send', { despite: ['ProtectedAddress'] });
    expect(await despiteOf(first.id)).toEqual(['ProtectedAddress']);
    const again = await create(caseworker, { ...body, formCode: 'LÆ 125' });
    expect((await give(caseworker, again.id, 'send', { despite: ['AskedAlready'] })).status).toBe('sent');
    const toOwn = await create(caseworker, { ...body, recipientOrganisationId: organisations.practice });
    await give(caseworker, toOwn.id, 'send', { despite: ['AskedAlready'] });
    expect(await despiteOf(toOwn.id)).toEqual(['AskedAlready']);
    await protect(false);
  });

  it('cannot have it told by this program, which keeps no address of any citizen', async () => {
    const { rows } = await app.foundation.database.engine.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'citizen' AND column_name ~ 'address|street|city|postal'`,
    );
    expect(rows).toEqual([{ name: 'protected_address' }]);
    const { body: view } = await caseworker.get(`/api/citizens/${citizens.otherCitizen}`).expect(200);
    expect(Object.keys(view as object).filter((key) => /address|street|city|postal/i.test(key))).toEqual(['protectedAddress']);
  });
});

describe('the citizen’s own doctor', () => {
  const record = (session: Session, body: object) => session.put(`/api/citizens/${citizens.citizen}/gp`, body);
  it('is recorded by those who keep the case: a practice, since a day that has come, or nobody', async () => {
    const since = '2026-11-01';
    expect((await record(doctor, { organisationId: organisations.otherPractice, since })).status).toBe(403);
    expect(await record(caseworker, { organisationId: organisations.association, since })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'organisationId' }] },
    });
    expect(await record(caseworker, { organisationId: organisations.otherPractice, since: '2126-01-01' })).toMatchObject({
      status: 422,
      body: { code: 'DateInFuture' },
    });
    const changed = await record(caseworker, { organisationId: organisations.otherPractice, since });
    expect(changed).toMatchObject({
      status: 200,
      body: { gp: { id: organisations.otherPractice }, previousGp: { id: organisations.practice }, gpSince: since },
    });
    expect(await record(caseworker, { organisationId: null, since })).toMatchObject({ body: { gp: null, previousGp: { id: organisations.otherPractice } } });
  });
  it('may be kept as the one who answers only after a change', async () => {
    const { id } = await createSent(caseworker);
    expect(await caseworker.command(`/api/service-requests/${id}/keep-recipient`, {})).toMatchObject({ status: 409, body: { code: 'AlreadyDone' } });
  });
});

describe('an elaboration that is asked for', () => {
  it('names the questions it is about to whoever answers, each time anew', async () => {
    const { id } = await createSent(caseworker, draftBody);
    for (const linkIds of [['diagnoses'], ['prognosis', 'function']]) {
      await give(doctor, id, 'answer', { answerType: 'full', items: fullAnswer });
      await give(caseworker, id, 'return-answer', { text: 'Skriv mere om dette.', linkIds });
    }
    const { conversation } = viewIn(await doctor.get(`/api/service-requests/${id}`));
    const about = conversation.flatMap((said) => (said.kind === 'answerReturned' ? [said.about?.length] : []));
    expect(about).toEqual([1, 2]);
    await give(caseworker, id, 'cancel', { text: 'Prøven er forbi.' });
  });
});

/** What LÆ 125 must be answered with. */
const fullAnswer = { diagnoses: 'M54.5', history: 'Siden foråret.', treatment: 'Genoptræning.', function: 'Nedsat.', prognosis: 'improving' };
