import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '#persistence';
import type { Session } from '../kit/app.js';
import { organisations } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import { create, createSent, draftBody, give, people, stage, type Staged } from './kit.js';

describe('what the api answers', () => {
  let app: Staged;
  let caseworker: Session;
  let doctor: Session;

  beforeAll(async () => {
    app = await stage();
    caseworker = await app.signIn(people.caseworker);
    doctor = await app.signIn(people.doctor);
  });
  afterAll(() => app?.end());

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
    expect(colleagues.body.items).toHaveLength(4);
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
    expect(made.body).toMatchObject({ citizenId: citizens.otherCitizen, startedOn: '2026-11-01', owner: { name: 'Demo Mette Holm' } });
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

  it('tells what a command would do to the clock before it is given, and it does just that', async () => {
    const { id, dueOn } = await createSent(caseworker);
    const effectOf = async (session: Session, name: string) =>
      (await session.get(`/api/service-requests/${id}/effects`).expect(200)).body.items.find(({ command }: { command: string }) => command === name);
    expect(await effectOf(doctor, 'ask')).toEqual({ command: 'ask', status: 'questionAsked', holder: 'requester', clock: 'paused', dueOn });
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
    for (const tab of ['all', 'mine', 'unit', 'waitingForOthers', 'unassigned'] as const) {
      const list = await caseworker.get(`/api/service-requests?tab=${tab}&limit=100`).expect(200);
      expect([tab, list.body.items.length]).toEqual([tab, body.counts[tab]]);
    }
    for (const figure of ['needsAction', 'soon', 'overdue', 'paused'] as const) {
      const list = await caseworker.get(`/api/service-requests?figure=${figure}&limit=100`).expect(200);
      expect([figure, list.body.items.length]).toEqual([figure, body.counts[figure]]);
    }
    const drafts = await caseworker.get('/api/service-requests?status=draft,awaitingConsent&limit=100').expect(200);
    expect(drafts.body.items.map(({ id }: { id: string }) => id)).toContain(draft.id);
    expect((await caseworker.get('/api/service-requests?status=nonsense').expect(400)).body.errors[0].field).toBe('status');
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

describe('what touches a citizen is written down', () => {
  let app: Staged;
  beforeAll(async () => {
    app = await stage();
  });
  afterAll(() => app?.end());

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
