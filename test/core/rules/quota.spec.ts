import { describe, expect, it } from '@jest/globals';
import { agreedQuotas, beyondQuota, faultsIn, periodName, periodOf, problemText, succeeded, type Policy, type Quota, type RuleBook } from '#core';
import { organisations, rules } from '../../kit/rules.js';

const { municipality, practice, otherPractice } = organisations;
const forty: Quota = { count: 40, per: 'year', source: 'Samarbejdsaftalen' };
const [base] = rules.policies as [Policy, ...Policy[]];
const agreed = (special: Partial<Policy> = {}): Policy => ({
  ...base,
  id: 'agreed',
  agreement: { requesterId: municipality, recipientId: practice },
  quota: forty,
  ...special,
});
const book: RuleBook = { ...rules, policies: [...rules.policies, agreed()] };

describe('a quota', () => {
  it('is counted by the month, the quarter or the year of the calendar', () => {
    expect(periodOf('month', '2026-02-14')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(periodOf('quarter', '2026-11-29')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(periodOf('quarter', '2026-04-01')).toEqual({ from: '2026-04-01', to: '2026-06-30' });
    expect(periodOf('year', '2028-02-29')).toEqual({ from: '2028-01-01', to: '2028-12-31' });
  });
  it('has room until the last one is used, and room again from the first day of the next period', () => {
    expect(beyondQuota(forty, 39, '2026-11-29')).toBeNull();
    expect(beyondQuota(forty, 40, '2026-11-29')).toEqual({
      code: 'QuotaUsedUp',
      params: { used: 40, count: 40, per: 'year', from: '2026-01-01', roomOn: '2027-01-01' },
    });
  });
  it('names its period as people do', () => {
    expect((['month', 'quarter', 'year'] as const).map((per) => periodName(per, periodOf(per, '2026-11-29').from, 'da'))).toEqual([
      'november 2026',
      '4. kvartal 2026',
      '2026',
    ]);
    expect(problemText(beyondQuota(forty, 41, '2026-11-29') ?? { code: '' }, 'da').detail).toBe(
      'Det aftalte antal er brugt: 41 af 40 i 2026. Vent til fre. 01.01.2027, hvor der er plads igen, spørg en anden, eller bekræft, at den skal sendes alligevel.',
    );
  });
});

describe('what an organisation has agreed on', () => {
  it('is what holds on that day, with it as the one who asks', () => {
    expect(agreedQuotas(book, municipality, '2026-11-29')).toEqual([{ formCode: 'LÆ 125', recipientId: practice, quota: forty }]);
    expect(agreedQuotas(book, practice, '2026-11-29')).toEqual([]);
    expect(agreedQuotas(book, municipality, '2025-12-31')).toEqual([]);
  });
  it('goes with its agreement to a successor, from the day of the succession', () => {
    const next = succeeded(book, practice, otherPractice, '2027-01-01') as RuleBook;
    expect(agreedQuotas(next, municipality, '2026-12-31').map(({ recipientId }) => recipientId)).toEqual([practice]);
    expect(agreedQuotas(next, municipality, '2027-01-01')).toEqual([{ formCode: 'LÆ 125', recipientId: otherPractice, quota: forty }]);
  });
});

describe('a rule that an administrator writes', () => {
  const { version: _policy, ...written } = agreed();
  const [{ version: _form, ...form }] = rules.forms as [RuleBook['forms'][number]];
  const faultsOfPolicy = (special: Partial<Policy>) => faultsIn({ kind: 'policy', rule: { ...written, ...special } }, rules, '2026-01-01');
  const faultsOfForm = (special: Partial<typeof form>) => faultsIn({ kind: 'form', rule: { ...form, ...special } }, rules, '2026-01-01');

  it('counts requests only between two who agreed on it, and of one form', () => {
    expect(faultsOfPolicy({})).toEqual([]);
    expect(faultsOfPolicy({ agreement: undefined })).toEqual([{ field: 'quota', code: 'onlyInAgreement' }]);
    expect(faultsOfPolicy({ formCode: '*' })).toEqual([{ field: 'quota', code: 'onlyForOneForm' }]);
  });
  it('pays a call or a meeting by the policy alone', () => {
    const fees = [{ amount: 100, validFrom: '2026-01-01', source: 'demo' }];
    expect(faultsOfForm({ contact: 'call' })).toEqual([]);
    expect(faultsOfForm({ contact: 'call', fees })).toEqual([{ field: 'fees', code: 'paidByPolicy' }]);
    expect(faultsOfForm({ fees })).toEqual([]);
  });
  it('gives the own doctor no copy of what the own doctor may be asked', () => {
    const copy = { to: 'gp', source: 'demo' } as const;
    expect(faultsOfForm({ copy })).toEqual([{ field: 'copy', code: 'asksThemself' }]);
    expect(faultsOfForm({ copy, recipientKinds: ['clinicalFunction'] })).toEqual([]);
  });
});
