import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claimDueTimers, nextTimerInMs } from '#workflow';
import { jarCommand, openRig, type Rig } from './kit/rig.js';

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());
beforeEach(async () => {
  await rig.owner.query(`TRUNCATE timer; UPDATE business_clock SET "offset" = '0'`);
});

const past = '2020-01-01T00:00:00.000Z';
const future = '2099-01-01T00:00:00.000Z';

const armed = async (alarms: Record<string, string>): Promise<string> => {
  const id = await rig.open();
  await rig.run({ id, command: { type: 'arm', alarms } });
  return id;
};

type Armed = { key: string; due_at: Date; row: string };

/** The timers of an instance; `row` changes whenever the row is written. */
const timersOf = async (id: string): Promise<Armed[]> => {
  const { rows } = await rig.owner.query<Armed>(`SELECT key, due_at, xmin::text || ' ' || ctid::text AS row FROM timer WHERE instance_id = $1 ORDER BY key`, [
    id,
  ]);
  return rows;
};

const ring = (id: string) => rig.engine.run(jarCommand({ id, command: { type: 'timerDue' }, actor: { kind: 'clock' }, key: '', bodyHash: '' }));

describe('the timers of an instance', () => {
  it('are written only where they differ: the kept row is not touched', async () => {
    const id = await armed({ kept: past, moved: past, gone: past });
    const before = await timersOf(id);
    await rig.run({ id, command: { type: 'arm', alarms: { kept: past, moved: future, fresh: future } } });
    const after = await timersOf(id);
    const rowOf = (timers: Armed[], key: string): string | undefined => timers.find((timer) => timer.key === key)?.row;
    expect(after.map(({ key, due_at }) => [key, due_at.toISOString()])).toEqual([
      ['fresh', future],
      ['kept', past],
      ['moved', future],
    ]);
    expect(rowOf(after, 'kept')).toBe(rowOf(before, 'kept'));
    expect(rowOf(after, 'moved')).not.toBe(rowOf(before, 'moved'));
  });

  it('are not touched by a command that changes none', async () => {
    const id = await armed({ one: past, two: future });
    const before = await timersOf(id);
    await rig.run({ id, command: { type: 'put', coins: 1 } });
    expect(await timersOf(id)).toEqual(before);
  });

  it('are written once for all commands of a batch', async () => {
    const id = await rig.open();
    await rig.runAll([
      { id, command: { type: 'arm', alarms: { brief: past, moved: past } } },
      { id, command: { type: 'arm', alarms: { moved: future } } },
    ]);
    expect((await timersOf(id)).map(({ key, due_at }) => [key, due_at.toISOString()])).toEqual([['moved', future]]);
  });

  it('are free again when moved after they were claimed', async () => {
    const id = await armed({ one: past });
    await claimDueTimers(rig.pool, 10);
    await rig.run({ id, command: { type: 'arm', alarms: { one: '2020-01-02T00:00:00.000Z' } } });
    expect(await claimDueTimers(rig.pool, 10)).toEqual([{ instanceId: id, kind: 'jar' }]);
  });
});

describe('a claim', () => {
  it('finds what is due and nothing else, an instance once', async () => {
    const [due] = [await armed({ one: past, two: past, later: future }), await armed({ later: future })];
    expect(await claimDueTimers(rig.pool, 10)).toEqual([{ instanceId: due, kind: 'jar' }]);
  });

  it('takes no more than its limit, the longest due first', async () => {
    const late = await armed({ one: '2020-01-02T00:00:00.000Z' });
    const later = await armed({ one: past });
    expect(await claimDueTimers(rig.pool, 1)).toEqual([{ instanceId: later, kind: 'jar' }]);
    expect(await claimDueTimers(rig.pool, 1)).toEqual([{ instanceId: late, kind: 'jar' }]);
  });

  it('is one claimer alone, though ten try at once', async () => {
    const ids = await Promise.all(Array.from({ length: 60 }, () => armed({ one: past })));
    const claims = await Promise.all(Array.from({ length: 10 }, () => claimDueTimers(rig.pool, 9)));
    const claimed = claims.flat().map(({ instanceId }) => instanceId);
    expect(new Set(claimed).size).toBe(claimed.length);
    const rest = await claimDueTimers(rig.pool, 60);
    expect([...claimed, ...rest.map(({ instanceId }) => instanceId)].sort()).toEqual([...ids].sort());
  });

  it('does not wait for somebody who holds a timer, and leaves it alone', async () => {
    const [held, free] = [await armed({ one: past }), await armed({ one: past })];
    await rig.owner.query('BEGIN');
    await rig.owner.query('SELECT FROM timer WHERE instance_id = $1 FOR UPDATE', [held]);
    const claimed = await claimDueTimers(rig.pool, 10);
    await rig.owner.query('ROLLBACK');
    expect(claimed).toEqual([{ instanceId: free, kind: 'jar' }]);
  });

  it('ends after ten seconds, so that nothing is lost with whoever died', async () => {
    const id = await armed({ one: past });
    await claimDueTimers(rig.pool, 10);
    expect(await rig.column(`SELECT extract(epoch FROM claimed_until - now()) BETWEEN 8 AND 10 FROM timer`)).toEqual([true]);
    expect(await claimDueTimers(rig.pool, 10)).toEqual([]);
    await rig.owner.query(`UPDATE timer SET claimed_until = now() - interval '1 millisecond'`);
    expect(await claimDueTimers(rig.pool, 10)).toEqual([{ instanceId: id, kind: 'jar' }]);
  });

  it('removes no timer: the commit of timerDue does, and only what rang', async () => {
    const id = await armed({ rings: past, later: future });
    await claimDueTimers(rig.pool, 10);
    expect((await timersOf(id)).map(({ key }) => key)).toEqual(['later', 'rings']);
    expect(await ring(id)).toMatchObject({ ok: true, events: [{ type: 'rang', key: 'rings' }] });
    expect((await timersOf(id)).map(({ key }) => key)).toEqual(['later']);
    expect(await ring(id)).toMatchObject({ ok: true, events: [] });
  });

  it('is by business time: a clock set forward makes due what was not', async () => {
    const id = await armed({ one: future });
    expect(await claimDueTimers(rig.pool, 10)).toEqual([]);
    await rig.owner.query(`UPDATE business_clock SET "offset" = $1::timestamptz - now() + interval '1 minute'`, [future]);
    expect(await claimDueTimers(rig.pool, 10)).toEqual([{ instanceId: id, kind: 'jar' }]);
    expect(await rig.engine.businessNow()).toMatch(/^2099-01-01T00:01/);
    expect(await ring(id)).toMatchObject({ ok: true, events: [{ type: 'rang', effectiveAt: expect.stringMatching(/^2099-01-01T00:01/) }] });
  });
});

