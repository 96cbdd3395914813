import type { LocalDate } from '#core';
import { In, type EntityManager } from 'typeorm';
import { CourseRow } from '../entities/index.js';

/** Courses of one organisation that began on these days, both included. `statements`: forms whose answers clarify. */
export type FollowUpQuestion = { organisationId: string; from: LocalDate; to: LocalDate; statements: readonly string[] };

/** What each figure counts, in courses; each is a filter of the list too, so that a figure and the list behind it never differ. */
export const followUpFigures = {
  all: 'true',
  open: 'ended_on IS NULL',
  clarified: 'clarified_on IS NOT NULL',
  notClarified: 'clarified_on IS NULL',
  withGoal: 'goals > 0',
  withoutGoal: 'goals = 0',
  coordinatorChanged: 'coordinator_changes > 0',
  evaluated: 'evaluations > 0',
  evaluatedOnTime: 'evaluations > 0 AND evaluations_on_time = evaluations',
  evaluatedLate: 'evaluations_on_time < evaluations',
} as const;

export type FollowUpFigure = keyof typeof followUpFigures;

/** What a figure is a part of, where that is not all courses. */
export const followUpGroups: Partial<Record<FollowUpFigure, FollowUpFigure>> = { evaluatedOnTime: 'evaluated', evaluatedLate: 'evaluated' };

/** So many courses, of so many citizens; so many citizens have a course in the rest of its group. Who has several may be among both. */
export type FollowUpPart = { courses: number; citizens: number; others: number };

const day = (instant: string): string => `(${instant} AT TIME ZONE 'Europe/Copenhagen')::date`;

/** An answer that says nobody knows, or that somebody else is to be asked, clarifies nothing. */
const clarified = `(SELECT min(r.answered_at) FROM service_request r
    WHERE r.citizen_id = c.citizen_id AND r.course_id = c.id AND r.requester_id = $1 AND r.initiated_by IS NULL AND r.form_code = ANY ($4::text[])
      AND r.answer_type IN ('full', 'partialFinal', 'partialRestFollows'))`;

const begun = `begun AS (
  SELECT c.id, c.citizen_id, c.kind, c.started_on, c.ended_on, c.goals, c.coordinator_changes, c.evaluations, c.evaluations_on_time, ${day(clarified)} AS clarified_on
  FROM course c WHERE c.organisation_id = $1 AND c.started_on BETWEEN $2 AND $3)`;

const first = '00000000-0000-0000-0000-000000000000';

const parametersOf = ({ organisationId, from, to, statements }: FollowUpQuestion): unknown[] => [organisationId, from, to, statements];

export type FollowUpRow = {
  kind: string;
  parts: Record<FollowUpFigure, FollowUpPart>;
  /** Days from the first day to the first answer, or until now or the end where there is none: half of the courses, and nine of ten. */
  p50: number;
  p90: number;
  coordinatorChanges: number;
  evaluations: number;
  evaluationsOnTime: number;
};

const part = (figure: FollowUpFigure): string => {
  const behind = `FILTER (WHERE ${followUpFigures[figure]})`;
  const beside = `FILTER (WHERE ${followUpFigures[followUpGroups[figure] ?? 'all']} AND NOT (${followUpFigures[figure]}))`;
  return `'${figure}', json_build_object('courses', count(*) ${behind},
    'citizens', count(DISTINCT citizen_id) ${behind}, 'others', count(DISTINCT citizen_id) ${beside})`;
};
const parts = (Object.keys(followUpFigures) as FollowUpFigure[]).map(part);
const waited = 'greatest(0, coalesce(clarified_on, ended_on, business_today()) - started_on)';
const percentile = (share: number): string => `percentile_cont(${share}) WITHIN GROUP (ORDER BY ${waited})`;

/** The figures by kind of course, the most courses first. */
export const followUpByKind = (manager: EntityManager, question: FollowUpQuestion): Promise<FollowUpRow[]> =>
  manager.query<FollowUpRow[]>(
    `WITH ${begun} SELECT kind, json_build_object(${parts.join(', ')}) AS parts, ${percentile(0.5)} AS p50, ${percentile(0.9)} AS p90,
       sum(coordinator_changes)::int AS "coordinatorChanges", sum(evaluations)::int AS evaluations, sum(evaluations_on_time)::int AS "evaluationsOnTime"
     FROM begun GROUP BY kind ORDER BY count(*) DESC, kind`,
    parametersOf(question),
  );

/** The last one of the page before. */
export type BegunPlace = { on: LocalDate; id: string };

/** So many of them, those that began first come first. */
export const begunAfter = (manager: EntityManager, { organisationId, from, to }: FollowUpQuestion, limit: number, after?: BegunPlace) =>
  manager.query<{ id: string; citizenId: string; kind: string; on: LocalDate }[]>(
    `SELECT id, citizen_id AS "citizenId", kind, started_on AS "on" FROM course WHERE organisation_id = $1 AND started_on BETWEEN $2 AND $3 AND (started_on, id) > ($4::date, $5::uuid)
     ORDER BY started_on, id LIMIT $6`,
    [organisationId, from, to, after?.on ?? '0001-01-01', after?.id ?? first, limit],
  );

/** Which of them: of a kind, behind a figure, or just these. */
export type FollowUpFilter = { kind?: string; figure: FollowUpFigure; ids?: readonly string[] };

const last: BegunPlace = { on: '9999-12-31', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** A page of the courses behind a figure, those that began last first, and how many there are. */
export const followUpCourses = async (
  manager: EntityManager,
  question: FollowUpQuestion,
  { kind, figure, ids }: FollowUpFilter,
  limit: number,
  after = last,
) => {
  const behind = `FROM begun WHERE ($5::text IS NULL OR kind = $5) AND ($6::uuid[] IS NULL OR id = ANY ($6)) AND ${followUpFigures[figure]}`;
  const asked = [...parametersOf(question), kind ?? null, ids ?? null];
  const found = await manager.query<{ id: string }[]>(
    `WITH ${begun} SELECT id ${behind} AND (started_on, id) < ($7::date, $8::uuid) ORDER BY started_on DESC, id DESC LIMIT $9`,
    [...asked, after.on, after.id, limit],
  );
  const [total] = await manager.query<{ count: number }[]>(`WITH ${begun} SELECT count(*)::int AS count ${behind}`, asked);
  const rows = await manager.find(CourseRow, { where: { id: In(found.map(({ id }) => id)) }, order: { startedOn: 'DESC', id: 'DESC' } });
  return { rows, all: total?.count ?? 0 };
};
