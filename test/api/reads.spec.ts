import { describe, expect, it } from '@jest/globals';
import { noticeText } from '#core';
import { openDatabase } from '#persistence';
import type { Session } from '../kit/app.js';
import { organisations, rulesWithQuestions } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import { create, createSent, draftBody, give, people, setUp, stage } from './kit.js';

describe('what the api answers', () => {
  const app = setUp(() => stage());
  const caseworker = app.session(people.caseworker);
  const doctor = app.session(people.doctor);

  it('says who is signed in and what that person may do', async () => {
    const { body } = await caseworker.get('/api/me').expect(200);
    expect(body).toMatchObject({ id: people.caseworker, name: 'Demo Mette Holm', role: 'caseworker', unit: 'Demo Team Nord', demo: true });
    expect(body.organisation).toEqual({ id: organisations.municipality, name: 'Demo Kommune', kind: 'jobCentre' });
    expect(body.may).toContain('requests.create');
    const citizen = await app.signIn(people.citizen);
    expect((await citizen.get('/api/me').expect(200)).body).toMatchObject({ name: 'Demo Anna Jensen', role: 'citizen', organisation: null });
  });

  it('says so without a problem when nobody is signed in', async () => {
    expect((await app.anybody.get('/api/session').expect(200)).body).toEqual({ me: null });
    const { body } = await caseworker.get('/api/session').expect(200);
    expect(body.me).toEqual((await caseworker.get('/api/me').expect(200)).body);
  });

  it('lists organisations and their people', async () => {
    const practices = await caseworker.get('/api/organisations?kind=gpPractice').expect(200);
    expect(practices.body.items.map(({ name }: { name: string }) => name)).toEqual(['Demo Lægehuset', 'Demo Nabolægen']);
    const colleagues = await caseworker.get('/api/people').expect(200);
    expect(colleagues.body.items).toHaveLength(5);
    const others = await caseworker.get(`/api/people?organisationId=${organisations.practice}`).expect(200);
    expect(others.body.items.map(({ role }: { role: string }) => role).sort()).toEqual(['clinician', 'secretary']);
  });

  it('finds citizens of the organisation by part of the name, CPR masked', async () => {
    const { body } = await caseworker.get(`/api/citizens?name=${encodeURIComponent('åberg')}`).expect(200);
    expect(body.items).toEqual([{ id: citizens.otherCitizen, name: 'Demo Bo Åberg', cprMasked: '670285-••••' }]);
    expect((await caseworker.get('/api/citizens?name=a').expect(400)).body.errors[0].code).toBe('tooShort');
  });

  it('pages through citizens', async () => {
    const first = await caseworker.get('/api/citizens?limit=1').expect(200);
    const second = await caseworker.get(`/api/citizens?limit=1&cursor=${first.body.nextCursor}`).expect(200);
    expect([...first.body.items, ...second.body.items].map(({ id }) => id).sort()).toEqual([citizens.citizen, citizens.otherCitizen]);
    expect(second.body.nextCursor).toBeNull();
  });

  it('shows one citizen with doctor and needs', async () => {
    const { body } = await caseworker.get(`/api/citizens/${citizens.citizen}`).expect(200);
    expect(body).toMatchObject({ name: 'Demo Anna Jensen', gp: { name: 'Demo Lægehuset' }, previousGp: null, protectedAddress: false });
    await caseworker.get(`/api/citizens/${citizens.strangeCitizen}`).expect(404);
  });

  it('lists and begins courses', async () => {
    const made = await caseworker.command('/api/courses', { citizenId: citizens.otherCitizen, kind: 'resourceCourse', startedOn: '2026-11-01' }).expect(201);
    expect(made.body).toMatchObject({ citizenId: citizens.otherCitizen, startedOn: '2026-11-01', coordinator: { name: 'Demo Mette Holm' } });
    const { body } = await caseworker.get(`/api/courses?citizenId=${citizens.otherCitizen}`).expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([made.body.id, courses.otherCitizen]);
    await caseworker.command('/api/courses', { citizenId: citizens.strangeCitizen, kind: 'clarification', startedOn: '2026-11-01' }).expect(400);
    await caseworker.command('/api/courses', { citizenId: citizens.citizen, kind: 'clarification', startedOn: '2099-01-01' }).expect(422);
  });

  it('describes the forms in the language asked for', async () => {
    const { body } = await caseworker.get('/api/form-types').set('accept-language', 'en').expect(200);
    const form = body.items.find(({ code }: { code: string }) => code === 'LÆ 125');
    expect(form.deadlines).toEqual([{ recipientKind: 'gpPractice', legs: [{ anchor: 'received', amount: 14, unit: 'calendarDays' }] }]);
    expect(form).toMatchObject({ booking: 'none', authorisedSigner: true, declineReasons: [{ code: 'noTime', text: 'No time' }] });
  });

  it('tells a request’s events, ledger and explanation', async () => {
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'ask', { text: 'Hvilken periode?' });
    const events = (await caseworker.get(`/api/service-requests/${id}/events`).expect(200)).body.items;
    expect(events.map(({ type }: { type: string }) => type)).toEqual(expect.arrayContaining(['created', 'sent', 'deadlineSet', 'questionAsked']));
    const asked = events.find(({ type }: { type: string }) => type === 'questionAsked');
    expect(asked).toMatchObject({ by: { name: 'Demo Jens Læge', organisation: 'Demo Lægehuset' }, said: 'Hvilken periode?' });
    const ledger = (await doctor.get(`/api/service-requests/${id}/ledger`).expect(200)).body.items;
    expect(ledger.at(-1)).toMatchObject({ holder: 'requester', name: 'Demo Kommune', clock: 'paused' });
    for (const [place, interval] of ledger.slice(1).entries()) expect(interval.from).toBe(ledger[place].to);
    const why = (await doctor.get(`/api/service-requests/${id}/explanation`).expect(200)).body;
    expect(why.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(why.lines.length).toBeGreaterThan(0);
    for (const line of why.lines) expect(line.text.length).toBeGreaterThan(0);
  });

  it('names the papers that are missing in the reader’s words, in the conversation and in the timeline', async () => {
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'ask', { missing: ['journals', 'description'] });
    const { body } = await caseworker.get(`/api/service-requests/${id}`).expect(200);
    expect(body.conversation).toEqual([
      expect.objectContaining({ kind: 'questionAsked', contentId: null, text: null, papers: ['Journaloplysninger', 'Den samlede beskrivelse'] }),
    ]);
    const english = await caseworker.get(`/api/service-requests/${id}/events`).set('Accept-Language', 'en').expect(200);
    expect(english.body.items.at(-2).text).toBe('The counterpart lacks papers; the deadline is paused: Journal information, The overall description');
  });

  it('tells what a command would do to the clock before it is given, and it does just that', async () => {
    const { id, dueOn } = await createSent(caseworker);
    const effectOf = async (session: Session, name: string) =>
      (await session.get(`/api/service-requests/${id}/effects`).expect(200)).body.items.find(({ command }: { command: string }) => command === name);
    expect(await effectOf(doctor, 'ask')).toEqual({
      command: 'ask',
      status: 'questionAsked',
      holder: 'requester',
      clock: 'paused',
      dueOn,
      latestOn: null,
      fees: [],
    });
    expect(await effectOf(caseworker, 'ask')).toBeUndefined();
    await give(doctor, id, 'ask', { text: 'Hvilken periode?' });
    const told = await effectOf(caseworker, 'answerQuestion');
    expect(await give(caseworker, id, 'answer-question', { text: 'Det seneste år.' })).toMatchObject({
      status: told.status,
      clock: told.clock,
      dueOn: told.dueOn,
    });
  });

  it('says of each rung of the ladder what it does and to whom', async () => {
    const { body } = await createSent(caseworker).then(({ id }) => caseworker.get(`/api/service-requests/${id}`).expect(200));
    expect(body.steps.length).toBeGreaterThan(0);
    for (const { effects } of body.steps) expect(effects[0]).toEqual({ action: expect.any(String), to: expect.any(String) });
  });

  it('shows a reminder before it is sent, to whom and in what words, and sends just that', async () => {
    const { id } = await createSent(caseworker);
    const { body } = await caseworker.get(`/api/service-requests/${id}/reminder`).set('accept-language', 'en').expect(200);
    expect(body).toMatchObject({ refused: null, to: 'Demo Lægehuset', title: expect.stringMatching(/^Reminder: LÆ 125/) });
    const { version } = await give(caseworker, id, 'remind');
    expect(version).toBe(body.version + 1);
    const { rows } = await app.foundation.database.engine.query<{ body: { code: string; params: Record<string, string> } }>(
      `SELECT body FROM outbox WHERE instance_id = $1 AND body ->> 'code' LIKE 'reminder%'`,
      [id],
    );
    expect(rows.map(({ body: { code, params } }) => noticeText(code, params, 'en'))).toEqual([{ title: body.title, body: body.body }]);
  });

  it('says why a reminder cannot be sent, also when it is only for now', async () => {
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'accept');
    await give(doctor, id, 'delegate', { toPersonId: people.secretary, task: 'prepare' });
    const reminder = async () => (await caseworker.get(`/api/service-requests/${id}/reminder`).expect(200)).body;
    expect(await reminder()).toMatchObject({ refused: null, to: 'Demo Lis Sekretær' });
    await give(doctor, id, 'announce-delay', { until: '2099-12-01', text: 'Ferie.' });
    expect(await reminder()).toMatchObject({ refused: { code: 'RemindersHeld', detail: expect.stringContaining('.12.2099') }, to: null, body: null });
    await give(doctor, id, 'ask', { text: 'Hvilken periode?' });
    expect((await reminder()).refused.code).toBe('NothingToRemind');
    expect((await doctor.get(`/api/service-requests/${id}/reminder`).expect(200)).body).toMatchObject({ refused: { code: 'NotYours' }, title: null });
  });

  it('says in lists what can be done with each request, and why it cannot be given to somebody', async () => {
    const { id } = await createSent(caseworker);
    const itemOf = async (session: Session) =>
      (await session.get(`/api/service-requests?citizenId=${citizens.citizen}&limit=100`).expect(200)).body.items.find(
        (item: { id: string }) => item.id === id,
      );
    const asked = await itemOf(caseworker);
    expect(asked.allowed).toEqual(expect.arrayContaining(['remind', 'reassign']));
    expect(asked.obstacles).toEqual([{ command: 'delegate', code: 'NotInThisState' }]);
    const answering = await itemOf(doctor);
    expect(answering.allowed).not.toContain('remind');
    expect(answering.obstacles).toEqual([
      { command: 'reassign', code: 'NotYours' },
      { command: 'delegate', code: 'NotInThisState' },
    ]);
    await give(doctor, id, 'accept');
    expect((await itemOf(doctor)).obstacles).toEqual([{ command: 'reassign', code: 'NotYours' }]);
  });

  it('hides the draft’s history from the recipient', async () => {
    const { id } = await createSent(caseworker);
    const types = (await doctor.get(`/api/service-requests/${id}/events`).expect(200)).body.items.map(({ type }: { type: string }) => type);
    expect(types).not.toContain('created');
    expect(types).toContain('sent');
  });

  it('filters, sorts and pages the inbox by cursor, losing and repeating none', async () => {
    const made = new Set<string>();
    for (let count = 0; count < 5; count += 1) made.add((await createSent(caseworker, { ...draftBody, courseId: courses.otherCitizen })).id);
    for (const sort of ['due', 'created']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const address = `/api/service-requests?citizenId=${citizens.otherCitizen}&sort=${sort}&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`;
        const page: { body: { items: { id: string }[]; nextCursor: string | null } } = await doctor.get(address).expect(200);
        seen.push(...page.body.items.map(({ id }) => id));
        cursor = page.body.nextCursor;
      }
      expect(new Set(seen)).toEqual(made);
      expect(seen).toHaveLength(made.size);
    }
  });

  it('counts what stands under each tab and figure, as the lists behind them do', async () => {
    const draft = await create(caseworker);
    const { body } = await caseworker.get('/api/service-requests?tab=mine&limit=100').expect(200);
    for (const tab of ['all', 'mine', 'toApprove', 'unit', 'waitingForOthers', 'unassigned'] as const) {
      const list = await caseworker.get(`/api/service-requests?tab=${tab}&limit=100`).expect(200);
      expect([tab, list.body.items.length]).toEqual([tab, body.counts[tab]]);
    }
    for (const figure of ['urgent', 'needsAction', 'soon', 'overdue', 'paused'] as const) {
      const list = await caseworker.get(`/api/service-requests?figure=${figure}&limit=100`).expect(200);
      expect([figure, list.body.items.length]).toEqual([figure, body.counts[figure]]);
    }
    const drafts = await caseworker.get('/api/service-requests?status=draft,awaitingConsent&limit=100').expect(200);
    expect(drafts.body.items.map(({ id }: { id: string }) => id)).toContain(draft.id);
    expect((await caseworker.get('/api/service-requests?status=nonsense').expect(400)).body.errors[0].field).toBe('status');
  });

  it('finds what is urgent by a figure of its own, on both sides', async () => {
    const urgent = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135', priority: 'lifeThreatening' });
    for (const session of [caseworker, await app.signIn(people.doctor)]) {
      const { body } = await session.get('/api/service-requests?figure=urgent&limit=100').expect(200);
      expect(body.items.map(({ id, priority }: { id: string; priority: string }) => [id, priority])).toEqual([[urgent.id, 'lifeThreatening']]);
      expect(body.counts.urgent).toBe(1);
    }
  });

  it('shows a citizen the requests about them, and no draft', async () => {
    const citizen = await app.signIn(people.citizen);
    const draft = await create(caseworker);
    const sent = await createSent(caseworker);
    const { body } = await citizen.get('/api/service-requests').expect(200);
    const ids = body.items.map(({ id }: { id: string }) => id);
    expect(ids).toContain(sent.id);
    expect(ids).not.toContain(draft.id);
  });

  it('puts the numbers above the list of what is overdue', async () => {
    const manager = await app.signIn(people.manager);
    const { body } = await manager.get('/api/breaches').expect(200);
    expect(body.counts).toMatchObject({ overdue: body.items.length, soon: expect.any(Number), open: expect.any(Number) });
    expect(body.counts.since).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('keeps notices, counts the unread and marks them', async () => {
    const database = await openDatabase(app.databaseUrl);
    const { id } = await createSent(caseworker);
    await database.engine.query(
      `INSERT INTO notification (id, person_id, organisation_id, instance_id, code, params) VALUES (gen_random_uuid(), $1, $2, $3, 'requestReceived', '{"formCode":"LÆ 125","dueOn":"2026-12-07"}')`,
      [people.doctor, organisations.practice, id],
    );
    await database.close();
    expect((await doctor.get('/api/notifications/count').expect(200)).body).toEqual({ unread: 1 });
    const { body } = await doctor.get('/api/notifications').expect(200);
    expect(body.items).toEqual([expect.objectContaining({ code: 'requestReceived', requestId: id, readAt: null })]);
    expect(body.items[0].title.length).toBeGreaterThan(3);
    expect((await caseworker.get('/api/notifications').expect(200)).body.items).toEqual([]);
    expect((await doctor.post('/api/notifications/read', { ids: [body.items[0].id] }).expect(200)).body).toEqual({ unread: 0 });
  });

  it('is alive and ready', async () => {
    expect((await app.anybody.get('/api/health/live').expect(200)).body).toEqual({ status: 'ok' });
    expect((await app.anybody.get('/api/health/ready').expect(200)).body).toEqual({ status: 'ok' });
  });
});

