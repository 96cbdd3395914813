import { describe, expect, it } from '@jest/globals';
import type { Command } from '#core';
import { createSession } from '#persistence';
import type { DirectoryChangeView, OpenRequestsView, RegisteredOrganisationView, RegisteredPersonView } from '../../apps/api/src/directory/admin.dto.js';
import type { Session } from '../kit/app.js';
import { organisations } from '../kit/rules.js';
import { createSent, people, setUp, stage } from './kit.js';

const app = setUp(() => stage());
const admin = app.session(people.administrator);
const other = app.session(people.otherAdministrator);
const caseworker = app.session(people.caseworker);

const register = async (): Promise<RegisteredOrganisationView[]> =>
  ((await admin.get('/api/directory/organisations').expect(200)).body as { items: RegisteredOrganisationView[] }).items;
const staff = async (): Promise<RegisteredPersonView[]> =>
  ((await admin.get('/api/directory/people').expect(200)).body as { items: RegisteredPersonView[] }).items;

const found = <T extends { id: string }>(items: readonly T[], id: string): T => {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`${id} is not in the register.`);
  return item;
};

/** What one sends: the entry without what is known beside it. */
const entryOf = async (id: string) => {
  const { id: _id, ended: _ended, openRequests: _open, findings: _findings, units: _units, ...entry } = found(await register(), id);
  return entry;
};
const personOf = async (id: string) => {
  const { id: _id, lastSignInAt: _at, memberships: _memberships, ...entry } = found(await staff(), id);
  return entry;
};

const practice = { name: 'Demo Nyt Lægehus', kind: 'gpPractice', validFrom: '2026-11-01', canReceive: true };
const add = async (body: object): Promise<DirectoryChangeView> =>
  (await admin.post('/api/directory/organisations', body).expect(201)).body as DirectoryChangeView;
const save = (id: string, body: object) => admin.put(`/api/directory/organisations/${id}`, body);
const faultsOf = (body: unknown) => (body as { errors: { field: string; code: string }[] }).errors.map(({ field, code }) => [field, code]);
const employee = {
  name: 'Demo Ny Kollega',
  organisationId: organisations.municipality,
  role: 'caseworker',
  authorised: false,
  notifyByEmail: false,
  closed: false,
};
const addPerson = async (body: object = employee): Promise<DirectoryChangeView> =>
  (await admin.post('/api/directory/people', body).expect(201)).body as DirectoryChangeView;
const savePerson = (id: string, body: object) => admin.put(`/api/directory/people/${id}`, body);
const decide = (session: Session, { id }: DirectoryChangeView, decision: string) => session.post(`/api/directory/changes/${id}/${decision}`);
const changesOf = async (subjectId: string): Promise<DirectoryChangeView[]> =>
  ((await admin.get(`/api/directory/changes?subjectId=${subjectId}`).expect(200)).body as { items: DirectoryChangeView[] }).items;

