import type { EntityManager } from 'typeorm';

export type Plan = {
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
export const explaining = async (manager: EntityManager, use: (manager: EntityManager) => Promise<unknown>): Promise<Plan[]> => {
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
};

/** Rows a node took in its hands, those it threw away included. */
const touched = (node: Plan): number => ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1);

export const mostTouched = (nodes: readonly Plan[], table: string): number =>
  Math.max(0, ...nodes.filter((node) => node['Relation Name'] === table).map(touched));

/** Whole tables that were read. */
export const readWhole = (nodes: readonly Plan[]): string[] =>
  nodes.flatMap((node) => (node['Node Type'] === 'Seq Scan' && node['Relation Name'] !== undefined ? [node['Relation Name']] : []));
