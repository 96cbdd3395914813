export { Engine } from './engine.js';
export { engineMigrations } from './migrations/index.js';
export { purgeIdempotency } from './idempotency.js';
export type { AnyGuest, ColumnTypes, CommandInput, ContentInput, Guest, Outcome, PgType, RuleSource } from './types.js';
