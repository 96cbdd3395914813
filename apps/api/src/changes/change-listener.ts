import { changesChannel } from '#persistence';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { Subject } from 'rxjs';
import { Foundation } from '../foundation.js';

/** `resync`: something may have been missed, so ask for everything anew. */
export type Change = { ids: readonly string[] } | 'resync';

const shortestPause = 100;
const longestPause = 5_000;

const idsIn = (payload: string): string[] => {
  const parsed: unknown = JSON.parse(payload);
  return Array.isArray(parsed) ? parsed.filter((id) => typeof id === 'string') : [];
};

/** One connection a process that hears what changed, whoever changed them. */
@Injectable()
export class ChangeListener implements OnModuleInit, OnModuleDestroy {
  readonly changes = new Subject<Change>();
  /** This process stops: whoever listens may go to another. */
  readonly stopped = new Subject<void>();
  private readonly logger = new Logger(ChangeListener.name);
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly foundation: Foundation) {}

  async onModuleInit(): Promise<void> {
    await this.listen();
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    this.stopped.next();
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.foundation.settings.databaseUrl,
      options: '-c role=app',
      application_name: 'afklar changes',
      keepAlive: true,
    });
    this.client = client;
    client.on('error', () => undefined);
    client.on('notification', ({ payload = '[]' }) => this.changes.next({ ids: idsIn(payload) }));
    await client.connect();
    await client.query(`LISTEN ${changesChannel}`);
    client.once('end', () => this.reconnect(shortestPause));
  }

  /** Again and again, each time after a longer pause; whoever listens is told that it may have missed something. */
  private reconnect(pause: number): void {
    if (this.closed) return;
    this.timer = setTimeout(() => {
      this.listen().then(
        () => this.changes.next('resync'),
        (error: unknown) => {
          this.logger.warn(`Live changes are not heard: ${String(error)}`);
          this.reconnect(Math.min(pause * 2, longestPause));
        },
      );
    }, pause);
  }
}