describe('an organisation in the register', () => {
  it('is entered and can be asked at once', async () => {
    const { subjectId, status, isNew } = await add({ ...practice, providerNumber: '000201' });
    expect([status, isNew]).toEqual(['done', true]);
    const { body } = await caseworker.get('/api/organisations?canReceive=true').expect(200);
    expect(found((body as { items: { id: string }[] }).items, subjectId)).toMatchObject({ name: practice.name, providerNumber: '000201' });
  });

  it('can be asked from its first day until its last', async () => {
    const ids = [await add({ ...practice, validFrom: '2027-06-01' }), await add({ ...practice, validTo: '2026-11-10' })].map(({ subjectId }) => subjectId);
    const { body } = await caseworker.get('/api/organisations').expect(200);
    for (const id of ids) expect(found((body as { items: { id: string }[] }).items, id)).toMatchObject({ canReceive: false });
    const asked = await caseworker.get('/api/organisations?canReceive=true').expect(200);
    expect((asked.body as { items: { id: string }[] }).items.filter(({ id }) => ids.includes(id))).toEqual([]);
  });

  it('keeps who changed what, and when, for good', async () => {
    const { subjectId } = await add(practice);
    await save(subjectId, { ...(await entryOf(subjectId)), phone: '00 00 30 99' }).expect(200);
    const [change, entered] = await changesOf(subjectId);
    expect(change).toMatchObject({ author: { name: 'Demo Anders Admin' }, differences: [{ field: 'phone', before: null, after: '00 00 30 99' }] });
    expect(entered).toMatchObject({ isNew: true });
    const { engine } = app.foundation.database;
    await expect(engine.query(`UPDATE directory_change SET status = 'rejected' WHERE subject_id = $1`, [subjectId])).rejects.toThrow('written once');
    await expect(engine.query('DELETE FROM directory_change WHERE subject_id = $1', [subjectId])).rejects.toThrow('permission denied');
  });

  it('is not written over what a colleague wrote in between', async () => {
    const { subjectId } = await add(practice);
    const read = await entryOf(subjectId);
    await save(subjectId, { ...read, name: 'Demo Først' }).expect(200);
    const { body } = await save(subjectId, { ...read, name: 'Demo Sidst' }).expect(412);
    expect(body).toMatchObject({ code: 'RecordConflict', detail: expect.stringContaining('Hent siden igen') });
    expect(await entryOf(subjectId)).toMatchObject({ name: 'Demo Først', revision: 2 });
  });

  it('says field by field what is wrong with its form', async () => {
    const { body } = await admin
      .post('/api/directory/organisations', { ...practice, name: '', gln: '579000', providerNumber: '12345', validFrom: '2026-02-30' })
      .expect(400);
    expect(faultsOf(body)).toEqual([
      ['name', 'required'],
      ['providerNumber', 'pattern'],
      ['gln', 'pattern'],
      ['validFrom', 'date'],
    ]);
  });

  it('does not share a ydernummer with another one of the same time', async () => {
    const { subjectId } = await add({ ...practice, providerNumber: '000202' });
    const taken = await admin.post('/api/directory/organisations', { ...practice, providerNumber: '000202' }).expect(400);
    expect(faultsOf(taken.body)).toEqual([['providerNumber', 'taken']]);
    await save(subjectId, { ...(await entryOf(subjectId)), validTo: '2027-03-01' }).expect(200);
    await add({ ...practice, providerNumber: '000202', validFrom: '2027-03-01' });
  });

  it('ends after it begins, and is succeeded by one that is there then and goes on', async () => {
    const { subjectId } = await add(practice);
    const entry = await entryOf(subjectId);
    const late = (await add({ ...practice, validFrom: '2027-06-01' })).subjectId;
    const short = (await add({ ...practice, validTo: '2027-02-01' })).subjectId;
    const wrong: readonly [object, string, string][] = [
      [{ validTo: entry.validFrom }, 'validTo', 'notAfterStart'],
      [{ successorId: organisations.practice }, 'validTo', 'required'],
      [{ validTo: '2027-03-01', successorId: subjectId }, 'successorId', 'unknownOrganisation'],
      [{ validTo: '2027-03-01', successorId: late }, 'successorId', 'beginsLater'],
      [{ validTo: '2027-03-01', successorId: short }, 'successorId', 'endsToo'],
      [{ regionId: organisations.practice }, 'regionId', 'unknownOrganisation'],
    ];
    for (const [change, field, code] of wrong) {
      const { body } = await save(subjectId, { ...entry, ...change }).expect(400);
      expect(faultsOf(body)).toEqual([[field, code]]);
    }
  });

  it('stays as long as another one is to be succeeded by it', async () => {
    const heir = (await add(practice)).subjectId;
    await add({ ...practice, validTo: '2027-03-01', successorId: heir });
    const { body } = await save(heir, { ...(await entryOf(heir)), validTo: '2027-02-01' }).expect(400);
    expect(faultsOf(body)).toEqual([['validTo', 'succeedsEarlier']]);
  });

  it('shows what somebody should look at', async () => {
    const { subjectId } = await add({ ...practice, gln: '5790000000012', validTo: '2027-03-01' });
    const codes = async (id: string) => found(await register(), id).findings.map(({ code }) => code);
    expect(await codes(subjectId)).toEqual(['endsWithoutSuccessor']);
    expect(await codes(organisations.association)).toEqual(['noGln']);
    await createSent(caseworker);
    await app.foundation.database.engine.query(`UPDATE organisation SET valid_from = '2020-01-01', valid_to = '2020-02-01' WHERE id = $1`, [
      organisations.practice,
    ]);
    expect(await codes(organisations.practice)).toEqual(['endedWithOpenRequests']);
    await app.foundation.database.engine.query('UPDATE organisation SET valid_to = NULL WHERE id = $1', [organisations.practice]);
  });

  it('tells before it ends how many open requests that touches, and whose', async () => {
    const read = async (id: string) => (await admin.get(`/api/directory/organisations/${id}/open-requests`).expect(200)).body as OpenRequestsView;
    const [before] = (await read(organisations.practice)).received;
    await createSent(caseworker);
    const { received } = await read(organisations.practice);
    expect(received).toEqual([{ organisation: { id: organisations.municipality, name: 'Demo Kommune' }, owed: (before?.owed ?? 0) + 1, answered: 0 }]);
    expect((await read(organisations.municipality)).made).toBe((before?.owed ?? 0) + 1);
  });
});

describe('an organisation that took over', () => {
  it('is shown to have had a request from then on, and the former one until then', async () => {
    const { id } = await createSent(caseworker);
    const { engine } = app.foundation;
    const { rows } = await app.foundation.database.engine.query<{ now: string }>('SELECT business_now() AS now');
    const at = String(rows[0]?.now);
    await engine.run({
      ...{ kind: 'serviceRequest', id, key: '', bodyHash: '', actor: { kind: 'clock' } },
      command: { type: 'recordDelivery', outcome: 'acknowledged', at } as Command,
    });
    const succeed = { type: 'succeedRecipient', fromId: organisations.practice, recipientId: organisations.otherPractice, recipientKind: 'gpPractice' };
    await engine.run({ kind: 'serviceRequest', id, command: succeed, actor: { kind: 'clock' }, key: '', bodyHash: '' });
    const { body } = await caseworker.get(`/api/service-requests/${id}/ledger`).expect(200);
    const held = (body as { items: { holder: string; name: string }[] }).items.filter(({ holder }) => holder === 'recipient');
    expect(held.map(({ name }) => name)).toEqual(['Demo Lægehuset', 'Demo Nabolægen']);
  });
});

