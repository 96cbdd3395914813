import type pg from 'pg';
import type { createAdmission } from './admission.js';
import type { Answer, Change, Waiting } from './decide.js';
import type { Decided, Replay } from './decide-batch.js';
import type { createLoad } from './load.js';
import type { Outcome } from './types.js';

/** What is to be said to whom; null: nothing yet, the command is decided again. */
export type Telling = { waiting: Waiting; instanceId: string; logged: string | null; exists: boolean; outcome: Outcome | null };

const answered = ({ waiting, outcome, logged, exists }: Answer): Telling => ({ waiting, instanceId: waiting.input.id, logged, exists, outcome });

/** Written by another process first, or not the actor's to change: only the party rows know which. */
const lost = (waiting: Waiting, last: boolean): Telling => ({
  waiting,
  instanceId: waiting.input.id,
  logged: last ? 'conflict' : null,
  exists: true,
  outcome: last ? { ok: false, conflict: true } : null,
});

/** The recorded outcome with the state of today. */
const replayed = ({ waiting, recorded: { instanceId, version } }: Replay, state: unknown): Telling => ({
  waiting,
  instanceId,
  logged: 'replayed',
  exists: true,
  outcome: { ok: true, id: instanceId, version, state, events: [], replayed: true },
});

/** Outcomes of what was committed, one for each command of the change. */
export const outcomesOf = ({ id, taken }: Change): { waiting: Waiting; outcome: Outcome }[] =>
  taken.map(({ waiting, steps }) => {
    const last = steps[steps.length - 1];
    return { waiting, outcome: { ok: true, id, version: last?.version ?? 0, state: last?.state, events: steps.map(({ event }) => event), replayed: false } };
  });

/** All that remains to be said when a batch was committed as far as it could be. */
export const tellingsOf = (decided: Decided, done: ReadonlySet<string>, states: readonly unknown[], last: boolean): Telling[] => {
  const undone = decided.changes.filter(({ id }) => !done.has(id));
  const ids = new Set(undone.map(({ id }) => id));
  return [
    // An answer that was given on a folded state which was not committed is decided again too.
    ...decided.answers.map((answer) => (ids.has(answer.waiting.input.id) ? lost(answer.waiting, last) : answered(answer))),
    ...decided.replays.map((replay, place) => replayed(replay, states[place])),
    ...undone.flatMap(({ taken }) => taken.map(({ waiting }) => lost(waiting, last))),
  ];
};

/** States of today for replays, which often name another instance than the one asked for: the first one's. */
export const statesOf = async (client: pg.ClientBase, load: ReturnType<typeof createLoad>, replays: readonly Replay[]): Promise<unknown[]> => {
  if (replays.length === 0) return [];
  const ids = replays.map(({ recorded }) => recorded.instanceId);
  const { loaded } = await load(
    client,
    ids,
    ids.map(() => null),
  );
  return loaded.map(({ stored }) => stored?.state);
};

/** Asks the party rows who may hear what, logs it, and answers with what each is told now. */
export const judge = async (
  client: pg.ClientBase,
  admission: ReturnType<typeof createAdmission>,
  tellings: readonly Telling[],
): Promise<{ waiting: Waiting; outcome: Outcome }[]> => {
  if (tellings.length === 0) return [];
  const admitted = await admission(client, tellings);
  return tellings.flatMap(({ waiting, exists, outcome }, place) => {
    if (exists && !admitted[place]) return [{ waiting, outcome: { ok: false, notFound: true } as const }];
    return outcome === null ? [] : [{ waiting, outcome }];
  });
};
