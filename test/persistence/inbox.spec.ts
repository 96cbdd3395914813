import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  asActor,
  inboxCounts,
  inboxPage,
  overdueByCounterpart,
  answersSince,
  type InboxQuestion,
  type Tab,
  type Viewer,
  type WorklistFilter,
} from '#persistence';
import { caseworkerOf, clinicianOf, openTwoWorlds, requestRow } from './kit/tenants.js';

let worlds: Awaited<ReturnType<typeof openTwoWorlds>>;

const colleague = '11111111-0000-7000-8000-0000000000b5';
const idOf = (place: number): string => `11111111-0000-7000-8000-0000000010${String(place).padStart(2, '0')}`;

const handler = '11111111-0000-7000-8000-0000000000b1';

/** Requests of world 1 beside the two it has; `due` is the day of December, null for undated. */
const cases: readonly { due: number | null; open?: boolean; row: Readonly<Record<string, unknown>> }[] = [
  { due: 3, row: { clock: 'running', owner_id: colleague, unit: 'Anden enhed' } },
  { due: 3, row: { clock: 'paused', holder: 'requester', status: 'questionAsked' } },
  { due: 5, row: { missed: true, handler_id: handler } },
  { due: 4, row: { missed: true, clock: 'stopped', holder: 'requester', status: 'answered', answered_at: '2026-12-05T10:00:00Z' } },
  { due: null, row: { clock: 'notStarted', holder: 'citizen', status: 'sent' } },
  { due: null, row: { clock: 'notStarted', holder: 'citizen', form_code: 'LÆ 135' } },
  { due: 2, open: false, row: { clock: 'stopped', holder: null, status: 'closed', answered_at: '2026-12-01T10:00:00Z' } },
  { due: 1, open: false, row: { clock: 'stopped', holder: null, status: 'closed', answered_at: '2026-12-07T10:00:00Z' } },
];

/** What the practice did among itself: request, number of the event, what was asked of the one it went to. */
const delegations: readonly (readonly [place: number, version: number, task: string])[] = [
  [2, 4, 'prepare'],
  [2, 5, 'approve'],
  [0, 4, 'approve'],
  [0, 5, 'handle'],
];

const day = (due: number): string => `2026-12-${String(due).padStart(2, '0')}`;

beforeAll(async () => {
  worlds = await openTwoWorlds();
  const { insert, one } = worlds;
  await insert('person', { id: colleague, name: 'Demo Kollega', organisation_id: one.requester, role: 'caseworker' });
  for (const [place, { due, open = true, row }] of cases.entries()) {
    const dates = due === null ? {} : { due_on: day(due), due_at: `${day(due)}T22:59:59Z` };
    await insert('service_request', requestRow(one, idOf(place), { unit: 'Demo Enhed', ...dates, ...row }));
    const party = {
      instance_id: idOf(place),
      citizen_id: one.citizen,
      valid_from: '2026-11-01T00:00:00Z',
      open,
      sort_at: due === null ? null : `${day(due)}T22:59:59Z`,
    };
    await insert('party', { ...party, organisation_id: one.requester, role: 'requester' });
    await insert('party', { ...party, organisation_id: one.recipient, role: 'recipient' });
  }
  for (const [place, version, task] of delegations) {
    const at = { effective_at: '2026-11-02T09:00:00Z', recorded_at: '2026-11-02T09:00:00Z' };
    const body = { v: 1, type: 'delegated', effectiveAt: at.effective_at, toPersonId: handler, task };
    const event = { instance_id: idOf(place), version, v: 1, type: 'delegated', ...at, actor_kind: 'person', audience: one.recipient };
    await insert('event', { ...event, body: JSON.stringify(body) });
  }
});
afterAll(() => worlds.close());

const caseworker = (): Viewer => ({
  organisationId: worlds.one.requester,
  personId: worlds.one.caseworker,
  unitId: null,
  unit: 'Demo Enhed',
  today: '2026-12-02',
  soonOn: '2026-12-03',
});
const clinician = (): Viewer => ({ ...caseworker(), organisationId: worlds.one.recipient, personId: worlds.one.clinician, unit: null });

const page = (viewer: Viewer, question: Omit<InboxQuestion, 'viewer'>) => {
  const actor = viewer.organisationId === worlds.one.requester ? caseworkerOf(worlds.one) : clinicianOf(worlds.one);
  return asActor(worlds.database.app, actor, (manager) => inboxPage(manager, { viewer, ...question }));
};

const shortName = (id: string): string => (id === worlds.one.request ? 'sent' : id === worlds.one.draftRequest ? 'draft' : String(Number(id.slice(-2))));
const listed = async (viewer: Viewer, tab: Tab, filter?: WorklistFilter): Promise<string[]> => {
  const { rows } = await page(viewer, { tab, filter, limit: 100 });
  return rows.map(({ id }) => shortName(id));
};

