import type { LocalDate } from '#sla';
import type pg from 'pg';

/** An open request to the practice that was the citizen's doctor until `on`. */
export type FormerGpRequest = { id: string; fromId: string; on: LocalDate };

/** Those who changed, and whose requests have not all been told. */
const pending = `c.gp_since <= (business_now() AT TIME ZONE 'Europe/Copenhagen')::date AND c.gp_followed_at IS NULL`;

/** Waits for the former doctor, and nobody has chosen or been asked to choose yet. */
const unsettled = `r.recipient_id = c.previous_gp_organisation_id AND r.status IN ('awaitingConsent', 'awaitingWords', 'sent', 'received', 'inProgress', 'questionAsked', 'returned')
  AND r.state ->> 'formerGp' IS NULL`;

/**
 * Records who the citizen's doctor is, and since when; null: no doctor of their own. Whoever was so before is kept as
 * the former one, so that recording the same doctor with another day corrects the day alone.
 */
export const recordGp = async (engine: pg.Pool, citizenId: string, gpId: string | null, since: LocalDate): Promise<void> => {
  await engine.query(
    `UPDATE citizen SET gp_since = $3, gp_followed_at = NULL, gp_organisation_id = $2,
      previous_gp_organisation_id = CASE WHEN gp_organisation_id IS DISTINCT FROM $2 THEN gp_organisation_id ELSE previous_gp_organisation_id END
    WHERE id = $1`,
    [citizenId, gpId, since],
  );
};

/** The doctor of the citizen a request is about, when letters reach it here today; null when there is none. */
export const gpOfRequest = async (engine: pg.Pool, id: string): Promise<string | null> => {
  const { rows } = await engine.query<{ id: string }>(
    `SELECT o.id FROM service_request r JOIN citizen c ON c.id = r.citizen_id JOIN organisation o ON o.id = c.gp_organisation_id
      WHERE r.id = $1 AND o.can_receive AND (o.valid_to IS NULL OR o.valid_to > (business_now() AT TIME ZONE 'Europe/Copenhagen')::date)`,
    [id],
  );
  return rows[0]?.id ?? null;
};

/** So many of the open requests whose requester has to be told that the recipient is the citizen's doctor no more. */
export const requestsToFormerGp = async (engine: pg.Pool, limit: number): Promise<FormerGpRequest[]> => {
  const { rows } = await engine.query<FormerGpRequest>(
    `SELECT r.id, r.recipient_id AS "fromId", c.gp_since AS "on" FROM citizen c JOIN service_request r ON r.citizen_id = c.id
      WHERE ${pending} AND ${unsettled} ORDER BY r.id LIMIT $1`,
    [limit],
  );
  return rows;
};

/** Marks those as carried out of whom no request is left to be told. */
export const followGpChanges = async (engine: pg.Pool): Promise<void> => {
  await engine.query(`UPDATE citizen c SET gp_followed_at = business_now() WHERE ${pending}
    AND NOT EXISTS (SELECT FROM service_request r WHERE r.citizen_id = c.id AND ${unsettled})`);
};
