import type { Refused, WorkflowEvent } from '#core';
import type { Identity } from './actor.js';
import type { Loaded } from './load.js';
import type { AnyGuest, CommandInput, Outcome, Reach } from './types.js';

/** Any guest's workflow: the engine hands states and events from one function to the next without looking in. */
export type AnyWorkflow = AnyGuest['workflow'];

/** One caller waiting for the outcome of one command. */
export type Waiting = {
  input: CommandInput;
  identity: Identity;
  /** Fingerprints; the key is null when the command asks for no idempotency row. */
  key: string | null;
  body: string;
  resolve(outcome: Outcome): void;
  reject(error: unknown): void;
};

/** One event and the state it led to. */
export type Step = { event: WorkflowEvent; version: number; state: unknown };

export type Taken = { waiting: Waiting; steps: readonly Step[] };

/** One instance in one batch: what it was, what it becomes, and the commands that made it so. */
export type Change = {
  id: string;
  before: { version: number; ruleVersion: number; state: unknown } | null;
  /** How its citizen is reached, as it was loaded. */
  citizen: Reach | undefined;
  version: number;
  ruleVersion: number;
  state: unknown;
  taken: Taken[];
};

/** Answered without a commit; about an instance that `exists` only when the actor takes part in it. */
export type Answer = { waiting: Waiting; outcome: Outcome; logged: string; exists: boolean };

export type Rulebook = { version: number; rules: unknown };

export const beginChange = (id: string, { stored }: Loaded): Change => ({
  id,
  before: stored,
  citizen: stored?.citizen ?? undefined,
  version: stored?.version ?? 0,
  ruleVersion: stored?.ruleVersion ?? 0,
  state: stored?.state ?? null,
  taken: [],
});

const isNotFound = ({ code }: Refused): boolean => code === 'NotFound';

const refusedAs = (refused: Refused): Outcome => (isNotFound(refused) ? { ok: false, notFound: true } : { ok: false, refused });
const loggedAs = (refused: Refused): string => (isNotFound(refused) ? 'notFound' : `refused ${refused.code}`);

const foldOn = (workflow: AnyWorkflow, { state, version }: Change, events: readonly WorkflowEvent[]): Step[] => {
  let folded = state;
  return events.map((event, place) => {
    folded = workflow.evolve(folded, event);
    return { event, version: version + place + 1, state: folded };
  });
};

/** Decides one command on the folded state. Answers when there is nothing to commit; otherwise the change grows. */
export const decideOne = (workflow: AnyWorkflow, change: Change, waiting: Waiting, rules: Rulebook, now: string): Answer | null => {
  const { input } = waiting;
  const exists = change.state !== null;
  const answer = (outcome: Outcome, logged: string): Answer => ({ waiting, outcome, logged, exists });
  if (input.expectedVersion !== undefined && input.expectedVersion !== change.version) return answer({ ok: false, conflict: true }, 'conflict');
  const decision = workflow.decide(change.state, input.command, { now, actor: input.actor, rules: rules.rules, citizen: change.citizen });
  if ('refused' in decision) return answer(refusedAs(decision.refused), loggedAs(decision.refused));
  const { events } = decision;
  if (events.length === 0) return answer({ ok: true, id: change.id, version: change.version, state: change.state, events, replayed: false }, 'nothing');
  const steps = foldOn(workflow, change, events);
  const last = steps[steps.length - 1];
  if (last === undefined) return null;
  change.state = last.state;
  change.version = last.version;
  change.ruleVersion = rules.version;
  change.taken.push({ waiting, steps });
  return null;
};
