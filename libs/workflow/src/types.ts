import type { Actor, Reach, Refused, Workflow, WorkflowEvent } from '#core';

/** The column types the engine writes; those it can send in PostgreSQL's binary form. */
export type PgType = 'uuid' | 'text' | 'int' | 'bool' | 'timestamptz' | 'date' | 'json' | 'bytea';

export type ColumnTypes = Readonly<Record<string, PgType>>;

/**
 * A workflow and its one table. The table has `id uuid primary key, version int, rule_version int, state json,
 * citizen_id uuid`, and the columns named here (camelCase here, snake_case in SQL).
 */
export type Guest<State = unknown, Command extends { type: string } = { type: string }, Event extends WorkflowEvent = WorkflowEvent, Rules = unknown> = {
  workflow: Workflow<State, Command, Event, Rules>;
  table: string;
  /** A query beside its row `g`, of one JSON value: how its citizen is reached. */
  citizen?: string;
  /** Written at creation only. Those of type uuid and text are left out of the state's JSON and put back on load. */
  fixed: ColumnTypes;
  /** Written at every commit. */
  columns: ColumnTypes;
  /** Commands that take today's rule book; all others keep the version the instance has. Creation always takes today's. */
  renewsRules?: readonly string[];
};

/** Any guest, for code that does not care which. Method parameters are bivariant, so every `Guest<…>` fits. */
export type AnyGuest = Guest;

/** Immutable rule books by version, cached by the source. */
export type RuleSource<Rules = unknown> = {
  current(): Promise<{ version: number; rules: Rules }>;
  load(version: number): Promise<Rules>;
};

/** Free text that belongs to a command, sealed by the caller, written in the same statement as its event. */
export type ContentInput = { id: string; kind: string; citizenId: string; audience: string | null; sealed: Buffer };

export type CommandInput<Command extends { type: string } = { type: string }> = {
  kind: string;
  id: string;
  command: Command;
  actor: Actor;
  /** Idempotency key; an empty one (the clock only) leaves no idempotency row. */
  key: string;
  /** Hash of the body: the same key with another hash is refused. */
  bodyHash: string;
  content?: readonly ContentInput[];
  /** Refuse with `conflict` when the instance is not at this version. */
  expectedVersion?: number;
};

/**
 * `notFound` covers a missing instance and one that the actor has no part in: nobody can tell them apart.
 * A rejected promise means that the outcome is unknown or a bug was met: repeat with the same key.
 */
export type Outcome<State = unknown, Event = unknown> =
  | { ok: true; id: string; version: number; state: State; events: readonly Event[]; replayed: boolean }
  | { ok: false; refused: Refused }
  | { ok: false; notFound: true }
  | { ok: false; conflict: true }
  | { ok: false; keyReused: true };

export type { Actor, Reach, Workflow, WorkflowEvent };
