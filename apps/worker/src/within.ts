import { setTimeout as sleep } from 'node:timers/promises';

/** Whether the work ended before `ms` had passed; a rejection is passed on when it came in time. */
export const within = async (ms: number, work: Promise<unknown>): Promise<boolean> => {
  const over = new AbortController();
  const late = sleep(ms, false, { signal: over.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    over.abort();
  }
};
