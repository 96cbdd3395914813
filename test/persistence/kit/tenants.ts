import {
  asActor,
  cprId,
  createCprIndex,
  createSealer,
  createSession,
  draftId,
  logAccess,
  nameId,
  openDatabase,
  saveDraft,
  type Database,
  type Sealer,
} from '#persistence';
import { createDatabase } from '../../kit/database.js';

export const contentKey = Buffer.alloc(32, 7);

/** Ids of one small world: every id of world `n` begins with the digit `n`, so that a stray one shows in any text. */
export const idsOf = (world: 1 | 2) => {
  const id = (kind: string): string => `${String(world).repeat(8)}-0000-7000-8000-0000000000${kind}`;
  return {
    requester: id('a0'),
    recipient: id('a1'),
    caseworker: id('b0'),
    clinician: id('b1'),
    citizenPerson: id('b2'),
    citizen: id('c0'),
    course: id('d0'),
    request: id('e0'),
    draftRequest: id('e1'),
    content: id('f0'),
    questionContent: id('f1'),
    ownContent: id('f2'),
    notification: id('f3'),
    cpr: `61017${world}1234`,
    name: `Demo Borger ${world}`,
  };
};

type Ids = ReturnType<typeof idsOf>;
export const caseworkerOf = (ids: Ids) => ({
  kind: 'person' as const,
  personId: ids.caseworker,
  organisationId: ids.requester,
  role: 'caseworker',
  authorised: false,
});
export const clinicianOf = (ids: Ids) => ({
  kind: 'person' as const,
  personId: ids.clinician,
  organisationId: ids.recipient,
  role: 'clinician',
  authorised: true,
});
export const citizenOf = (ids: Ids) => ({ kind: 'citizen' as const, personId: ids.citizenPerson, citizenId: ids.citizen });

type Insert = (table: string, row: Readonly<Record<string, unknown>>) => Promise<void>;

