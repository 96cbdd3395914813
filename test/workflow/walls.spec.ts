import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Command } from '#core';
import { serviceRequestGuest } from '#persistence';
import { organisations } from '../kit/rules.js';
import { type Asked, openRig, type Rig } from './kit/rig.js';
import { asking, citizenId, draft, openRequests, people, type RequestOutcome, type Requests } from './kit/requests.js';
import { member } from './kit/toy.js';

const notFound = { ok: false, notFound: true };

describe('a guest without an access check of its own', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig();
  });
  afterAll(() => rig.close());

  const put = { type: 'put', coins: 1 } as const;
  const untouched = async (id: string): Promise<void> => {
    expect(await rig.column('SELECT version FROM jar WHERE id = $1', [id])).toEqual([1]);
    expect(await rig.column('SELECT count(*)::int FROM event WHERE instance_id = $1', [id])).toEqual([1]);
  };

  it('is still closed to an organisation that takes no part', async () => {
    const id = await rig.open();
    expect(await rig.run({ id, command: put, actor: member(randomUUID()) })).toEqual(notFound);
    await untouched(id);
  });

  it('tells a stranger of no refusal, no conflict and nothing done', async () => {
    const id = await rig.open();
    const actor = member(randomUUID());
    const asked: Asked[] = [
      { command: { type: 'take', coins: 5 } },
      { command: { type: 'rest' } },
      { command: put, expectedVersion: 7 },
      { command: { type: 'open', citizenId: randomUUID(), ownerId: randomUUID() } },
    ];
    for (const one of asked) expect(await rig.run({ ...one, id, actor })).toEqual(notFound);
    await untouched(id);
  });

  it('answers the same to what is missing and to what is foreign, and logs both', async () => {
    const [foreign, missing] = [await rig.open(), randomUUID()];
    const actor = member(randomUUID());
    for (const id of [foreign, missing]) {
      expect(await rig.run({ id, command: put, actor })).toEqual(notFound);
      expect(await rig.column(`SELECT outcome FROM access_log WHERE instance_id = $1 AND action = 'put'`, [id])).toEqual(['notFound']);
    }
  });

  it.each([
    ['has ended', 'valid_to = now()', false],
    ['ends later', `valid_to = now() + interval '1 day'`, true],
    ['is but to read', 'reads_only = true', false],
    ['begins later', `valid_from = now() + interval '1 day'`, false],
  ])('asks whether the part that an organisation takes %s', async (_name, change, admitted) => {
    const ownerId = randomUUID();
    const id = await rig.open(randomUUID(), ownerId);
    await rig.column(`UPDATE party SET ${change} WHERE instance_id = $1`, [id]);
    const outcome = await rig.run({ id, command: put, actor: member(ownerId) });
    expect(outcome.ok).toBe(admitted);
    if (!admitted) expect(outcome).toEqual(notFound);
  });

  it('admits whoever an event made a party, from then on', async () => {
    const id = await rig.open();
    const invited = randomUUID();
    expect(await rig.run({ id, command: put, actor: member(invited) })).toEqual(notFound);
    await rig.run({ id, command: { type: 'share', organisationId: invited } });
    expect(await rig.run({ id, command: put, actor: member(invited) })).toMatchObject({ ok: true });
  });

  it('closes to whoever an event made leave, and opens again to whoever comes back', async () => {
    const id = await rig.open();
    const guest = randomUUID();
    await rig.run({ id, command: { type: 'share', organisationId: guest } });
    await rig.run({ id, command: { type: 'unshare', organisationId: guest } });
    expect(await rig.run({ id, command: put, actor: member(guest) })).toEqual(notFound);
    expect(await rig.column('SELECT count(*)::int FROM party WHERE instance_id = $1', [id])).toEqual([2]);
    await rig.run({ id, command: { type: 'share', organisationId: guest } });
    expect(await rig.run({ id, command: put, actor: member(guest) })).toMatchObject({ ok: true });
  });

  it('admits its own citizen, no other, and the clock', async () => {
    const id = await rig.open();
    const [own] = await rig.column<string>('SELECT citizen_id FROM jar WHERE id = $1', [id]);
    const citizen = (citizenId: string): Actor => ({ kind: 'citizen', personId: randomUUID(), citizenId });
    expect(await rig.run({ id, command: put, actor: citizen(String(own)) })).toMatchObject({ ok: true });
    expect(await rig.run({ id, command: put, actor: citizen(randomUUID()) })).toEqual(notFound);
    expect(await rig.run({ id, command: put, actor: { kind: 'clock' }, key: '' })).toMatchObject({ ok: true });
  });

  it('judges two citizens in one batch each by themselves, whoever comes first', async () => {
    for (const order of [0, 1]) {
      const id = await rig.open();
      const [own] = await rig.column<string>('SELECT citizen_id FROM jar WHERE id = $1', [id]);
      const askers = [String(own), randomUUID()].map(
        (citizenId): Asked => ({ id, command: put, actor: { kind: 'citizen', personId: randomUUID(), citizenId } }),
      );
      const outcomes = await rig.runAll(order === 0 ? askers : [...askers].reverse());
      expect(outcomes.map(({ ok }) => ok)).toEqual(order === 0 ? [true, false] : [false, true]);
      expect(await rig.column('SELECT coins FROM jar WHERE id = $1', [id])).toEqual([1]);
    }
  });

  it('commits of a batch of many organisations exactly what is permitted', async () => {
    const owners = Array.from({ length: 16 }, () => randomUUID());
    const ids = await Promise.all(owners.map((ownerId) => rig.open(randomUUID(), ownerId)));
    const asked = owners.flatMap((ownerId) =>
      ids.map((id): Asked & { permitted: boolean } => ({ id, command: put, actor: member(ownerId), permitted: ids.indexOf(id) === owners.indexOf(ownerId) })),
    );
    const outcomes = await rig.runAll(asked);
    expect(outcomes.map(({ ok }) => ok)).toEqual(asked.map(({ permitted }) => permitted));
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array(16 * 15).fill(notFound));
    expect(await rig.column('SELECT DISTINCT coins FROM jar WHERE id = ANY ($1)', [ids])).toEqual([1]);
    expect(await rig.column(`SELECT count(*)::int FROM access_log WHERE instance_id = ANY ($1) AND outcome = 'notFound'`, [ids])).toEqual([16 * 15]);
  });
});

