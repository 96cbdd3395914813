import { describe, expect, it } from '@jest/globals';
import { findForm, matchPolicy, type Form, type Policy, type RuleBook } from '#core';
import { organisations, rules } from '../../kit/rules.js';

const question = { formCode: 'LÆ 125', recipientKind: 'gpPractice' };
const first = matchPolicy(rules, question, '2026-11-23') as Policy;
const withPolicies = (...more: readonly Partial<Policy>[]): RuleBook => ({
  ...rules,
  policies: [...rules.policies, ...more.map((each) => ({ ...first, ...each }))],
});
const versionOn = (book: RuleBook, on: string): number | undefined => matchPolicy(book, question, on)?.version;

describe('a rule holds', () => {
  it('from its first day to its last, both among them', () => {
    const book = withPolicies({ version: 2, validFrom: '2027-01-01', validTo: '2027-06-30' });
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01', '2027-06-30'].map((on) => versionOn(book, on))).toEqual([undefined, 1, 1, 2, 2]);
  });

  it('no more once its latest version has ended: no earlier one comes back', () => {
    const book = withPolicies({ version: 2, validFrom: '2027-01-01', validTo: '2027-06-30' });
    expect(versionOn(book, '2027-07-01')).toBeUndefined();
  });

  it('in the version decided last, also when that begins before one that was decided earlier', () => {
    const book = withPolicies({ version: 2, validFrom: '2027-06-01' }, { version: 3, validFrom: '2027-01-01' });
    expect(['2026-12-31', '2027-01-01', '2027-06-01'].map((on) => versionOn(book, on))).toEqual([1, 3, 3]);
  });

  it('for a form as for a policy', () => {
    const form = findForm(rules, 'LÆ 125', '2026-11-23') as Form;
    const book: RuleBook = { ...rules, forms: [...rules.forms, { ...form, version: 2, validFrom: '2027-01-01', validTo: '2027-12-31' }] };
    expect(['2026-12-31', '2027-01-01', '2028-01-01'].map((on) => findForm(book, 'LÆ 125', on)?.version)).toEqual([1, 2, undefined]);
  });
});

describe('of the policies that match a request', () => {
  const { municipality, practice } = organisations;
  const parties = { ...question, requesterId: municipality, recipientId: practice };
  const agreement = { requesterId: municipality, recipientId: practice };

  it('an agreement between the two organisations goes before form and kind, the form before the kind, the kind before anything', () => {
    const candidates = [
      { id: 'anything', formCode: '*', recipientKind: '*' },
      { id: 'kind', formCode: '*', recipientKind: 'gpPractice' },
      { id: 'form', formCode: 'LÆ 125', recipientKind: '*' },
      { id: 'both', formCode: 'LÆ 125', recipientKind: 'gpPractice' },
      { id: 'agreement', formCode: '*', recipientKind: '*', agreement },
    ].map((each): Policy => ({ ...first, ...each }));
    const best = candidates.map((_, count) => matchPolicy({ ...rules, policies: candidates.slice(0, count + 1).reverse() }, parties, '2026-11-23')?.id);
    expect(best).toEqual(['anything', 'kind', 'form', 'both', 'agreement']);
  });

  it('an agreement says nothing about anybody else', () => {
    const book: RuleBook = { ...rules, policies: [{ ...first, agreement }] };
    expect(matchPolicy(book, parties, '2026-11-23')).toBeDefined();
    expect(matchPolicy(book, { ...parties, recipientId: organisations.otherPractice }, '2026-11-23')).toBeUndefined();
  });
});
