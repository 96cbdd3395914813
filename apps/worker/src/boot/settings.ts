import type { Config } from '#config';

/** What the worker needs of the configuration; tests make it by hand. */
export type Settings = {
  databaseUrl: string;
  /** The queue's Redis, or null for the queue in PostgreSQL. */
  redisUrl: string | null;
  contentKey: Buffer;
  /** The address of the portal, for mail. */
  publicUrl: string;
  smtpUrl: string | null;
  mailFrom: string;
  /** Where mail becomes files when there is no mail server. */
  mailDir: string;
  /** From when on a day reminders are mailed, local time as `HH:mm`. */
  reminderMailAt: string;
  /** Jobs of one channel at once. */
  concurrency: number;
  /** Pauses before the second and every further try, in milliseconds; after the last a message is a dead letter. */
  retriesInMs: readonly number[];
};

const seconds = 1_000;
const minutes = 60 * seconds;

/** Five tries over some forty minutes: a mail server may be away for lunch. */
export const retriesInMs: readonly number[] = [2 * seconds, 30 * seconds, 5 * minutes, 30 * minutes];

export const settingsFrom = ({
  databaseUrl,
  redisUrl,
  contentKey,
  publicUrl,
  smtpUrl,
  mailFrom,
  dataDir,
  reminderMailAt,
  workerConcurrency,
}: Config): Settings => ({
  databaseUrl,
  redisUrl,
  contentKey,
  publicUrl,
  smtpUrl,
  mailFrom,
  mailDir: `${dataDir}/mail`,
  reminderMailAt,
  concurrency: workerConcurrency,
  retriesInMs,
});
