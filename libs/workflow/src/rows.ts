import { binaryArray } from './binary-array.js';
import type { ColumnTypes, PgType } from './types.js';

/** The rows of one part of a statement, kept column by column as the statement wants them. */
export type Rows = { types: readonly PgType[]; values: unknown[][] };

export const emptyRows = (columns: ColumnTypes): Rows => {
  const types = Object.values(columns);
  return { types, values: types.map(() => []) };
};

export const addRow = (rows: Rows, ...row: readonly unknown[]): void => {
  for (let column = 0; column < rows.values.length; column++) rows.values[column]?.push(row[column]);
};

/** The rows as parameters, in the order in which `source` numbered them. */
export const parametersOf = (parts: readonly Rows[]): Buffer[] =>
  parts.flatMap((rows) => rows.types.map((type, column) => binaryArray(type, rows.values[column] ?? [])));

export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const sqlType: Record<PgType, string> = {
  uuid: 'uuid',
  text: 'text',
  int: 'int4',
  bool: 'bool',
  timestamptz: 'timestamptz',
  date: 'date',
  json: 'json',
  bytea: 'bytea',
};

/** A part's rows as a query, and the array of their `id`, by which a table is searched before it is joined with them. */
export type ParameterSource = (columns: ColumnTypes) => { rows: string; ids: string };

/**
 * Numbers parameters as parts are declared. The arrays are unnested side by side in the select list, which
 * streams them; `unnest(a, b, …)` in FROM would build a tuplestore for each.
 */
export const parameterSource = (): ParameterSource => {
  let number = 0;
  return (columns) => {
    const arrays = Object.entries(columns).map(([name, type]) => {
      number += 1;
      return { name, array: `$${number}::${sqlType[type]}[]` };
    });
    const lists = arrays.map(({ name, array }) => `unnest(${array}) AS ${snake(name)}`);
    return { rows: `SELECT ${lists.join(', ')}`, ids: arrays.find(({ name }) => name === 'id')?.array ?? '' };
  };
};
