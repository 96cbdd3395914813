import type { EntityManager } from 'typeorm';

/** Which organisation carries out which activity of a course as it stands, as far as the actor may read the course. */
export const carriersIn = async (manager: EntityManager, courseId: string): Promise<ReadonlyMap<number, string>> => {
  const rows = await manager.query<{ no: number; organisationId: string }[]>(
    `SELECT CAST(a ->> 'no' AS int) AS no, a ->> 'organisationId' AS "organisationId"
     FROM course c CROSS JOIN LATERAL json_array_elements(c.state -> 'activities') a WHERE c.id = $1 AND a ->> 'organisationId' IS NOT NULL`,
    [courseId],
  );
  return new Map(rows.map(({ no, organisationId }) => [no, organisationId]));
};
