import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { recipientsOf } from '#persistence';
import type { DirectoryChangeView, RegisteredOrganisationView } from '../../apps/api/src/directory/admin.dto.js';
import type { InboxPageView } from '../../apps/api/src/service-requests/view/listed.dto.js';
import type { ServiceRequestView } from '../../apps/api/src/service-requests/view/service-request.dto.js';
import type { Session } from '../kit/app.js';
import { organisations } from '../kit/rules.js';
import { createSent, give, people, setUp, stage, viewIn } from './kit.js';

const { practice } = organisations;
const mindDoctor = randomUUID();
const bodyDoctor = randomUUID();

const app = setUp(() => stage());
const admin = app.session(people.administrator);
const caseworker = app.session(people.caseworker);
let coordinator: Session;
let inMind: Session;
let inBody: Session;
let mind: string;
let body: string;
let id: string;

const addUnit = async (name: string): Promise<string> => {
  await admin.post(`/api/directory/organisations/${practice}/units`, { name }).expect(201);
  return (await unitsIn()).find((unit) => unit.name === name && !unit.closed)?.id ?? '';
};
const unitsIn = async () =>
  ((await admin.get('/api/directory/organisations').expect(200)).body as { items: RegisteredOrganisationView[] }).items.find((each) => each.id === practice)
    ?.units ?? [];

beforeAll(async () => {
  [mind, body] = [await addUnit('Demo Sind'), await addUnit('Demo Krop')];
  const employ = `INSERT INTO person (id, name, organisation_id, role, authorised, unit, demo) VALUES ($1, $2, $3, 'clinician', true, $4, true)`;
  await app.foundation.database.engine.query(employ, [mindDoctor, 'Demo Sine Sind', practice, 'Demo Sind']);
  await app.foundation.database.engine.query(employ, [bodyDoctor, 'Demo Knud Krop', practice, 'Demo Krop']);
  [coordinator, inMind, inBody] = await app.signInAll(people.secretary, mindDoctor, bodyDoctor);
});

beforeEach(async () => {
  id = (await createSent(caseworker)).id;
  await give(coordinator, id, 'accept');
});

const ask = () => give(coordinator, id, 'delegate', { toUnitId: mind, task: 'ask' });
const seenBy = async (session: Session): Promise<ServiceRequestView> => viewIn(await session.get(`/api/service-requests/${id}`));
const listed = async (session: Session, tab: string): Promise<boolean> => {
  const { items } = (await session.get(`/api/service-requests?tab=${tab}&limit=100`).expect(200)).body as InboxPageView;
  return items.some((each) => each.id === id);
};
const told = async (to: Parameters<typeof recipientsOf>[2]): Promise<string[]> =>
  (await recipientsOf(app.foundation.database.engine, id, to)).map(({ personId }) => personId);
const faultsOf = (read: unknown) => (read as { errors: { field: string; code: string }[] }).errors.map(({ field, code }) => [field, code]);

describe('units of an organisation', () => {
  it('are kept by the administrator, each with a name of its own, and logged on the organisation', async () => {
    expect(await unitsIn()).toMatchObject([
      { name: 'Demo Krop', people: 1, closed: false },
      { name: 'Demo Sind', people: 1, closed: false },
    ]);
    const again = await admin.post(`/api/directory/organisations/${practice}/units`, { name: 'demo sind' }).expect(400);
    expect(faultsOf(again.body)).toEqual([['name', 'duplicate']]);
    await caseworker.post(`/api/directory/organisations/${practice}/units`, { name: 'Demo Mere' }).expect(403);
    const { items } = (await admin.get(`/api/directory/changes?subjectId=${practice}`).expect(200)).body as { items: DirectoryChangeView[] };
    expect(items[0]).toMatchObject({ subject: 'unit', name: 'Demo Krop', isNew: true, author: { name: 'Demo Anders Admin' } });
  });
  it('are known to its own people, and to nobody else', async () => {
    const names = async (session: Session) =>
      ((await session.get('/api/units').expect(200)).body as { items: { name: string }[] }).items.map(({ name }) => name);
    expect(await names(coordinator)).toEqual(['Demo Krop', 'Demo Sind']);
    expect(await names(caseworker)).toEqual([]);
  });
  it('are not given what is another organisation’s, nor a task that a unit cannot have, nor both a unit and a person', async () => {
    const wrong: readonly [object, string][] = [
      [{ toUnitId: randomUUID(), task: 'ask' }, 'toUnitId'],
      [{ toUnitId: mind, task: 'approve' }, 'task'],
      [{ toPersonId: mindDoctor, task: 'ask' }, 'task'],
      [{ toPersonId: mindDoctor, toUnitId: mind, task: 'handle' }, 'toPersonId'],
      [{ task: 'handle' }, 'toPersonId'],
    ];
    for (const [sent, field] of wrong) {
      const answer = await coordinator.command(`/api/service-requests/${id}/delegate`, sent).expect(400);
      expect(faultsOf(answer.body).map(([of]) => of)).toEqual([field]);
    }
  });
});

