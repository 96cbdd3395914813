import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#core';
import {
  addNotifications,
  asActor,
  createSession,
  discardDraft,
  draftOf,
  endSession,
  findSession,
  markRead,
  notificationsOf,
  recipientsOf,
  saveDraft,
  sessionHolds,
  unreadCount,
  visibleAmong,
} from '#persistence';
import { caseworkerOf, citizenOf, clinicianOf, openTwoWorlds } from './kit/tenants.js';

let worlds: Awaited<ReturnType<typeof openTwoWorlds>>;
beforeAll(async () => {
  worlds = await openTwoWorlds();
});
afterAll(() => worlds.close());

describe('an unfinished answer', () => {
  const draft = (version: number) => {
    const { one } = worlds;
    return { instanceId: one.request, organisationId: one.recipient, personId: one.clinician, citizenId: one.citizen, version, sealed: Buffer.from('x') };
  };
  const asClinician = <T>(use: Parameters<typeof asActor<T>>[2]) => asActor(worlds.database.app, clinicianOf(worlds.one), use);

  it('is saved on top of what its writer saw; a colleague’s save in between is not overwritten', async () => {
    expect(await asClinician((manager) => saveDraft(manager, draft(1)))).toBe(2);
    expect(await asClinician((manager) => saveDraft(manager, draft(1)))).toBeNull();
    expect(await asClinician((manager) => saveDraft(manager, draft(0)))).toBeNull();
    expect((await asClinician((manager) => draftOf(manager, worlds.one.request, worlds.one.recipient)))?.version).toBe(2);
  });

  it('is refused for a request one has no part in, and in another’s name', async () => {
    const { one, two } = worlds;
    const elsewhere = { ...draft(0), instanceId: two.request, citizenId: two.citizen };
    await expect(asClinician((manager) => saveDraft(manager, elsewhere))).rejects.toThrow('row-level security');
    const other = { ...draft(0), organisationId: one.requester };
    await expect(asClinician((manager) => saveDraft(manager, other))).rejects.toThrow('row-level security');
  });

  it('is gone when discarded', async () => {
    await asClinician((manager) => discardDraft(manager, worlds.one.request, worlds.one.recipient));
    expect(await asClinician((manager) => draftOf(manager, worlds.one.request, worlds.one.recipient))).toBeNull();
    expect(await asClinician((manager) => saveDraft(manager, draft(0)))).toBe(1);
  });
});

describe('a session', () => {
  it('is its person, with today’s role, until it is ended', async () => {
    const { database, one } = worlds;
    const token = await createSession(database.app, one.clinician);
    expect(await findSession(database.app, token)).toEqual({ actor: clinicianOf(one), lapsed: null, hasChosen: false });
    await database.engine.query(`UPDATE person SET authorised = false WHERE id = $1`, [one.clinician]);
    expect(await findSession(database.app, token)).toMatchObject({ actor: { ...clinicianOf(one), authorised: false } });
    await endSession(database.app, token);
    expect(await findSession(database.app, token)).toBeNull();
  });

  it('of a citizen is the citizen', async () => {
    const token = await createSession(worlds.database.app, worlds.one.citizenPerson);
    expect(await findSession(worlds.database.app, token)).toMatchObject({ actor: citizenOf(worlds.one) });
  });

  it('is nobody when unknown, too old, or idle too long', async () => {
    const { database, one } = worlds;
    expect(await findSession(database.app, 'unknown')).toBeNull();
    const token = await createSession(database.app, one.clinician);
    expect(await findSession(database.app, token, { idleMinutes: 0, absoluteHours: 8 })).toBeNull();
    const old = await createSession(database.app, one.clinician, { idleMinutes: 15, absoluteHours: 0 });
    expect(await findSession(database.app, old)).toBeNull();
  });

  it('is kept alive by its use, not by a page that is only left open', async () => {
    const { database, one } = worlds;
    const token = await createSession(database.app, one.clinician);
    const unseen = (minutes: number): Promise<void> =>
      database.app.transaction(async (manager) => {
        await manager.query(`SELECT set_config('afklar.session', encode(sha256($1::bytea), 'hex'), true)`, [token]);
        await manager.query(`UPDATE session SET seen_at = now() - make_interval(mins => $1)`, [minutes]);
      });
    const tight = { idleMinutes: 10, absoluteHours: 8 };
    await unseen(14);
    expect(await sessionHolds(database.app, token, clinicianOf(one))).toBe(true);
    expect(await findSession(database.app, token, tight)).toBeNull();
    expect(await findSession(database.app, token)).not.toBeNull();
    expect(await findSession(database.app, token, tight)).not.toBeNull();
    await unseen(16);
    expect(await sessionHolds(database.app, token, clinicianOf(one))).toBe(false);
  });
});

