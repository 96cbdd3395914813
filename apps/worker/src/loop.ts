import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf, type Log } from './log.js';

/** After an error nothing is hurried: what failed will likely fail again at once. In milliseconds. */
const pauseAfterError = 1_000;

export type Loop = {
  /** Begins no further turn and waits for the one under way. */
  stop(): Promise<void>;
};

/**
 * Turn after turn until stopped. Each answers with the pause until the next, in milliseconds; one that fails is
 * repeated. The first failure of a row of them is logged, and its end.
 */
export const startLoop = (name: string, turn: () => Promise<number>, log: Log): Loop => {
  const stopped = new AbortController();
  const { signal } = stopped;

  let failing = false;

  const take = async (): Promise<number> => {
    try {
      const pause = await turn();
      if (failing) log('info', 'turns succeed again', { loop: name });
      failing = false;
      return pause;
    } catch (error) {
      if (!failing) log('warn', 'a turn failed', { loop: name, fault: faultOf(error) });
      failing = true;
      return pauseAfterError;
    }
  };

  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      const pause = await take();
      // Also a pause of nothing lets others have the thread.
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  };

  const running = run();
  return {
    stop: async () => {
      stopped.abort();
      await running;
    },
  };
};

/** Idle pauses grow from the shortest to the longest; work makes them short again. In milliseconds. */
export const createPacer = (shortest: number, longest: number): { busy(): number; idle(): number } => {
  let pause = shortest;
  return {
    busy: () => (pause = shortest),
    idle: () => {
      const now = pause;
      pause = Math.min(pause * 2, longest);
      return now;
    },
  };
};
