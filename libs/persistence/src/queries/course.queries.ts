import type { Course, CourseMark } from '#core';
import type { LocalDate } from '#sla';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { CourseRow } from '../entities/index.js';
import { walking } from './walking.js';

/** Whoever begins a course for the citizen waits here for others who do: what runs is known until the transaction ends. */
export const lockCoursesOf = async (manager: EntityManager, citizenId: string): Promise<void> => {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('course ' || $1, 0))`, [citizenId]);
};

/** The place after which the next page begins. */
export type LedPlace = { nextOn: LocalDate | null; id: string };

/** `ownerId`: those that one person coordinates. `finding`: those that stand in the list for that. */
export type LedQuestion = { organisationId: string; ownerId?: string; finding?: CourseMark; after?: LedPlace; limit: number };

const lacks = (code: CourseMark): string => `'${code}' = ANY (string_to_array(c.findings, ' '))`;

/** What runs on after the end of a course, such as a complaint, or waits for whoever coordinated it, is in the lists as well. */
const isListed = `(c.ended_on IS NULL OR c.next_on IS NOT NULL OR c.findings <> '')`;

/** Why a course is listed, as the index of each list says it: the query must say the same for the planner to know it. */
const lacking: Record<CourseMark, string> = {
  noCoordinator: lacks('noCoordinator'),
  noGoal: lacks('noGoal'),
  noEvaluation: lacks('noEvaluation'),
  activityWithoutPurpose: lacks('activityWithoutPurpose'),
  stepMissed: lacks('stepMissed'),
  noNewDay: lacks('noNewDay'),
  dayPassed: lacks('dayPassed'),
  stepDelayed: lacks('stepDelayed'),
  papersDue: lacks('papersDue'),
  hearingDue: lacks('hearingDue'),
  unanswered: lacks('unanswered'),
  elsewhereLate: lacks('elsewhereLate'),
};

type Led = Pick<LedQuestion, 'organisationId' | 'ownerId' | 'finding'>;

/** Of one person's the few are looked through, said otherwise than the index of all that lack something does. */
const listed = (manager: EntityManager, { organisationId, ownerId, finding }: Led): SelectQueryBuilder<CourseRow> => {
  const builder = manager.createQueryBuilder(CourseRow, 'c').where(`c.organisation_id = :organisationId AND ${isListed}`, { organisationId });
  if (ownerId !== undefined) builder.andWhere('c.owner_id = :ownerId', { ownerId });
  if (finding !== undefined && ownerId === undefined) builder.andWhere(lacking[finding]);
  if (finding !== undefined && ownerId !== undefined) builder.andWhere(`string_to_array(c.findings, ' ') @> ARRAY[:finding]`, { finding });
  return builder.orderBy('c.next_on', 'ASC', 'NULLS LAST').addOrderBy('c.id', 'ASC');
};

/** What is left of the list, in parts that the index can begin at: dated ones after the place, then undated ones. */
const partsAfter = (after: LedPlace | undefined): { where: string; of: object }[] => {
  if (after === undefined) return [{ where: 'TRUE', of: {} }];
  if (after.nextOn === null) return [{ where: 'c.next_on IS NULL AND c.id > :id', of: after }];
  return [
    { where: '(c.next_on, c.id) > (:nextOn::date, :id::uuid)', of: after },
    { where: 'c.next_on IS NULL', of: {} },
  ];
};

/** One page of the courses of an organisation in which something is left to be done: in which something happens first come first, undated ones last. */
export const ledCourses = (manager: EntityManager, { after, limit, ...led }: LedQuestion): Promise<{ rows: CourseRow[]; next: LedPlace | null }> =>
  walking(manager, async () => {
    const found: CourseRow[] = [];
    for (const { where, of } of partsAfter(after)) {
      const left = limit + 1 - found.length;
      if (left > 0) found.push(...(await listed(manager, led).andWhere(where, of).limit(left).getMany()));
    }
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return { rows, next: found.length > limit && last !== undefined ? { nextOn: last.nextOn, id: last.id } : null };
  });

/** A list is counted so far, as those of requests are. */
const mostCounted = 3_000;

const firstOf = (whose: string): string =>
  `(SELECT count(*)::int FROM (SELECT FROM course c WHERE c.organisation_id = $1 AND ${isListed} AND ${whose}
    ORDER BY c.next_on, c.id LIMIT ${mostCounted + 1}) first)`;

export type LedCount = { all: number; mine: number; more: boolean };

/** How many such courses the organisation has, and how many of them one person coordinates. `more`: than is counted. */
export const countLedCourses = (manager: EntityManager, organisationId: string, ownerId: string): Promise<LedCount> =>
  walking(manager, async () => {
    const [row] = await manager.query<Pick<LedCount, 'all' | 'mine'>[]>(`SELECT ${firstOf('TRUE')} AS "all", ${firstOf('c.owner_id = $2')} AS mine`, [
      organisationId,
      ownerId,
    ]);
    const { all = 0, mine = 0 } = row ?? {};
    return { all, mine, more: all > mostCounted };
  });

/** What the events of courses came to, of those that the reader sees. */
export const courseStates = async (manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Course>> => {
  if (ids.length === 0) return new Map();
  const found = await manager.query<{ id: string; state: Course }[]>('SELECT id, state FROM course WHERE id = ANY ($1)', [ids]);
  return new Map(found.map(({ id, state }) => [id, state]));
};

/** Null for a course that the reader does not see. */
export const courseState = async (manager: EntityManager, id: string): Promise<Course | null> => (await courseStates(manager, [id])).get(id) ?? null;
