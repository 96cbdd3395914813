import { describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import pg from 'pg';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { beginCourse, goal, onCourse, practice } from './course-kit.js';
import { create, createSent, draftBody, people, setUp, stage } from './kit.js';

const app = setUp(() => stage({}, seedRuleBook));
const caseworker = app.session(people.caseworker);
const citizen = app.session(people.citizen);
const adviser = app.session(people.adviser);
const doctor = app.session(people.doctor);

const begun = () => beginCourse(caseworker, 'resourceCourse', '2025-10-01');
const grant = (changes: object = {}) => ({
  ...{ as: 'otherActor', organisationId: organisations.association, scope: [], until: inDays(90) },
  ...{ purpose: 'De skal finde en praktikplads sammen med mig.', ...changes },
});
const read = (session: Session, id: string) => session.get(`/api/courses/${id}`);

describe('an organisation that the citizen lets take part', () => {
  it('reads the course from then on, and not before', async () => {
    const id = await begun();
    await read(adviser, id).expect(404);
    const { body } = await onCourse(citizen, id, 'grants', grant()).expect(200);
    expect(body.participants).toMatchObject([{ no: 1, as: { code: 'otherActor' }, organisation: { name: 'Demo Foreningen' }, scope: ['plan'], closed: null }]);
    expect(body.allowed).toEqual(expect.arrayContaining(['grant', 'endGrant']));
    expect((await read(adviser, id).expect(200)).body).toMatchObject({
      allowed: ['reportActivity'],
      citizen: { name: 'Demo Anna Jensen', cprMasked: '670190-••••' },
    });
    const listed = (await adviser.get('/api/courses/invited').expect(200)).body.items;
    expect(listed).toContainEqual(expect.objectContaining({ id, until: inDays(90), citizen: expect.objectContaining({ name: 'Demo Anna Jensen' }) }));
  });

  it('reads the plan and its purposes by the scope of the plan, and no letter, step, exemption or task of the coordinator', async () => {
    const id = await begun();
    await onCourse(caseworker, id, 'goals', goal).expect(200);
    await onCourse(caseworker, id, 'activities', practice).expect(200);
    await onCourse(caseworker, id, 'exemptions', { reason: 'treatment', from: inDays(-1), until: inDays(10), text: 'Du er i behandling.' }).expect(200);
    await onCourse(citizen, id, 'letters', { about: 'message', text: 'Min adresse er hemmelig.' }).expect(200);
    await onCourse(citizen, id, 'grants', grant()).expect(200);
    const { body, text } = await read(adviser, id).expect(200);
    expect(body.goals).toMatchObject([{ text: goal.text }]);
    expect(body.activities).toMatchObject([{ text: practice.text, purpose: practice.purpose }]);
    expect(body).toMatchObject({ steps: [], letters: [], exemptions: [], waits: [], todo: [], findings: [], nextOn: null, asked: [] });
    expect(text).not.toMatch(/behandling\.|hemmelig|6701901234/);
  });

  it('reads who carries out an activity as long as they do, and not that they have left', async () => {
    const id = await begun();
    const kindOf = (kind: string) =>
      app.foundation.database.engine.query('UPDATE organisation SET kind = $2 WHERE id = $1', [organisations.otherPractice, kind]);
    await kindOf('interestOrganisation');
    const carrierFor = async (session: Session) => (await read(session, id).expect(200)).body.activities[0].organisation;
    await onCourse(caseworker, id, 'goals', goal).expect(200);
    await onCourse(caseworker, id, 'grants', grant({ organisationId: organisations.otherPractice, saidBy: 'phone' })).expect(200);
    await onCourse(caseworker, id, 'activities', { ...practice, organisationId: organisations.otherPractice }).expect(200);
    await onCourse(citizen, id, 'grants', grant()).expect(200);
    expect(await carrierFor(adviser)).toMatchObject({ name: 'Demo Nabolægen' });
    await onCourse(citizen, id, 'grants/1/end').expect(200);
    expect([await carrierFor(caseworker), await carrierFor(adviser)]).toEqual([null, null]);
    await kindOf('gpPractice');
  });

  it('reads of a meeting when it is, and nothing of what it rests on', async () => {
    const id = await begun();
    await onCourse(caseworker, id, 'steps', { kind: 'teamMeeting', plannedOn: inDays(9) }).expect(200);
    await onCourse(citizen, id, 'grants', grant({ as: 'companion', scope: ['meetings'] })).expect(200);
    const meeting = (body: { steps: { kind: { code: string } }[] }) => body.steps.find(({ kind }) => kind.code === 'teamMeeting');
    expect(meeting((await read(caseworker, id)).body)).toMatchObject({ papers: [{ code: 'preparation', readyOn: null }], papersAtRisk: 1 });
    expect(meeting((await read(adviser, id).expect(200)).body)).toMatchObject({ plannedOn: inDays(9), papers: [], papersAtRisk: 0 });
  });

  it('finds the citizen in no list or search, and reads neither doctor nor language of theirs', async () => {
    const id = await begun();
    await onCourse(citizen, id, 'grants', grant({ as: 'representative', scope: ['letters', 'requests'] })).expect(200);
    await adviser.get(`/api/citizens/${citizens.citizen}`).expect(404);
    for (const path of ['/citizens', '/citizens?name=demo', `/courses?citizenId=${citizens.citizen}`, '/service-requests?tab=all'])
      expect((await adviser.get(`/api${path}`).expect(200)).body.items).toEqual([]);
  });

  it('reads letters only where the citizen let it in to them', async () => {
    const id = await begun();
    await onCourse(citizen, id, 'letters', { about: 'message', text: 'Jeg er bange for mødet.' }).expect(200);
    await onCourse(citizen, id, 'grants', grant({ as: 'representative', scope: ['letters', 'requests'] })).expect(200);
    expect((await read(adviser, id).expect(200)).body.letters).toMatchObject([{ text: 'Jeg er bange for mødet.' }]);
  });

  it('reads what was asked and how far it is, where it was let in to that, and never the request itself', async () => {
    const id = await begun();
    const sent = await createSent(caseworker, { ...draftBody, courseId: id, questions: ['Et spørgsmål om helbred.'] });
    const draft = await create(caseworker, { ...draftBody, courseId: id });
    await onCourse(citizen, id, 'grants', grant({ as: 'hearingParty' })).expect(200);
    expect((await read(adviser, id)).body.asked).toEqual([]);
    await onCourse(citizen, id, 'grants/1/end').expect(200);
    await onCourse(citizen, id, 'grants', grant({ as: 'hearingParty', scope: ['requests'] })).expect(200);
    const { body, text } = await read(adviser, id).expect(200);
    expect(body.asked).toMatchObject([{ number: sent.number, recipient: 'Demo Lægehuset', status: 'Afsendt' }]);
    expect(text).not.toContain('helbred.');
    expect(text).not.toContain(draft.number);
    await adviser.get(`/api/service-requests/${sent.id}`).expect(404);
    expect((await adviser.get('/api/service-requests?limit=100')).text).not.toContain(sent.number);
  });

  it('sees nothing any more at once when the citizen stops it, whoever wrote it down', async () => {
    const id = await begun();
    await onCourse(caseworker, id, 'grants', grant({ saidBy: 'phone' })).expect(200);
    await read(adviser, id).expect(200);
    const { body } = await onCourse(citizen, id, 'grants/1/end').expect(200);
    expect(body.participants[0].closed).toMatchObject({ because: 'citizen' });
    await read(adviser, id).expect(404);
    expect((await adviser.get('/api/courses/invited')).body.items.map(({ id: each }: { id: string }) => each)).not.toContain(id);
    await onCourse(citizen, id, 'grants', grant({ as: 'companion' })).expect(200);
    expect((await read(adviser, id).expect(200)).body).toMatchObject({ goals: [], participants: [{ no: 1 }, { no: 2, scope: ['meetings'] }] });
  });

  it('is one of the kinds that may, is there, and is let in with the citizen’s word for it', async () => {
    const id = await begun();
    for (const organisationId of [organisations.practice, people.citizen])
      expect((await onCourse(citizen, id, 'grants', grant({ organisationId }))).body.errors).toMatchObject([{ field: 'organisationId' }]);
    expect((await onCourse(caseworker, id, 'grants', grant())).body).toMatchObject({ status: 422, code: 'AgreementMissing' });
    expect((await onCourse(citizen, id, 'grants', grant({ saidBy: 'phone' }))).body.errors).toMatchObject([{ field: 'saidBy' }]);
    expect((await onCourse(citizen, id, 'grants', grant({ scope: ['everything'] }))).body.errors).toMatchObject([{ field: 'scope' }]);
    await onCourse(doctor, id, 'grants', grant()).expect(403);
    await onCourse(adviser, id, 'grants/1/end').expect(403);
  });
});

it('an organisation that is dismissed while it reads is told what one without access is told', async () => {
  const id = await begun();
  await onCourse(citizen, id, 'grants', grant()).expect(200);
  const between = new pg.Client(app.databaseUrl);
  await between.connect();
  try {
    await between.query('BEGIN; LOCK TABLE event IN ACCESS EXCLUSIVE MODE');
    const reading = read(adviser, id).then(({ status, body }) => ({ status, code: body.code }));
    await until('its waiting for what happened', async () => {
      const { rows } = await between.query("SELECT FROM pg_locks WHERE relation = 'event'::regclass AND NOT granted");
      return rows.length > 0 ? true : undefined;
    });
    await between.query('DELETE FROM party WHERE instance_id = $1 AND organisation_id = $2', [id, organisations.association]);
    await between.query('COMMIT');
    expect(await reading).toEqual({ status: 404, code: (await read(adviser, id)).body.code });
  } finally {
    await between.end();
  }
});

it('an organisation that comes along to meetings reads what came of them, and not what was decided nor that an exemption moved a day', async () => {
  const id = await begun();
  await onCourse(citizen, id, 'grants', grant({ as: 'companion' })).expect(200);
  const stepOf = async (session: Session, code: string) =>
    ((await read(session, id).expect(200)).body.steps as { no: number; kind: { code: string }; closed: object | null }[]).find(
      ({ kind }) => kind.code === code,
    );
  await onCourse(caseworker, id, 'steps', { kind: 'meeting', plannedOn: inDays(0) }).expect(200);
  await onCourse(caseworker, id, 'steps', { kind: 'decision' }).expect(200);
  for (const [kind, outcome] of [
    ['meeting', 'held'],
    ['decision', 'refused'],
  ] as const) {
    const no = (await stepOf(caseworker, kind))?.no;
    await onCourse(caseworker, id, `steps/${no}/close`, { on: inDays(0), outcome }).expect(200);
  }
  await onCourse(caseworker, id, 'exemptions', { reason: 'treatment', from: '2026-01-01', until: inDays(300), text: 'Du er i behandling.' }).expect(200);
  expect(await stepOf(adviser, 'meeting')).toMatchObject({ closed: { outcome: { code: 'held' } } });
  expect(await stepOf(adviser, 'decision')).toBeUndefined();
  expect(await stepOf(caseworker, 'decision')).toMatchObject({ closed: { outcome: { code: 'refused' } } });
  const seen = JSON.stringify((await read(adviser, id)).body);
  expect(seen).not.toMatch(/Afslag|fritagelse|Fritaget/);
});

describe('an activity that an organisation carries out', () => {
  it('is reported on by it, for the citizen and whoever coordinates to read', async () => {
    const id = await begun();
    await onCourse(citizen, id, 'grants', grant()).expect(200);
    await onCourse(caseworker, id, 'goals', goal).expect(200);
    await onCourse(caseworker, id, 'activities', { ...practice, organisationId: organisations.association }).expect(200);
    await onCourse(adviser, id, 'activities/1/report', { text: 'Hun møder to dage om ugen.' }).expect(200);
    for (const session of [citizen, caseworker, adviser])
      expect((await read(session, id)).body.activities).toMatchObject([
        { organisation: { name: 'Demo Foreningen' }, reports: [{ text: 'Hun møder to dage om ugen.', by: { name: 'Demo Rikke Rådgiver' } }] },
      ]);
    await onCourse(citizen, id, 'grants/1/end').expect(200);
    await onCourse(adviser, id, 'activities/1/report', { text: 'Mere.' }).expect(404);
  });
});

it('everybody who looks at a course of somebody is written down for the citizen to see', async () => {
  const id = await begun();
  await onCourse(citizen, id, 'grants', grant()).expect(200);
  await read(adviser, id).expect(200);
  const { rows } = await app.foundation.database.engine.query(
    `SELECT action FROM access_log WHERE instance_id = $1 AND person_id = $2 AND citizen_id = $3 AND outcome = 'done'`,
    [id, people.adviser, citizens.citizen],
  );
  expect(rows).toContainEqual({ action: 'courses.read' });
});
