import { type Answer, type AnyWorkflow, beginChange, type Change, decideOne, type Rulebook, type Waiting } from './decide.js';
import type { Loaded, Recorded } from './load.js';
import type { AnyGuest, RuleSource } from './types.js';

/** A command whose key was used for the same before. */
export type Replay = { waiting: Waiting; recorded: Recorded };

/** A command on which the guest's own code threw. */
export type Broken = { waiting: Waiting; error: unknown };

export type Decided = { changes: readonly Change[]; answers: readonly Answer[]; replays: readonly Replay[]; broken: readonly Broken[] };

export type Books = { bookFor(change: Change, type: string): Rulebook };

/** Brings the rule books a batch needs: today's for creation and renewal, else the one the instance has. */
export const createBookshelf = (guest: AnyGuest, rules: RuleSource) => {
  const renewing = new Set(guest.renewsRules);
  return async (batch: readonly Waiting[], loaded: readonly Loaded[]): Promise<Books> => {
    const wantsCurrent = batch.some(({ input }, place) => loaded[place]?.stored === null || renewing.has(input.command.type));
    const current = wantsCurrent ? await rules.current() : null;
    const versions = new Set(loaded.flatMap(({ stored }) => (stored === null ? [] : [stored.ruleVersion])));
    const books = new Map<number, Rulebook>();
    for (const version of versions) books.set(version, { version, rules: await rules.load(version) });
    if (current !== null) books.set(current.version, current);
    return {
      bookFor: ({ state, ruleVersion }, type) => {
        const book = state === null || renewing.has(type) ? current : books.get(ruleVersion);
        if (book === null || book === undefined) throw new Error(`No rule book was brought for ${type}.`);
        return book;
      },
    };
  };
};

/** Decides a batch command by command, in order, each on the state that those before it in the batch led to. */
export const decideBatch = (workflow: AnyWorkflow, batch: readonly Waiting[], loaded: readonly Loaded[], { bookFor }: Books, now: string): Decided => {
  const changes = new Map<string, Change>();
  const answers: Answer[] = [];
  const replays: Replay[] = [];
  const broken: Broken[] = [];

  const changeOf = (id: string, found: Loaded): Change => {
    const begun = changes.get(id) ?? beginChange(id, found);
    changes.set(id, begun);
    return begun;
  };

  const decide = (waiting: Waiting, found: Loaded): void => {
    const { id, command } = waiting.input;
    const change = changeOf(id, found);
    const answer = decideOne(workflow, change, waiting, bookFor(change, command.type), now);
    if (answer !== null) answers.push(answer);
  };

  const remember = (waiting: Waiting, recorded: Recorded): void => {
    if (recorded.body === waiting.body) replays.push({ waiting, recorded });
    else answers.push({ waiting, outcome: { ok: false, keyReused: true }, logged: 'keyReused', exists: false });
  };

  batch.forEach((waiting, place) => {
    const found = loaded[place] ?? { stored: null, recorded: null };
    try {
      if (found.recorded === null) decide(waiting, found);
      else remember(waiting, found.recorded);
    } catch (error) {
      broken.push({ waiting, error });
    }
  });
  return { changes: [...changes.values()].filter(({ taken }) => taken.length > 0), answers, replays, broken };
};