describe('what the inbox tells those who answer', () => {
  const app = setUp(() => stage({}, rulesWithQuestions));
  const caseworker = app.session(people.caseworker);
  const doctor = app.session(people.doctor);

  const itemOf = async (session: Session, id: string) =>
    (await session.get('/api/service-requests?limit=100').expect(200)).body.items.find((item: { id: string }) => item.id === id);
  const save = (id: string, version: number, draft: object) => doctor.put(`/api/service-requests/${id}/draft`, { version, ...draft }).expect(200);

  it('is when it came, and what the answer earns at the rate of the day it was sent', async () => {
    const draft = await create(caseworker);
    expect(await itemOf(caseworker, draft.id)).toMatchObject({ receivedAt: null, fee: null });
    const sent = await give(caseworker, draft.id, 'send');
    expect(await itemOf(doctor, draft.id)).toMatchObject({ receivedAt: sent.sentAt, fee: 200 });
    const other = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 265' });
    expect(await itemOf(doctor, other.id)).toMatchObject({ fee: null });
  });

  it('is more for an answer that an interpreter helped with', async () => {
    await app.foundation.database.engine.query(`UPDATE citizen SET interpreter_language = 'arabisk' WHERE id = $1`, [citizens.otherCitizen]);
    const { id } = await createSent(caseworker, { ...draftBody, courseId: courses.otherCitizen });
    expect(await itemOf(doctor, id)).toMatchObject({ fee: 250 });
  });

  it('is how much of what must be answered is, once something was begun, and nobody else is told', async () => {
    const { id } = await createSent(caseworker);
    expect(await itemOf(doctor, id)).not.toHaveProperty('filledPercent');
    await save(id, 0, { items: { rest: 'Ja.' } });
    expect(await itemOf(doctor, id)).toMatchObject({ filledPercent: 0 });
    await save(id, 1, { items: { works: true } });
    expect(await itemOf(doctor, id)).toMatchObject({ filledPercent: 50 });
    await save(id, 2, { items: { works: false } });
    expect(await itemOf(doctor, id)).toMatchObject({ filledPercent: 100 });
    expect(await itemOf(caseworker, id)).not.toHaveProperty('filledPercent');
    await save(id, 3, { items: { works: false }, answerType: 'noKnowledge' });
    expect(await itemOf(doctor, id)).not.toHaveProperty('filledPercent');
  });

  it('is what a colleague gave me to approve, until it goes on from me', async () => {
    const secretary = await app.signIn(people.secretary);
    const { id } = await createSent(caseworker);
    await give(secretary, id, 'accept');
    await give(secretary, id, 'delegate', { toPersonId: people.doctor, task: 'approve' });
    const toApprove = async (session: Session) => {
      const { body } = await session.get('/api/service-requests?tab=toApprove').expect(200);
      return { ids: body.items.map((item: { id: string }) => item.id), count: body.counts.toApprove };
    };
    expect(await toApprove(doctor)).toEqual({ ids: [id], count: 1 });
    expect(await toApprove(secretary)).toEqual({ ids: [], count: 0 });
    await give(doctor, id, 'delegate', { toPersonId: people.secretary, task: 'prepare' });
    expect(await toApprove(doctor)).toEqual({ ids: [], count: 0 });
  });
});

