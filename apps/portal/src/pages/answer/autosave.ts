import { ApiProblem } from '../../api/problem.js';

/** After the last key, in milliseconds. */
const pause = 750;
/** Somebody who never pauses is saved at least so often, in milliseconds. */
const longest = 5_000;
const firstRetry = 2_000;
const lastRetry = 15_000;

/** What the store holds, who put it there and when; version 0 is nothing yet. */
export type Held<T> = { written: T; version: number; savedAt: string | null; savedBy: string | null };

export type SaveState =
  | { state: 'pristine' | 'saving' }
  | { state: 'saved'; savedAt: string }
  /** Tried again by itself unless the api refused the words. */
  | { state: 'failed'; problem: ApiProblem }
  /** A colleague was faster; nothing is saved until the writer has looked. */
  | { state: 'conflict' };

export type Store<T> = {
  save: (written: T, version: number) => Promise<Held<T>>;
  read: () => Promise<Held<T>>;
  isSame: (one: T, other: T) => boolean;
};

type Listener<T> = { onState: (state: SaveState) => void; onHeld: (held: Held<T>) => void; onConflict: (theirs: Held<T>) => void };

export type Autosave<T> = {
  write: (written: T) => void;
  /** Saves what is unsaved at once; true when nothing is left unsaved. */
  flush: () => Promise<boolean>;
  /** Goes on from what a colleague saved. */
  adopt: (theirs: Held<T>, written: T) => void;
  /** Saves nothing more until something is written. */
  rest: () => void;
};

const asProblem = (error: unknown): ApiProblem => (error instanceof ApiProblem ? error : new ApiProblem({ status: 0, code: 'Unavailable' }));

/** Trying again does not help: the words themselves are refused, or the writer may no longer write. */
const isRefused = ({ status }: ApiProblem): boolean => status >= 400 && status < 500 && status !== 408 && status !== 429;

/** Keeps a copy of what is written in the store, and never overwrites what somebody else put there. */
export const createAutosave = <T>(opened: Held<T>, { save, read, isSame }: Store<T>, { onState, onHeld, onConflict }: Listener<T>): Autosave<T> => {
  let held = opened;
  let latest = opened.written;
  let sent = opened.written;
  let unsavedSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let retryAfter = firstRetry;
  let inConflict = false;

  const hold = (next: Held<T>): void => {
    held = next;
    retryAfter = firstRetry;
    onHeld(next);
    if (isSame(latest, next.written)) {
      unsavedSince = null;
      onState(next.savedAt === null ? { state: 'pristine' } : { state: 'saved', savedAt: next.savedAt });
    } else schedule(pause);
  };

  /** 412 also comes when an earlier save went through and only its reply was lost. */
  const settle = async (): Promise<void> => {
    const theirs = await read();
    if (isSame(theirs.written, sent)) return hold(theirs);
    inConflict = true;
    onState({ state: 'conflict' });
    onConflict(theirs);
  };

  const attempt = async (): Promise<void> => {
    const words = latest;
    onState({ state: 'saving' });
    try {
      const next = await save(words, held.version);
      sent = words;
      hold(next);
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 412) return settle();
      sent = words;
      throw error;
    }
  };

  const run = (): Promise<void> => {
    clearTimeout(timer);
    running ??= attempt()
      .catch((error: unknown) => {
        const problem = asProblem(error);
        onState({ state: 'failed', problem });
        if (isRefused(problem)) return;
        timer = setTimeout(() => void run(), retryAfter);
        retryAfter = Math.min(retryAfter * 2, lastRetry);
      })
      .finally(() => {
        running = null;
      });
    return running;
  };

  const schedule = (wait: number): void => {
    clearTimeout(timer);
    if (!inConflict) timer = setTimeout(() => void run(), wait);
  };

  return {
    write: (written) => {
      latest = written;
      const now = performance.now();
      unsavedSince ??= now;
      schedule(Math.max(0, Math.min(pause, unsavedSince + longest - now)));
    },
    flush: async () => {
      await running;
      if (!inConflict && !isSame(latest, held.written)) await run();
      return isSame(latest, held.written);
    },
    adopt: (theirs, written) => {
      inConflict = false;
      latest = written;
      sent = theirs.written;
      hold(theirs);
    },
    rest: () => clearTimeout(timer),
  };
};
