import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { itKeepsEveryPromise } from './kit/promises.js';
import { readRemains, type Remains } from './kit/remains.js';
import { openStage, type Stage } from './kit/stage.js';
import { weather } from './kit/storm.js';

const rounds = 12;

describe('all connections to PostgreSQL are ended again and again while requests flow', () => {
  let stage: Stage;
  let remains: Remains;

  const endConnections = async (): Promise<void> => {
    await stage.owner.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
  };

  beforeAll(async () => {
    stage = await openStage();
    await weather(
      stage,
      Array.from({ length: rounds }, () => endConnections),
    );
    remains = await readRemains(stage);
  }, 600_000);
  afterAll(() => stage?.end());

  it('answers those who were hit with 503, which the same key makes good, and loses no answer', () => {
    expect(stage.journal.calls.some(({ refused }) => refused > 0)).toBe(true);
    expect(stage.journal.calls.filter(({ lost }) => lost > 0)).toEqual([]);
  });

  itKeepsEveryPromise(() => ({ stage, remains }));
});
