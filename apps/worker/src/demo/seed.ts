import { ConfigError, loadConfig } from '#config';
import { createProgress } from './progress.js';
import { resetDemoWorld, seedDemoWorld } from './world.js';

/** `seed.js` makes the demo world, once; `seed.js --anew` removes it first, so that it ends today again. */
const run = async (anew: boolean): Promise<void> => {
  const { databaseUrl, contentKey, publicUrl } = loadConfig(process.env);
  const { progress, seconds } = createProgress((line) => console.log(line));
  const settings = { databaseUrl, contentKey, publicUrl, progress, warn: (line: string) => console.warn(line) };
  const made = anew ? await resetDemoWorld(settings) : await seedDemoWorld(settings);
  console.log(made === 'wasThere' ? 'The demo world is there already.' : `The demo world is made (${seconds()} s).`);
};

try {
  await run(process.argv.includes('--anew'));
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}
