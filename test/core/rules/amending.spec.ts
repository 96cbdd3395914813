import { describe, expect, it } from '@jest/globals';
import { amended, faultsIn, findForm, findingsIn, matchPolicy, type Form, type FormItem, type Policy, type RuleBook } from '#core';
import { nationalCalendar } from '#sla';
import { organisations, rules } from '../../kit/rules.js';

const today = '2026-11-23';
const question = { formCode: 'LÆ 125', recipientKind: 'gpPractice' };
const policy = matchPolicy(rules, question, today) as Policy;
const form = findForm(rules, 'LÆ 125', today) as Form;
/** A rule book in which nothing is amiss. */
const sound: RuleBook = { ...rules, forms: [form], policies: [policy] };

describe('an amended rule book', () => {
  it('is the next version, and holds the rule as its next version beside all that was there', () => {
    const next = amended(sound, { kind: 'policy', rule: { ...policy, validFrom: '2027-01-01' } });
    expect(next.version).toBe(sound.version + 1);
    expect(next.policies).toEqual([policy, { ...policy, validFrom: '2027-01-01', version: policy.version + 1 }]);
    expect(sound.policies).toEqual([policy]);
  });

  it('gives a new form its first version', () => {
    const next = amended(sound, { kind: 'form', rule: { ...form, code: 'LÆ 777' } });
    expect(findForm(next, 'LÆ 777', today)?.version).toBe(1);
  });

  it('has the calendar of one organisation, or that of deadlines, as its next version', () => {
    const open = { ...nationalCalendar, id: 'practice', closingDays: [] };
    const own = amended(sound, { kind: 'calendar', rule: open, organisationId: organisations.practice });
    expect(own.calendars).toEqual({ [organisations.practice]: { ...open, version: 1 } });
    expect(own.national).toEqual(sound.national);
    expect(amended(own, { kind: 'calendar', rule: { ...nationalCalendar, closingDays: [] } }).national.version).toBe(sound.national.version + 1);
  });
});

describe('what is wrong with a rule book', () => {
  const codes = (book: RuleBook) =>
    findingsIn(book, today).map(({ code, from, params }) => [code, from, params['policies'] ?? params['policyId'] ?? params['recipientKind']]);

  it('is nothing when every form has just one policy for everybody it may be asked of', () => {
    expect(findingsIn(sound, today)).toEqual([]);
  });

  it('is a gap from the day on which nobody says by when to answer', () => {
    expect(codes({ ...sound, forms: [{ ...form, recipientKinds: ['gpPractice', 'psychologist'] }] })).toEqual([['gap', today, 'psychologist']]);
    expect(codes(amended(sound, { kind: 'policy', rule: { ...policy, validFrom: today, validTo: '2027-03-31' } }))).toEqual([
      ['gap', '2027-04-01', 'gpPractice'],
    ]);
  });

  it('is an overlap from the day on which two policies say it equally well', () => {
    const other = { ...policy, id: 'other', validFrom: '2027-01-01' };
    expect(codes(amended(sound, { kind: 'policy', rule: other }))).toEqual([['overlap', '2027-01-01', `${policy.id}, other`]]);
  });

  it('is an overlap between two agreements of the same two organisations, and none between those of different ones', () => {
    const agreement = { requesterId: organisations.municipality, recipientId: organisations.practice };
    const agreed = { ...policy, id: 'agreed', agreement };
    const one = amended(sound, { kind: 'policy', rule: agreed });
    expect(codes(one)).toEqual([]);
    expect(codes(amended(one, { kind: 'policy', rule: { ...agreed, id: 'again' } }))).toEqual([['overlap', today, 'again, agreed']]);
    const elsewhere = { ...agreed, id: 'elsewhere', agreement: { ...agreement, recipientId: organisations.otherPractice } };
    expect(codes(amended(one, { kind: 'policy', rule: elsewhere }))).toEqual([]);
  });

  it('is an agreed deadline that can fall after the one it stands beside', () => {
    const [leg] = policy.deadline.legs;
    const inner = (amount: number) => ({ ...policy.deadline, legs: [{ ...leg, amount }] }) as Policy['deadline'];
    const withInner = (amount: number) => amended(sound, { kind: 'policy', rule: { ...policy, validFrom: today, inner: inner(amount) } });
    expect(codes(withInner(14))).toEqual([]);
    expect(codes(withInner(15))).toEqual([['innerLater', today, policy.id]]);
  });

  it('is a version that one decided later overtakes before it begins', () => {
    const planned = amended(sound, { kind: 'policy', rule: { ...policy, validFrom: '2027-06-01' } });
    expect(codes(planned)).toEqual([]);
    expect(codes(amended(planned, { kind: 'policy', rule: { ...policy, validFrom: '2027-01-01' } }))).toEqual([['neverInForce', '2027-06-01', policy.id]]);
  });
});

