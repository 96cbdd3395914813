import type { Course, CourseFindingCode } from '#core';
import type { LocalDate } from '#sla';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { CourseRow } from '../entities/index.js';

/** The place after which the next page begins. */
export type LedPlace = { nextOn: LocalDate | null; id: string };

/** `ownerId`: those that one person coordinates. `finding`: those in which that is to be mended. */
export type LedQuestion = { organisationId: string; ownerId?: string; finding?: CourseFindingCode; after?: LedPlace; limit: number };

const open = (manager: EntityManager, organisationId: string): SelectQueryBuilder<CourseRow> =>
  manager.createQueryBuilder(CourseRow, 'c').where('c.organisation_id = :organisationId AND c.ended_on IS NULL', { organisationId });

/** One page of the open courses of an organisation: in which something happens first come first, undated ones last. */
export const ledCourses = async (
  manager: EntityManager,
  { organisationId, ownerId, finding, after, limit }: LedQuestion,
): Promise<{ rows: CourseRow[]; next: LedPlace | null }> => {
  const builder = open(manager, organisationId);
  if (ownerId !== undefined) builder.andWhere('c.owner_id = :ownerId', { ownerId });
  if (finding !== undefined) builder.andWhere(`:finding = ANY(string_to_array(c.findings, ' '))`, { finding });
  if (after !== undefined) {
    const beyond =
      after.nextOn === null ? 'c.next_on IS NULL AND c.id > :id' : 'c.next_on > :nextOn OR (c.next_on = :nextOn AND c.id > :id) OR c.next_on IS NULL';
    builder.andWhere(`(${beyond})`, after);
  }
  const found = await builder
    .orderBy('c.next_on', 'ASC', 'NULLS LAST')
    .addOrderBy('c.id', 'ASC')
    .limit(limit + 1)
    .getMany();
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last !== undefined ? { nextOn: last.nextOn, id: last.id } : null };
};

/** How many open courses the organisation has, and how many of them one person coordinates. */
export const countLedCourses = async (manager: EntityManager, organisationId: string, ownerId: string): Promise<{ all: number; mine: number }> => {
  const counted = await open(manager, organisationId)
    .select('count(*)', 'all')
    .addSelect('count(*) FILTER (WHERE c.owner_id = :ownerId)', 'mine')
    .setParameter('ownerId', ownerId)
    .getRawOne<{ all: number; mine: number }>();
  return { all: counted?.all ?? 0, mine: counted?.mine ?? 0 };
};

/** What the events of a course came to; null for a course that the reader does not see. */
export const courseState = async (manager: EntityManager, id: string): Promise<Course | null> => {
  const [found] = await manager.query<{ state: Course }[]>('SELECT state FROM course WHERE id = $1', [id]);
  return found?.state ?? null;
};
