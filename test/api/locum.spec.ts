import { beforeAll, describe, expect, it } from '@jest/globals';
import { businessNow } from '#persistence';
import { addCalendarDays, localDateOf, type LocalDate } from '#sla';
import type { DirectoryChangeView, MembershipView, RegisteredPersonView } from '../../apps/api/src/directory/admin.dto.js';
import type { Me } from '../../apps/api/src/session/session.dto.js';
import type { Session } from '../kit/app.js';
import { setClock } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { createSent, draftBody, give, people, setUp, stage, viewIn } from './kit.js';

const { practice, otherPractice, association } = organisations;

const app = setUp(() => stage());
const admin = app.session(people.administrator);
const caseworker = app.session(people.caseworker);
const doctor = app.session(people.doctor);
let today: LocalDate;

beforeAll(async () => {
  today = localDateOf(await businessNow(app.foundation.database.app.manager));
});

const body = (special: object = {}) => ({ organisationId: practice, role: 'clinician', validFrom: today, lastOn: addCalendarDays(today, 10), ...special });
const enter = (special: object = {}, personId: string = people.otherDoctor) => admin.post(`/api/directory/people/${personId}/memberships`, body(special));
const membershipsOf = async (personId: string): Promise<MembershipView[]> => {
  const { items } = (await admin.get('/api/directory/people').expect(200)).body as { items: RegisteredPersonView[] };
  return items.find(({ id }) => id === personId)?.memberships ?? [];
};
const save = ({ id, organisationId: _o, runs: _r, isOver: _i, ...entry }: MembershipView, change: object) =>
  admin.put(`/api/directory/memberships/${id}`, { ...entry, ...change });
const endAll = async (personId: string): Promise<void> => {
  for (const each of await membershipsOf(personId)) if (!each.isOver) await save(each, { ended: true }).expect(200);
};
const choose = (session: Session, organisationId: string) => session.put('/api/session/organisation', { organisationId });
const meOf = async (session: Session): Promise<Me> => (await session.get('/api/me').expect(200)).body as Me;
const colleagues = async (session: Session) => ((await session.get('/api/people').expect(200)).body as { items: { id: string; locum: boolean }[] }).items;
const faultsOf = (read: unknown) => (read as { errors: { field: string; code: string }[] }).errors.map(({ field, code }) => [field, code]);
const answer = { answerType: 'noKnowledge', text: 'Jeg kender ikke borgeren.' };

/** Signed in, and acting for the practice. */
const locumSession = async (): Promise<Session> => {
  const session = await app.signIn(people.otherDoctor);
  await choose(session, practice).expect(200);
  return session;
};

describe('a locum in the register', () => {
  it('is entered by an administrator, from one day to another, with a line in the log of the person', async () => {
    const change = (await enter().expect(201)).body as DirectoryChangeView;
    expect(change).toMatchObject({
      subject: 'membership',
      subjectId: people.otherDoctor,
      name: 'Demo Ole Læge',
      isNew: true,
      author: { name: 'Demo Anders Admin' },
    });
    expect(change.differences.map(({ field }) => field).sort()).toEqual(['ended', 'lastOn', 'organisationId', 'role', 'validFrom']);
    expect(await membershipsOf(people.otherDoctor)).toMatchObject([{ organisationId: practice, runs: true, isOver: false, revision: 1 }]);
    await caseworker.post(`/api/directory/people/${people.otherDoctor}/memberships`, body()).expect(403);
  });

  it('is refused field by field where the days cannot be', async () => {
    expect(faultsOf((await enter().expect(400)).body)).toEqual([['validFrom', 'overlaps']]);
    expect(faultsOf((await enter({ organisationId: otherPractice }).expect(400)).body)).toEqual([['organisationId', 'ownOrganisation']]);
    expect(faultsOf((await enter({ lastOn: undefined }).expect(400)).body)).toEqual([['lastOn', 'required']]);
    expect(faultsOf((await enter({ role: 'administrator' }).expect(400)).body)).toEqual([['role', 'oneOf']]);
    await enter({}, people.citizen).expect(404);
  });

  it('is not written over what a colleague wrote in between', async () => {
    const [read] = await membershipsOf(people.otherDoctor);
    await save(read as MembershipView, { lastOn: addCalendarDays(today, 20) }).expect(200);
    expect((await save(read as MembershipView, { lastOn: addCalendarDays(today, 30) }).expect(412)).body).toMatchObject({ code: 'RecordConflict' });
  });
});

