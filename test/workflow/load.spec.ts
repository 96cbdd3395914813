import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Engine } from '#workflow';
import { createJarRules, jarCommand, openRig, type Rig } from './kit/rig.js';
import { jarGuest } from './kit/toy.js';

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

/** How the planner may join what is loaded to what was asked for, when its statistics tell it to. */
it.each(['enable_hashjoin=off -c enable_nestloop=off', 'enable_mergejoin=off -c enable_nestloop=off', 'enable_hashjoin=off -c enable_mergejoin=off'])(
  'each command is decided on its own instance, also when the server joins with %s',
  async (plan) => {
    const ids = Array.from({ length: 40 }, () => randomUUID())
      .sort()
      .reverse();
    for (const id of ids) await rig.open(id);
    const pool = new pg.Pool({ connectionString: rig.url, options: `-c role=engine -c ${plan}` });
    const engine = new Engine(pool, [jarGuest], createJarRules().source);
    const amounts = ids.map((_id, place) => (place % 10) + 1);
    const outcomes = await engine.runCommands(ids.map((id, place) => jarCommand({ id, command: { type: 'put', coins: amounts[place] ?? 0 } })));
    const again = await engine.runCommands(ids.map((id) => jarCommand({ id, command: { type: 'put', coins: 0 } })));
    await engine.close();
    await pool.end();
    expect(outcomes.map((outcome) => outcome.ok && [outcome.id, outcome.state])).toMatchObject(ids.map((id, place) => [id, { coins: amounts[place] }]));
    expect(again.map((outcome) => outcome.ok && outcome.state)).toMatchObject(amounts.map((coins) => ({ coins })));
  },
);
