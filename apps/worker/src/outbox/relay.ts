import { claimOutbox, releaseOutbox, type OutboxRef } from '#workflow';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { createPacer, startLoop, type Loop } from '../loop.js';
import { Queues } from '../queues/queues.js';
import { parcelsOf } from './parcels.js';

/** Messages in one claim: what a worker that dies may hold until its claim ends. */
const batch = 256;

/** The most that a message waits here, in milliseconds. */
const longestPause = 100;
const shortestPause = 5;

/** Hands what the outbox holds to the queues, and tells the api's processes which requests changed. */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly pacer = createPacer(shortestPause, longestPause);
  private loop: Loop | null = null;

  constructor(
    private readonly foundation: Foundation,
    private readonly queues: Queues,
  ) {}

  onApplicationBootstrap(): void {
    this.loop = startLoop('relay', () => this.turn(), this.foundation.log);
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop?.stop();
  }

  private async turn(): Promise<number> {
    if (!this.queues.areReady()) return longestPause;
    const refs = await claimOutbox(this.foundation.pool, batch);
    if (refs.length === 0) return this.pacer.idle();
    this.foundation.announcer.changed(refs.map(({ instanceId }) => instanceId));
    await this.handOn(refs);
    return refs.length < batch ? this.pacer.busy() : 0;
  }

  private async handOn(refs: readonly OutboxRef[]): Promise<void> {
    try {
      await this.queues.add(parcelsOf(refs, this.foundation.settings.concurrency));
    } catch (error) {
      // Some may be in a queue nevertheless: whoever comes second finds the message settled, or its effect taken.
      await releaseOutbox(
        this.foundation.pool,
        refs.map(({ id }) => id),
      );
      throw error;
    }
  }
}
