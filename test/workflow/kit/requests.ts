import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Actor, Command, Event, ServiceRequest } from '#core';
import { openDatabase, publishRuleBook, ruleSource, serviceRequestGuest } from '#persistence';
import { type CommandInput, Engine, type Outcome } from '#workflow';
import { createDatabase } from '../../kit/database.js';
import { organisations, rules } from '../../kit/rules.js';

const person = (organisationId: string, role: string, authorised = false): Extract<Actor, { kind: 'person' }> => ({
  kind: 'person',
  personId: randomUUID(),
  organisationId,
  role,
  authorised,
});

export const citizenId = randomUUID();

export const people = {
  caseworker: person(organisations.municipality, 'caseworker'),
  manager: person(organisations.municipality, 'manager'),
  doctor: person(organisations.practice, 'clinician', true),
  otherDoctor: person(organisations.otherPractice, 'clinician', true),
  stranger: person(organisations.stranger, 'caseworker'),
  citizen: { kind: 'citizen', personId: randomUUID(), citizenId },
  strangeCitizen: { kind: 'citizen', personId: randomUUID(), citizenId: randomUUID() },
  clock: { kind: 'clock' },
} as const satisfies Record<string, Actor>;

export type Who = keyof typeof people;

let numbers = 0;

export const draft = (special: Partial<Extract<Command, { type: 'create' }>> = {}): Command => ({
  type: 'create',
  number: `2026-${String(++numbers).padStart(6, '0')}`,
  citizenId,
  courseId: randomUUID(),
  requesterId: organisations.municipality,
  ownerId: randomUUID(),
  recipientId: organisations.practice,
  recipientKind: 'gpPractice',
  formCode: 'LÆ 125',
  legalBasis: 'rsl11c',
  purposeId: randomUUID(),
  questionsId: randomUUID(),
  ...special,
});

export type RequestOutcome = Outcome<ServiceRequest, Event>;

export const asking = (id: string, who: Who, command: Command, key: string = randomUUID()): CommandInput<Command> => ({
  kind: 'serviceRequest',
  id,
  command,
  actor: people[who],
  key: who === 'clock' ? '' : key,
  bodyHash: JSON.stringify(command),
});

/** A database with a rule book, an engine for requests on it, and the owner's own connection. */
export const openRequests = async (guest = serviceRequestGuest) => {
  const { url, drop } = await createDatabase();
  const database = await openDatabase(url);
  await publishRuleBook(database.engine, rules);
  const owner = new pg.Client(url);
  await owner.connect();
  const engine = new Engine(database.engine, [guest], ruleSource(database.engine));
  const run = async (id: string, who: Who, command: Command): Promise<RequestOutcome> => (await engine.run(asking(id, who, command))) as RequestOutcome;
  const column = async <T>(sql: string, values: unknown[] = []): Promise<T[]> => {
    const { rows } = await owner.query<[T]>({ text: sql, values, rowMode: 'array' });
    return rows.map(([value]) => value);
  };
  const moveClock = (to: string): Promise<unknown> => owner.query('UPDATE business_clock SET "offset" = $1::timestamptz - now()', [to]);
  const close = async (): Promise<void> => {
    await engine.close();
    await database.close();
    await owner.end();
    await drop();
  };
  return { url, owner, database, engine, run, column, moveClock, close };
};

export type Requests = Awaited<ReturnType<typeof openRequests>>;
