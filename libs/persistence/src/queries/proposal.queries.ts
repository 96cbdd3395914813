import type { Course } from '#core';
import type { LocalDate } from '#sla';
import type pg from 'pg';

/** The case that a proposal is about, and who in the municipality is to reply to it. */
export type CaseThere = {
  courseId: string;
  courseKind: string;
  regime: string;
  caseStart: LocalDate;
  municipalityId: string;
  ownerId: string;
  unit: string | null;
};

/** The citizen's case, wherever it is, or that very course. */
export type CaseOf = { citizenId: string } | { courseId: string };

/** An open course before an ended one, the latest first; of the citizen's municipality where one is known, and of one that is still there. */
const course = `SELECT c.* FROM course c JOIN citizen z ON z.id = c.citizen_id JOIN organisation o ON o.id = c.organisation_id
  WHERE (c.citizen_id = $1 AND c.organisation_id = coalesce(z.municipality_id, c.organisation_id) OR c.id = $2)
    AND (o.valid_to IS NULL OR o.valid_to >= (business_now() AT TIME ZONE 'Europe/Copenhagen')::date)
  ORDER BY c.ended_on IS NULL DESC, c.started_on DESC, c.id DESC LIMIT 1`;

const latestOwner = `(SELECT r.owner_id FROM service_request r WHERE r.citizen_id = c.citizen_id AND r.requester_id = c.organisation_id ORDER BY r.id DESC LIMIT 1)`;

/**
 * Who leads the open course; else who made the latest request about the citizen; else a manager. Nobody who has left. Read by
 * the program itself: whoever proposes sees neither course nor colleagues, and is told only of the municipality.
 */
export const caseOf = async (engine: pg.Pool, of: CaseOf): Promise<CaseThere | null> => {
  const { rows } = await engine.query<CaseThere>(
    `SELECT c.id AS "courseId", c.kind AS "courseKind", c.regime, c.started_on::text AS "caseStart", c.organisation_id AS "municipalityId",
       p.id AS "ownerId", p.unit
     FROM (${course}) c JOIN LATERAL (
       SELECT p.id, p.unit FROM person p
       WHERE p.organisation_id = c.organisation_id AND p.closed_at IS NULL AND p.role IN ('caseworker', 'manager')
         AND (p.id = c.owner_id OR p.id = ${latestOwner} OR p.role = 'manager')
       ORDER BY (c.ended_on IS NULL AND p.id = c.owner_id) DESC NULLS LAST, (p.id = ${latestOwner}) DESC NULLS LAST, p.role = 'manager' DESC, p.id LIMIT 1
     ) p ON true`,
    'citizenId' in of ? [of.citizenId, null] : [null, of.courseId],
  );
  return rows[0] ?? null;
};

/** Whose course it is and who takes, or took, part in it. Read by the program itself: whoever was stopped sees the course no more, and is told so. */
export const grantsIn = async (engine: pg.Pool, courseId: string): Promise<{ citizenId: string; grants: Course['grants'] } | null> => {
  const { rows } = await engine.query<{ citizenId: string; grants: Course['grants'] }>(
    `SELECT citizen_id AS "citizenId", state -> 'grants' AS grants FROM course WHERE id = $1`,
    [courseId],
  );
  return rows[0] ?? null;
};
