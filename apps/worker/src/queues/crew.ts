import type { WorkerHost } from '@nestjs/bullmq';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { within } from '../within.js';
import type { Transport } from './transport.js';

/** How long jobs under way may take to end, in milliseconds. What does not end is done again by another worker. */
export const patience = 8_000;

/** The processors of all channels together, from the beginning of their work to its end. */
export class Crew implements BeforeApplicationShutdown {
  constructor(
    private readonly transport: Transport,
    private readonly processors: readonly WorkerHost[],
  ) {}

  /** BullMQ never tries again when its very first connection fails: then the start must fail, and be repeated as a whole. */
  async ready(): Promise<void> {
    const ready = await within(patience, Promise.all(this.processors.map(({ worker }) => worker.waitUntilReady())));
    if (!ready) throw new Error(`The queue in ${this.transport.name} did not get ready.`);
  }

  /**
   * Lets jobs end before everything is closed. BullMQ waits for its Redis when it closes, also for one that is gone:
   * then it is told not to, and at the end of our patience it is cut off.
   */
  async beforeApplicationShutdown(): Promise<void> {
    const workers = this.processors.map(({ worker }) => worker);
    const force = !this.transport.isReady();
    const closed = Promise.all(workers.map((worker) => worker.close(force)));
    if (!(await within(patience, closed))) await within(500, Promise.all(workers.map((worker) => worker.disconnect())));
  }
}
