export { engineMigrations } from './migrations/index.js';
export type { AnyGuest, ColumnTypes, CommandInput, ContentInput, Guest, Outcome, PgType, RuleSource } from './types.js';
