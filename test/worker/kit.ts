import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { serviceRequestWorkflow, type Actor, type Command, type CommandOf, type Event, type RuleBook, type ServiceRequest } from '#core';
import { createSealer, openDatabase, ruleSource, serviceRequestGuest, type Database, type Sealer } from '#persistence';
import { Engine, type Outcome } from '#workflow';
import type { Instant } from '#sla';
import { v7 } from 'uuid';
import { createDatabase } from '../kit/database.js';
import { organisations } from '../kit/rules.js';
import { citizens, contentKey, courses, makeWorld, people } from '../kit/world.js';

const { kind } = serviceRequestWorkflow;

export const caseworker: Actor = {
  kind: 'person',
  personId: people.caseworker,
  organisationId: organisations.municipality,
  role: 'caseworker',
  authorised: false,
};
export const doctor: Actor & { kind: 'person' } = {
  kind: 'person',
  personId: people.doctor,
  organisationId: organisations.practice,
  role: 'clinician',
  authorised: true,
};
export const otherDoctor: Actor = { ...doctor, personId: people.otherDoctor, organisationId: organisations.otherPractice };

export const purpose = 'Vi vil finde den rette hjælp til dig.';
export const questions = ['Hvilke diagnoser har betydning?', 'Hvad er prognosen?'];

type Special = Partial<CommandOf<'create'>>;

export type Notice = { id: string; personId: string; code: string; instanceId: string };

/** A world of its own, and whoever gives commands in it as the api would. */
export type Stage = {
  url: string;
  database: Database;
  sealer: Sealer;
  act(id: string, actor: Actor, command: Command): Promise<Extract<Outcome<ServiceRequest, Event>, { ok: true }>>;
  /** A draft with sealed words. */
  draft(special?: Special): Promise<string>;
  /** A request that is on its way. */
  sent(special?: Special): Promise<string>;
  state(id: string): Promise<ServiceRequest>;
  events(id: string): Promise<{ version: number; type: string; actorKind: string; body: Record<string, unknown>; effectiveAt: Instant; recordedAt: Instant }[]>;
  notices(id: string): Promise<Notice[]>;
  outbox(): Promise<{ id: string; instanceId: string; channel: string; attempts: number; dead: boolean }[]>;
  query<T extends object>(sql: string, values?: readonly unknown[]): Promise<T[]>;
  /** Moves business time so that the instant is now. */
  moveTo(instant: Instant): Promise<void>;
  end(): Promise<void>;
};

const noticesAsked = `SELECT id, person_id AS "personId", code, instance_id AS "instanceId" FROM notification WHERE instance_id = $1 ORDER BY id`;
const eventsAsked = `SELECT version, type, actor_kind AS "actorKind", body, effective_at AS "effectiveAt", recorded_at AS "recordedAt" FROM event WHERE instance_id = $1 ORDER BY version`;
const outboxAsked = `SELECT id, instance_id AS "instanceId", channel, attempts, next_attempt_at = 'infinity' AS dead FROM outbox ORDER BY id`;

export const openStage = async (book?: RuleBook): Promise<Stage> => {
  const { url, drop } = await createDatabase();
  await makeWorld(url, book);
  const database = await openDatabase(url);
  const pool = database.engine;
  const engine = new Engine(pool, [serviceRequestGuest], ruleSource(pool));
  const sealer = createSealer(pool, contentKey);

  const query: Stage['query'] = async <T extends object>(sql: string, values: readonly unknown[] = []) => (await pool.query<T>(sql, [...values])).rows;

  const given = async (id: string, actor: Actor, command: Command, content?: Parameters<Engine['run']>[0]['content']) => {
    const outcome = await engine.run({ kind, id, command, actor, key: randomUUID(), bodyHash: 'test', content });
    if (!outcome.ok) throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
    return outcome as Extract<Outcome<ServiceRequest, Event>, { ok: true }>;
  };

  const draft: Stage['draft'] = async (special = {}) => {
    const id = v7();
    const [purposeId, questionsId] = [v7(), v7()];
    const content = [
      {
        id: purposeId,
        kind: 'purpose',
        citizenId: citizens.citizen,
        audience: null,
        sealed: await sealer.seal(citizens.citizen, purposeId, JSON.stringify(purpose)),
      },
      {
        id: questionsId,
        kind: 'question',
        citizenId: citizens.citizen,
        audience: null,
        sealed: await sealer.seal(citizens.citizen, questionsId, JSON.stringify(questions)),
      },
    ];
    const create: Command = {
      type: 'create',
      number: `2026-${id.slice(-12)}`,
      citizenId: citizens.citizen,
      courseId: courses.citizen,
      requesterId: organisations.municipality,
      ownerId: people.caseworker,
      recipientId: organisations.practice,
      recipientKind: 'gpPractice',
      formCode: 'LÆ 125',
      legalBasis: 'rsl11c',
      purposeId,
      questionsId,
      ...special,
    };
    await given(id, caseworker, create, content);
    return id;
  };

  return {
    url,
    database,
    sealer,
    query,
    draft,
    act: (id, actor, command) => given(id, actor, command),
    sent: async (special) => {
      const id = await draft(special);
      await given(id, caseworker, { type: 'send' });
      return id;
    },
    state: async (id) => {
      const [row] = await query<{ state: ServiceRequest; version: number }>('SELECT state FROM service_request WHERE id = $1', [id]);
      if (row === undefined) throw new Error(`There is no request ${id}.`);
      return row.state;
    },
    events: (id) => query(eventsAsked, [id]),
    notices: (id) => query(noticesAsked, [id]),
    outbox: () => query(outboxAsked),
    moveTo: async (instant) => void (await query('UPDATE business_clock SET "offset" = $1::timestamptz - now()', [instant])),
    end: async () => {
      await engine.close();
      await database.close();
      await drop();
    },
  };
};

/** Asks again and again until there is an answer, for at most five seconds or as long as said. */
export const until = async <T>(what: string, ask: () => Promise<T | undefined | false>, patience = 5_000): Promise<T> => {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(10);
  }
};

export const quiet = (stage: Stage): Promise<true> => until('an empty outbox', async () => (await stage.outbox()).length === 0 || undefined);