describe('whoever is a locum', () => {
  it('acts for the own organisation until another is chosen, and only for those of today', async () => {
    await enter({ organisationId: association, validFrom: addCalendarDays(today, 1) }).expect(201);
    const session = await app.signIn(people.otherDoctor);
    const before = await meOf(session);
    expect(before).toMatchObject({ organisation: { id: otherPractice }, locum: false, hasChosen: false, lapsed: null });
    expect(before.places.map(({ id, locum }) => [id, locum])).toEqual([
      [otherPractice, false],
      [practice, true],
    ]);
    expect(faultsOf((await choose(session, association).expect(400)).body)).toEqual([['organisationId', 'unknownOrganisation']]);
    expect((await choose(session, practice).expect(200)).body).toMatchObject({ organisation: { id: practice }, locum: true, hasChosen: true, unit: null });
    expect((await meOf(await app.signIn(people.otherDoctor))).organisation?.id).toBe(otherPractice);
  });

  it('sees the practice’s requests while acting for it, and not while at home', async () => {
    const { id } = await createSent(caseworker);
    const session = await app.signIn(people.otherDoctor);
    await session.get(`/api/service-requests/${id}`).expect(404);
    await choose(session, practice).expect(200);
    await session.get(`/api/service-requests/${id}`).expect(200);
    await choose(session, otherPractice).expect(200);
    await session.get(`/api/service-requests/${id}`).expect(404);
    expect((await session.command(`/api/service-requests/${id}/accept`).expect(404)).body.code).toBe('NotFound');
  });

  it('is a colleague of the practice while it runs, who can be given a request and is told of it there', async () => {
    expect((await colleagues(doctor)).find(({ id }) => id === people.otherDoctor)).toMatchObject({ locum: true });
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'accept');
    const given = await give(doctor, id, 'delegate', { toPersonId: people.otherDoctor, task: 'handle' });
    expect(given.handler).toMatchObject({ name: 'Demo Ole Læge' });
    const session = await locumSession();
    const { items } = (await session.get('/api/service-requests?tab=mine').expect(200)).body as { items: { id: string }[] };
    expect(items.map((each) => each.id)).toContain(id);
  });

  it('signs in the own name as a locum for the practice, and reads so on both sides for good', async () => {
    const { id } = await createSent(caseworker);
    const session = await locumSession();
    await give(session, id, 'answer', answer);
    const by = { name: 'Demo Ole Læge', organisation: 'Demo Lægehuset', locum: true };
    for (const reader of [session, doctor, caseworker]) expect(viewIn(await reader.get(`/api/service-requests/${id}`)).answer?.by).toEqual(by);
    await endAll(people.otherDoctor);
    expect(viewIn(await caseworker.get(`/api/service-requests/${id}`)).answer?.by).toEqual(by);
    const events = (await caseworker.get(`/api/service-requests/${id}/events`).expect(200)).body as { items: { type: string; by: object }[] };
    expect(events.items.find(({ type }) => type === 'answered')?.by).toEqual(by);
    const { rows } = await app.foundation.database.engine.query<{ body: object }>('SELECT body FROM event WHERE instance_id = $1', [id]);
    expect(JSON.stringify(rows)).not.toMatch(/Ole|Lægehuset/);
    await enter().expect(201);
  });

  it('signs at home as nobody’s locum', async () => {
    const { id } = await createSent(caseworker, { ...draftBody, recipientOrganisationId: otherPractice });
    await give(await app.signIn(people.otherDoctor), id, 'answer', answer);
    expect(viewIn(await caseworker.get(`/api/service-requests/${id}`)).answer?.by).toEqual({ name: 'Demo Ole Læge', organisation: 'Demo Nabolægen' });
  });

  it('signs nothing that only a doctor may unless authorised', async () => {
    await enter({ role: 'clinician' }, people.adviser).expect(201);
    const { id } = await createSent(caseworker);
    const session = await app.signIn(people.adviser);
    await choose(session, practice).expect(200);
    expect((await session.command(`/api/service-requests/${id}/answer`, answer).expect(403)).body.code).toBe('NeedsAuthorisedSigner');
    await endAll(people.adviser);
  });
});

describe('when the time as a locum ends', () => {
  it('nothing answers any more but the choice of whom to act for, mid-session too', async () => {
    const { id } = await createSent(caseworker);
    const session = await locumSession();
    await session.get(`/api/service-requests/${id}`).expect(200);
    await endAll(people.otherDoctor);
    const refused = await session.get(`/api/service-requests/${id}`).expect(403);
    expect(refused.body).toMatchObject({ code: 'MembershipEnded', detail: expect.stringContaining('Demo Lægehuset') });
    expect((await session.command(`/api/service-requests/${id}/accept`).expect(403)).body.code).toBe('MembershipEnded');
    expect((await session.get('/api/service-requests').expect(403)).body.code).toBe('MembershipEnded');
    expect(await meOf(session)).toMatchObject({ organisation: { id: otherPractice }, locum: false, lapsed: { id: practice }, places: [{ id: otherPractice }] });
    await choose(session, otherPractice).expect(200);
    await session.get('/api/service-requests').expect(200);
    await session.get(`/api/service-requests/${id}`).expect(404);
  });

  it('what the locum was given is everybody’s again, and can be given anew', async () => {
    await enter().expect(201);
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'accept');
    await give(doctor, id, 'delegate', { toPersonId: people.otherDoctor, task: 'handle' });
    const unassigned = async () => ((await doctor.get('/api/service-requests?tab=unassigned&limit=100').expect(200)).body as { items: { id: string }[] }).items;
    expect((await unassigned()).map((each) => each.id)).not.toContain(id);
    await endAll(people.otherDoctor);
    expect((await unassigned()).map((each) => each.id)).toContain(id);
    expect(viewIn(await doctor.get(`/api/service-requests/${id}`)).handler).toBeNull();
    const gone = await doctor.command(`/api/service-requests/${id}/delegate`, { toPersonId: people.otherDoctor, task: 'prepare' }).expect(400);
    expect(faultsOf(gone.body)).toEqual([['toPersonId', 'invalid']]);
    await give(doctor, id, 'delegate', { toPersonId: people.secretary, task: 'prepare' });
  });

  it('it ends with its last day in Copenhagen', async () => {
    await enter({ lastOn: today }).expect(201);
    const session = await locumSession();
    await setClock(app.databaseUrl, `${addCalendarDays(today, 1)}T04:00:00.000Z`);
    expect((await session.get('/api/service-requests').expect(403)).body.code).toBe('MembershipEnded');
  });
});
