import type { LocalDate } from '#sla';
import type pg from 'pg';

/** Of whom it has been recorded and not carried out yet. */
const pending = `c.deceased_on IS NOT NULL AND c.end_followed_at IS NULL`;

const awaitsSomebody = `r.status IN ('awaitingConsent', 'awaitingWords', 'sent', 'received', 'inProgress', 'questionAsked', 'returned')`;

/** Records it, or that it was a mistake; what was annulled meanwhile stays so. */
export const recordDeceased = async (engine: pg.Pool, citizenId: string, on: LocalDate | null): Promise<void> => {
  await engine.query('UPDATE citizen SET deceased_on = $2, end_followed_at = NULL WHERE id = $1', [citizenId, on]);
};

/** So many of the requests that still wait for somebody although their citizen has died. */
export const requestsOfDeceased = async (engine: pg.Pool, limit: number): Promise<string[]> => {
  const asked = `SELECT r.id FROM citizen c JOIN service_request r ON r.citizen_id = c.id WHERE ${pending} AND ${awaitsSomebody} ORDER BY r.id LIMIT $1`;
  const { rows } = await engine.query<{ id: string }>(asked, [limit]);
  return rows.map(({ id }) => id);
};

/** Marks those as carried out of whom nothing waits any more. */
export const followDeceased = async (engine: pg.Pool): Promise<void> => {
  await engine.query(`UPDATE citizen c SET end_followed_at = business_now() WHERE ${pending}
    AND NOT EXISTS (SELECT FROM service_request r WHERE r.citizen_id = c.id AND ${awaitsSomebody})`);
};
