import { loadConfig } from '#config';
import { settingsFrom } from './boot/settings.js';
import { createLog } from './log.js';
import { startPulse } from './pulse.js';
import { within } from './within.js';
import { startWorker } from './worker.js';

/** Whatever hangs: what was not ended is done again by another worker. In milliseconds. */
const longestGoodbye = 10_000;

const log = createLog((line) => void process.stdout.write(`${line}\n`));

const start = async (): Promise<{ stop(): Promise<void> }> => {
  const config = loadConfig(process.env);
  for (const warning of config.warnings) log('warn', warning);
  const worker = await startWorker(settingsFrom(config), log);
  const pulse = startPulse(worker.foundation, config.dataDir);
  return {
    stop: async () => {
      await pulse.stop();
      await worker.close();
    },
  };
};

try {
  const worker = await start();
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await within(longestGoodbye, worker.stop());
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
} catch (error) {
  process.stderr.write(`The worker cannot start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
