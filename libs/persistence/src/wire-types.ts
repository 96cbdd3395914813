import pg from 'pg';

const { builtins } = pg.types;

const instant = (text: string): string => new Date(text).toISOString();

type TypeParser = (oid: number, format?: 'text' | 'binary') => (value: never) => unknown;

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.DATE]: (text) => text,
  [builtins.TIMESTAMPTZ]: instant,
  [builtins.INT8]: Number,
};

/**
 * How values leave PostgreSQL: a date as `YYYY-MM-DD` (pg would make it midnight in the machine's own zone), an
 * instant as ISO 8601 in UTC, a count as a number.
 */
export const wireTypes = {
  getTypeParser: ((oid, format) => (format === 'binary' ? undefined : parsers[oid]) ?? pg.types.getTypeParser(oid, format)) as TypeParser,
};
