import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#core';
import { asActor } from '#persistence';
import { organisations } from '../kit/rules.js';
import { createSent, give, people, setUp, stage } from './kit.js';

const doctorActor: Actor = { kind: 'person', personId: people.doctor, organisationId: organisations.practice, role: 'clinician', authorised: true };
const caseworkerActor: Actor = {
  kind: 'person',
  personId: people.caseworker,
  organisationId: organisations.municipality,
  role: 'caseworker',
  authorised: false,
};

describe('a request that went to the wrong recipient', () => {
  const app = setUp(() => stage());
  const caseworker = app.session(people.caseworker);
  const doctor = app.session(people.doctor);

  /** How many rows each table shows of one request, below the api: by the row policies alone. */
  const seen = (actor: Actor, id: string): Promise<Record<string, number>> =>
    asActor(app.foundation.database.app, actor, async (manager) => {
      const counts: Record<string, number> = {};
      for (const [table, column] of [
        ['service_request', 'id'],
        ['party', 'instance_id'],
        ['event', 'instance_id'],
        ['content', 'instance_id'],
      ] as const) {
        const [row] = await manager.query<{ rows: number }[]>(`SELECT count(*)::int AS rows FROM ${table} WHERE ${column} = $1`, [id]);
        counts[table] = row?.rows ?? -1;
      }
      return counts;
    });

  it('is gone for it once recalled: no row, no event, no word, no line in a list', async () => {
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'ask', { text: 'Et spørgsmål.' });
    expect(await seen(doctorActor, id)).toEqual({ service_request: 1, party: 1, event: 4, content: 3 });
    await give(caseworker, id, 'recall', { text: 'Sendt til den forkerte.' });
    expect(await seen(doctorActor, id)).toEqual({ service_request: 0, party: 0, event: 0, content: 0 });
    await doctor.get(`/api/service-requests/${id}`).expect(404);
    for (const tab of ['all', 'closed']) expect((await doctor.get(`/api/service-requests?tab=${tab}&limit=100`).expect(200)).text).not.toContain(id);
  });

  it('stays with the organisation that sent it', async () => {
    const { id } = await createSent(caseworker);
    const recalled = await give(caseworker, id, 'recall', { text: 'Sendt til den forkerte.' });
    expect(recalled).toMatchObject({ status: 'recalled', holder: null });
    expect(await seen(caseworkerActor, id)).toMatchObject({ service_request: 1, party: 1 });
    expect((await caseworker.get('/api/service-requests?tab=closed&limit=100').expect(200)).text).toContain(id);
  });
});
