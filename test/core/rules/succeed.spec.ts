import { describe, expect, it } from '@jest/globals';
import { matchPolicy, succeeded, type Policy, type RuleBook } from '#core';
import { organisations, rules } from '../../kit/rules.js';

const { municipality, practice, otherPractice, association } = organisations;
const newYear = '2027-01-01';

const [base] = rules.policies;
const agreed = (special: Partial<Policy>): Policy => ({
  ...(base as Policy),
  id: 'agreed',
  agreement: { requesterId: municipality, recipientId: practice },
  ...special,
});
const book: RuleBook = { ...rules, policies: [...rules.policies, agreed({})], calendars: { [practice]: { ...rules.national, id: practice, version: 4 } } };
const idFor = (of: RuleBook, recipientId: string, on: string) =>
  matchPolicy(of, { formCode: 'LÆ 125', recipientKind: 'gpPractice', requesterId: municipality, recipientId }, on);

describe('what was agreed with an organisation that is succeeded', () => {
  const next = succeeded(book, practice, otherPractice, newYear) as RuleBook;
  it('holds with its successor from that day on, and with itself until then', () => {
    expect([idFor(next, practice, '2026-12-31'), idFor(next, otherPractice, '2026-12-31')].map((policy) => policy?.id)).toEqual([
      'agreed',
      'LÆ 125 gpPractice',
    ]);
    expect(idFor(next, otherPractice, newYear)).toMatchObject({ id: 'agreed', version: 2, validFrom: newYear });
  });
  it('is left as it was in the versions that were live', () => {
    expect(next.policies.slice(0, book.policies.length)).toEqual(book.policies);
    expect(next.version).toBe(book.version + 1);
  });
  it('holds also when it was to begin later, and not when it has ended', () => {
    const coming = succeeded({ ...book, policies: [agreed({ validFrom: '2027-03-01' })] }, practice, otherPractice, newYear) as RuleBook;
    expect(idFor(coming, otherPractice, '2027-02-28')).toBeUndefined();
    expect(idFor(coming, otherPractice, '2027-03-01')).toMatchObject({ id: 'agreed', version: 2 });
    const over = { ...book, policies: [agreed({ validTo: '2026-12-31' })], calendars: {} };
    expect(succeeded(over, practice, otherPractice, newYear)).toBeNull();
  });
  it('of two that become one stands beside each other, each under its name', () => {
    const both = {
      ...book,
      policies: [...book.policies, agreed({ id: 'other', formCode: 'LÆ 135', agreement: { requesterId: municipality, recipientId: association } })],
    };
    const first = succeeded(both, practice, otherPractice, newYear) as RuleBook;
    const second = succeeded(first, association, otherPractice, newYear) as RuleBook;
    expect(second.policies.filter(({ agreement }) => agreement?.recipientId === otherPractice).map(({ id, version }) => [id, version])).toEqual([
      ['agreed', 2],
      ['other', 2],
    ]);
  });
  it('brings its calendar along, unless the successor has one', () => {
    expect(next.calendars[otherPractice]).toEqual({ ...rules.national, id: otherPractice, version: 1 });
    const own = { ...rules.national, id: otherPractice, version: 9 };
    expect(succeeded({ ...book, calendars: { ...book.calendars, [otherPractice]: own } }, practice, otherPractice, newYear)?.calendars[otherPractice]).toEqual(
      own,
    );
  });
  it('leaves the rule book alone when nothing was agreed', () => expect(succeeded(rules, practice, otherPractice, newYear)).toBeNull());
});
