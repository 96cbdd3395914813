import { askedFact, type AskedRow, type CourseFacts } from '#core';
import type { LocalDate } from '#sla';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';

/** So many running courses at most are looked at, the newest. */
const most = 5_000;

type Row = { courseId: string; kind: string; regime: string; startedOn: LocalDate } & (AskedRow | { [Field in keyof AskedRow]: null });

/** One row for each statement the course's organisation asked for in it, and one without any for a course in which none was. An answer says itself when it came. */
const factsOf = (courses: string): string =>
  `SELECT c.id AS "courseId", c.kind, c.regime,
     coalesce((c.state->>'kindSince')::date, c.started_on) AS "startedOn", r.form_code AS "formCode", r.status, r.sent_at AS "sentAt",
     r.answered_at AS "answeredAt", r.answer_type AS "answerType", r.missed, e.over_at AS "overAt", coalesce(e.declined, false) AS declined
   FROM (SELECT * FROM course WHERE ${courses}) c
   LEFT JOIN service_request r ON r.citizen_id = c.citizen_id AND r.course_id = c.id AND r.requester_id = c.organisation_id
     AND r.sent_at IS NOT NULL AND r.initiated_by IS NULL
   LEFT JOIN LATERAL (SELECT min(effective_at) AS over_at, bool_or(type = 'declined') AS declined FROM event
     WHERE r.answered_at IS NULL AND instance_id = r.id AND type IN ('declined', 'cancelled', 'redirected', 'recalled', 'merged', 'closed')) e ON true
   ORDER BY c.id DESC, r.id`;

const isAsked = (row: Row): row is Row & AskedRow => row.sentAt !== null;

const gathered = (rows: readonly Row[], today: LocalDate): CourseFacts[] => {
  const courses = new Map<string, CourseFacts>();
  for (const row of rows) {
    const { courseId, kind, regime, startedOn } = row;
    const { asked } = courses.get(courseId) ?? { asked: [] };
    courses.set(courseId, { kind, regime, startedOn, today, asked: isAsked(row) ? [...asked, askedFact(row)] : asked });
  }
  return [...courses.values()];
};

/** What advice in the course is given by, as far as the actor may read it. */
export const courseFacts = async (manager: EntityManager, id: string, today: LocalDate): Promise<CourseFacts | null> => {
  const [facts] = gathered(await manager.query<Row[]>(factsOf('id = $1'), [id]), today);
  return facts ?? null;
};

/** Of the courses that run. Read by the program itself: what comes of it are figures, no persons. */
export const runningCourses = async (engine: pg.Pool, today: LocalDate): Promise<CourseFacts[]> => {
  const { rows } = await engine.query<Row>(factsOf(`ended_on IS NULL ORDER BY id DESC LIMIT ${most}`));
  return gathered(rows, today);
};
