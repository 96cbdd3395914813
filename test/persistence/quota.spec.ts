import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asActor, quotaUsed, type QuotaQuestion } from '#persistence';
import { caseworkerOf, openTwoWorlds, requestRow } from './kit/tenants.js';

let worlds: Awaited<ReturnType<typeof openTwoWorlds>>;

const former = '11111111-0000-7000-8000-0000000000a5';
const oldest = '11111111-0000-7000-8000-0000000000a6';
let place = 0;

type Sent = { at: string; status?: string; recipient?: string; form?: string; did?: readonly string[] };

/** A request that was sent, and what its recipient did. */
const sent = async ({ at, status = 'sent', recipient = worlds.one.recipient, form = 'RÅDGIVNING', did = [] }: Sent): Promise<void> => {
  const { insert, one } = worlds;
  place += 1;
  const id = `11111111-0000-7000-8000-0000000020${String(place).padStart(2, '0')}`;
  const open = status === 'sent';
  await insert('service_request', requestRow(one, id, { status, form_code: form, recipient_id: recipient, sent_at: at }));
  const party = { instance_id: id, citizen_id: one.citizen, valid_from: '2025-01-01T09:00:00Z', open, sort_at: open ? null : '2026-12-30T09:00:00Z' };
  await insert('party', { ...party, organisation_id: one.requester, role: 'requester' });
  await insert('party', { ...party, organisation_id: recipient, role: 'recipient' });
  for (const [version, type] of did.entries())
    await insert('event', {
      ...{ instance_id: id, version: version + 1, v: 1, type, body: '{}', effective_at: at, recorded_at: at },
      ...{ actor_kind: 'person', actor_organisation_id: recipient },
    });
};

const used = (special: Partial<QuotaQuestion> = {}): Promise<number> => {
  const { one, database } = worlds;
  const asked = { requesterId: one.requester, recipientId: one.recipient, formCode: 'RÅDGIVNING', from: '2026-01-01', to: '2026-12-31' };
  return asActor(database.app, caseworkerOf(one), (manager) => quotaUsed(manager, { ...asked, ...special }));
};

/** How many more are counted once this was sent. */
const more = async (request: Sent, special?: Partial<QuotaQuestion>): Promise<number> => {
  const before = await used(special);
  await sent(request);
  return (await used(special)) - before;
};

beforeAll(async () => {
  worlds = await openTwoWorlds();
  const organisation = { kind: 'clinicalFunction', valid_from: '2020-01-01', valid_to: '2026-07-01', demo: true };
  await worlds.insert('organisation', { ...organisation, id: former, name: 'Den hidtidige', successor_id: worlds.one.recipient });
  await worlds.insert('organisation', { ...organisation, id: oldest, name: 'Den før den', successor_id: former });
});
afterAll(() => worlds.close());

describe('what is used of a quota', () => {
  it('is what was sent in the period, its first and its last day included, by the clock of Copenhagen', async () => {
    expect(await more({ at: '2025-12-31T23:00:00Z' })).toBe(1);
    expect(await more({ at: '2025-12-31T22:59:59Z' })).toBe(0);
    expect(await more({ at: '2026-12-31T22:59:59Z' })).toBe(1);
    expect(await more({ at: '2026-12-31T23:00:00Z' })).toBe(0);
    expect(await more({ at: '2026-11-29T09:00:00Z' }, { from: '2026-11-01', to: '2026-11-30' })).toBe(1);
  });
  it('is by this form and to this recipient alone', async () => {
    expect(await more({ at: '2026-06-01T09:00:00Z', form: 'LÆ 275' })).toBe(0);
    expect(await more({ at: '2026-06-01T09:00:00Z', recipient: worlds.two.recipient })).toBe(0);
  });
  it('is not what was recalled, nor what was cancelled before the recipient did more than open it', async () => {
    const at = '2026-06-01T09:00:00Z';
    expect(await more({ at, status: 'closed' })).toBe(1);
    expect(await more({ at, status: 'declined' })).toBe(1);
    expect(await more({ at, status: 'recalled', did: ['received', 'accepted'] })).toBe(0);
    expect(await more({ at, status: 'cancelled' })).toBe(0);
    expect(await more({ at, status: 'cancelled', did: ['received'] })).toBe(0);
    expect(await more({ at, status: 'cancelled', did: ['received', 'accepted'] })).toBe(1);
  });
  it('goes on with a successor: what was sent to those it took over from counts too', async () => {
    expect(await more({ at: '2026-06-01T09:00:00Z', recipient: former })).toBe(1);
    expect(await more({ at: '2026-06-01T09:00:00Z', recipient: oldest })).toBe(1);
    expect(await more({ at: '2026-06-01T09:00:00Z', recipient: former }, { recipientId: oldest })).toBe(0);
  });
  it('is told to nobody who takes no part', async () => {
    const { one, two, database } = worlds;
    const asked = { requesterId: one.requester, recipientId: one.recipient, formCode: 'RÅDGIVNING', from: '2026-01-01', to: '2026-12-31' };
    expect(await asActor(database.app, caseworkerOf(two), (manager) => quotaUsed(manager, asked))).toBe(0);
  });
});
