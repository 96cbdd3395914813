import pg from 'pg';
import { openDatabase, type Viewer } from '#persistence';
import { createDatabase } from '../../kit/database.js';

/** Courses of the largest job centre, all of which run. */
const courses = 10_000;

/**
 * Three tenths of all requests are the largest job centre's, a sixth of them open: about ten thousand open ones in one
 * list, more than any job centre has. `hashint4` scatters the properties, so that none follows from another.
 */
const fill = (count: number): string => `
SET synchronous_commit = off; SET jit = off;
ALTER TABLE service_request SET UNLOGGED; ALTER TABLE party SET UNLOGGED;
CREATE FUNCTION pg_temp.uid(kind int, i int) RETURNS uuid LANGUAGE sql IMMUTABLE AS
  $$ SELECT (lpad(kind::text, 8, '0') || '-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid $$;
CREATE FUNCTION pg_temp.pick(property int, i int, choices int) RETURNS int LANGUAGE sql IMMUTABLE AS
  $$ SELECT (hashint4(i * 16 + property) & 2147483647) % choices $$;
CREATE TEMP TABLE made AS SELECT i, pg_temp.pick(1, i, 60000) AS citizen, 1000 + pg_temp.pick(3, i, 400) AS recipient, i > ${count} * 5 / 6 AS open,
    CASE WHEN pg_temp.pick(2, i, 10) < 3 THEN 0 ELSE 1 + pg_temp.pick(2, i, 40) END AS requester,
    timestamptz '2026-01-01 22:59:59Z' + make_interval(days => (i::bigint * 340 / ${count})::int + pg_temp.pick(5, i, 45)) AS due
  FROM generate_series(1, ${count}) i;
INSERT INTO service_request (id, citizen_id, course_id, requester_id, recipient_id, owner_id, handler_id, created_at, holder_since, due_at, sent_at, answered_at,
    version, rule_version, steps_taken, holder_until, due_on, original_on, missed, number, status, delivery, clock, holder, form_code, recipient_kind, unit, priority, state)
  SELECT pg_temp.uid(5, i), pg_temp.uid(3, citizen), pg_temp.uid(4, citizen), pg_temp.uid(1, requester), pg_temp.uid(1, recipient), pg_temp.uid(2, pg_temp.pick(6, i, 2000)),
    CASE WHEN pg_temp.pick(7, i, 3) = 0 THEN pg_temp.uid(2, 2000 + pg_temp.pick(8, i, 800)) END,
    due - interval '30 days', due - interval '30 days', due, due - interval '30 days', CASE WHEN NOT open THEN due + interval '1 day' * (pg_temp.pick(9, i, 5) - 3) END,
    6, 1, 0, due::date, due::date, due::date, open AND due < '2026-11-23', '2026-' || lpad(i::text, 6, '0'), CASE WHEN open THEN 'inProgress' ELSE 'closed' END, 'acknowledged',
    CASE WHEN NOT open THEN 'stopped' WHEN pg_temp.pick(10, i, 5) = 0 THEN 'paused' ELSE 'running' END,
    CASE WHEN NOT open THEN NULL WHEN pg_temp.pick(11, i, 4) = 0 THEN 'requester' ELSE 'recipient' END,
    CASE WHEN pg_temp.pick(12, i, 3) = 0 THEN 'LÆ 135' ELSE 'LÆ 125' END, 'gpPractice', 'unit ' || pg_temp.pick(13, i, 5), CASE WHEN pg_temp.pick(14, i, 1000) = 0 THEN 'fastTrack' END,
    json_build_object('status', 'inProgress', 'delivery', 'acknowledged', 'filler', repeat('x', 300),
      'fees', json_build_array(json_build_array('statement', 448, CASE WHEN open THEN 'expected' ELSE 'due' END, due::date)))
  FROM made;
INSERT INTO party (instance_id, organisation_id, citizen_id, sort_at, valid_from, open, role)
  SELECT pg_temp.uid(5, i), pg_temp.uid(1, side), pg_temp.uid(3, citizen), due, due - interval '400 days', open, role
  FROM made, LATERAL (VALUES (requester, 'requester'), (recipient, 'recipient')) s (side, role);
INSERT INTO organisation (id, name, kind, valid_from) SELECT pg_temp.uid(1, 0), 'Demo Kommune', 'municipality', '2020-01-01';
INSERT INTO citizen (id, cpr_index, cpr_sealed, name_sealed) SELECT pg_temp.uid(3, i), sha256(i::text::bytea), '\\x00', '\\x00' FROM generate_series(0, ${courses} - 1) i;
INSERT INTO course (id, citizen_id, organisation_id, number, kind, regime, started_on, version, rule_version, state)
  SELECT pg_temp.uid(4, i), pg_temp.uid(3, i), pg_temp.uid(1, 0), '2026-F' || i, 'clarification', 'from2026-02', '2026-02-01', 1, 1, '{}'
  FROM generate_series(0, ${courses} - 1) i;`;

const uuidOf = (kind: number, i: number): string => `${String(kind).padStart(8, '0')}-0000-7000-8000-${String(i).padStart(12, '0')}`;

/** A database with so many requests, made by its owner in SQL: what lists cost, not what commands do. */
export const openManyRequests = async (count: number) => {
  const { url, drop } = await createDatabase();
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query(fill(count));
  await owner.query('VACUUM (ANALYZE) service_request, party, course, citizen');
  const database = await openDatabase(url, { app: 1 });
  const close = async (): Promise<void> => {
    await owner.end();
    await database.close();
    await drop();
  };
  /** What part of all requests the planner holds to be urgent; a sample of its own may be off by half. */
  const believeUrgent = (part: number) =>
    owner.query(
      `UPDATE pg_statistic s SET stanullfrac = $1 FROM pg_attribute a
       WHERE a.attrelid = 'service_request'::regclass AND a.attname = 'priority' AND s.starelid = a.attrelid AND s.staattnum = a.attnum`,
      [1 - part],
    );
  const viewerOf = (organisation: number): Viewer => ({
    organisationId: uuidOf(1, organisation),
    personId: uuidOf(2, 7),
    unitId: null,
    unit: 'unit 3',
    today: '2026-11-23',
    soonOn: '2026-11-25',
  });
  return { database, close, believeUrgent, largest: viewerOf(0), practice: viewerOf(1001), courseId: uuidOf(4, 17) };
};
