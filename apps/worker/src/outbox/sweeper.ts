import { purgeAttachments } from '#persistence';
import { purgeDeliveries, purgeIdempotency, reclaimOutbox } from '#workflow';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { startLoop, type Loop } from '../loop.js';

/** How often claims that ended are looked for, and how often what is old is forgotten, in milliseconds. */
const sweep = 1_000;
const purge = 3_600_000;

/**
 * Gives back what a process claimed and did not live to settle, or what a queue lost, so that no queue needs to be
 * trusted with anything. Any number of workers may sweep.
 */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private loops: readonly Loop[] = [];

  constructor(private readonly foundation: Foundation) {}

  onApplicationBootstrap(): void {
    const { log } = this.foundation;
    this.loops = [startLoop('sweeper', () => this.reclaim(), log), startLoop('purge', () => this.forget(), log)];
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }

  private async reclaim(): Promise<number> {
    const { pool, log } = this.foundation;
    const count = await reclaimOutbox(pool);
    if (count > 0) log('warn', 'claims ended without a result', { count });
    return sweep;
  }

  private async forget(): Promise<number> {
    const { pool, log } = this.foundation;
    const keys = await purgeIdempotency(pool);
    const deliveries = await purgeDeliveries(pool);
    const files = await purgeAttachments(pool);
    if (keys + deliveries + files > 0) log('info', 'old rows were forgotten', { keys, deliveries, files });
    return purge;
  }
}
