import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowedFor, type Command, type CommandType, type Event, evolve, type ServiceRequest, serviceRequestWorkflow } from '#core';
import { addCalendarDays, localDateOf } from '#sla';
import { commands } from '../core/service-request/kit/samples.js';
import { draft, openRequests, people, type Requests, type Who } from './kit/requests.js';

let requests: Requests;
beforeAll(async () => {
  requests = await openRequests();
});
afterAll(() => requests.close());

const { timersOf, rowOf, upcast } = serviceRequestWorkflow;

type Stored = { state: ServiceRequest; version: number };

/** A request as the database has it: the state's JSON and the keys that stand in columns of their own. */
const storedOf = async (id: string): Promise<Stored> => {
  const { rows } = await requests.owner.query(`SELECT version, state, number, citizen_id, course_id, requester_id FROM service_request WHERE id = $1`, [id]);
  const [{ version, state, number, citizen_id, course_id, requester_id }] = rows;
  return { version, state: { ...state, number, citizenId: citizen_id, courseId: course_id, requesterId: requester_id } };
};

type EventRow = { type: string; v: number; version: number; body: object; effective_at: Date };

const eventsOf = async (id: string): Promise<{ events: Event[]; versions: number[] }> => {
  const { rows } = await requests.owner.query<EventRow>('SELECT type, v, version, body, effective_at FROM event WHERE instance_id = $1 ORDER BY version', [id]);
  const events = rows.map(({ type, v, body, effective_at }) => upcast({ type, v, effectiveAt: effective_at.toISOString(), ...body }) as Event);
  return { events, versions: rows.map(({ version }) => version) };
};

const armedOf = async (id: string): Promise<Record<string, string>> => {
  const { rows } = await requests.owner.query<{ key: string; due_at: Date }>('SELECT key, due_at FROM timer WHERE instance_id = $1', [id]);
  return Object.fromEntries(rows.map(({ key, due_at }) => [key, due_at.toISOString()]));
};

const columnsOf = async (id: string): Promise<Record<string, unknown>> => {
  const { rows } = await requests.owner.query<{ row: Record<string, unknown> }>('SELECT to_json(r) AS row FROM service_request r WHERE id = $1', [id]);
  return rows[0]?.row ?? {};
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const asInstant = (value: unknown): unknown => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).toISOString() : value);

/** Everything that the one statement writes about a request, held against what the core derives from its events. */
const expectConsistent = async (id: string): Promise<ServiceRequest> => {
  const { state, version } = await storedOf(id);
  const { events, versions } = await eventsOf(id);
  const armed = await armedOf(id);
  const row = await columnsOf(id);
  const folded = events.reduce<ServiceRequest | null>(evolve, null) as ServiceRequest;
  expect(state).toEqual(folded);
  expect(versions).toEqual(Array.from({ length: version }, (_, place) => place + 1));
  expect(armed).toEqual(Object.fromEntries(timersOf(folded).map(({ key, dueAt }) => [key, dueAt])));
  const { columns, open, sortAt, parties } = rowOf(folded);
  for (const [name, value] of Object.entries(columns)) expect([name, asInstant(row[snake(name)])]).toEqual([name, value ?? null]);
  const listed = await requests.owner.query<{ organisation_id: string; open: boolean; sort_at: Date | null }>(
    'SELECT organisation_id, open, sort_at FROM party WHERE instance_id = $1 AND valid_to IS NULL',
    [id],
  );
  expect(new Set(listed.rows.map(({ organisation_id }) => organisation_id))).toEqual(new Set(parties.map(({ organisationId }) => organisationId)));
  for (const party of listed.rows) expect([party.open, party.sort_at?.toISOString() ?? null]).toEqual([open, sortAt]);
  return folded;
};

const insiders = ['caseworker', 'manager', 'doctor', 'citizen'] as const satisfies readonly Who[];

/** The sample of a command with ids as the tables want them, and dates around now. */
const sampleOf = (type: CommandType, now: string, inDays: number): Command => {
  const command: Record<string, unknown> = { ...commands[type] };
  const day = addCalendarDays(localDateOf(now), inDays);
  for (const name of ['on', 'dueOn', 'until', 'receivedOn']) if (name in command) command[name] = day;
  for (const name of ['ownerId', 'toPersonId', 'intoId', 'childId']) if (name in command) command[name] = randomUUID();
  if ('childNumber' in command) command['childNumber'] = `child ${randomUUID()}`;
  if (type === 'recordDelivery') return { type, outcome: 'acknowledged', at: now };
  return command as Command;
};

const steps = fc.array(
  fc.record({
    hours: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 24 * 9 })),
    pick: fc.nat({ max: 1_000_003 }),
    inDays: fc.integer({ min: 0, max: 20 }),
  }),
  {
    minLength: 8,
    maxLength: 20,
  },
);