describe('the inbox', () => {
  it('has what is due first at the top, and what has no date at the end', async () => {
    expect(await listed(caseworker(), 'all')).toEqual(['sent', '0', '1', '3', '2', 'draft', '4', '5']);
  });

  it('has the latest at the top of what is closed', async () => {
    expect(await listed(caseworker(), 'closed')).toEqual(['6', '7']);
  });

  it('shows as mine what I own, or what was delegated to me', async () => {
    expect(await listed(caseworker(), 'mine')).toEqual(['sent', '1', '3', '2', 'draft', '4', '5']);
    expect(await listed(clinician(), 'mine')).toEqual(['2']);
  });

  it('shows as mine to approve what last came to me for that, as long as it is my side’s turn', async () => {
    const { database, one } = worlds;
    const set = (column: 'holder' | 'handler_id', place: number, value: string | null) =>
      database.engine.query(`UPDATE service_request SET ${column} = $1 WHERE id = $2`, [value, idOf(place)]);
    expect(await listed(clinician(), 'toApprove')).toEqual(['2']);
    expect(await listed(caseworker(), 'toApprove')).toEqual([]);
    expect(await listed({ ...clinician(), personId: one.caseworker }, 'toApprove')).toEqual([]);
    await set('handler_id', 0, handler);
    expect(await listed(clinician(), 'toApprove')).toEqual(['2']);
    await set('handler_id', 0, null);
    await set('holder', 2, 'requester');
    expect(await listed(clinician(), 'toApprove')).toEqual([]);
    await set('holder', 2, 'recipient');
  });

  it('shows a unit its own, and a practice without units everything', async () => {
    expect(await listed(caseworker(), 'unit')).toEqual(['sent', '1', '3', '2', '4', '5']);
    expect(await listed(clinician(), 'unit')).toEqual(['sent', '0', '1', '3', '2', '4', '5']);
  });

  it('shows the recipient what nobody has taken yet', async () => {
    expect(await listed(clinician(), 'unassigned')).toEqual(['sent', '0', '1', '3', '4', '5']);
    expect(await listed(caseworker(), 'unassigned')).toEqual([]);
  });

  it('tells what waits for others from what waits for me, from either side', async () => {
    expect(await listed(caseworker(), 'waitingForOthers')).toEqual(['sent', '0', '2', '4', '5']);
    expect(await listed(caseworker(), 'all', { figure: 'needsAction' })).toEqual(['1', '3', 'draft']);
    expect(await listed(clinician(), 'waitingForOthers')).toEqual(['1', '3', '4', '5']);
    expect(await listed(clinician(), 'all', { figure: 'needsAction' })).toEqual(['sent', '0', '2']);
  });

  it('calls soon what runs out by then, overdue what ran out while the clock still stands for somebody, paused what is paused', async () => {
    expect(await listed(caseworker(), 'all', { figure: 'soon' })).toEqual(['0']);
    expect(await listed(caseworker(), 'all', { figure: 'overdue' })).toEqual(['2']);
    expect(await listed(caseworker(), 'all', { figure: 'paused' })).toEqual(['1']);
  });

  it('narrows by status, form, holder, counterpart, number, citizen and course', async () => {
    const { one, two } = worlds;
    expect(await listed(caseworker(), 'all', { statuses: ['questionAsked', 'answered'] })).toEqual(['1', '3']);
    expect(await listed(caseworker(), 'all', { formCode: 'LÆ 135' })).toEqual(['5']);
    expect(await listed(caseworker(), 'all', { holder: 'citizen' })).toEqual(['4', '5']);
    expect(await listed(caseworker(), 'closed', { counterpartId: one.recipient })).toEqual(['6', '7']);
    expect(await listed(caseworker(), 'all', { counterpartId: two.recipient })).toEqual([]);
    expect(await listed(caseworker(), 'all', { number: `2026-${idOf(3)}` })).toEqual(['3']);
    expect(await listed(caseworker(), 'closed', { citizenId: one.citizen })).toEqual(['6', '7']);
    expect(await listed(caseworker(), 'closed', { courseId: one.course })).toEqual(['6', '7']);
    expect(await listed(clinician(), 'closed', { courseId: one.course })).toEqual([]);
  });

  it.each([
    ['all', 'due'],
    ['closed', 'due'],
    ['mine', 'due'],
    ['all', 'created'],
  ] as const)('comes in pages that together are the whole, each request once: %s by %s', async (tab, sort) => {
    const whole = await page(caseworker(), { tab, sort, limit: 100 });
    for (const limit of [1, 2, 3]) {
      const ids: string[] = [];
      let next: InboxQuestion['cursor'] | null;
      do {
        const part = await page(caseworker(), { tab, sort, limit, cursor: next ?? undefined });
        ids.push(...part.rows.map(({ id }) => id));
        next = part.next;
      } while (next !== null);
      expect(ids).toEqual(whole.rows.map(({ id }) => id));
    }
  });

  it('counts exactly what each tab and each figure lists', async () => {
    for (const viewer of [caseworker(), clinician()]) {
      const actor = viewer.organisationId === worlds.one.requester ? caseworkerOf(worlds.one) : clinicianOf(worlds.one);
      const counts = await asActor(worlds.database.app, actor, (manager) => inboxCounts(manager, viewer));
      for (const tab of ['all', 'mine', 'toApprove', 'unit', 'unassigned', 'waitingForOthers'] as const)
        expect({ [tab]: (await listed(viewer, tab)).length }).toEqual({ [tab]: counts[tab] });
      for (const figure of ['urgent', 'needsAction', 'soon', 'overdue', 'paused'] as const) {
        expect({ [figure]: (await listed(viewer, 'all', { figure })).length }).toEqual({ [figure]: counts[figure] });
      }
      expect(counts.more).toBe(false);
    }
  });

  it('gives nothing to whoever names an organisation that is not their own', async () => {
    const stranger = await asActor(worlds.database.app, caseworkerOf(worlds.two), (manager) =>
      inboxPage(manager, { viewer: caseworker(), tab: 'all', limit: 100 }),
    );
    expect(stranger).toEqual({ rows: [], next: null });
  });
});

describe('a manager’s figures', () => {
  it('say who is overdue, and how many answers came late', async () => {
    await asActor(worlds.database.app, caseworkerOf(worlds.one), async (manager) => {
      expect(await overdueByCounterpart(manager, worlds.one.requester)).toEqual([{ counterpartId: worlds.one.recipient, overdue: 1 }]);
      expect(await answersSince(manager, worlds.one.requester, '2026-11-30T00:00:00Z')).toEqual({ answered: 3, answeredLate: 2 });
    });
  });
});
