import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { create, createSent, draftBody, knowingly, people, setUp, stage } from './kit.js';

describe('a problem names what to mend', () => {
  const app = setUp(() => stage());
  const caseworker = app.session(people.caseworker);
  const list = '/api/service-requests';

  const postRaw = (body: string, type = 'application/json') =>
    request(app.address).post(list).set('cookie', caseworker.cookie).set('idempotency-key', 'a-key').set('content-type', type).send(body);

  it('by field, for an unknown one', async () => {
    const { body, headers } = await caseworker.command(list, { ...draftBody, isAdmin: true }).expect(400);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'ValidationFailed', status: 400, errors: [{ field: 'isAdmin', code: 'unknown' }] });
    expect(body.errors[0].detail).toContain('isAdmin');
    expect(body.traceId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('by field, for an unknown one inside another and in a query', async () => {
    const nested = await caseworker.command(list, { ...draftBody, consent: { form: 'oral', on: '2026-11-01', by: 'me' } }).expect(400);
    expect(nested.body.errors).toEqual([expect.objectContaining({ field: 'consent.by', code: 'unknown' })]);
    const query = await caseworker.get(`${list}?page=2`).expect(400);
    expect(query.body.errors).toEqual([expect.objectContaining({ field: 'page', code: 'unknown' })]);
  });

  it.each([
    ['a missing field', { ...draftBody, purpose: undefined }, 'purpose', 'required'],
    ['a purpose too short to say anything', { ...draftBody, purpose: 'Kort' }, 'purpose', 'tooShort'],
    ['a purpose too long to be read', { ...draftBody, purpose: 'x'.repeat(401) }, 'purpose', 'tooLong'],
    ['a legal basis that is none', { ...draftBody, legalBasis: 'because' }, 'legalBasis', 'unknownCode'],
    ['an id that is none', { ...draftBody, courseId: '1 OR 1=1' }, 'courseId', 'id'],
    ['no question', { ...draftBody, questions: [] }, 'questions', 'tooFew'],
    ['questions that are no list', { ...draftBody, questions: 'hvorfor' }, 'questions', 'list'],
    ['a question that is a number', { ...draftBody, questions: [1] }, 'questions', 'text'],
    ['a day that is none', { ...draftBody, consent: { form: 'oral', on: '2026-02-30' } }, 'consent.on', 'date'],
    ['a day written another way', { ...draftBody, consent: { form: 'oral', on: '23.11.2026' } }, 'consent.on', 'date'],
    ['null in a field that may be left out', { ...draftBody, consent: null }, 'consent', 'required'],
    ['a control character', { ...draftBody, purpose: 'Et formål\u0000 med skjult tegn' }, 'purpose', 'text'],
    ['half a character', { ...draftBody, purpose: 'Et formål \ud800 med halvt tegn' }, 'purpose', 'text'],
  ])('for %s', async (_what, body, field, code) => {
    const answer = await caseworker.command(list, body).expect(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ field, code }));
  });

  it('says the limit', async () => {
    const { body } = await caseworker
      .command(list, { ...draftBody, purpose: 'x'.repeat(401) })
      .set('accept-language', 'en')
      .expect(400);
    expect(body.errors[0].detail).toContain('400');
  });

  it('in Danish unless English is preferred', async () => {
    const missing = `${list}/0193a000-0000-7000-8000-0000000000ff`;
    const danish = await caseworker.get(missing).set('accept-language', 'fr, da;q=0.5').expect(404);
    const english = await caseworker.get(missing).set('accept-language', 'en-GB, da;q=0.9').expect(404);
    const neither = await caseworker.get(missing).set('accept-language', 'fr').expect(404);
    expect(danish.headers['content-language']).toBe('da');
    expect(danish.body.detail).not.toBe(english.body.detail);
    expect(english.headers['content-language']).toBe('en');
    expect(neither.body.detail).toBe(danish.body.detail);
  });

  it('for a body that cannot be read', async () => {
    expect((await postRaw('{"courseId":').expect(400)).body.code).toBe('MalformedBody');
    expect((await postRaw('{"__proto__": {"a": 1}}').expect(400)).body.code).toBe('MalformedBody');
    expect((await postRaw('[]').expect(400)).body.code).toBe('ValidationFailed');
  });

  it('for a body of another kind', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
      expect((await postRaw('a=1', type).expect(415)).body.code).toBe('UnsupportedMediaType');
    }
  });

  it('for a body above one megabyte', async () => {
    const { body } = await postRaw(JSON.stringify({ ...draftBody, purpose: 'x'.repeat(1_100_000) })).expect(413);
    expect(body).toMatchObject({ code: 'TooLarge', status: 413 });
  });

  it('for an unknown address and a wrong method', async () => {
    expect((await caseworker.get('/api/nothing-here').expect(404)).body.code).toBe('RouteNotFound');
    const { body, headers } = await request(app.address).delete(list).set('cookie', caseworker.cookie).expect(405);
    expect(body.code).toBe('MethodNotAllowed');
    expect(headers.allow).toContain('POST');
  });

  it('for nobody signed in, and for a session that has ended', async () => {
    expect((await app.anybody.get('/api/me').expect(401)).body.code).toBe('NotSignedIn');
    const brief = await app.signIn(people.secretary);
    await brief.get('/api/me').expect(200);
    await brief.post('/api/sign-out').expect(204);
    expect((await brief.get('/api/me').expect(401)).body.code).toBe('SessionExpired');
  });

  it('for a state that stands in the way, and for a rule that refuses', async () => {
    const sent = await createSent(caseworker);
    const again = await caseworker.command(`${list}/${sent.id}/send`).expect(409);
    expect(again.body.code).toBe('NotInThisState');
    const { id } = await create(caseworker, { ...draftBody, legalBasis: 'consent' });
    const withoutConsent = await caseworker.command(`${list}/${id}/send`, knowingly).expect(422);
    expect(withoutConsent.body.code).toBe('ConsentMissing');
  });

  it('for the wrong side of a request one takes part in', async () => {
    const { id } = await createSent(caseworker);
    const { body } = await caseworker.command(`${list}/${id}/answer`, { answerType: 'full', text: 'x' }).expect(403);
    expect(body.code).toBe('NotYours');
  });

  it('for a cursor that is none of ours', async () => {
    for (const cursor of ['x', Buffer.from('{"id":1}').toString('base64url'), Buffer.from('{"id":"x","sortAt":"y"}').toString('base64url')]) {
      expect((await caseworker.get(`${list}?cursor=${cursor}`).expect(400)).body.code).toBe('CursorInvalid');
    }
  });

  it('never tells how the house is built', async () => {
    const answers = await Promise.all([
      postRaw('{'),
      caseworker.get('/api/service-requests/%00'),
      caseworker.get(`${list}?number=%00`),
      caseworker.get('/api/%zz'),
    ]);
    for (const { text, status } of answers) {
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(/node_modules|\.ts|select |insert |postgres/i);
    }
  });
});

describe('another site cannot act for somebody signed in', () => {
  const app = setUp(() => stage());

  it.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['an origin that hides', { origin: 'null' }],
    ['a request made across sites', { 'sec-fetch-site': 'cross-site' }],
    ['a request from a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('by %s', async (_what, headers) => {
    const { cookie } = await app.signIn(people.caseworker);
    const { body } = await request(app.address).post('/api/sign-out').set('cookie', cookie).set(headers).expect(403);
    expect(body.code).toBe('Forbidden');
  });

  it('while its own pages can', async () => {
    const session = await app.signIn(people.caseworker);
    await session.post('/api/notifications/read').set('origin', app.address).expect(200);
    await session.post('/api/notifications/read').set('sec-fetch-site', 'same-origin').expect(200);
  });
});