describe('the next timer', () => {
  it('is null when there is none', async () => {
    expect(await nextTimerInMs(rig.pool)).toBeNull();
  });

  it('is 0 when one is due, and the next one after that is claimed', async () => {
    await armed({ one: past, two: '2090-01-01T00:00:00.000Z' });
    expect(await nextTimerInMs(rig.pool)).toBe(0);
    await claimDueTimers(rig.pool, 10);
    const ms = await nextTimerInMs(rig.pool);
    expect(ms).toBeGreaterThan(0);
    expect(Math.abs(Number(ms) - (Date.parse('2090-01-01T00:00:00.000Z') - Date.now()))).toBeLessThan(60_000);
  });
});

describe('a million timers in the far future', () => {
  type Plan = {
    'Node Type': string;
    'Relation Name'?: string;
    'Index Cond'?: string;
    'Index Name'?: string;
    'Shared Hit Blocks'?: number;
    'Shared Read Blocks'?: number;
    Plans?: Plan[];
  };
  const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

  it('are not read by a claim: the instant bounds the index', async () => {
    await rig.owner.query(`ALTER TABLE timer SET UNLOGGED; INSERT INTO timer (instance_id, kind, key, due_at)
      SELECT lpad(i::text, 32, '0')::uuid, 'jar', 'one', timestamptz '2090-01-01' + i * interval '1 second' FROM generate_series(1, 1000000) i`);
    await rig.owner.query('ANALYZE timer');
    const id = await armed({ one: past });
    expect(await claimDueTimers(rig.pool, 100)).toEqual([{ instanceId: id, kind: 'jar' }]);
    await rig.owner.query('UPDATE timer SET claimed_until = NULL WHERE instance_id = $1', [id]);
    const explained = await explainClaim();
    const nodes = nodesOf(explained);
    const search = nodes.find((node) => node['Index Name'] === 'timer_due_at');
    expect(search?.['Index Cond']).toMatch(/due_at <= /);
    expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'])).toEqual(['business_clock']);
    expect((explained['Shared Hit Blocks'] ?? 0) + (explained['Shared Read Blocks'] ?? 0)).toBeLessThan(100);
  }, 240_000);

  /** Explains the prepared claim on the connection that holds it. */
  const explainClaim = async (): Promise<Plan> => {
    const clients = await Promise.all(Array.from({ length: 4 }, () => rig.pool.connect()));
    try {
      for (const client of clients) {
        const { rowCount } = await client.query(`SELECT FROM pg_prepared_statements WHERE name = 'claim timers'`);
        if (rowCount === 0) continue;
        const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>('EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE "claim timers" (100)');
        const [row] = rows;
        if (row !== undefined) return row['QUERY PLAN'][0].Plan;
      }
      throw new Error('No connection has prepared the claim.');
    } finally {
      for (const client of clients) client.release();
    }
  };
});

describe('many instances due at once', () => {
  it('are all woken once by two claimers', async () => {
    const ids = await Promise.all(Array.from({ length: 300 }, () => armed({ one: past })));
    const work = async (): Promise<void> => {
      for (let due = await claimDueTimers(rig.pool, 64); due.length > 0; due = await claimDueTimers(rig.pool, 64))
        await Promise.all(due.map(({ instanceId }) => ring(instanceId)));
    };
    await Promise.all([work(), work()]);
    expect(await rig.column('SELECT count(*)::int FROM timer')).toEqual([0]);
    expect(await rig.column(`SELECT count(*)::int FROM event WHERE type = 'rang' AND instance_id = ANY ($1)`, [ids])).toEqual([300]);
  });
});
