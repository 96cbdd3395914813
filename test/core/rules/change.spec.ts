import { describe, expect, it } from '@jest/globals';
import { actsOn, changeActs, standingOf, takeChange, type Change, type ChangeAct, type ChangeStatus } from '#core';

const change = (status: ChangeStatus): Change => ({ status, authorIds: ['anders'] });
const reached = (status: ChangeStatus, personId: string) =>
  Object.fromEntries(
    changeActs.flatMap((act): [ChangeAct, string][] => {
      const next = takeChange(change(status), act, personId);
      return typeof next === 'string' ? [[act, next]] : [];
    }),
  );

describe('a change of a rule', () => {
  it('goes from a draft to a proposal, and from there into the rule book or back', () => {
    expect(reached('draft', 'birthe')).toEqual({ save: 'draft', propose: 'proposed', discard: 'discarded' });
    expect(reached('proposed', 'birthe')).toEqual({ approve: 'approved', reject: 'draft', discard: 'discarded' });
  });

  it('ends when it is approved or discarded', () => {
    expect(reached('approved', 'birthe')).toEqual({});
    expect(takeChange(change('discarded'), 'propose', 'birthe')).toEqual({ refused: { code: 'ChangeNotOpen', params: { status: 'discarded' } } });
  });

  it('is approved by nobody who wrote in it', () => {
    expect(takeChange(change('proposed'), 'approve', 'anders')).toEqual({ refused: { code: 'FourEyes' } });
    expect(takeChange({ status: 'proposed', authorIds: ['anders', 'birthe'] }, 'approve', 'birthe')).toEqual({ refused: { code: 'FourEyes' } });
    expect(actsOn(change('proposed'), 'anders')).toEqual(['reject', 'discard']);
  });
});

describe('a version of a rule', () => {
  const first = { version: 1, validFrom: '2026-01-01' };
  const second = { version: 2, validFrom: '2027-01-01', validTo: '2027-12-31' };
  const standing = (version: typeof first, on: string) => standingOf(version, [first, second], on);

  it('holds until a later one begins, which is to come, holds and ends', () => {
    expect(['2026-12-31', '2027-01-01'].map((on) => standing(first, on))).toEqual(['inForce', 'replaced']);
    expect(['2026-12-31', '2027-01-01', '2028-01-01'].map((on) => standing(second, on))).toEqual(['coming', 'inForce', 'ended']);
  });

  it('is replaced at once by one that was decided later and begins before it', () => {
    const third = { version: 3, validFrom: '2026-12-01' };
    expect(standingOf(second, [first, second, third], '2026-11-23')).toBe('replaced');
  });
});
