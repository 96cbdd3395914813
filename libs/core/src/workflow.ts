import type { Instant } from '#sla';

/**
 * Who asks. Organisations, citizens and the clock are told apart because the engine checks
 * each against the party rows in a different way; everything else is the guest's business.
 */
export type Actor =
  | { kind: 'person'; personId: string; organisationId: string; role: string; authorised: boolean; unitId?: string }
  /** `represents`: by which kind of grant somebody else acts for the citizen. */
  | { kind: 'citizen'; personId: string; citizenId: string; represents?: string }
  | { kind: 'machine'; clientId: string; organisationId: string }
  | { kind: 'clock' };

/** Why a command was not carried out: a value for the caller, never an exception. */
export type Refused = { code: string; params?: Readonly<Record<string, string | number>> };

export type Decision<Event> = { events: readonly Event[] } | { refused: Refused };

/** Wake this instance at that instant. The key is unique within the instance, e.g. `step:3/v2`. */
export type Timer = { key: string; dueAt: Instant };

/** Somebody must be told. Order holds per (instance, channel); the body holds codes and ids, never free text. */
export type Message = { channel: string; body: Readonly<Record<string, unknown>> };

/** An organisation that takes part; without a row it neither sees nor commands the instance. One that is left out of the next row has gone for good. */
export type Party = {
  organisationId: string;
  role: string;
  /** It gives no command, and sees less: the walls say what. */
  readsOnly?: true;
  /** It sees this much of the instance and no more: the walls say what each code lets in to. */
  scope?: readonly string[];
  /** When it ends by itself, whoever else acts or does not. */
  until?: Instant;
  /** What for, and on what it rests, where that is not the request's own matter. Codes. */
  purpose?: string;
  legalBasis?: string;
};

/**
 * What lists need beside the state. `fixed` is written once, at creation; `columns` at every commit.
 * `open` and `sortAt` are copied into the party rows, which drive every list.
 */
export type Row = {
  citizenId: string;
  open: boolean;
  sortAt: Instant | null;
  parties: readonly Party[];
  fixed: Readonly<Record<string, unknown>>;
  columns: Readonly<Record<string, unknown>>;
};

/** How the citizen is reached and spoken to now: letters tell them, an interpreter is needed. Absent: neither. */
export type Reach = { byPost?: boolean; interpreter?: boolean };

/** What is brought for a decision. How the citizen is reached is read anew for each, and stands in no state. */
export type Context<Rules> = { now: Instant; actor: Actor; rules: Rules; citizen?: Reach };

export type WorkflowEvent = { type: string; v: number; effectiveAt: Instant };

/**
 * The whole of what the engine knows about a guest. All functions are pure; `decide` answers with
 * events or a refusal, and what it throws is a bug. `null` is the state before creation.
 */
export type Workflow<State, Command extends { type: string }, Event extends WorkflowEvent, Rules> = {
  kind: string;
  decide(state: State | null, command: Command, context: Context<Rules>): Decision<Event>;
  evolve(state: State | null, event: Event): State;
  /** Lifts a stored event of an older schema version to today's. */
  upcast(stored: WorkflowEvent): Event;
  /** The organisation that alone may read the event, or the citizen; null when every party may. */
  audienceOf(event: Event, state: State): string | null;
  timersOf(state: State): readonly Timer[];
  messagesOf(event: Event, state: State): readonly Message[];
  rowOf(state: State): Row;
};
