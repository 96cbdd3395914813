import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#core';
import { asActor, asParticipant } from '#persistence';
import { clinicianOf, openTwoWorlds } from './kit/tenants.js';

let worlds: Awaited<ReturnType<typeof openTwoWorlds>>;
/** Somebody of the other world, whose organisation the citizen of the first one let in. */
let invited: Actor & { kind: 'person' };

const always = ['begun', 'kindChanged', 'coordinatorAppointed', 'coordinatorLeft', 'ended', 'reopened'];
const plan = ['goalSet', 'goalRevised', 'goalClosed', 'activityPlanned', 'activityChanged', 'activityEnded', 'activityReported'];
const meetings = ['stepOpened', 'stepPlanned', 'stepMoved', 'stepClosed', 'stepDropped'];
const letters = ['written', 'replied'];
const neverShown = [
  ...['regimeChanged', 'exempted', 'exemptionEnded', 'waitBegun', 'waitEnded', 'delaySettled', 'papersDue', 'stepNear', 'stepMissed', 'dayPassed'],
  ...['needed', 'neededNoMore', 'stepDelayed', 'delayOver'],
];
const wordsOf = (place: number): string => `11111111-0000-7000-8000-0000000040${String(place).padStart(2, '0')}`;
const purpose = wordsOf(90);
const purposeOfOther = wordsOf(91);
const placeOfMeeting = wordsOf(92);

beforeAll(async () => {
  worlds = await openTwoWorlds();
  const { insert, one, two } = worlds;
  invited = clinicianOf(two);
  const at = { effective_at: '2026-11-02T09:00:00Z', recorded_at: '2026-11-02T09:00:00Z', v: 1, actor_kind: 'clock' };
  const say = (id: string) => insert('content', { id, instance_id: one.course, citizen_id: one.citizen, kind: 'reason', sealed: Buffer.from('x') });
  for (const [place, type] of [...always, ...plan, ...meetings, ...letters, ...neverShown].entries()) {
    await insert('event', {
      instance_id: one.course,
      version: 10 + place,
      type,
      body: JSON.stringify({ contentId: wordsOf(place), ...(type === 'stepPlanned' && { placeId: placeOfMeeting }) }),
      ...at,
    });
    await say(wordsOf(place));
  }
  for (const [place, [purposeId, organisationId]] of [[purpose, invited.organisationId] as const, [purposeOfOther, one.recipient] as const].entries()) {
    const body = JSON.stringify({ purposeId, organisationId });
    await insert('event', { instance_id: one.course, version: 90 + place, type: 'granted', body, ...at });
    await say(purposeId);
  }
  await say(placeOfMeeting);
  await insert('timer', { instance_id: one.course, kind: 'course', key: 'due:1', due_at: '2026-12-01T23:00:00Z' });
  const party = { instance_id: one.course, citizen_id: one.citizen, valid_from: '2026-11-01T09:00:00Z', open: true };
  await insert('party', { ...party, organisation_id: invited.organisationId, role: 'invited', scope: '' });
});
afterAll(() => worlds.close());

const become = (scope: string, ends: string | null = null) =>
  worlds.database.engine.query(`UPDATE party SET scope = $2, valid_to = $3 WHERE instance_id = $1 AND role = 'invited'`, [worlds.one.course, scope, ends]);

const column = (sql: string, as = asParticipant): Promise<string[]> =>
  as(worlds.database.app, invited, async (manager) => {
    const rows = await manager.query<{ found: string }[]>(sql);
    return rows.map(({ found }) => found).filter((found) => !found.startsWith('22222222-'));
  });
const eventTypes = async (): Promise<string[]> => column(`SELECT type AS found FROM event WHERE instance_id = '${worlds.one.course}' ORDER BY version`);
const contents = (): Promise<string[]> => column(`SELECT id AS found FROM content WHERE instance_id = '${worlds.one.course}' ORDER BY 1`);
const said = (...types: string[]): string[] =>
  [...always, ...plan, ...meetings, ...letters, ...neverShown].flatMap((type, place) => (types.includes(type) ? [wordsOf(place)] : []));

describe('an organisation that the citizen let in', () => {
  it('sees by whom and how it takes part, and by no scope what is planned', async () => {
    await become('');
    expect(await eventTypes()).toEqual([...always, 'granted']);
    expect(await contents()).toEqual([purpose]);
    expect(await column('SELECT id AS found FROM course')).toEqual([worlds.one.course]);
    expect(await column('SELECT id AS found FROM citizen')).toEqual([worlds.one.citizen]);
  });

  it.each([
    ['plan', plan, ['goalSet', 'goalRevised', 'activityPlanned', 'activityChanged', 'activityReported']],
    ['meetings', meetings, []],
    ['letters', letters, letters],
  ])('sees of %s what happened, and what was said of it but why', async (scope, types, spoken) => {
    await become(scope);
    expect(await eventTypes()).toEqual([...always, ...types, 'granted']);
    expect(await contents()).toEqual([...said(...spoken), purpose, ...(scope === 'meetings' ? [placeOfMeeting] : [])]);
  });

  it('sees all of them together, and never illness, exemptions, delays or whom else the citizen let in', async () => {
    await become('plan meetings letters requests');
    expect(await eventTypes()).toEqual([...always, ...plan, ...meetings, ...letters, 'granted']);
    expect(await contents()).not.toContain(purposeOfOther);
  });

  it('sees that something was asked only where that was let in to, and nothing of what was said in it', async () => {
    await become('plan meetings letters');
    expect(await column('SELECT id AS found FROM service_request')).toEqual([]);
    await become('requests');
    expect(await column('SELECT id AS found FROM service_request')).toEqual([worlds.one.request]);
    for (const table of ['event', 'content', 'timer'])
      expect([table, await column(`SELECT instance_id AS found FROM ${table} WHERE instance_id = '${worlds.one.request}'`)]).toEqual([table, []]);
  });

  it('sees the citizen on the page of the course alone: nothing else opens by an invitation', async () => {
    await become('plan meetings letters requests');
    for (const table of ['course', 'citizen', 'service_request'])
      expect([table, await column(`SELECT id AS found FROM ${table}`, asActor)]).toEqual([table, []]);
  });

  it('sees no timers, drafts or other parties of the course', async () => {
    await become('plan meetings letters requests');
    expect(await column('SELECT key AS found FROM timer')).not.toContain('due:1');
    expect(await column('SELECT instance_id AS found FROM draft')).toEqual([]);
    expect(await column(`SELECT organisation_id::text AS found FROM party WHERE role <> 'invited'`)).toEqual([]);
  });

  it('sees nothing any more from the instant it ends, with no worker to end it', async () => {
    await become('plan meetings letters requests', '2026-11-20T00:00:00Z');
    for (const table of ['course', 'citizen', 'service_request', 'content'])
      expect([table, await column(`SELECT id AS found FROM ${table}`)]).toEqual([table, []]);
    expect(await eventTypes()).toEqual([]);
  });
});
