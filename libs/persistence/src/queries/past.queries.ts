import { pastOf, serviceRequestWorkflow, type Event, type PastRequest } from '#core';
import type pg from 'pg';

export type PastQuestion = { since: string; formCode: string | null; recipientKind: string | null };

/** So many requests at most are looked at, the newest. */
const most = 5_000;

type Row = { instanceId: string; type: string; v: number; effectiveAt: string; body: Record<string, unknown> };

/** How requests sent since an instant went, the newest first. Read by the program itself: what comes of it are figures, no persons. */
export const pastRequests = async (engine: pg.Pool, { since, formCode, recipientKind }: PastQuestion): Promise<PastRequest[]> => {
  const { rows } = await engine.query<Row>(
    `SELECT e.instance_id AS "instanceId", e.type, e.v, e.effective_at AS "effectiveAt", e.body
     FROM (SELECT id FROM service_request
           WHERE sent_at >= $1 AND initiated_by IS NULL AND ($2::text IS NULL OR form_code = $2) AND ($3::text IS NULL OR recipient_kind = $3)
           ORDER BY sent_at DESC LIMIT ${most}) r
     JOIN event e ON e.instance_id = r.id ORDER BY e.instance_id DESC, e.version`,
    [since, formCode, recipientKind],
  );
  const histories = new Map<string, Event[]>();
  for (const { instanceId, type, v, effectiveAt, body } of rows) {
    const event = serviceRequestWorkflow.upcast({ ...body, type, v, effectiveAt });
    histories.set(instanceId, [...(histories.get(instanceId) ?? []), event]);
  }
  return [...histories.values()].flatMap((events) => pastOf(events) ?? []);
};
