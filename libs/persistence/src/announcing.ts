import type { Engine } from '#workflow';
import type { Announcer } from './changes.js';

/** What is used of the engine by whoever gives it commands. */
export type Commands = Pick<Engine, 'run' | 'businessNow'>;

/** The engine, whose every change is announced once it is committed. */
export const announcing = (engine: Engine, announcer: Pick<Announcer, 'changed'>): Commands => ({
  run: async (input) => {
    const outcome = await engine.run(input);
    if (outcome.ok && outcome.events.length > 0) announcer.changed([outcome.id]);
    return outcome;
  },
  businessNow: () => engine.businessNow(),
});
