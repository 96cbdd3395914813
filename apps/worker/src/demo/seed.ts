import { ConfigError, loadConfig } from '#config';
import { createProgress } from './progress.js';
import { seedDemoWorld } from './world.js';

/** Makes the demo world, once. */
const run = async (): Promise<void> => {
  const { databaseUrl, contentKey, publicUrl } = loadConfig(process.env);
  const { progress, seconds } = createProgress((line) => console.log(line));
  const made = await seedDemoWorld({ databaseUrl, contentKey, publicUrl, progress, warn: (line) => console.warn(line) });
  console.log(made === 'made' ? `The demo world is made (${seconds()} s).` : 'The demo world is there already.');
};

try {
  await run();
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}
