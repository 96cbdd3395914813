import type { LocalDate, Period } from '#core';
import { addCalendarDays, startOfDay } from '#sla';
import type { EntityManager } from 'typeorm';

/** What one organisation sends another by one form in a period. */
export type QuotaQuestion = Period & { requesterId: string; recipientId: string; formCode: string };

/**
 * Counted is what was sent in the period, save what was recalled, and what was cancelled before the recipient did more than open
 * it. What was sent to those whom the recipient took over from counts with it. A requester's own party rows lead there: what has
 * ended ended after it was sent.
 */
const counted = `WITH RECURSIVE before (id) AS (
    SELECT $2::uuid UNION SELECT o.id FROM before b JOIN organisation o ON o.successor_id = b.id)
  SELECT count(*)::int AS used FROM (
    SELECT instance_id FROM party WHERE organisation_id = $1 AND open
    UNION ALL SELECT instance_id FROM party WHERE organisation_id = $1 AND NOT open AND sort_at >= $4) p
    JOIN service_request r ON r.id = p.instance_id
  WHERE r.requester_id = $1 AND r.recipient_id IN (SELECT id FROM before) AND r.form_code = $3
    AND r.sent_at >= $4 AND r.sent_at < $5 AND r.status <> 'recalled'
    AND (r.status <> 'cancelled' OR (
      SELECT true FROM event e WHERE e.instance_id = r.id AND e.actor_organisation_id IN (SELECT id FROM before) AND e.type <> 'received' LIMIT 1))`;

/** How many have been used. */
export const quotaUsed = async (manager: EntityManager, { requesterId, recipientId, formCode, from, to }: QuotaQuestion): Promise<number> => {
  const after: LocalDate = addCalendarDays(to, 1);
  const [row] = await manager.query<{ used: number }[]>(counted, [requesterId, recipientId, formCode, startOfDay(from), startOfDay(after)]);
  return row?.used ?? 0;
};
