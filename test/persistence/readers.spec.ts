import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, glossary, shownInCopy } from '#core';
import { asActor, inboxCounts, inboxPage, type Tab } from '#persistence';
import { clinicianOf, openTwoWorlds } from './kit/tenants.js';

let worlds: Awaited<ReturnType<typeof openTwoWorlds>>;
/** The practice of the other world got a copy. */
let reader: Actor & { kind: 'person' };

const eventTypes = [
  ...shownInCopy,
  'created',
  'received',
  'accepted',
  'questionAsked',
  'answered',
  'declined',
  'contactLogged',
  'cancelled',
  'closed',
  'stepTaken',
];

beforeAll(async () => {
  worlds = await openTwoWorlds();
  const { insert, one, two } = worlds;
  reader = clinicianOf(two);
  const party = { citizen_id: one.citizen, valid_from: '2026-11-01T09:00:00Z', open: true, sort_at: '2026-12-01T22:59:59Z' };
  await insert('party', { instance_id: one.request, organisation_id: reader.organisationId, role: 'copy', reads_only: true, ...party });
  for (const [place, type] of eventTypes.entries()) {
    const at = { effective_at: '2026-11-02T09:00:00Z', recorded_at: '2026-11-02T09:00:00Z' };
    await insert('event', { instance_id: one.request, version: 10 + place, v: 1, type, body: '{}', actor_kind: 'clock', ...at });
  }
  for (const [place, kind] of ['answer', 'reason', 'consent', 'thirdParty', 'attachment'].entries())
    await insert('content', {
      id: `11111111-0000-7000-8000-0000000030${10 + place}`,
      instance_id: one.request,
      citizen_id: one.citizen,
      kind,
      sealed: Buffer.from('x'),
    });
});
afterAll(() => worlds.close());

const column = (sql: string): Promise<string[]> =>
  asActor(worlds.database.app, reader, async (manager) => {
    const rows = await manager.query<{ found: string }[]>(sql, [worlds.one.request]);
    return rows.map(({ found }) => found);
  });

const listed = async (tab: Tab): Promise<string[]> => {
  const viewer = { organisationId: reader.organisationId, personId: reader.personId, unit: null, unitId: null, today: '2026-12-02', soonOn: '2026-12-03' };
  const { rows } = await asActor(worlds.database.app, reader, (manager) => inboxPage(manager, { viewer, tab, limit: 50 }));
  return rows.map(({ id }) => id);
};

describe('whoever got a copy to read', () => {
  it('sees the request, and of its words no answer and no reason', async () => {
    expect(await column('SELECT id AS found FROM service_request WHERE id = $1')).toEqual([worlds.one.request]);
    expect(await column('SELECT DISTINCT kind AS found FROM content WHERE instance_id = $1 ORDER BY 1')).toEqual(['purpose', 'question']);
  });
  it('sees the events that the core shows in a copy, and no timer', async () => {
    for (const type of eventTypes) expect(Object.keys(glossary)).toContain(type);
    expect(await column('SELECT DISTINCT type AS found FROM event WHERE instance_id = $1 ORDER BY 1')).toEqual([...shownInCopy].sort());
    expect(await column('SELECT key AS found FROM timer WHERE instance_id = $1')).toEqual([]);
  });
  it('finds it in a list of its own, and in no pile that waits for somebody', async () => {
    expect(await listed('copies')).toEqual([worlds.one.request]);
    for (const tab of ['all', 'mine', 'toApprove', 'unit', 'unassigned', 'waitingForOthers'] as const)
      expect(await listed(tab)).not.toContain(worlds.one.request);
    const viewer = { organisationId: reader.organisationId, personId: reader.personId, unit: null, unitId: null, today: '2026-12-02', soonOn: '2026-12-03' };
    const counts = await asActor(worlds.database.app, reader, (manager) => inboxCounts(manager, viewer));
    expect(counts).toMatchObject({ all: 1, copies: 1, waitingForOthers: 0, soon: 0, overdue: 0 });
  });
});
