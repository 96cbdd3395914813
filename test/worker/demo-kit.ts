import pg from 'pg';
import { serviceRequestWorkflow, type Event, type ServiceRequest } from '#core';
import { localDateOf } from '#sla';
import type { WorldSettings } from '../../apps/worker/src/demo/making.js';
import { createDatabase } from '../kit/database.js';
import { contentKey } from '../kit/world.js';

/** A database to make a world in, and the owner's connection to look at all of it. */
export const openGround = async () => {
  const { url, drop } = await createDatabase();
  const warn = (line: string): never => {
    throw new Error(line);
  };
  const settings: WorldSettings = { databaseUrl: url, contentKey, publicUrl: 'http://localhost:3000', warn };
  const read = async <T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> => {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return (await client.query<T>(sql, values)).rows;
    } finally {
      await client.end();
    }
  };
  const one = async <T>(sql: string, values: unknown[] = []): Promise<T> => Object.values((await read(sql, values))[0] ?? {})[0] as T;
  return { url, settings, read, one, drop };
};

export type Ground = Awaited<ReturnType<typeof openGround>>;

type EventRow = { instance_id: string; type: string; v: number; body: object; effective_at: Date; actor_kind: string };

export type History = { id: string; events: Event[]; byPerson: Event[] };

/** What happened to each request, as it is stored. */
export const historiesOf = async ({ read }: Ground): Promise<History[]> => {
  const rows = await read<EventRow>('SELECT e.* FROM event e JOIN service_request r ON r.id = e.instance_id ORDER BY e.instance_id, e.version');
  const histories = new Map<string, History>();
  for (const { instance_id: id, type, v, body, effective_at, actor_kind } of rows) {
    const history = histories.get(id) ?? { id, events: [], byPerson: [] };
    const event = serviceRequestWorkflow.upcast({ ...body, type, v, effectiveAt: effective_at.toISOString() });
    history.events.push(event);
    if (actor_kind !== 'clock') history.byPerson.push(event);
    histories.set(id, history);
  }
  return [...histories.values()];
};

/** As stored: what stands in columns of its own put back. */
export const statesOf = async ({ read }: Ground): Promise<Map<string, ServiceRequest>> => {
  const rows = await read<{ id: string; state: ServiceRequest }>(`SELECT id, (state::jsonb || jsonb_strip_nulls(jsonb_build_object('number', number,
    'citizenId', citizen_id, 'courseId', course_id, 'courseKind', course_kind, 'regime', regime, 'caseStart', case_start, 'requesterId', requester_id)))::json AS state FROM service_request`);
  return new Map(rows.map(({ id, state }) => [id, state]));
};

/** What two worlds made on one day have in common, to the day. */
export const outlineOf = async ({ read }: Ground): Promise<object[]> => {
  const rows = await read<{
    sent_at: Date | null;
  }>(`SELECT id, number, status, form_code, recipient_id, citizen_id, owner_id, holder, delivery, clock, answer_type,
    due_on::text, original_on::text, holder_until::text, missed, version, sent_at FROM service_request ORDER BY id`);
  return rows.map(({ sent_at, ...row }) => ({ ...row, sentOn: sent_at && localDateOf(sent_at.toISOString()) }));
};
