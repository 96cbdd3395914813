import type pg from 'pg';
import { liftedKeysOf } from './commit-parts.js';
import { binaryArray } from './binary-array.js';
import { snake } from './rows.js';
import type { AnyGuest, Reach } from './types.js';

/** An instance as it stands in the database. */
export type Stored = { version: number; ruleVersion: number; state: object; citizen: Reach | null };

/** What an idempotency key was used for. */
export type Recorded = { instanceId: string; version: number; body: string };

export type Loaded = { stored: Stored | null; recorded: Recorded | null };

export type Instants = {
  /** Business now: the database's clock plus the offset that only demo mode and tests move. */
  now: string;
  /** The database's own clock in microseconds, for ids. */
  machineMicroseconds: number;
};

/** Laterals with a limit reach each row by its key; a join would sooner or later be planned to read the tables whole. */
export const loadStatement = (guest: AnyGuest): { name: string; text: string; rowMode: 'array' } => {
  // As text: a driver would make a day midnight in the machine's own zone.
  const lifted = liftedKeysOf(guest).map((key) => `, g.${snake(key)}${guest.fixed[key] === 'date' ? '::text' : ''}`);
  return {
    name: `load ${guest.workflow.kind}`,
    rowMode: 'array',
    text: `SELECT extract(epoch FROM now()) * 1000000, (SELECT extract(epoch FROM "offset") * 1000000 FROM business_clock),
    d.instance_id, d.version, d.body, g.version, g.rule_version, g.state, ${guest.citizen === undefined ? 'NULL' : `(${guest.citizen})`}${lifted.join('')}
FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS k (id, key, place)
  LEFT JOIN LATERAL (SELECT * FROM ${guest.table} WHERE id = k.id LIMIT 1) g ON true
  LEFT JOIN LATERAL (SELECT * FROM idempotency WHERE id = k.key LIMIT 1) d ON true
ORDER BY k.place`,
  };
};

type LoadedRow = [string, string, string | null, number, string, number | null, number, object, Reach | null, ...(string | null)[]];

const storedOf = (row: LoadedRow, lifted: readonly string[]): Stored | null => {
  const [, , , , , version, ruleVersion, state, citizen, ...fixed] = row;
  if (version === null) return null;
  lifted.forEach((key, place) => {
    if (fixed[place] !== null) Object.assign(state, { [key]: fixed[place] });
  });
  return { version, ruleVersion, state, citizen };
};

const recordedOf = ([, , instanceId, version, body]: LoadedRow): Recorded | null =>
  instanceId === null ? null : { instanceId, version, body: body.replaceAll('-', '') };

/** Brings everything that the decisions of a batch rest on, in the order asked: a join has none of its own. */
export const createLoad = (guest: AnyGuest) => {
  const statement = loadStatement(guest);
  const lifted = liftedKeysOf(guest);
  return async (client: pg.ClientBase, ids: readonly string[], keys: readonly (string | null)[]): Promise<{ instants: Instants; loaded: Loaded[] }> => {
    const values = [binaryArray('uuid', ids), binaryArray('uuid', keys)];
    const { rows } = await client.query<LoadedRow>({ ...statement, values });
    const [first] = rows;
    if (first === undefined) throw new Error('The table business_clock is empty.');
    const machineMicroseconds = Math.floor(Number(first[0]));
    const now = new Date(Math.floor((machineMicroseconds + Number(first[1])) / 1000)).toISOString();
    return { instants: { now, machineMicroseconds }, loaded: rows.map((row) => ({ stored: storedOf(row, lifted), recorded: recordedOf(row) })) };
  };
};
