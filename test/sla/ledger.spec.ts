import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ledger, totals } from '#sla';

const at = (minute: number): string => new Date(Date.parse('2026-11-23T08:00:00Z') + minute * 60_000).toISOString();

describe('the clock ledger', () => {
  it('merges equal neighbours', () => {
    const same = (minute: number) => ({ at: at(minute), holder: 'recipient', clock: 'running' as const });
    expect(ledger([same(0), same(5)], at(9))).toEqual([{ from: at(0), to: at(9), holder: 'recipient', clock: 'running' }]);
  });
  it('adds up to the whole, by holder and by clock', () => {
    const change = fc.record({
      minute: fc.integer({ min: 0, max: 9_000 }),
      holder: fc.constantFrom('requester', 'recipient', 'citizen'),
      clock: fc.constantFrom('running' as const, 'paused' as const),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (list) => {
        const changes = list.sort((a, b) => a.minute - b.minute).map(({ minute, ...rest }) => ({ at: at(minute), ...rest }));
        const sums = totals(ledger(changes, at(10_000)));
        const whole = Date.parse(at(10_000)) - Date.parse(changes[0]?.at ?? '');
        const total = (by: Record<string, number>) => Object.values(by).reduce((a, b) => a + b, 0);
        expect([sums.whole, total(sums.byHolder), total(sums.byClock)]).toEqual([whole, whole, whole]);
      }),
    );
  });
});
