import 'reflect-metadata';
import { loadConfig } from '#config';
import { checkClocks, checkMigrations } from '#persistence';
import { createApp } from './app.js';
import { settingsFrom } from './boot/settings.js';
import { openFoundation } from './foundation.js';

/** How long calls under way may take once the process was told to stop, in milliseconds. */
const patience = 8_000;

const start = async (): Promise<void> => {
  const config = loadConfig(process.env);
  for (const warning of config.warnings) console.warn(warning);
  await checkMigrations(config.databaseUrl);
  const foundation = await openFoundation(settingsFrom(config));
  await checkClocks(foundation.database.engine);
  const app = await createApp(foundation);
  await app.listen(config.port, config.host);
  console.log(`api listens on ${await app.getUrl()}`);

  let stopping = false;
  /** Takes no new calls, finishes those under way, and lets the database go. */
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    await app.close();
    await foundation.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
};

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
