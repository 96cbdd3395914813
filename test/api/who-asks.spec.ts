import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Session } from '../kit/app.js';
import { move } from '../kit/moving.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { createSent, draftBody, give, people, setUp, stage } from './kit.js';

describe('an organisation that is only ever asked', () => {
  const managerId = randomUUID();
  const app = setUp(() => stage());
  let manager: Session;

  beforeAll(async () => {
    const employ = `INSERT INTO person (id, name, organisation_id, role, demo) VALUES ($1, 'Demo Lone Leder', $2, 'manager', true)`;
    await app.foundation.database.engine.query(employ, [managerId, organisations.practice]);
    manager = await app.signIn(managerId);
    await createSent(await app.signIn(people.caseworker));
  });

  it('is offered no new request and no look ahead, whatever the role, while the municipality’s manager is', async () => {
    const { body } = await manager.get('/api/me').expect(200);
    expect(body.may).toContain('breaches.read');
    expect(body.may).not.toContain('requests.create');
    expect(body.may).not.toContain('outgoing.read');
    const other = await app.signIn(people.manager);
    expect((await other.get('/api/me').expect(200)).body.may).toEqual(expect.arrayContaining(['requests.create', 'outgoing.read']));
  });

  it('cannot make one either: neither a course for somebody it was asked about, nor a draft in another’s course', async () => {
    await manager.get(`/api/citizens/${citizens.citizen}`).expect(200);
    const course = await manager.command('/api/courses', { citizenId: citizens.citizen, kind: 'clarification', startedOn: '2026-11-01' }).expect(403);
    expect(course.body.code).toBe('Forbidden');
    const draft = await manager.command('/api/service-requests', draftBody).expect(400);
    expect(draft.body.errors).toMatchObject([{ field: 'courseId' }]);
  });
});

describe('a municipality that has led no course yet', () => {
  const organisationId = randomUUID();
  const caseworkerId = randomUUID();
  const app = setUp(() => stage());
  let newcomer: Session;

  beforeAll(async () => {
    const { engine } = app.foundation.database;
    await engine.query(`INSERT INTO organisation (id, kind, name, valid_from, demo) VALUES ($1, 'jobCentre', 'Demo Ny Kommune', '2026-01-01', true)`, [
      organisationId,
    ]);
    const employ = `INSERT INTO person (id, name, organisation_id, role, demo) VALUES ($1, 'Demo Nina Ny', $2, 'caseworker', true)`;
    await engine.query(employ, [caseworkerId, organisationId]);
    newcomer = await app.signIn(caseworkerId);
  });

  it('is offered what it needs to begin', async () => {
    const { body } = await newcomer.get('/api/me').expect(200);
    expect(body.may).toEqual(expect.arrayContaining(['courses.lead', 'requests.create', 'outgoing.read', 'citizens.change']));
  });

  it('begins its first for a citizen who moved to it, of whom an answer was shared with it, and for nobody else', async () => {
    const [caseworker, doctor] = [await app.signIn(people.caseworker), await app.signIn(people.doctor)];
    const { id } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' });
    await give(doctor, id, 'answer', { answerType: 'full', text: 'Svaret, der sendes videre.' });
    await give(caseworker, id, 'accept-answer', { text: 'Tak for det hele.' });
    const first = { citizenId: citizens.citizen, kind: 'clarification', startedOn: '2026-11-01' } as const;
    expect(await newcomer.command('/api/courses', first)).toMatchObject({ status: 400, body: { errors: [{ field: 'citizenId' }] } });
    await move(app, caseworker, organisationId);
    await give(caseworker, id, 'share-answer', { legalBasis: 'rsl11c', purpose: 'I hjælper borgeren videre.', noticeOn: '2026-11-02' });
    expect((await newcomer.command('/api/courses', first).expect(201)).body).toMatchObject({ coordinator: { id: caseworkerId } });
  });
});