const endings: ReadonlySet<CommandType> = new Set(['discard', 'cancel', 'recall', 'merge', 'redact', 'withdrawConsent', 'forward', 'redirect']);

/** Mostly what may be done now by somebody who may; the clock first, when something is due. */
const choose = (state: ServiceRequest, now: string, pick: number): { who: Who; type: CommandType } => {
  if (timersOf(state).some(({ dueAt }) => dueAt <= now)) return { who: 'clock', type: 'timerDue' };
  if (state.delivery === 'sent' && pick % 2 === 0) return { who: 'clock', type: 'recordDelivery' };
  const all = insiders.flatMap((who) => allowedFor(state, people[who]).map((type) => ({ who, type })));
  const likely = all.filter(({ type }) => !endings.has(type));
  const choices = pick % 5 === 0 || likely.length === 0 ? all : likely;
  return choices[pick % Math.max(choices.length, 1)] ?? { who: 'doctor', type: 'receive' };
};

const beginnings = fc.constantFrom<Partial<Extract<Command, { type: 'create' }>>>(
  {},
  { formCode: 'LÆ 135' },
  { formCode: 'LÆ 265' },
  { legalBasis: 'consent', formCode: 'LÆ 135' },
);

const runs = process.env['NIGHTLY'] ? 1_000 : 25;

describe('whatever is done through the database, in any order', () => {
  it(
    'state, row, timers and parties are what the events fold to',
    async () => {
      const done = new Set<string>();
      await fc.assert(
        fc.asyncProperty(beginnings, steps, async (special, plan) => {
          let now = Date.parse('2026-11-23T08:00:00.000Z');
          await requests.moveClock(new Date(now).toISOString());
          const id = randomUUID();
          await requests.run(id, 'caseworker', draft(special));
          let state = await expectConsistent(id);
          for (const { hours, pick, inDays } of plan) {
            now += hours * 3_600_000;
            await requests.moveClock(new Date(now).toISOString());
            const businessNow = await requests.engine.businessNow();
            const { who, type } = choose(state, businessNow, pick);
            const outcome = await requests.run(id, who, sampleOf(type, businessNow, inDays));
            if (outcome.ok) done.add(type);
            if (outcome.ok) expect(outcome.state).toEqual((await storedOf(id)).state);
            state = await expectConsistent(id);
          }
        }),
        { numRuns: runs },
      );
      // Sequences that get nowhere would prove nothing.
      expect(done.size).toBeGreaterThan(20);
    },
    process.env['NIGHTLY'] ? 3_600_000 : 240_000,
  );
});

describe('an ordinary lifecycle', () => {
  it('keeps its stored state under 500 bytes at every step', async () => {
    await requests.moveClock('2026-11-23T08:00:00.000Z');
    const id = randomUUID();
    const acts: [Who, Command][] = [
      ['caseworker', draft({ legalBasis: 'consent', consent: { form: 'oral', on: '2026-11-20', contentId: randomUUID() }, unit: 'Team 2' })],
      ['caseworker', { type: 'send' }],
      ['doctor', { type: 'receive' }],
      ['doctor', { type: 'ask', contentId: randomUUID() }],
      ['caseworker', { type: 'answerQuestion', contentId: randomUUID() }],
      ['doctor', { type: 'answer', answerType: 'full', contentId: randomUUID() }],
      ['caseworker', { type: 'acceptAnswer' }],
    ];
    const sizes: number[] = [];
    for (const [who, command] of acts) {
      expect(await requests.run(id, who, command)).toMatchObject({ ok: true });
      sizes.push(...(await requests.column<number>('SELECT octet_length(state::text) FROM service_request WHERE id = $1', [id])));
    }
    expect(Math.max(...sizes)).toBeLessThan(500);
    expect((await expectConsistent(id)).status).toBe('closed');
  });
});

describe('what was overdue while nobody worked', () => {
  it('is told step by step, each once, whoever asks how often', async () => {
    await requests.moveClock('2026-11-23T08:00:00.000Z');
    const id = randomUUID();
    await requests.run(id, 'caseworker', draft());
    await requests.run(id, 'caseworker', { type: 'send' });
    await requests.run(id, 'clock', { type: 'recordDelivery', outcome: 'acknowledged', at: '2026-11-23T08:00:00.000Z' });
    await requests.moveClock('2027-02-01T08:00:00.000Z');
    await Promise.all(Array.from({ length: 20 }, () => requests.run(id, 'clock', { type: 'timerDue' })));
    const steps = await requests.column<number>(`SELECT (body->>'step')::int FROM event WHERE instance_id = $1 AND type = 'stepTaken' ORDER BY version`, [id]);
    expect(steps).toEqual([1, 2, 3, 4, 5]);
    expect(await requests.column(`SELECT count(*)::int FROM event WHERE instance_id = $1 AND type = 'deadlineMissed'`, [id])).toEqual([1]);
    await expectConsistent(id);
  });
});