/** Every request as its core judges it when somebody removed the access table: whoever asks is taken for the right one. */
const unguarded = {
  ...serviceRequestGuest,
  workflow: {
    ...serviceRequestGuest.workflow,
    decide: (...[state, command, context]: Parameters<typeof serviceRequestGuest.workflow.decide>) => {
      const actor = command.type === 'receive' ? people.doctor : people.caseworker;
      return serviceRequestGuest.workflow.decide(state, command, { ...context, actor });
    },
  },
};

describe.each([
  ['as it is', serviceRequestGuest],
  ['with its own access check removed', unguarded],
])('the service request %s', (_name, guest) => {
  let requests: Requests;
  beforeAll(async () => {
    requests = await openRequests(guest);
  });
  afterAll(() => requests.close());

  const sent = async (): Promise<string> => {
    const id = randomUUID();
    await requests.run(id, 'caseworker', draft());
    expect(await requests.run(id, 'caseworker', { type: 'send' })).toMatchObject({ ok: true });
    return id;
  };

  it('is received by its recipient alone, whoever else asks in the same batch', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, sent));
    const who = ['otherDoctor', 'stranger', 'strangeCitizen', 'doctor'] as const;
    const asked = ids.flatMap((id) => who.map((asker) => asking(id, asker, { type: 'receive' })));
    const outcomes = (await requests.engine.runCommands(asked)) as RequestOutcome[];
    expect(outcomes.map((outcome) => outcome.ok || 'notFound' in outcome)).toEqual(Array(80).fill(true));
    expect(outcomes.map(({ ok }) => ok)).toEqual(ids.flatMap(() => [false, false, false, true]));
    expect(await requests.column('SELECT DISTINCT status FROM service_request')).toEqual(['received']);
  });

  it('is nothing to the recipient of a draft', async () => {
    const id = randomUUID();
    await requests.run(id, 'caseworker', draft());
    const command: Command = { type: 'revise', questionsId: randomUUID() };
    expect(await requests.run(id, 'doctor', command)).toEqual(notFound);
    expect(await requests.column('SELECT version FROM service_request WHERE id = $1', [id])).toEqual([1]);
  });
});

describe('the access log of a command', () => {
  it('names who, for whom, what, on which request, about whom, and what came of it', async () => {
    const requests = await openRequests();
    const id = randomUUID();
    await requests.run(id, 'caseworker', draft());
    await requests.run(id, 'citizen', { type: 'send' });
    await requests.run(id, 'stranger', { type: 'send' });
    await requests.run(id, 'caseworker', { type: 'receive' });
    const { rows } = await requests.owner.query(
      `SELECT actor_kind, person_id, organisation_id, action, citizen_id, outcome FROM access_log WHERE instance_id = $1 ORDER BY at`,
      [id],
    );
    await requests.close();
    const { municipality, stranger } = organisations;
    const byPerson = (organisationId: string, personId: string, action: string, outcome: string) => ({
      actor_kind: 'person',
      person_id: personId,
      organisation_id: organisationId,
      action,
      citizen_id: citizenId,
      outcome,
    });
    expect(rows).toEqual([
      byPerson(municipality, people.caseworker.personId, 'create', 'done'),
      { actor_kind: 'citizen', person_id: people.citizen.personId, organisation_id: null, action: 'send', citizen_id: citizenId, outcome: 'refused NotYours' },
      byPerson(stranger, people.stranger.personId, 'send', 'notFound'),
      byPerson(municipality, people.caseworker.personId, 'receive', 'refused NotInThisState'),
    ]);
  });
});
