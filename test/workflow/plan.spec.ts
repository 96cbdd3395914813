import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commitStatement } from '../../libs/workflow/src/commit-statement.js';
import { committingPool, withConnection } from '../../libs/workflow/src/connection.js';
import { loadStatement } from '../../libs/workflow/src/load.js';
import { claimOutboxStatement } from '../../libs/workflow/src/outbox.js';
import { claimTimersStatement } from '../../libs/workflow/src/timers.js';
import { openRig, type Rig } from './kit/rig.js';
import { jarGuest } from './kit/toy.js';

let rig: Rig;
let pool: pg.Pool;
beforeAll(async () => {
  rig = await openRig();
  pool = committingPool(rig.pool, 1);
});
afterAll(async () => {
  await pool.end();
  await rig.close();
});

type Plan = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  'Recheck Cond'?: string;
  'TID Cond'?: string;
  'Join Type'?: string;
  Plans?: Plan[];
};
const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

const planOn = async (client: pg.Pool | pg.PoolClient, text: string): Promise<Plan[]> => {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`);
  return rows.flatMap((row) => nodesOf(row['QUERY PLAN'][0].Plan));
};

const planOf = (text: string): Promise<Plan[]> => planOn(pool, text);

/** Scans of tables that grow, without a condition that an index bounds. */
const unbounded = (plan: readonly Plan[]): string[] =>
  plan
    .filter((node) => node['Node Type'].includes('Scan') && node['Relation Name'] !== undefined && node['Relation Name'] !== 'business_clock')
    .filter((node) => node['Index Cond'] === undefined && node['Recheck Cond'] === undefined && node['TID Cond'] === undefined)
    .map((node) => `${node['Node Type']} on ${node['Relation Name']}`);

const worlds: Record<string, () => Promise<void>> = {
  'when nothing is known of the tables': async () => undefined,
  'when they were empty at the last look': async () => void (await rig.owner.query('ANALYZE')),
  'when they were small': async () => {
    await Promise.all(Array.from({ length: 50 }, () => rig.open()));
    await rig.owner.query('ANALYZE');
  },
};

describe.each(Object.keys(worlds))('%s', (world) => {
  beforeAll(() => worlds[world]?.());

  it('a batch is loaded by key', async () => {
    expect(unbounded(await planOf(loadStatement(jarGuest).text))).toEqual([]);
  });

  it.each([claimTimersStatement, claimOutboxStatement])('$name reads what is due by index', async ({ text }) => {
    const plan = await withConnection(rig.pool, (client) => planOn(client, text));
    expect(unbounded(plan)).toEqual([]);
  });

  it('a batch is committed by key, and never joined row by row', async () => {
    const plan = await planOf(commitStatement(jarGuest).text);
    expect(unbounded(plan)).toEqual([]);
    expect(plan.filter((node) => node['Node Type'] === 'Nested Loop')).toEqual([]);
    expect(plan.filter((node) => node['Node Type'] === 'Hash Join').length).toBeGreaterThan(5);
  });
});
