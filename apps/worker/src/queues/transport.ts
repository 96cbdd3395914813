import type { BackendFactory, ConnectionOptions } from 'bullmq';

/** What the queues rest on: PostgreSQL or Redis. */
export type Transport = {
  name: 'postgres' | 'redis';
  /** Given to BullMQ as the default of the process; undefined is its own Redis. */
  backend: BackendFactory | undefined;
  /** For whoever adds jobs: fails at once while the store is away. */
  producer: ConnectionOptions;
  /** For whoever works on them: waits until the store is back. */
  consumer: ConnectionOptions;
  isReady(): boolean;
  close(): Promise<void>;
};
