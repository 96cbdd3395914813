import type pg from 'pg';
import { createAdmission, type Question } from './admission.js';
import { commitStatement } from './commit-statement.js';
import { isConnectionLoss, isTransient, isUniqueViolation, withConnection } from './connection.js';
import { type AnyWorkflow, type Answer, beginChange, type Change, decideOne, type Rulebook, type Waiting } from './decide.js';
import { createLoad, type Loaded, type Recorded } from './load.js';
import { parametersOf } from './rows.js';
import type { AnyGuest, Outcome, RuleSource } from './types.js';
import { createWrites } from './writes.js';

/** How often a command is decided again because another process was faster. */
const attempts = 5;

/** A waiting command with its caller. */
export type Caller = Waiting & { resolve(outcome: Outcome): void; reject(error: unknown): void };

type Replay = { caller: Caller; recorded: Recorded };
type Decided = { changes: Change[]; answers: Answer[]; replays: Replay[] };
