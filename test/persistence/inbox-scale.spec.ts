import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asActor, courseFacts, feeLines, inboxCounts, inboxPage, quotaUsed, runningCourses, type InboxQuestion, type Viewer } from '#persistence';
import type { EntityManager } from 'typeorm';
import { openManyRequests } from './kit/many-requests.js';

const requests = 200_000;

let world: Awaited<ReturnType<typeof openManyRequests>>;
beforeAll(async () => {
  world = await openManyRequests(requests);
}, 120_000);
afterAll(() => world.close());

const as = <T>({ personId, organisationId }: Viewer, use: (manager: EntityManager) => Promise<T>): Promise<T> =>
  asActor(world.database.app, { kind: 'person', personId, organisationId, role: 'caseworker', authorised: false }, use);

type Plan = {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: Plan[];
};

type Query = (sql: string, parameters?: unknown[], structured?: true) => Promise<unknown>;

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** Runs it with every query explained instead, and answers with all nodes of all plans. */
const explained = (viewer: Viewer, use: (manager: EntityManager) => Promise<unknown>): Promise<Plan[]> =>
  as(viewer, async (manager) => {
    const nodes: Plan[] = [];
    const runner = manager.queryRunner;
    if (runner === undefined) throw new Error('There is no transaction.');
    const query: Query = runner.query.bind(runner);
    const explain: Query = async (sql, parameters, structured) => {
      if (/^(select|with)/i.test(sql)) {
        const [row] = (await query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`, parameters)) as { 'QUERY PLAN': { Plan: Plan }[] }[];
        nodes.push(...(row?.['QUERY PLAN'] ?? []).flatMap(({ Plan: root }) => nodesOf(root)));
      }
      return query(sql, parameters, structured);
    };
    Object.assign(runner, { query: explain });
    await use(manager).finally(() => Object.assign(runner, { query }));
    return nodes;
  });

/** Rows a node took in its hands, those it threw away included. */
const touched = (node: Plan): number => ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1);

const mostTouched = (nodes: readonly Plan[], table: string): number => Math.max(0, ...nodes.filter((node) => node['Relation Name'] === table).map(touched));

/** Blocks of 8 KB that the dearest of the queries took, from memory or not; a node counts those beneath it too. */
const mostBlocks = (nodes: readonly Plan[]): number =>
  Math.max(0, ...nodes.map((node) => (node['Shared Hit Blocks'] ?? 0) + (node['Shared Read Blocks'] ?? 0)));

const question = (viewer: Viewer, asked: Partial<InboxQuestion>): InboxQuestion => ({ viewer, tab: 'all', limit: 25, ...asked });

const lists: readonly [string, Partial<InboxQuestion>][] = [
  ['everything open', {}],
  ['mine', { tab: 'mine' }],
  ['mine to approve', { tab: 'toApprove' }],
  ['my unit’s', { tab: 'unit' }],
  ['waiting for others', { tab: 'waitingForOthers' }],
  ['copies', { tab: 'copies' }],
  ['closed', { tab: 'closed' }],
  ['what needs me', { filter: { figure: 'needsAction' } }],
  ['urgent', { filter: { figure: 'urgent' } }],
  ['overdue', { filter: { figure: 'overdue' } }],
  ['paused', { filter: { figure: 'paused' } }],
  ['of a form', { filter: { formCode: 'LÆ 135' } }],
  ['by number', { filter: { number: '2026-199999' } }],
];

describe(`an inbox among ${requests} requests, under row-level security`, () => {
  it.each(lists)('reads a few hundred rows for a page of %s, and never a whole table', async (_name, asked) => {
    for (const viewer of [world.largest, world.practice]) {
      const nodes = await explained(viewer, (manager) => inboxPage(manager, question(viewer, asked)));
      expect(nodes).not.toEqual([]);
      for (const table of ['service_request', 'party']) {
        expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === table)).toEqual([]);
        expect(mostTouched(nodes, table)).toBeLessThan(1_000);
      }
    }
  });

  it.each([0.000_2, 0.002, 0.004, 0.001])('looks the urgent up one by one, were the planner to hold %d of all to be urgent', async (part) => {
    await world.believeUrgent(part);
    for (const viewer of [world.largest, world.practice]) {
      const nodes = await explained(viewer, (manager) => inboxPage(manager, question(viewer, { filter: { figure: 'urgent' } })));
      for (const table of ['service_request', 'party']) expect(mostTouched(nodes, table)).toBeLessThan(1_000);
      expect(mostBlocks(nodes)).toBeLessThan(1_500);
    }
  });

  it('walks an organisation’s sixty thousand only until a page of fees is full, whatever days are asked for and wherever it begins', async () => {
    const { organisationId } = world.largest;
    for (const days of [{}, { from: '2026-11-01', to: '2026-11-30' }]) {
      const [first] = await as(world.largest, (manager) => feeLines(manager, { organisationId, ...days }, 1));
      expect(first?.line).toBe(1);
      for (const after of [undefined, { id: first?.row.id ?? '', line: 1 }]) {
        const nodes = await explained(world.largest, (manager) => feeLines(manager, { organisationId, ...days }, 51, after));
        expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
        for (const table of ['service_request', 'party']) expect(mostTouched(nodes, table)).toBeLessThan(5_000);
      }
    }
  });

  it('counts what is used of a quota from the organisation’s own rows of the period', async () => {
    const { organisationId: requesterId } = world.largest;
    const asked = { requesterId, recipientId: world.practice.organisationId, formCode: 'LÆ 135', from: '2026-11-01', to: '2026-11-30' };
    const nodes = await explained(world.largest, (manager) => quotaUsed(manager, asked));
    expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] !== 'organisation')).toEqual([]);
    expect(mostTouched(nodes, 'party')).toBeLessThan(30_000);
    expect(await as(world.largest, (manager) => quotaUsed(manager, asked))).toBeGreaterThan(0);
  });

  it('reads what advice is given by from the requests of one citizen', async () => {
    const { courseId, largest } = world;
    const nodes = await explained(largest, (manager) => courseFacts(manager, courseId, '2026-11-23'));
    for (const table of ['course', 'service_request', 'event'])
      expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === table)).toEqual([]);
    expect(mostTouched(nodes, 'service_request')).toBeLessThan(50);
    expect((await as(largest, (manager) => courseFacts(manager, courseId, '2026-11-23')))?.asked.length).toBeGreaterThan(0);
  });

  it('tries a rule on the five thousand newest of all running courses, not on every one', async () => {
    expect(await runningCourses(world.database.engine, '2026-11-23')).toHaveLength(5_000);
  });

  it('reads no more for the second page than for the first', async () => {
    const viewer = world.largest;
    const first = await as(viewer, (manager) => inboxPage(manager, question(viewer, {})));
    const nodes = await explained(viewer, (manager) => inboxPage(manager, question(viewer, { cursor: first.next ?? undefined })));
    expect(mostTouched(nodes, 'party')).toBeLessThan(100);
  });

  it('counts at most the first three thousand of a list', async () => {
    const nodes = await explained(world.largest, (manager) => inboxCounts(manager, world.largest));
    expect(mostTouched(nodes, 'party')).toBeLessThan(3_100);
    expect(await as(world.largest, (manager) => inboxCounts(manager, world.largest))).toMatchObject({ all: 3_001, more: true });
  });

  it.each(lists)('touches some hundred blocks of the database for a page of %s', async (_name, asked) => {
    const nodes = await explained(world.largest, (manager) => inboxPage(manager, question(world.largest, asked)));
    expect(mostBlocks(nodes)).toBeGreaterThan(0);
    expect(mostBlocks(nodes)).toBeLessThan(1_500);
  });
});
