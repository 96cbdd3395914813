import type { LocalDate } from '#sla';
import type pg from 'pg';

/** Of whom it has been recorded and not carried out yet. */
const pending = `c.deceased_on IS NOT NULL AND c.end_followed_at IS NULL`;

const awaitsSomebody = `r.status IN ('awaitingConsent', 'awaitingWords', 'sent', 'received', 'inProgress', 'questionAsked', 'returned')`;

/** It runs, or something runs on after its end. Of one that the death ended whoever leads it says what does. */
const goesOn = `(k.ended_on IS NULL OR (k.next_on IS NOT NULL OR k.findings <> '') AND k.state ->> 'endedBecause' IS NULL)`;

/** A course of somebody who died on that day. */
export type CourseOfDeceased = { id: string; on: LocalDate };

/** Records it, or that it was a mistake; what was annulled or ended meanwhile stays so. */
export const recordDeceased = async (engine: pg.Pool, citizenId: string, on: LocalDate | null): Promise<void> => {
  await engine.query('UPDATE citizen SET deceased_on = $2, end_followed_at = NULL WHERE id = $1', [citizenId, on]);
};

/** So many of the requests that still wait for somebody although their citizen has died. */
export const requestsOfDeceased = async (engine: pg.Pool, limit: number): Promise<string[]> => {
  const asked = `SELECT r.id FROM citizen c JOIN service_request r ON r.citizen_id = c.id WHERE ${pending} AND ${awaitsSomebody} ORDER BY r.id LIMIT $1`;
  const { rows } = await engine.query<{ id: string }>(asked, [limit]);
  return rows.map(({ id }) => id);
};

/** So many of the courses that still go on although their citizen has died. */
export const coursesOfDeceased = async (engine: pg.Pool, limit: number): Promise<CourseOfDeceased[]> => {
  const asked = `SELECT k.id, c.deceased_on AS "on" FROM citizen c JOIN course k ON k.citizen_id = c.id WHERE ${pending} AND ${goesOn} ORDER BY k.id LIMIT $1`;
  const { rows } = await engine.query<CourseOfDeceased>(asked, [limit]);
  return rows;
};

/** Marks those as carried out of whom nothing waits and nothing goes on any more. */
export const followDeceased = async (engine: pg.Pool): Promise<void> => {
  await engine.query(`UPDATE citizen c SET end_followed_at = business_now() WHERE ${pending}
    AND NOT EXISTS (SELECT FROM service_request r WHERE r.citizen_id = c.id AND ${awaitsSomebody})
    AND NOT EXISTS (SELECT FROM course k WHERE k.citizen_id = c.id AND ${goesOn})`);
};
