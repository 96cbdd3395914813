import { describe, expect, it } from '@jest/globals';
import { derivedId } from '../../apps/worker/src/effects/derived-id.js';
import { faultOf, lineOf } from '../../apps/worker/src/log.js';
import { createPacer, startLoop } from '../../apps/worker/src/loop.js';
import { parcelsOf } from '../../apps/worker/src/outbox/parcels.js';

const ref = (id: string, instanceId: string, channel = 'notice') => ({ id, instanceId, channel });

describe('a claim divided into jobs', () => {
  it('has a job for each instance when there is little to do', () => {
    expect(parcelsOf([ref('1', 'a'), ref('2', 'b')], 4)).toEqual([
      { channel: 'notice', ids: ['1'] },
      { channel: 'notice', ids: ['2'] },
    ]);
  });
  it('keeps the messages of one instance in one job, in order', () => {
    expect(parcelsOf([ref('1', 'a'), ref('2', 'b'), ref('3', 'a')], 4)).toEqual([
      { channel: 'notice', ids: ['1', '3'] },
      { channel: 'notice', ids: ['2'] },
    ]);
  });
  it('never mixes channels', () => {
    expect(parcelsOf([ref('1', 'a'), ref('2', 'a', 'deliver')], 1)).toEqual([
      { channel: 'notice', ids: ['1'] },
      { channel: 'deliver', ids: ['2'] },
    ]);
  });
  it('puts several instances into a job under load, so that all hands have work and none too much', () => {
    const refs = Array.from({ length: 500 }, (_, number) => ref(String(number), `instance ${number % 250}`));
    const parcels = parcelsOf(refs, 4);
    expect(parcels.flatMap(({ ids }) => ids).sort()).toEqual(refs.map(({ id }) => id).sort());
    expect(Math.max(...parcels.map(({ ids }) => ids.length))).toBe(32);
    expect(parcels.length).toBe(16);
  });
});

describe('a derived id', () => {
  const message = '01a20ca7-1931-7b53-84e3-642f847e858a';
  it('is the same at every try, another for every person, and a UUID that sorts with its message', () => {
    const one = derivedId(message, 'one');
    expect(derivedId(message, 'one')).toBe(one);
    expect(derivedId(message, 'two')).not.toBe(one);
    expect(one).toMatch(/^01a20ca7-1931-7b53-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(derivedId('01a20ca7-1931-7b54-84e3-642f847e858a', 'one') > one).toBe(true);
  });
});

describe('a log line', () => {
  it('is one line of plain pairs', () => {
    expect(lineOf(new Date(0), 'warn', 'a job failed', { channel: 'mail', count: 3, fault: 'Error ECONNREFUSED\nx' })).toBe(
      '1970-01-01T00:00:00.000Z warn "a job failed" channel=mail count=3 fault="Error ECONNREFUSED\\nx"',
    );
  });
  it('tells of an error its codes, not what it quotes', () => {
    const error = Object.assign(new Error('550 No such user: borger@example.invalid'), { code: 'EENVELOPE', responseCode: 550 });
    expect(faultOf(error)).toBe('Error EENVELOPE 550');
    expect(faultOf('text')).toBe('unknown');
  });
});

describe('a loop', () => {
  it('goes on after a turn that failed, and stops after the turn under way', async () => {
    const lines: string[] = [];
    let turns = 0;
    let goOn = (): void => undefined;
    const fourth = new Promise<void>((resolve) => (goOn = resolve));
    const loop = startLoop(
      'test',
      async () => {
        turns += 1;
        if (turns === 2) throw new Error('no');
        if (turns === 4) goOn();
        return 0;
      },
      (_level, event, fields) => lines.push(`${event} ${JSON.stringify(fields)}`),
    );
    await fourth;
    await loop.stop();
    const done = turns;
    await new Promise(setImmediate);
    expect(turns).toBe(done);
    expect(lines).toEqual(['a turn failed {"loop":"test","fault":"Error"}', 'turns succeed again {"loop":"test"}']);
  });
  it('asks less and less often while there is nothing to do', () => {
    const pacer = createPacer(5, 100);
    expect(Array.from({ length: 7 }, () => pacer.idle())).toEqual([5, 10, 20, 40, 80, 100, 100]);
    expect([pacer.busy(), pacer.idle(), pacer.idle()]).toEqual([5, 5, 10]);
  });
});
