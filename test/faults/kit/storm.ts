import { chanceFrom, type Chance } from './chance.js';
import type { Stage } from './stage.js';
import { play } from './stories.js';

/** Does one thing that nobody wishes for. */
export type Fault = (chance: Chance) => Promise<void>;

/** Requests under way at any time. */
const atOnce = 6;

/** How much happens between two faults at most, counted in calls sent and calls come back. */
const longestCalm = 30;

/** Repeats the choices of a run: its seed stands in the message of every failure. */
export const seed = Number(process.env['FAULTS_SEED'] ?? Date.now() % 2 ** 31);

/** Lets requests flow, faults come at moments that chance chooses and time pass by the day, and then it become quiet. */
export const weather = async (stage: Stage, faults: readonly Fault[]): Promise<void> => {
  const chance = chanceFrom(seed);
  const { journal, cast } = stage;
  let over = false;
  const flow = async (own: Chance): Promise<void> => {
    while (!over) await play(cast, own);
  };
  const flowing = Promise.all(Array.from({ length: atOnce }, (_one, place) => flow(chanceFrom(seed + place + 1))));
  try {
    for (const fault of faults) {
      await Promise.race([journal.grown(chance.between(1, longestCalm)), flowing]);
      await Promise.race([fault(chance), flowing]);
      await stage.moveClock(chance.between(24, 96));
    }
    over = true;
    await flowing;
    await stage.quiet();
  } catch (error) {
    over = true;
    const lastWords = stage.programs.map((program) => program.lastWords());
    throw new Error([`With FAULTS_SEED=${seed}: ${String(error)}`, ...lastWords].join('\n\n'), { cause: error });
  }
};
