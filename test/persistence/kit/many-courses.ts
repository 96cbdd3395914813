import pg from 'pg';
import { openDatabase } from '#persistence';
import { createDatabase } from '../../kit/database.js';

export const codes = [
  'noCoordinator',
  'noGoal',
  'noEvaluation',
  'activityWithoutPurpose',
  'stepMissed',
  'noNewDay',
  'dayPassed',
  'stepDelayed',
  'papersDue',
  'hearingDue',
  'unanswered',
  'elsewhereLate',
] as const;

/**
 * Half of all courses are the largest municipality's and open. What they lack is from frequent (every second one lacks a goal)
 * to never (nobody is to be heard), and lies where `hashint4` scatters it; a tenth has no day on which something is to happen.
 */
const fill = (count: number): string => `
SET session_replication_role = replica; SET synchronous_commit = off;
CREATE FUNCTION pg_temp.uid(kind int, i int) RETURNS uuid LANGUAGE sql IMMUTABLE AS
  $$ SELECT (lpad(kind::text, 8, '0') || '-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid $$;
CREATE FUNCTION pg_temp.pick(property int, i int, choices int) RETURNS int LANGUAGE sql IMMUTABLE AS
  $$ SELECT (hashint4(i * 16 + property) & 2147483647) % choices $$;
INSERT INTO course (id, citizen_id, organisation_id, owner_id, number, kind, regime, started_on, ended_on, next_on, findings, version, rule_version, state)
  SELECT pg_temp.uid(4, i), pg_temp.uid(3, i), pg_temp.uid(1, CASE WHEN i <= ${count} OR i > 2 * ${count} - 1000 THEN 0 ELSE 1 + pg_temp.pick(1, i, 40) END),
    CASE WHEN pg_temp.pick(2, i, 200) > 0 THEN pg_temp.uid(2, pg_temp.pick(3, i, 100)) END, '2026-F' || i, 'clarification', 'from2026-02', '2026-02-01',
    CASE WHEN i > ${count} THEN DATE '2026-10-01' END, CASE WHEN pg_temp.pick(4, i, 10) > 0 THEN DATE '2026-11-01' + pg_temp.pick(5, i, 400) END,
    concat_ws(' ', CASE WHEN pg_temp.pick(2, i, 200) = 0 THEN 'noCoordinator' END, CASE WHEN pg_temp.pick(6, i, 2) = 0 THEN 'noGoal' END,
      CASE WHEN pg_temp.pick(7, i, 5) = 0 THEN 'noEvaluation' END, CASE WHEN pg_temp.pick(8, i, 50) = 0 THEN 'activityWithoutPurpose' END,
      CASE WHEN pg_temp.pick(9, i, 500) = 0 THEN 'stepMissed' END, CASE WHEN pg_temp.pick(12, i, 500) = 0 THEN 'noNewDay' END, CASE WHEN pg_temp.pick(13, i, 200) = 0 THEN 'dayPassed' END,
      CASE WHEN i = 4711 THEN 'stepDelayed' END, CASE WHEN pg_temp.pick(11, i, 100) = 0 THEN 'papersDue' END, CASE WHEN pg_temp.pick(10, i, 20) = 0 THEN 'unanswered' END,
      CASE WHEN pg_temp.pick(14, i, 100) = 0 THEN 'elsewhereLate' END),
    1, 1, '{}'
  FROM generate_series(1, 2 * ${count}) i;
INSERT INTO party (instance_id, organisation_id, citizen_id, valid_from, open, role)
  SELECT id, organisation_id, citizen_id, '-infinity', ended_on IS NULL, 'leader' FROM course;`;

const uuidOf = (kind: number, i: number): string => `${String(kind).padStart(8, '0')}-0000-7000-8000-${String(i).padStart(12, '0')}`;

/** A database with so many open courses of one municipality. `sample`: what the planner knows, anew. */
export const openManyCourses = async (count: number) => {
  const { url, drop } = await createDatabase();
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query(fill(count));
  await owner.query('VACUUM (ANALYZE) course, party');
  const database = await openDatabase(url, { app: 1 });
  const close = async (): Promise<void> => {
    await owner.end();
    await database.close();
    await drop();
  };
  return { database, close, sample: () => owner.query('ANALYZE course, party'), organisationId: uuidOf(1, 0), ownerId: uuidOf(2, 7) };
};
