import type { Calendar } from '#sla';
import type pg from 'pg';

/** Every version of an organisation's calendar, or of the national one, in their order: a rule book holds only the newest of its day. */
export const calendarVersions = async (engine: pg.Pool, organisationId: string | null): Promise<Calendar[]> => {
  const { rows } = await engine.query<{ calendar: Calendar }>(
    `SELECT DISTINCT ON ((calendar ->> 'version')::int) calendar
     FROM rule_book, LATERAL (SELECT CASE WHEN $1::text IS NULL THEN body -> 'national' ELSE body -> 'calendars' -> $1 END) AS one (calendar)
     WHERE calendar IS NOT NULL
     ORDER BY (calendar ->> 'version')::int`,
    [organisationId],
  );
  return rows.map(({ calendar }) => calendar);
};
