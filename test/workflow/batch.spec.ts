import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openRig, type Rig } from './kit/rig.js';

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

describe('a command', () => {
  it('creates an instance and changes it', async () => {
    const id = await rig.open();
    const outcome = await rig.run({ id, command: { type: 'put', coins: 3, tell: ['mail'] } });
    expect(outcome).toMatchObject({ ok: true, id, version: 2, replayed: false, state: { coins: 3 } });
    expect(await rig.column('SELECT coins FROM jar WHERE id = $1', [id])).toEqual([3]);
    expect(await rig.column('SELECT type FROM event WHERE instance_id = $1 ORDER BY version', [id])).toEqual(['opened', 'put']);
  });
});
