import { courseWorkflow, pastOf, serviceRequestWorkflow, type Course, type Event, type PastRequest, type WorkflowEvent } from '#core';
import type pg from 'pg';

export type PastQuestion = { since: string; formCode: string | null; recipientKind: string | null };

/** So many requests or courses at most are looked at, the newest. */
const most = 5_000;

type Row = { instanceId: string; type: string; v: number; effectiveAt: string; body: Record<string, unknown> };

/** Of the instances that `chosen` selects, the newest first: what happened to each. */
const historiesOf = async (engine: pg.Pool, chosen: string, values: readonly unknown[]): Promise<WorkflowEvent[][]> => {
  const { rows } = await engine.query<Row>(
    `SELECT e.instance_id AS "instanceId", e.type, e.v, e.effective_at AS "effectiveAt", e.body
     FROM (${chosen} LIMIT ${most}) r JOIN event e ON e.instance_id = r.id ORDER BY e.instance_id DESC, e.version`,
    [...values],
  );
  const histories = new Map<string, WorkflowEvent[]>();
  for (const { instanceId, type, v, effectiveAt, body } of rows) {
    const event = { ...body, type, v, effectiveAt };
    const known = histories.get(instanceId);
    if (known === undefined) histories.set(instanceId, [event]);
    else known.push(event);
  }
  return [...histories.values()];
};

/** How requests sent since an instant went, the newest first. Read by the program itself: what comes of it are figures, no persons. */
export const pastRequests = async (engine: pg.Pool, { since, formCode, recipientKind }: PastQuestion): Promise<PastRequest[]> => {
  const chosen = `SELECT id FROM service_request
    WHERE sent_at >= $1 AND initiated_by IS NULL AND ($2::text IS NULL OR form_code = $2) AND ($3::text IS NULL OR recipient_kind = $3)
    ORDER BY sent_at DESC`;
  const histories = await historiesOf(engine, chosen, [since, formCode, recipientKind]);
  return histories.flatMap((events) => pastOf(events.map((event): Event => serviceRequestWorkflow.upcast(event))) ?? []);
};

/** Courses of these kinds that run, of all organisations together. Read by the program itself: what comes of it are figures, no persons. */
export const coursesOfKinds = async (engine: pg.Pool, kinds: readonly string[]): Promise<Course[]> => {
  const histories = await historiesOf(engine, 'SELECT id FROM course WHERE ended_on IS NULL AND kind = ANY($1) ORDER BY id DESC', [kinds]);
  return histories.flatMap(
    (events) => events.reduce<Course | null>((before, event) => courseWorkflow.evolve(before, courseWorkflow.upcast(event)), null) ?? [],
  );
};

export const runningCount = async (engine: pg.Pool): Promise<number> => {
  const { rows } = await engine.query<{ running: number }>('SELECT count(*)::int AS running FROM course WHERE ended_on IS NULL');
  return rows[0]?.running ?? 0;
};
