import type pg from 'pg';

/** The channel on which every process of the api hears that requests, courses and citizens changed; the payload is a list of their ids. */
export const changesChannel = 'afklar_changes';

/** The least time between two announcements, in milliseconds: five a second at most. */
const pause = 200;

const pauseAfterFailure = 2_000;

/** A payload must stay under 8,000 bytes. */
const idsInPayload = 150;

export type Announcer = {
  /** These changed and are committed. Said at once, or with others within a fifth of a second. */
  changed(ids: Iterable<string>): void;
  /** Says what is still to be said. */
  close(): Promise<void>;
};

const payloads = (ids: readonly string[]): string[] => {
  const parts = Array.from({ length: Math.ceil(ids.length / idsInPayload) }, (_, part) => ids.slice(part * idsInPayload, (part + 1) * idsInPayload));
  return parts.map((part) => JSON.stringify(part));
};

/**
 * Announces in a transaction of its own, never in the one that wrote: a notification inside a commit makes all commits
 * of the database queue for one lock. What cannot be said is said with the next; a portal that hears nothing polls.
 */
export const createAnnouncer = (pool: pg.Pool, onError: (error: unknown) => void): Announcer => {
  const waiting = new Set<string>();
  let speaking: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let spokenAt = -Infinity;

  const speak = async (): Promise<void> => {
    const ids = [...waiting];
    waiting.clear();
    spokenAt = performance.now();
    try {
      await pool.query('SELECT pg_notify($1, payload) FROM unnest($2::text[]) payload', [changesChannel, payloads(ids)]);
    } catch (error) {
      for (const id of ids) waiting.add(id);
      spokenAt += pauseAfterFailure;
      onError(error);
    }
    speaking = null;
  };

  const plan = (): void => {
    if (timer !== null || speaking !== null || waiting.size === 0) return;
    timer = setTimeout(
      () => {
        timer = null;
        speaking = speak().then(plan);
      },
      Math.max(0, spokenAt + pause - performance.now()),
    );
  };

  return {
    changed: (ids) => {
      for (const id of ids) waiting.add(id);
      plan();
    },
    close: async () => {
      if (timer !== null) clearTimeout(timer);
      await speaking;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      if (waiting.size > 0) await speak();
    },
  };
};
