import 'reflect-metadata';
import { checkClocks, checkMigrations } from '#persistence';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { checkChannels } from './boot/checks.js';
import type { Settings } from './boot/settings.js';
import { createEffects, type Mailer } from './effects/index.js';
import { Foundation, openFoundation } from './foundation.js';
import type { Log } from './log.js';
import { Crew, patience } from './queues/crew.js';
import { openTransport } from './queues/open-transport.js';
import type { Transport } from './queues/transport.js';
import { within } from './within.js';
import { WorkerModule } from './worker.module.js';

export type Worker = {
  foundation: Foundation;
  /** Takes no new work, lets that under way end within eight seconds, and closes everything. */
  close(): Promise<void>;
};

const createNest = (foundation: Foundation, transport: Transport): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(WorkerModule.of(foundation, transport), { logger: ['error', 'warn', 'fatal'], abortOnError: false });

const open = async (foundation: Foundation): Promise<Worker> => {
  const { settings, log } = foundation;
  const { channels } = createEffects(foundation);
  await checkClocks(foundation.pool);
  await checkChannels(foundation.pool, channels);
  const transport = await openTransport(settings, channels.length, log);
  const nest = await createNest(foundation, transport);
  const closeQueues = async (): Promise<void> => {
    await within(patience + 1_000, nest.close());
    await transport.close();
  };
  try {
    await nest.get(Crew).ready();
  } catch (error) {
    await closeQueues();
    throw error;
  }
  log('info', 'worker started', { queue: transport.name, concurrency: settings.concurrency });
  return {
    foundation,
    close: async () => {
      await closeQueues();
      await foundation.close();
      log('info', 'worker stopped');
    },
  };
};

/** Checks what the worker rests on and sets it to work. Rejects with one sentence that says what to mend. */
export const startWorker = async (settings: Settings, log: Log, mailer?: Mailer): Promise<Worker> => {
  await checkMigrations(settings.databaseUrl);
  const foundation = await openFoundation(settings, log, mailer);
  try {
    return await open(foundation);
  } catch (error) {
    await foundation.close();
    throw error;
  }
};
