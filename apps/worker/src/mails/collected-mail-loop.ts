import { inTransaction, takeDueMails } from '#persistence';
import { addToOutbox } from '#workflow';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { v7 } from 'uuid';
import { Foundation } from '../foundation.js';
import { createPacer, startLoop, type Loop } from '../loop.js';

/** Organisations in one turn. */
const batch = 100;

/** The most that a mail waits beyond its instant, in milliseconds; also how soon a moved demo clock is noticed. */
const longestPause = 200;
const shortestPause = 10;

/**
 * Hands the collected mails whose time has come to the outbox, which sends them as it sends every mail. Taking and handing
 * over are one transaction: a worker that dies has either done both or nothing, and no two take the same.
 */
@Injectable()
export class CollectedMailLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly pacer = createPacer(shortestPause, longestPause);
  private loop: Loop | null = null;

  constructor(private readonly foundation: Foundation) {}

  onApplicationBootstrap(): void {
    this.loop = startLoop('collected mail', () => this.turn(), this.foundation.log);
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop?.stop();
  }

  private async turn(): Promise<number> {
    return (await handOver(this.foundation)) > 0 ? this.pacer.busy() : this.pacer.idle();
  }
}

/** Answers for how many organisations the time had come. */
export const handOver = ({ pool }: Pick<Foundation, 'pool'>): Promise<number> =>
  inTransaction(pool, async (client) => {
    const { taken, mails } = await takeDueMails(client, batch);
    const messages = mails.map(({ personId, ...waiting }) => {
      const id = v7();
      // Of no request, and in nobody's line: one mailbox that is away holds up no other.
      return { id, instanceId: id, version: 0, channel: 'mail', body: { personId, waiting } };
    });
    await addToOutbox(client, messages);
    return taken;
  });
