import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Session } from '../kit/app.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { createSent, draftBody, people, stage, type Staged } from './kit.js';

describe('an organisation that is only ever asked', () => {
  const managerId = randomUUID();
  let app: Staged;
  let manager: Session;

  beforeAll(async () => {
    app = await stage();
    const employ = `INSERT INTO person (id, name, organisation_id, role, demo) VALUES ($1, 'Demo Lone Leder', $2, 'manager', true)`;
    await app.foundation.database.engine.query(employ, [managerId, organisations.practice]);
    manager = await app.signIn(managerId);
    await createSent(await app.signIn(people.caseworker));
  });
  afterAll(() => app?.end());

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