describe('what must be mended in a rule', () => {
  const ofPolicy = (change: Partial<Policy>) => faultsIn({ kind: 'policy', rule: { ...policy, validFrom: today, ...change } }, sound, today);
  const ofForm = (items: readonly FormItem[], change: Partial<Form> = {}) =>
    faultsIn({ kind: 'form', rule: { ...form, validFrom: today, items, ...change } }, sound, today);
  const text = { da: 'Spørgsmål', en: 'Question' };
  const choice: FormItem = { linkId: 'a', text, type: 'choice', answerOption: [{ code: 'yes', text }] };

  it('is nothing in a rule that holds from today on', () => {
    expect(ofPolicy({})).toEqual([]);
    expect(ofForm([choice])).toEqual([]);
  });

  it('is a first day that has passed, and a last one before it', () => {
    expect(ofPolicy({ validFrom: '2026-11-22' })).toEqual([{ field: 'validFrom', code: 'past' }]);
    expect(ofPolicy({ validTo: '2026-11-22' })).toEqual([{ field: 'validTo', code: 'beforeStart' }]);
  });

  it('is a form that does not exist, unless it is meant for any', () => {
    expect(ofPolicy({ formCode: 'LÆ 000' })).toEqual([{ field: 'formCode', code: 'unknownForm' }]);
    expect(ofPolicy({ formCode: '*' })).toEqual([]);
  });

  it('is a new deadline that counts from anything but its own beginning', () => {
    const { afterReturn } = policy;
    const [leg] = afterReturn.legs;
    const wrong = { ...afterReturn, legs: [leg, { ...leg, anchor: 'consultationHeld' }] } as Policy['afterReturn'];
    expect(ofPolicy({ afterReturn: wrong })).toEqual([{ field: 'afterReturn.legs[1].anchor', code: 'onlyFromSending' }]);
  });

  it('is a deadline that counts from nothing, unless nobody asks for the form', () => {
    const nothing = { ...policy.deadline, legs: [] };
    const without = { deadline: nothing, afterReturn: nothing, afterAskMore: nothing };
    expect(ofPolicy(without)).toEqual(['deadline', 'afterReturn', 'afterAskMore'].map((field) => ({ field: `${field}.legs`, code: 'tooFew' })));
    const ofProposal = (change: Partial<Policy>) =>
      faultsIn({ kind: 'policy', rule: { ...policy, validFrom: today, formCode: 'LÆ 165', ...change } }, rules, today);
    expect(ofProposal(without)).toEqual([]);
    expect(ofProposal({ inner: nothing })).toEqual([{ field: 'inner.legs', code: 'tooFew' }]);
  });

  it('is a rung that does not come after the one before it', () => {
    const [first, second] = policy.ladder;
    expect(ofPolicy({ ladder: [second, first] as Policy['ladder'] })).toEqual([{ field: 'ladder[1].workingDays', code: 'notAscending' }]);
    expect(ofPolicy({ ladder: [first, { ...first, time: '10:00' }] as Policy['ladder'] })).toEqual([]);
  });

  it('is a statement that no form is, and a paper named twice', () => {
    expect(ofForm([choice], { mayAsk: ['LÆ 125', 'LÆ 000'] })).toEqual([{ field: 'mayAsk[1]', code: 'unknownForm' }]);
    expect(ofForm([choice], { mayAsk: ['LÆ 125', 'LÆ 125'] })).toEqual([{ field: 'mayAsk[1]', code: 'duplicate' }]);
    const paper = { code: 'journals', text };
    expect(ofForm([choice], { papers: [paper, paper] })).toEqual([{ field: 'papers[1].code', code: 'duplicate' }]);
  });

  it('is a rung from an agreed deadline that is none, or that comes after one from the deadline itself', () => {
    const [first, second] = policy.ladder.map((rung) => ({ ...rung }));
    const early = { ...first, from: 'inner' } as Policy['ladder'][number];
    const ladder = (...rungs: unknown[]) => rungs as unknown as Policy['ladder'];
    expect(ofPolicy({ ladder: ladder(early, second) })).toEqual([{ field: 'ladder[0].from', code: 'refersToNothing' }]);
    expect(ofPolicy({ ladder: ladder(early, first, second), inner: policy.deadline })).toEqual([]);
    expect(ofPolicy({ ladder: ladder(first, early), inner: policy.deadline })).toEqual([{ field: 'ladder[1].from', code: 'notAscending' }]);
  });

  it('is a leg that stands in for what nothing is counted from, and a reason to pause named twice', () => {
    const [leg] = policy.deadline.legs;
    const standsIn = { ...leg, untilKnown: 'citizenBroughtIt' } as Policy['deadline']['legs'][number];
    expect(ofPolicy({ deadline: { ...policy.deadline, legs: [standsIn] } })).toEqual([{ field: 'deadline.legs[0].untilKnown', code: 'refersToNothing' }]);
    expect(ofPolicy({ deadline: { ...policy.deadline, legs: [standsIn, { ...standsIn, anchor: 'citizenBroughtIt' }] } })).toEqual([]);
    const [reason] = policy.pauseReasons ?? [];
    expect(ofPolicy({ pauseReasons: [reason, reason] as NonNullable<Policy['pauseReasons']> })).toEqual([{ field: 'pauseReasons[1].code', code: 'duplicate' }]);
  });

  it('is a fee agreed twice for the same occasion', () => {
    const fee = { occasion: 'noShow', amount: 180, source: 'demo' } as const;
    expect(ofPolicy({ fees: [fee, { ...fee, amount: 200 }] })).toEqual([{ field: 'fees[1].occasion', code: 'duplicate' }]);
    expect(ofPolicy({ fees: [fee, { ...fee, occasion: 'call' }] })).toEqual([]);
  });

  it('is a question asked under a name that is taken, a choice without options, and an option twice', () => {
    expect(ofForm([choice, { ...choice, type: 'text' }])).toEqual([{ field: 'items[1].linkId', code: 'duplicate' }]);
    expect(ofForm([{ ...choice, answerOption: [] }])).toEqual([{ field: 'items[0].answerOption', code: 'optionsMissing' }]);
    const twice = { ...choice, answerOption: [...(choice.answerOption ?? []), { code: 'yes', text }] };
    expect(ofForm([twice])).toEqual([{ field: 'items[0].answerOption[1].code', code: 'duplicate' }]);
  });

  it('is a condition on what is not asked before, or on an answer that cannot be given', () => {
    const asksIf = (linkId: string, equals: string | boolean): FormItem => ({ linkId: 'b', text, type: 'text', enableWhen: { linkId, equals } });
    const inGroup = (item: FormItem): FormItem => ({ linkId: 'g', text, type: 'group', item: [item] });
    expect(ofForm([choice, inGroup(asksIf('a', 'yes'))])).toEqual([]);
    expect(ofForm([inGroup(asksIf('a', 'yes')), choice])).toEqual([{ field: 'items[0].item[0].enableWhen', code: 'refersToNothing' }]);
    expect(ofForm([choice, asksIf('a', 'no')])).toEqual([{ field: 'items[1].enableWhen', code: 'refersToNothing' }]);
    expect(ofForm([{ linkId: 'a', text, type: 'boolean' }, asksIf('a', true)])).toEqual([]);
  });

  it('is a calendar without a working day', () => {
    expect(faultsIn({ kind: 'calendar', rule: { ...nationalCalendar, weekly: {} } }, sound, today)).toEqual([{ field: 'weekly', code: 'neverOpen' }]);
  });
});
