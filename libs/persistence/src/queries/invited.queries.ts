import type { EntityManager } from 'typeorm';

/** A course an organisation takes part in, and its last day there. */
export type Invitation = { courseId: string; until: string | null };

/** Those that run: the wall on parties admits no others. */
export const invitationsOf = (manager: EntityManager, organisationId: string): Promise<Invitation[]> =>
  manager.query<Invitation[]>(
    `SELECT instance_id AS "courseId", ((valid_to - interval '1 second') AT TIME ZONE 'Europe/Copenhagen')::date::text AS until
     FROM party WHERE organisation_id = $1 AND role = 'invited'`,
    [organisationId],
  );