describe('a unit', () => {
  it('is asked: it stands in its own list, no longer among the unassigned, and its people are told', async () => {
    expect([await listed(coordinator, 'unassigned'), await listed(inMind, 'unit')]).toEqual([true, false]);
    expect(await told({ organisationId: practice, people: 'handlers' })).toEqual([people.doctor, people.secretary]);
    expect((await ask()).atUnit).toMatchObject({ id: mind, name: 'Demo Sind', asked: true, until: null });
    expect([await listed(coordinator, 'unassigned'), await listed(inMind, 'unit'), await listed(inBody, 'unit')]).toEqual([false, true, false]);
    expect(await listed(coordinator, 'unit')).toBe(true);
    expect(await told({ organisationId: practice, people: 'handlers' })).toEqual([mindDoctor]);
    const { counts } = (await inMind.get('/api/service-requests?tab=unit').expect(200)).body as InboxPageView;
    expect(counts.unit).toBeGreaterThan(0);
  });
  it('takes it on by one of its people, until a day, and the coordinators are told', async () => {
    await ask();
    expect((await inBody.command(`/api/service-requests/${id}/take-on`).expect(422)).body.code).toBe('NotAtYourUnit');
    const taken = await give(inMind, id, 'take-on', { until: '2099-12-03' });
    expect(taken).toMatchObject({ handler: { name: 'Demo Sine Sind' }, atUnit: { asked: false, until: '2099-12-03' } });
    expect(await told({ organisationId: practice, people: 'handlers' })).toEqual([mindDoctor]);
    expect(await told({ organisationId: practice, people: 'coordinators' })).toEqual([people.doctor, people.secretary]);
  });
  it('hands it back with a reason that its own organisation alone reads, and then it is unassigned again', async () => {
    await ask();
    await give(inMind, id, 'hand-back', { text: 'Vi har ingen tid før jul.' });
    expect(await seenBy(coordinator)).toMatchObject({ handler: null, atUnit: null });
    expect(await listed(coordinator, 'unassigned')).toBe(true);
    expect((await seenBy(coordinator)).conversation.map(({ text }) => text)).toContain('Vi har ingen tid før jul.');
  });
  it('is never seen by the other side, nor is what it says', async () => {
    await ask();
    await give(inMind, id, 'take-on', { until: '2099-12-03' });
    await give(inMind, id, 'hand-back', { text: 'Vi har ingen tid før jul.' });
    await ask();
    for (const reader of [caseworker, await app.signIn(people.citizen)]) {
      for (const path of ['', '/events', '/ledger', '/explanation']) {
        const { text } = await reader.get(`/api/service-requests/${id}${path}`).expect(200);
        expect(text).not.toMatch(/Demo Sind|Sine|før jul|givenToUnit|takenOn|handedBack|2099-12-03/);
      }
      expect((await reader.get('/api/service-requests?limit=100').expect(200)).text).not.toMatch(/Demo Sind/);
    }
    expect((await seenBy(caseworker)).atUnit).toBeNull();
    const events = (await coordinator.get(`/api/service-requests/${id}/events`).expect(200)).body as { items: { text: string }[] };
    expect(events.items.map(({ text }) => text)).toContain('En enhed er spurgt, om den kan tage anmodningen: Demo Sind');
  });
  it('goes along with whoever is given the request by name', async () => {
    const given = await give(coordinator, id, 'delegate', { toPersonId: bodyDoctor, task: 'handle' });
    expect(given).toMatchObject({ handler: { name: 'Demo Knud Krop' }, atUnit: { id: body, asked: false } });
    expect((await give(coordinator, id, 'delegate', { toPersonId: people.doctor, task: 'handle' })).atUnit).toBeNull();
  });
  it('that is closed has nothing any more: it is unassigned, and the coordinators are told of what comes', async () => {
    const third = await addUnit('Demo Tredje');
    await give(coordinator, id, 'delegate', { toUnitId: third, task: 'handle' });
    expect(await listed(coordinator, 'unassigned')).toBe(false);
    await admin.put(`/api/directory/units/${third}`, { closed: true, revision: 1 }).expect(200);
    expect([await listed(coordinator, 'unassigned'), (await seenBy(coordinator)).atUnit]).toEqual([true, null]);
    expect(await told({ organisationId: practice, people: 'handlers' })).toEqual([people.doctor, people.secretary]);
    expect(faultsOf((await admin.put(`/api/directory/units/${third}`, { closed: false, revision: 2 }).expect(400)).body)).toEqual([['closed', 'isOver']]);
    const answer = await coordinator.command(`/api/service-requests/${id}/delegate`, { toUnitId: third, task: 'ask' }).expect(400);
    expect(faultsOf(answer.body)).toEqual([['toUnitId', 'invalid']]);
    await addUnit('Demo Tredje');
  });
});
