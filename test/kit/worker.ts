import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { retriesInMs, type Settings } from '../../apps/worker/src/boot/settings.js';
import type { Mailer } from '../../apps/worker/src/effects/index.js';
import { createLog } from '../../apps/worker/src/log.js';
import { startWorker as start, type Worker } from '../../apps/worker/src/worker.js';
import { contentKey } from './world.js';

export type TestWorker = Worker & {
  /** Folder of the mail that was not sent. */
  mailDir: string;
  /** What it has logged so far, a line each. */
  lines: readonly string[];
};

export type WorkerSettings = Partial<Settings> & { mailer?: Mailer };

/** Sets a worker to work in this process, on a migrated database; with `redisUrl` its queue is there. */
export const startWorker = async (databaseUrl: string, { mailer, ...settings }: WorkerSettings = {}): Promise<TestWorker> => {
  const mailDir = mkdtempSync(path.join(tmpdir(), 'afklar-mail-'));
  const lines: string[] = [];
  const complete: Settings = {
    databaseUrl,
    redisUrl: null,
    contentKey,
    publicUrl: 'http://localhost:3000',
    smtpUrl: null,
    mailFrom: 'Afklar <afklar@example.invalid>',
    mailDir,
    reminderMailAt: '10:00',
    concurrency: 2,
    retriesInMs,
    ...settings,
  };
  const worker = await start(
    complete,
    createLog((line) => lines.push(line)),
    mailer,
  );
  return {
    ...worker,
    mailDir: complete.mailDir,
    lines,
    close: async () => {
      await worker.close();
      rmSync(mailDir, { recursive: true, force: true });
    },
  };
};