describe('a person in the register', () => {
  it('is entered and stands among the colleagues, until closed', async () => {
    const { subjectId } = await addPerson();
    const listed = async () => ((await caseworker.get('/api/people').expect(200)).body as { items: { id: string }[] }).items.map(({ id }) => id);
    expect(await listed()).toContain(subjectId);
    await savePerson(subjectId, { ...(await personOf(subjectId)), closed: true }).expect(200);
    expect(await listed()).not.toContain(subjectId);
  });

  it('who is closed is signed out at once, and signs in no more', async () => {
    const session = await app.signIn(people.otherCaseworker);
    await session.get('/api/me').expect(200);
    await savePerson(people.otherCaseworker, { ...(await personOf(people.otherCaseworker)), closed: true }).expect(200);
    await session.get('/api/me').expect(401);
    await app.anybody.post('/api/demo/sign-in', { personId: people.otherCaseworker }).expect(404);
    const token = await createSession(app.foundation.database.app, people.otherCaseworker);
    await app.anybody.get('/api/me').set('cookie', `afklar=${token}`).expect(401);
  });

  it('works in an organisation that has not ended, and is mailed only with an address', async () => {
    const { body } = await admin.post('/api/directory/people', { ...employee, organisationId: people.citizen, notifyByEmail: true }).expect(400);
    expect(faultsOf(body)).toEqual([
      ['organisationId', 'unknownOrganisation'],
      ['email', 'required'],
    ]);
    const role = await admin.post('/api/directory/people', { ...employee, role: 'king', email: 'nobody' }).expect(400);
    expect(faultsOf(role.body)).toEqual([
      ['role', 'oneOf'],
      ['email', 'pattern'],
    ]);
  });

  it('is no citizen: they are in no register that is written by hand', async () => {
    expect((await staff()).map(({ id }) => id)).not.toContain(people.citizen);
    await savePerson(people.citizen, { ...employee, revision: 1 }).expect(404);
  });
});

describe('an administrator', () => {
  it('is made by two: one proposes, another approves', async () => {
    const proposed = await addPerson({ ...employee, role: 'administrator' });
    expect(proposed).toMatchObject({ status: 'proposed', allowed: ['reject'] });
    expect((await staff()).map(({ id }) => id)).not.toContain(proposed.subjectId);
    expect((await decide(admin, proposed, 'approve').expect(403)).body).toMatchObject({ code: 'FourEyes' });
    const { body } = await decide(other, proposed, 'approve').expect(200);
    expect(body).toMatchObject({ status: 'approved', decider: { name: 'Demo Birthe Admin' }, allowed: [] });
    expect(found(await staff(), proposed.subjectId)).toMatchObject({ role: 'administrator', revision: 1 });
    await decide(other, proposed, 'reject').expect(409);
  });

  it('is ended by two: until then the session lasts, then no longer', async () => {
    const made = await addPerson({ ...employee, role: 'administrator' });
    await decide(other, made, 'approve').expect(200);
    const cookie = `afklar=${await createSession(app.foundation.database.app, made.subjectId)}`;
    const ended = (await savePerson(made.subjectId, { ...(await personOf(made.subjectId)), closed: true }).expect(200)).body as DirectoryChangeView;
    expect(ended.status).toBe('proposed');
    await app.anybody.get('/api/me').set('cookie', cookie).expect(200);
    await decide(other, ended, 'approve').expect(200);
    await app.anybody.get('/api/me').set('cookie', cookie).expect(401);
  });

  it('is not proposed twice, nor approved on top of what was changed since', async () => {
    const { subjectId } = await addPerson();
    const proposed = (await savePerson(subjectId, { ...(await personOf(subjectId)), role: 'administrator' }).expect(200)).body as DirectoryChangeView;
    expect((await savePerson(subjectId, { ...(await personOf(subjectId)), unit: 'Demo Team' }).expect(409)).body).toMatchObject({ code: 'ChangeWaiting' });
    await app.foundation.database.engine.query('UPDATE person SET revision = revision + 1 WHERE id = $1', [subjectId]);
    await decide(other, proposed, 'approve').expect(412);
    await decide(admin, proposed, 'reject').expect(200);
    expect(found(await staff(), subjectId).role).toBe('caseworker');
  });

  it('sees what waits before what is settled', async () => {
    const waiting = await addPerson({ ...employee, role: 'administrator' });
    await addPerson();
    const { body } = await other.get('/api/directory/changes').expect(200);
    const statuses = (body as { items: DirectoryChangeView[] }).items.map(({ status }) => status);
    expect(statuses.indexOf('done')).toBe(statuses.lastIndexOf('proposed') + 1);
    await decide(other, waiting, 'reject').expect(200);
  });
});
