import { evolve, serviceRequestWorkflow, type Event, type Instant, type ServiceRequest } from '#core';
import { createSealer, openDatabase, type Sealed } from '#persistence';
import { contentKey } from '../../kit/world.js';
import type { Stage } from './stage.js';

export type Recorded = { version: number; event: Event; recordedAt: Instant; byPerson: boolean };

/** The state as it is stored, and as it is folded after each event; timers by their keys. */
export type Request = {
  id: string;
  version: number;
  state: ServiceRequest;
  events: readonly Recorded[];
  folds: readonly ServiceRequest[];
  timers: Readonly<Record<string, Instant>>;
};

export type Notice = { instanceId: string; personId: string; code: string; params: unknown };

/** What the database holds when it has become quiet. */
export type Remains = {
  businessNow: Instant;
  requests: readonly Request[];
  /** Opened. */
  words: readonly { instanceId: string; words: unknown }[];
  /** What people were carried out, by the access log. */
  logged: readonly { instanceId: string; command: string }[];
  /** Of each command remembered under a key, its request. */
  keys: readonly string[];
  notices: readonly Notice[];
  /** How often which effect took place. */
  effects: Readonly<Record<string, number>>;
  /** What lies in the outbox still. */
  untold: readonly object[];
};

type Query = <T extends object>(sql: string) => Promise<T[]>;

type EventRow = { version: number; type: string; v: number; body: object; effective_at: string; recorded_at: string; actor_kind: string };

type RequestRow = {
  id: string;
  version: number;
  state: ServiceRequest;
  lifted: Pick<ServiceRequest, 'number' | 'citizenId' | 'courseId' | 'courseKind' | 'regime' | 'caseStart' | 'fromId' | 'initiatedBy' | 'requesterId'>;
  events: EventRow[];
  timers: Record<string, string>;
};

const requestsAsked = `SELECT id, version, state,
    json_strip_nulls(json_build_object('number', number, 'citizenId', citizen_id, 'courseId', course_id, 'courseKind', course_kind, 'regime', regime,
      'caseStart', case_start, 'fromId', from_id, 'initiatedBy', initiated_by, 'requesterId', requester_id)) AS lifted,
    (SELECT coalesce(json_agg(e ORDER BY e.version), '[]') FROM event e WHERE e.instance_id = r.id) AS events,
    (SELECT coalesce(json_object_agg(key, due_at), '{}') FROM timer t WHERE t.instance_id = r.id) AS timers
  FROM service_request r`;

const asInstant = (text: string): Instant => new Date(text).toISOString();

const recordedOf = ({ version, type, v, body, effective_at, recorded_at, actor_kind }: EventRow): Recorded => ({
  version,
  event: serviceRequestWorkflow.upcast({ type, v, effectiveAt: asInstant(effective_at), ...body }),
  recordedAt: asInstant(recorded_at),
  byPerson: actor_kind === 'person',
});

const requestOf = ({ id, version, state, lifted, events, timers }: RequestRow): Request => {
  const recorded = events.map(recordedOf);
  const folds: ServiceRequest[] = [];
  for (const { event } of recorded) folds.push(evolve(folds.at(-1) ?? null, event));
  const armed = Object.entries(timers).map(([key, dueAt]) => [key, asInstant(dueAt)]);
  return { id, version, state: { ...state, ...lifted }, events: recorded, folds, timers: Object.fromEntries(armed) };
};

const readWords = async (url: string, query: Query): Promise<Remains['words']> => {
  const database = await openDatabase(url);
  const rows = await query<Sealed & { instanceId: string }>(
    'SELECT instance_id AS "instanceId", citizen_id AS "citizenId", id AS "contentId", sealed FROM content',
  );
  const opened = await createSealer(database.engine, contentKey).openAll(rows);
  await database.close();
  return rows.map(({ instanceId }, place) => ({ instanceId, words: JSON.parse(opened[place] ?? 'null') }));
};

const loggedAsked = `SELECT instance_id AS "instanceId", action AS command FROM access_log
  WHERE outcome = 'done' AND actor_kind = 'person' AND action NOT LIKE '%.%'`;

export const readRemains = async ({ url, owner }: Stage): Promise<Remains> => {
  const query: Query = async <T extends object>(sql: string) => (await owner.query<T>(sql)).rows;
  const [clock] = await query<{ now: Date }>('SELECT business_now() AS now');
  const keys = await query<{ id: string }>('SELECT instance_id AS id FROM idempotency');
  const effects = await query<{ effect: string; count: number }>('SELECT effect, count(*)::int AS count FROM delivery GROUP BY effect');
  return {
    businessNow: clock?.now.toISOString() ?? '',
    requests: (await query<RequestRow>(requestsAsked)).map(requestOf),
    words: await readWords(url, query),
    logged: await query(loggedAsked),
    keys: keys.map(({ id }) => id),
    notices: await query('SELECT instance_id AS "instanceId", person_id AS "personId", code, params FROM notification'),
    effects: Object.fromEntries(effects.map(({ effect, count }) => [effect, count])),
    untold: await query('SELECT channel, attempts, error, next_attempt_at FROM outbox'),
  };
};