describe('what touches a citizen is written down', () => {
  const app = setUp(() => stage());

  const acts = async (personId: string): Promise<string[]> => {
    const { rows } = await app.foundation.database.engine.query<{ act: string }>(
      `SELECT DISTINCT action || ' ' || outcome AS act FROM access_log WHERE person_id = $1 AND (citizen_id IS NOT NULL OR outcome = 'notFound') ORDER BY 1`,
      [personId],
    );
    return rows.map(({ act }) => act);
  };

  it('for each read, list, command and refusal', async () => {
    const caseworker = await app.signIn(people.caseworker);
    const stranger = await app.signIn(people.strangeCaseworker);
    const { id } = await createSent(caseworker);
    for (const path of ['', '/events', '/ledger', '/explanation']) await caseworker.get(`/api/service-requests/${id}${path}`).expect(200);
    await caseworker.get('/api/service-requests').expect(200);
    await caseworker.get('/api/citizens').expect(200);
    await caseworker.get(`/api/citizens/${citizens.citizen}`).expect(200);
    await caseworker.get(`/api/service-requests/${id}/draft`).expect(403);
    await caseworker.command(`/api/service-requests/${id}/send`).expect(409);
    expect(await acts(people.caseworker)).toEqual(
      expect.arrayContaining([
        'citizens.list done',
        'citizens.read done',
        'create done',
        'drafts.read refused',
        'requests.events done',
        'requests.list done',
        'requests.read done',
        'send done',
        'send refused NotInThisState',
      ]),
    );
    await stranger.get(`/api/service-requests/${id}`).expect(404);
    await stranger.command(`/api/service-requests/${id}/cancel`, { text: 'x' }).expect(404);
    expect(await acts(people.strangeCaseworker)).toEqual(['cancel notFound', 'requests.read notFound']);
  });
});
