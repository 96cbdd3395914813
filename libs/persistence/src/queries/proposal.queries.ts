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

/** An open course before an ended one, the latest first; of the citizen's municipality where one is known, and of one that is still there. */
const course = `SELECT c.* FROM course c JOIN citizen z ON z.id = c.citizen_id JOIN organisation o ON o.id = c.organisation_id
  WHERE c.citizen_id = $1 AND c.organisation_id = coalesce(z.municipality_id, c.organisation_id)
    AND (o.valid_to IS NULL OR o.valid_to >= (business_now() AT TIME ZONE 'Europe/Copenhagen')::date)
    AND ($2::uuid IS NULL OR EXISTS (SELECT FROM party p WHERE p.instance_id = c.id AND p.organisation_id = $2 AND p.role = 'invited'
      AND p.valid_from <= business_now() AND (p.valid_to IS NULL OR p.valid_to > business_now())))
  ORDER BY c.ended_on IS NULL DESC, c.started_on DESC, c.id DESC LIMIT 1`;

const latestOwner = `(SELECT r.owner_id FROM service_request r WHERE r.citizen_id = $1 AND r.requester_id = c.organisation_id ORDER BY r.id DESC LIMIT 1)`;

/**
 * Who leads the open course; else who made the latest request about the citizen; else a manager. Nobody who has left. Read by
 * the program itself: whoever proposes sees neither course nor colleagues, and is told only of the municipality. Only a course
 * that `participantId` takes part in this instant, where one is named.
 */
export const caseOf = async (engine: pg.Pool, citizenId: string, participantId: string | null): Promise<CaseThere | null> => {
  const { rows } = await engine.query<CaseThere>(
    `SELECT c.id AS "courseId", c.kind AS "courseKind", c.regime, c.started_on::text AS "caseStart", c.organisation_id AS "municipalityId",
       p.id AS "ownerId", p.unit
     FROM (${course}) c JOIN LATERAL (
       SELECT p.id, p.unit FROM person p
       WHERE p.organisation_id = c.organisation_id AND p.closed_at IS NULL AND p.role IN ('caseworker', 'manager')
         AND (p.id = c.owner_id OR p.id = ${latestOwner} OR p.role = 'manager')
       ORDER BY (c.ended_on IS NULL AND p.id = c.owner_id) DESC NULLS LAST, (p.id = ${latestOwner}) DESC NULLS LAST, p.role = 'manager' DESC, p.id LIMIT 1
     ) p ON true`,
    [citizenId, participantId],
  );
  return rows[0] ?? null;
};
