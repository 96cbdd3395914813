import type { Instant } from '#core';
import type pg from 'pg';

/** `first` and `second` are the next two instants at which the organisation may be mailed, on different days. */
export type MailPlan = { organisationId: string; first: Instant; second: Instant };

const dayOf = (instant: string): string => `(${instant} AT TIME ZONE 'Europe/Copenhagen')::date`;

/** Plans the organisation's next collected mail unless one is planned: on another day when today's has gone. */
export const planMail = async (client: pg.ClientBase, { organisationId, first, second }: MailPlan): Promise<void> => {
  await client.query(
    `INSERT INTO collected_mail AS m (organisation_id, go_at) VALUES ($1, $2)
     ON CONFLICT (organisation_id) DO UPDATE
     SET go_at = coalesce(m.go_at, CASE WHEN m.gone_on >= ${dayOf('$2::timestamptz')} THEN $3::timestamptz ELSE $2::timestamptz END)`,
    [organisationId, first, second],
  );
};

/** What one mailbox of an organisation is told: how many requests wait, before their deadline and after it. */
export type CollectedMail = { personId: string; before: number; after: number };

const takeDue = `UPDATE collected_mail SET go_at = NULL, gone_on = ${dayOf('business_now()')}
  WHERE organisation_id = ANY (ARRAY(SELECT organisation_id FROM collected_mail WHERE go_at <= (SELECT business_now())
    ORDER BY organisation_id LIMIT $1 FOR UPDATE SKIP LOCKED))
  RETURNING organisation_id AS id`;

/** A request counts once, as late when it is; not when it was seen in the portal or waits for the recipient no more. */
const takeCounts = `WITH taken AS (
    UPDATE notification SET awaits_mail = false WHERE awaits_mail AND organisation_id = ANY ($1::uuid[])
    RETURNING organisation_id, person_id, instance_id, code, read_at),
  waiting AS (
    SELECT t.organisation_id, lower(p.email) AS address, min(p.id::text) AS person_id, bool_or(t.code = 'reminderAfterDue') AS late
    FROM taken t JOIN person p ON p.id = t.person_id JOIN service_request r ON r.id = t.instance_id
    WHERE t.read_at IS NULL AND r.holder = 'recipient' AND p.notify_by_email AND p.email IS NOT NULL
    GROUP BY t.organisation_id, address, t.instance_id)
  SELECT min(person_id) AS "personId", count(*) FILTER (WHERE NOT late) AS before, count(*) FILTER (WHERE late) AS after
  FROM waiting GROUP BY organisation_id, address ORDER BY 1`;

/** Takes the mails of organisations whose time has come, in the caller's transaction; answers with how many there were, and what each mailbox is told. */
export const takeDueMails = async (client: pg.ClientBase, limit: number): Promise<{ taken: number; mails: CollectedMail[] }> => {
  const { rows } = await client.query<{ id: string }>(takeDue, [limit]);
  if (rows.length === 0) return { taken: 0, mails: [] };
  const { rows: mails } = await client.query<CollectedMail>(takeCounts, [rows.map(({ id }) => id)]);
  return { taken: rows.length, mails };
};
