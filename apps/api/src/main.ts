import 'reflect-metadata';
import { loadConfig } from '#config';
import { createApp } from './app.js';
import { checkClocks, checkMigrations } from './boot/checks.js';
import { settingsFrom } from './boot/settings.js';
import { openFoundation } from './foundation.js';

const config = loadConfig(process.env);
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
  await app.close();
  await foundation.close();
  process.exit(0);
};

process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
