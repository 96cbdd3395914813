import type { Instant } from '#core';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Party, ServiceRequestRow } from '../entities/index.js';
import { walking } from './walking.js';
import { figures, filters, tabs, type Tab, type Viewer, type WorklistFilter } from './worklist.js';

/** The place after which the next page begins. */
export type Cursor = { sortAt: Instant | null; id: string };

/** `due`: what comes first in time first, undated last (for closed ones the latest first). `created`: the newest first. */
export type Sort = 'due' | 'created';

export type InboxQuestion = { viewer: Viewer; tab: Tab; filter?: WorklistFilter; sort?: Sort; cursor?: Cursor; limit: number };

export type InboxPage = { rows: ServiceRequestRow[]; next: Cursor | null };

type Builder = SelectQueryBuilder<ServiceRequestRow>;

/** One stretch of the list's index. Pages run through the stretches one after the other. */
type Range = { where: string; order: readonly (readonly [column: string, direction: 'ASC' | 'DESC'])[] };

const dated = (direction: 'ASC' | 'DESC', after: boolean): Range => {
  const beyond = `(p.sort_at, p.instance_id) ${direction === 'ASC' ? '>' : '<'} (CAST(:sortAt AS timestamptz), CAST(:after AS uuid))`;
  return {
    where: after ? beyond : 'p.sort_at IS NOT NULL',
    order: [
      ['p.sort_at', direction],
      ['p.instance_id', direction],
    ],
  };
};

const undated = (after: boolean): Range => ({
  where: after ? 'p.sort_at IS NULL AND p.instance_id > :after' : 'p.sort_at IS NULL',
  order: [
    ['p.sort_at', 'ASC'],
    ['p.instance_id', 'ASC'],
  ],
});

/** Ids are UUIDv7, so their order is that of creation. */
const newestFirst = (after: boolean): Range => ({ where: after ? 'p.instance_id < :after' : 'true', order: [['p.instance_id', 'DESC']] });

const rangesOf = ({ sort = 'due', tab, cursor }: InboxQuestion): Range[] => {
  if (sort === 'created') return [newestFirst(cursor !== undefined)];
  if (cursor?.sortAt === null) return [undated(true)];
  return [dated(tab === 'closed' || tab === 'shared' ? 'DESC' : 'ASC', cursor !== undefined), undated(false)];
};

/** Of one person, whom an index of the requests finds at once. */
const ofOne: ReadonlySet<Tab> = new Set(['mine', 'toApprove']);

/** What an index of the requests finds at once, or what needs another order than the list's. All else is found by walking the list. */
const isWalk = ({ tab, sort = 'due', filter = {} }: InboxQuestion): boolean =>
  sort === 'due' &&
  !ofOne.has(tab) &&
  filter.figure !== 'urgent' &&
  filter.number === undefined &&
  filter.citizenId === undefined &&
  filter.courseId === undefined;

/** From the party rows of the organisation to the requests: the policy only refuses. */
const listed = (manager: EntityManager, { viewer, tab, filter = {}, cursor }: InboxQuestion, range: Range): Builder => {
  const builder = manager
    .createQueryBuilder(ServiceRequestRow, 'r')
    .addSelect('p.sort_at', 'sort_at')
    .innerJoin(Party, 'p', 'p.instance_id = r.id')
    .where('p.organisation_id = :organisationId', viewer)
    .andWhere(tab === 'shared' ? `p.role = 'sharedWith'` : 'p.open = :open', { open: tab !== 'closed' })
    .andWhere(range.where, { sortAt: cursor?.sortAt, after: cursor?.id })
    .andWhere(tabs[tab]);
  for (const [column, direction] of range.order) builder.addOrderBy(column, direction);
  const { figure, ...wanted } = filter;
  if (figure !== undefined) builder.andWhere(figures[figure]);
  for (const [name, value] of Object.entries(wanted)) {
    if (value !== undefined) builder.andWhere(filters[name as keyof typeof filters], { [name]: value });
  }
  return builder;
};

type Found = { row: ServiceRequestRow; sortAt: Instant | null };

const readRange = async (builder: Builder, limit: number): Promise<Found[]> => {
  const { raw, entities } = await builder.limit(limit).getRawAndEntities<{ sort_at: Instant | null }>();
  return entities.map((row, place) => ({ row, sortAt: raw[place]?.sort_at ?? null }));
};

const readRanges = async (manager: EntityManager, question: InboxQuestion, limit: number): Promise<Found[]> => {
  const found: Found[] = [];
  for (const range of rangesOf(question)) {
    if (found.length < limit) found.push(...(await readRange(listed(manager, question, range), limit - found.length)));
  }
  return found;
};

/** One page of an organisation's list. */
export const inboxPage = async (manager: EntityManager, question: InboxQuestion): Promise<InboxPage> => {
  const read = () => readRanges(manager, question, question.limit + 1);
  const found = isWalk(question) ? await walking(manager, read) : await read();
  const page = found.slice(0, question.limit);
  const last = page.at(-1);
  const next = found.length > question.limit && last !== undefined ? { sortAt: last.sortAt, id: last.row.id } : null;
  return { rows: page.map(({ row }) => row), next };
};
