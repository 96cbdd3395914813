import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Engine } from '#workflow';
import { enginePool, jarCommand, openRig, type Rig } from './kit/rig.js';
import { jarGuest } from './kit/toy.js';

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

/** As many processes would: each with its own pool, batches and queue. */
const openEngines = (count: number) => {
  const pools = Array.from({ length: count }, () => enginePool(rig.url, 2));
  const engines = pools.map((pool) => new Engine(pool, [jarGuest], rig.rules.source));
  const close = async (): Promise<void> => {
    await Promise.all(engines.map((engine) => engine.close()));
    await Promise.all(pools.map((pool) => pool.end()));
  };
  const engineOf = (turn: number): Engine => engines[turn % engines.length] as Engine;
  return { engines, engineOf, close };
};

type Written = { version: number; type: string };

const eventsOf = async (id: string): Promise<Written[]> => {
  const { rows } = await rig.owner.query<Written>('SELECT version, type FROM event WHERE instance_id = $1 ORDER BY version', [id]);
  return rows;
};

describe('processes that command one instance at once', () => {
  it('lose nothing and number the events without a gap', async () => {
    const { engines, close } = openEngines(3);
    const id = await rig.open();
    let carriedOut = 0;
    let conflicts = 0;
    const hammer = async (engine: Engine): Promise<void> => {
      for (let turn = 0; turn < 60; turn++) {
        const outcome = await engine.run(jarCommand({ id, command: { type: 'put', coins: 1, tell: ['mail'] } }));
        if (outcome.ok) carriedOut += 1;
        else conflicts += 'conflict' in outcome ? 1 : Number.NaN;
      }
    };
    await Promise.all(engines.map(hammer));
    await close();
    expect(carriedOut + conflicts).toBe(180);
    expect(carriedOut).toBeGreaterThan(90);
    expect(await rig.column('SELECT coins FROM jar WHERE id = $1', [id])).toEqual([carriedOut]);
    expect((await eventsOf(id)).map(({ version }) => version)).toEqual(Array.from({ length: carriedOut + 1 }, (_, place) => place + 1));
    expect(await rig.column('SELECT version FROM outbox WHERE instance_id = $1 ORDER BY id', [id])).toEqual(
      Array.from({ length: carriedOut }, (_, place) => place + 2),
    );
  });

  it('decide again on what the other wrote: never more is taken than there was', async () => {
    const { engineOf, close } = openEngines(4);
    const id = await rig.open();
    await rig.run({ id, command: { type: 'put', coins: 10 } });
    const outcomes = await Promise.all(Array.from({ length: 40 }, (_, place) => engineOf(place).run(jarCommand({ id, command: { type: 'take', coins: 1 } }))));
    await close();
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(10);
    expect(outcomes.filter((outcome) => !outcome.ok && 'refused' in outcome)).toHaveLength(30);
    expect(await rig.column('SELECT coins FROM jar WHERE id = $1', [id])).toEqual([0]);
  });

  it('that meet on many instances in any order all come through', async () => {
    const { engines, close } = openEngines(4);
    const ids = await Promise.all(Array.from({ length: 40 }, () => rig.open()));
    const shuffled = (seed: number): string[] => [...ids].sort((a, b) => ((a.charCodeAt(seed) * 7 + seed) % 13) - ((b.charCodeAt(seed) * 7 + seed) % 13));
    const rounds = engines.map((engine, seed) => engine.runCommands(shuffled(seed).map((id) => jarCommand({ id, command: { type: 'put', coins: 1 } }))));
    const outcomes = (await Promise.all(rounds)).flat();
    await close();
    expect(outcomes.filter((outcome) => !outcome.ok)).toEqual([]);
    expect(await rig.column('SELECT DISTINCT coins FROM jar WHERE id = ANY ($1)', [ids])).toEqual([4]);
  });

  it('gives up with a conflict after five attempts that were each too late', async () => {
    const id = await rig.open();
    // The owner's trigger is the faster process: whoever changes this jar finds that somebody just did.
    await rig.owner.query(`CREATE FUNCTION too_late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM nextval('attempt'); RETURN NULL; END $$`);
    await rig.owner.query(`CREATE SEQUENCE attempt; GRANT USAGE ON SEQUENCE attempt TO engine`);
    await rig.owner.query(`CREATE TRIGGER too_late BEFORE UPDATE ON jar FOR EACH ROW WHEN (OLD.id = '${id}') EXECUTE FUNCTION too_late()`);
    expect(await rig.run({ id, command: { type: 'put', coins: 1 } })).toEqual({ ok: false, conflict: true });
    await rig.owner.query('DROP TRIGGER too_late ON jar');
    expect(await rig.column('SELECT last_value::int FROM attempt')).toEqual([5]);
    expect(await rig.column(`SELECT outcome FROM access_log WHERE instance_id = $1 ORDER BY at`, [id])).toEqual(['done', 'conflict']);
  });
});

describe('two processes that create one instance at once', () => {
  it('make it once: the other is told that it exists', async () => {
    const { engines, close } = openEngines(2);
    for (let round = 0; round < 10; round++) {
      const id = randomUUID();
      const opening = () =>
        jarCommand({ id, command: { type: 'open', citizenId: randomUUID(), ownerId: '0193a000-0000-7000-8000-000000000001' }, actor: { kind: 'clock' } });
      const outcomes = await Promise.all(engines.map((engine) => engine.run(opening())));
      expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
      expect(outcomes.filter((outcome) => !outcome.ok)).toEqual([{ ok: false, refused: { code: 'AlreadyExists' } }]);
    }
    await close();
  });
});