describe('a notice', () => {
  it('is written once, however often its job runs, read by its person, and counted until read', async () => {
    const { database, two } = worlds;
    const reader = { personId: two.clinician, organisationId: two.recipient };
    const notice = {
      id: '22222222-0000-7000-8000-0000000000f9',
      personId: two.clinician,
      organisationId: two.recipient,
      instanceId: two.request,
      code: 'questionAnswered',
      params: { on: '2026-11-24' },
    };
    await addNotifications(database.engine, [notice]);
    await addNotifications(database.engine, [notice]);
    const read = await asActor(database.app, clinicianOf(two), async (manager) => {
      const before = await unreadCount(manager, reader);
      const notices = await notificationsOf(manager, { ...reader, limit: 10 });
      await markRead(manager, reader, [notice.id]);
      return { before, notices, after: await unreadCount(manager, reader) };
    });
    expect(read).toMatchObject({ before: 1, notices: [{ code: 'questionAnswered', params: { on: '2026-11-24' }, readAt: null }], after: 0 });
    expect(await asActor(database.app, caseworkerOf(two), (manager) => notificationsOf(manager, { ...reader, limit: 10 }))).toEqual([]);
  });

  it('lets its person hear of a request that is no longer theirs, until it is read, and nobody else', async () => {
    const { database, two } = worlds;
    const reader = { personId: two.clinician, organisationId: two.recipient };
    const heard = (actor: Actor) => asActor(database.app, actor, (manager) => visibleAmong(manager, [two.request]));
    const notice = {
      id: '22222222-0000-7000-8000-0000000000fa',
      personId: two.clinician,
      organisationId: two.recipient,
      instanceId: two.request,
      code: 'recalled',
      params: {},
    };
    await database.engine.query('UPDATE party SET valid_to = now() WHERE instance_id = $1', [two.request]);
    expect(await heard(clinicianOf(two))).toEqual([]);
    await addNotifications(database.engine, [notice]);
    expect(await heard(clinicianOf(two))).toEqual([two.request]);
    for (const other of [caseworkerOf(worlds.one), clinicianOf(worlds.one)]) expect(await heard(other)).toEqual([]);
    await asActor(database.app, clinicianOf(two), (manager) => markRead(manager, reader, [notice.id]));
    expect(await heard(clinicianOf(two))).toEqual([]);
    await database.engine.query('UPDATE party SET valid_to = NULL WHERE instance_id = $1', [two.request]);
  });

  it('reaches the owner, whoever handles it as long as they act for the recipient, the citizen, or the managers when nobody else is left', async () => {
    const { database, insert, one } = worlds;
    const manager = '11111111-0000-7000-8000-0000000000b7';
    const colleague = '11111111-0000-7000-8000-0000000000b8';
    const locumHere = (personId: string) =>
      insert('membership', {
        ...{ id: '11111111-0000-7000-8000-0000000000f1', person_id: personId, organisation_id: one.recipient, role: 'clinician' },
        ...{ valid_from: '2020-01-01', last_on: '2199-12-31' },
      });
    await insert('person', { id: manager, name: 'Demo Leder', organisation_id: one.requester, role: 'manager' });
    const told = async (to: Parameters<typeof recipientsOf>[2]) => (await recipientsOf(database.engine, one.request, to)).map(({ personId }) => personId);
    expect(await told({ organisationId: one.requester, people: 'owner' })).toEqual([one.caseworker]);
    expect(await told({ organisationId: one.recipient, people: 'handlers' })).toEqual([one.clinician]);
    expect(await told({ organisationId: one.requester, people: 'managers' })).toEqual([manager]);
    expect(await told({ citizenId: one.citizen })).toEqual([one.citizenPerson]);
    expect(await told({ personId: one.caseworker })).toEqual([one.caseworker]);
    const handled = (by: string) => database.engine.query('UPDATE service_request SET handler_id = $1 WHERE id = $2', [by, one.request]);
    await insert('person', { id: colleague, name: 'Demo Sekretær', organisation_id: one.recipient, role: 'secretary' });
    await handled(colleague);
    expect(await told({ organisationId: one.recipient, people: 'handlers' })).toEqual([colleague]);
    await database.engine.query('UPDATE person SET closed_at = now() WHERE id = $1', [colleague]);
    expect(await told({ organisationId: one.recipient, people: 'handlers' })).toEqual([one.clinician]);
    await handled(worlds.two.clinician);
    expect(await told({ organisationId: one.recipient, people: 'handlers' })).toEqual([one.clinician]);
    await locumHere(worlds.two.clinician);
    expect(await told({ organisationId: one.recipient, people: 'handlers' })).toEqual([worlds.two.clinician]);
    expect(await told({ personId: worlds.two.clinician })).toEqual([worlds.two.clinician]);
    await database.engine.query('UPDATE person SET organisation_id = $1 WHERE id = $2', [one.recipient, one.caseworker]);
    expect(await told({ organisationId: one.requester, people: 'owner' })).toEqual([manager]);
  });
});
