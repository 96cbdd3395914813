import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asActor, citizenKnownTo, citizensOf, cprId, createCprIndex, nameId, requestsOfCitizen, visibleAmong } from '#persistence';
import { caseworkerOf, citizenOf, clinicianOf, contentKey, openTwoWorlds } from './kit/tenants.js';

let worlds: Awaited<ReturnType<typeof openTwoWorlds>>;
beforeAll(async () => {
  worlds = await openTwoWorlds();
});
afterAll(() => worlds.close());

const other = '11111111-0000-7000-8000-0000000000c1';

describe('a citizen', () => {
  it('is listed by whoever has a course or a request with them, page by page', async () => {
    const { database, insert, sealer, one } = worlds;
    const sealed = { cpr_sealed: await sealer.seal(other, cprId(other), '6201710000'), name_sealed: await sealer.seal(other, nameId(other), 'Demo Anden') };
    await insert('citizen', { id: other, cpr_index: createCprIndex(contentKey)('620171-0000'), ...sealed });
    await insert('course', {
      id: '11111111-0000-7000-8000-0000000000d1',
      citizen_id: other,
      organisation_id: one.requester,
      number: 'S-2',
      kind: 'clarification',
      regime: 'from2026-07',
      started_on: '2026-09-01',
      version: 1,
      rule_version: 1,
      state: {},
    });
    const ids = (after?: string) =>
      asActor(database.app, caseworkerOf(one), async (manager) =>
        (await citizensOf(manager, { organisationId: one.requester, after, limit: 1 })).map(({ id }) => id),
      );
    expect([await ids(), await ids(one.citizen), await ids(other)]).toEqual([[one.citizen], [other], []]);
    const doctors = await asActor(database.app, clinicianOf(one), (manager) => citizensOf(manager, { organisationId: one.recipient, limit: 10 }));
    expect(doctors.map(({ id }) => id)).toEqual([one.citizen]);
  });

  it('is found by CPR number among one’s own, and by nobody else', async () => {
    const { database, one, two } = worlds;
    const find = (cpr: string) =>
      asActor(database.app, caseworkerOf(one), (manager) => citizenKnownTo(manager, one.requester, { cprIndex: createCprIndex(contentKey)(cpr) }));
    const found = await find(one.cpr);
    expect(found?.id).toBe(one.citizen);
    expect(await worlds.sealer.open({ citizenId: one.citizen, contentId: cprId(one.citizen), sealed: found?.cprSealed ?? Buffer.alloc(0) })).toBe(one.cpr);
    expect(await find(two.cpr)).toBeNull();
  });

  it('sees their own requests, and live updates of those alone', async () => {
    const { database, one, two } = worlds;
    await asActor(database.app, citizenOf(one), async (manager) => {
      expect((await requestsOfCitizen(manager, one.citizen)).map(({ id }) => id)).toEqual([one.request]);
      expect(await visibleAmong(manager, [one.request, one.draftRequest, two.request])).toEqual([one.request]);
    });
  });
});
