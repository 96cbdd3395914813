import { loadConfig } from '#config';
import { settingsFrom } from './boot/settings.js';
import { createLog } from './log.js';
import { startWorker, type Worker } from './worker.js';

const log = createLog((line) => void process.stdout.write(`${line}\n`));

const start = async (): Promise<Worker> => {
  const config = loadConfig(process.env);
  for (const warning of config.warnings) log('warn', warning);
  return startWorker(settingsFrom(config), log);
};

try {
  const worker = await start();
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await worker.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
} catch (error) {
  process.stderr.write(`The worker cannot start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
