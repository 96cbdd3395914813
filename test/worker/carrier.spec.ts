import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { claimOutbox, deadLetters } from '#workflow';
import { v7 } from 'uuid';
import { createLog } from '../../apps/worker/src/log.js';
import { createCarrier } from '../../apps/worker/src/outbox/carrier.js';
import { openStage, type Stage } from './kit.js';

describe('carrying messages out', () => {
  let stage: Stage;
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line));
  beforeAll(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.query('DELETE FROM outbox'));
  afterAll(() => stage?.end());

  /** Told and claimed: the first three about one request, the fourth about another. */
  const claimed = async (): Promise<string[]> => {
    const [one, other] = [v7(), v7()];
    for (const instanceId of [one, one, one, other]) {
      await stage.query(`INSERT INTO outbox (id, instance_id, version, channel, body) VALUES ($1, $2, 1, 'notice', '{}')`, [v7(), instanceId]);
    }
    return (await claimOutbox(stage.database.engine, 10)).map(({ id }) => id);
  };

  const carrierFailingAt = (failing: (id: string) => boolean, retriesInMs: readonly number[], code = 'EDEMO') => {
    const carried: string[] = [];
    const carryOut = async ({ id }: { id: string }): Promise<void> => {
      if (failing(id)) throw Object.assign(new Error('hemmelig'), { code });
      carried.push(id);
    };
    const announced: string[] = [];
    const announcer = { changed: (changed: Iterable<string>) => void announced.push(...changed) };
    return {
      carried,
      announced,
      carrier: createCarrier({ pool: stage.database.engine, log, announcer, settings: { retriesInMs } }, { channels: [], carryOut }),
    };
  };

  it('holds back what stands behind a message that failed, and nothing else', async () => {
    const ids = await claimed();
    const { carried, announced, carrier } = carrierFailingAt((id) => id === ids[1], [60_000]);
    await carrier.carry(ids);
    expect(carried).toEqual([ids[0], ids[3]]);
    expect(new Set(announced).size).toBe(2);
    expect((await stage.outbox()).map(({ id, attempts, dead }) => [id, attempts, dead])).toEqual([
      [ids[1], 1, false],
      [ids[2], 0, false],
    ]);
    expect(lines.at(-1)).toMatch(/warn "a message failed" .*attempts=1 fault="Error EDEMO"$/);
  });

  it('gives up after as many retries as there are pauses, and says so once without what the error quotes', async () => {
    const ids = await claimed();
    const { carrier } = carrierFailingAt((id) => id === ids[0], []);
    await carrier.carry(ids);
    expect((await deadLetters(stage.database.engine, 10)).map(({ id, error }) => [id, error])).toEqual([[ids[0], 'Error EDEMO']]);
    expect(lines.filter((line) => line.includes('error "a message is a dead letter"'))).toHaveLength(1);
    expect(lines.join()).not.toContain('hemmelig');
  });

  it('takes no try from a message whose connection PostgreSQL ended', async () => {
    const ids = await claimed();
    const { carrier } = carrierFailingAt((id) => id === ids[0], [], '57P01');
    await carrier.carry(ids);
    expect((await stage.outbox()).map(({ id, attempts, dead }) => [id, attempts, dead])).toEqual(ids.slice(0, 3).map((id) => [id, 0, false]));
  });

  it('does nothing about what was settled meanwhile', async () => {
    const ids = await claimed();
    await stage.query('DELETE FROM outbox WHERE id = $1', [ids[0]]);
    const { carried, carrier } = carrierFailingAt(() => false, []);
    await carrier.carry(ids);
    expect(carried).toEqual(ids.slice(1));
    expect(await stage.outbox()).toEqual([]);
  });
});