const insertWith =
  (engine: Database['engine']): Insert =>
  async (table, row) => {
    const names = Object.keys(row);
    const values = names.map((_name, place) => `$${place + 1}`);
    await engine.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${values.join(', ')})`, Object.values(row));
  };

const addPeople = async (insert: Insert, ids: Ids): Promise<void> => {
  await insert('organisation', { id: ids.requester, name: 'Demo Jobcenter', kind: 'jobCentre', valid_from: '2026-01-01', demo: true });
  await insert('organisation', {
    id: ids.recipient,
    name: 'Demo Lægehus',
    kind: 'gpPractice',
    provider_number: '012345',
    valid_from: '2026-01-01',
    demo: true,
  });
  await insert('person', { id: ids.caseworker, name: 'Demo Sagsbehandler', organisation_id: ids.requester, role: 'caseworker', unit: 'Demo Enhed' });
  await insert('person', { id: ids.clinician, name: 'Demo Læge', organisation_id: ids.recipient, role: 'clinician', authorised: true });
};

const addCitizen = async (insert: Insert, sealer: Sealer, ids: Ids): Promise<void> => {
  await insert('citizen', {
    id: ids.citizen,
    cpr_index: createCprIndex(contentKey)(ids.cpr),
    cpr_sealed: await sealer.seal(ids.citizen, cprId(ids.citizen), ids.cpr),
    name_sealed: await sealer.seal(ids.citizen, nameId(ids.citizen), ids.name),
    gp_organisation_id: ids.recipient,
  });
  await insert('person', { id: ids.citizenPerson, citizen_id: ids.citizen, role: 'citizen' });
  await insert('course', {
    id: ids.course,
    citizen_id: ids.citizen,
    organisation_id: ids.requester,
    number: ids.course,
    kind: 'clarification',
    regime: 'from2026-07',
    started_on: '2026-09-01',
    version: 1,
    rule_version: 1,
    state: { kind: 'clarification', regime: 'from2026-07' },
  });
};

export const requestRow = (ids: Ids, id: string, changes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  id,
  citizen_id: ids.citizen,
  course_id: ids.course,
  requester_id: ids.requester,
  recipient_id: ids.recipient,
  owner_id: ids.caseworker,
  created_at: '2026-11-01T09:00:00Z',
  version: 3,
  rule_version: 1,
  steps_taken: 0,
  missed: false,
  number: `2026-${id}`,
  status: 'sent',
  delivery: 'acknowledged',
  clock: 'running',
  holder: 'recipient',
  form_code: 'LÆ 125',
  recipient_kind: 'gpPractice',
  state: '{}',
  ...changes,
});

const addRequests = async (insert: Insert, sealer: Sealer, ids: Ids): Promise<void> => {
  const party = { citizen_id: ids.citizen, valid_from: '2026-11-01T09:00:00Z', open: true, sort_at: '2026-12-01T22:59:59Z' };
  await insert('service_request', requestRow(ids, ids.request, { unit: 'Demo Enhed', due_on: '2026-12-01', due_at: '2026-12-01T22:59:59Z' }));
  await insert('service_request', requestRow(ids, ids.draftRequest, { status: 'draft', clock: 'notStarted', holder: 'requester' }));
  await insert('party', { instance_id: ids.request, organisation_id: ids.requester, role: 'requester', ...party });
  await insert('party', { instance_id: ids.request, organisation_id: ids.recipient, role: 'recipient', ...party });
  await insert('party', { instance_id: ids.draftRequest, organisation_id: ids.requester, role: 'requester', ...party, sort_at: null });
  const event = {
    instance_id: ids.request,
    v: 1,
    effective_at: '2026-11-01T09:00:00Z',
    recorded_at: '2026-11-01T09:00:00Z',
    actor_kind: 'person',
    actor_person_id: ids.caseworker,
    actor_organisation_id: ids.requester,
  };
  await insert('timer', { instance_id: ids.request, kind: 'serviceRequest', key: 'due/v1', due_at: '2026-12-01T23:00:00Z' });
  await insert('event', { ...event, version: 1, type: 'sent', body: '{}' });
  await insert('event', { ...event, version: 2, type: 'delegated', body: '{}', audience: ids.recipient });
  const content = { instance_id: ids.request, citizen_id: ids.citizen };
  const sealed = (id: string): Promise<Buffer> => sealer.seal(ids.citizen, id, `hemmelig tekst i ${id}`);
  await insert('content', { ...content, id: ids.content, kind: 'purpose', sealed: await sealed(ids.content) });
  await insert('content', { ...content, id: ids.questionContent, kind: 'question', sealed: await sealed(ids.questionContent) });
  await insert('content', { ...content, id: ids.ownContent, kind: 'note', audience: ids.recipient, sealed: await sealed(ids.ownContent) });
};

const addWorld = async (insert: Insert, sealer: Sealer, ids: Ids): Promise<void> => {
  await addPeople(insert, ids);
  await addCitizen(insert, sealer, ids);
  await addRequests(insert, sealer, ids);
  await insert('notification', {
    id: ids.notification,
    person_id: ids.caseworker,
    organisation_id: ids.requester,
    instance_id: ids.request,
    code: 'requestReceived',
    params: '{}',
  });
  await insert('letter', {
    ...{ id: ids.notification, citizen_id: ids.citizen, organisation_id: ids.requester, course_id: ids.course, instance_id: ids.request },
    ...{ code: 'requestReceived', params: '{}', language: 'da' },
  });
};

/** What people themselves write, by their own door. */
const addPersonal = async ({ app }: Database, sealer: Sealer, ids: Ids): Promise<void> => {
  const sealed = await sealer.seal(ids.citizen, draftId(ids.request, ids.recipient), 'hemmelig kladde');
  const draft = { instanceId: ids.request, organisationId: ids.recipient, personId: ids.clinician, citizenId: ids.citizen, version: 0, sealed };
  await asActor(app, clinicianOf(ids), async (manager) => {
    await saveDraft(manager, draft);
    await logAccess(manager, clinicianOf(ids), [{ action: 'requests.read', outcome: 'done', instanceId: ids.request, citizenId: ids.citizen }]);
  });
  await createSession(app, ids.clinician);
};

/** A database with two worlds that know nothing of each other, each with a job centre, a practice, a citizen and two requests. */
export const openTwoWorlds = async () => {
  const { url, drop } = await createDatabase();
  const database = await openDatabase(url);
  const sealer = createSealer(database.engine, contentKey);
  const insert = insertWith(database.engine);
  for (const ids of [idsOf(1), idsOf(2)]) {
    await addWorld(insert, sealer, ids);
    await addPersonal(database, sealer, ids);
  }
  const close = async (): Promise<void> => {
    await database.close();
    await drop();
  };
  return { url, database, sealer, insert, close, one: idsOf(1), two: idsOf(2) };
};
