export { Engine } from './engine.js';
export type { AnyGuest, ColumnTypes, CommandInput, ContentInput, Guest, Outcome, PgType, RuleSource } from './types.js';

export { claimDueTimers, nextTimerInMs, type DueTimer } from './timers.js';
export { addToOutbox, claimOutbox, openOutbox, reclaimOutbox, settleOutbox, type FurtherMessage, type OutboxMessage, type OutboxRef } from './outbox.js';
export { releaseOutbox } from './release-outbox.js';
export { deadLetters, failOutbox, reviveOutbox, type DeadLetter, type Failure } from './dead-letters.js';
export { isDatabaseGone } from './connection.js';
export { purgeDeliveries, takeEffect } from './delivery.js';
export { purgeIdempotency, carriedOutOn } from './idempotency.js';

export { engineMigrations } from './migrations/index.js';
