import type pg from 'pg';

/** A running course, and who coordinates it without deciding there any more. */
export type LeftCourse = { id: string; coordinatorId: string };

const runs = 'ended_on IS NULL AND owner_id IS NOT NULL';
const first = 'ORDER BY organisation_id, owner_id LIMIT 1';

/** Each coordinator once, from one to the next in the index, however many courses they have. */
const coordinators = `(SELECT organisation_id, owner_id FROM course WHERE ${runs} ${first})
  UNION ALL
  SELECT n.organisation_id, n.owner_id FROM coordinator o CROSS JOIN LATERAL (
    SELECT organisation_id, owner_id FROM course WHERE ${runs} AND (organisation_id, owner_id) > (o.organisation_id, o.owner_id) ${first}) n`;

/** Whoever leads courses: also a locum, while they are one. */
const decidesThere = `EXISTS (SELECT FROM staff s WHERE s.person_id = o.owner_id AND s.organisation_id = o.organisation_id AND s.role IN ('caseworker', 'manager'))`;

const asked = `WITH RECURSIVE coordinator AS (${coordinators})
  SELECT c.id, c.owner_id AS "coordinatorId" FROM coordinator o JOIN course c ON c.organisation_id = o.organisation_id AND c.owner_id = o.owner_id
  WHERE c.ended_on IS NULL AND NOT ${decidesThere} ORDER BY c.id LIMIT $1`;

/** So many of the courses whose coordinator has left, on whatever day and by whatever way that came. */
export const coursesLeft = async (engine: pg.Pool, limit: number): Promise<LeftCourse[]> => {
  const { rows } = await engine.query<LeftCourse>(asked, [limit]);
  return rows;
};
