import { describe, expect, it } from '@jest/globals';
import { amended, barrierTo, faultsIn, formFor, problemText, regimeOn, type AskingRule, type Form, type RuleBook } from '#core';
import { rules } from '../../kit/rules.js';

const today = '2026-11-23';
const now = `${today}T09:00:00.000Z`;

const [first] = rules.forms;
const form = (code: string, asksFor: Form['asksFor'], recipientKinds: string[]): Form => ({ ...(first as Form), code, asksFor, recipientKinds });

const rule: AskingRule = {
  id: 'old cases',
  version: 1,
  validFrom: '2026-01-01',
  asksFor: 'assessment',
  regimes: ['before2026-02'],
  courseKinds: ['resourceCourse'],
  recipientKinds: ['gpPractice', 'clinicalFunction'],
  source: { text: 'org.lov § 15', confidence: 'medium' },
};

const book: RuleBook = {
  ...rules,
  forms: [
    form('LÆ 155', 'assessment', ['specialistPractice', 'gpPractice']),
    form('LÆ 115', 'existingInformation', ['specialistPractice']),
    form('Anden aktør', 'cooperation', ['interestOrganisation']),
  ],
  asking: [rule],
};

const old = { courseKind: 'resourceCourse', regime: 'before2026-02' };
const barred = (formCode: string, recipientKind: string, course: object = old, on = today) =>
  barrierTo(book, { formCode, recipientKind, ...course }, on) !== null;

describe('who may be asked', () => {
  it('an assessment of the doctor, and not of a specialist, in a course under the old rules', () => {
    expect(barred('LÆ 155', 'gpPractice')).toBe(false);
    expect(barred('LÆ 155', 'specialistPractice')).toBe(true);
  });
  it('a specialist for what exists already, all the same', () => expect(barred('LÆ 115', 'specialistPractice')).toBe(false));
  it('an interest organisation to take part, all the same', () => expect(barred('Anden aktør', 'interestOrganisation')).toBe(false));
  it('a specialist in a course of another kind, or under newer rules', () => {
    expect(barred('LÆ 155', 'specialistPractice', { ...old, courseKind: 'clarification' })).toBe(false);
    expect(barred('LÆ 155', 'specialistPractice', { ...old, regime: 'from2026-07' })).toBe(false);
  });
  it('anybody the form permits when it is not known what course it is', () => expect(barred('LÆ 155', 'specialistPractice', {})).toBe(false));
  it('only as long as the rule holds', () => {
    expect(barred('LÆ 155', 'specialistPractice', old, '2025-12-31')).toBe(false);
    const ended = amended(book, { kind: 'asking', rule: { ...rule, validFrom: '2026-12-01', validTo: '2026-12-31' } });
    expect(barrierTo(ended, { formCode: 'LÆ 155', recipientKind: 'specialistPractice', ...old }, '2026-11-30')?.rule.version).toBe(1);
    expect(barrierTo(ended, { formCode: 'LÆ 155', recipientKind: 'specialistPractice', ...old }, '2026-12-31')?.rule.version).toBe(2);
    expect(barrierTo(ended, { formCode: 'LÆ 155', recipientKind: 'specialistPractice', ...old }, '2027-01-01')).toBeNull();
  });
  it('by every rule that speaks: a second one narrows, and never widens', () => {
    const narrower = amended(book, {
      kind: 'asking',
      rule: { ...rule, id: 'all cases', regimes: ['*'], courseKinds: ['*'], recipientKinds: ['clinicalFunction'] },
    });
    expect(barrierTo(narrower, { formCode: 'LÆ 155', recipientKind: 'gpPractice', ...old }, today)?.rule.id).toBe('all cases');
    expect(barrierTo(narrower, { formCode: 'LÆ 155', recipientKind: 'specialistPractice', ...old, regime: 'from2026-07' }, today)?.rule.id).toBe('all cases');
  });
});

describe('whoever asks one who may not be asked', () => {
  const refused = formFor({ formCode: 'LÆ 155', recipientKind: 'specialistPractice', ...old }, { rules: book, now });
  it('is told whom to ask, and for what instead, in both languages', () => {
    if (!('refused' in refused)) throw new Error('It was permitted.');
    expect(problemText(refused.refused, 'da').detail).toBe(
      'Efter reglerne for dette forløb kan LÆ 155 kun bedes om hos: praktiserende læge, klinisk funktion (org.lov § 15). Vælg en af dem, eller bed denne modtager om: LÆ 115.',
    );
    expect(problemText(refused.refused, 'en').detail).toBe(
      'By the rules of this course LÆ 155 can be asked only of: general practice, clinical function (org.lov § 15). Choose one of them, or ask this recipient for: LÆ 115.',
    );
  });
});

describe('the regime of a course', () => {
  it('is the one of the day it began, and the first one before that', () => {
    expect(['2010-05-01', '2026-06-30', '2026-07-01', '2030-01-01'].map((on) => regimeOn(rules, on)?.code)).toEqual([
      'before2026-02',
      'before2026-02',
      'from2026-07',
      'from2026-07',
    ]);
  });
  it('is never taken out of the list, for courses are under it', () => {
    const { regimes, courseKinds, legalBases } = rules;
    expect(faultsIn({ kind: 'courses', rule: { regimes: regimes.slice(1), courseKinds, legalBases } }, rules, today)).toMatchObject([
      { field: 'regimes', code: 'mustStay', params: { codes: 'before2026-02' } },
    ]);
    expect(faultsIn({ kind: 'courses', rule: { regimes, courseKinds: [...courseKinds, ...courseKinds.slice(0, 1)], legalBases } }, rules, today)).toEqual([
      { field: 'courseKinds[2].code', code: 'duplicate' },
    ]);
  });
  it('must be in the list before a rule can speak of it', () => {
    expect(faultsIn({ kind: 'asking', rule: { ...rule, validFrom: today, regimes: ['*', 'from2030'] } }, rules, today)).toEqual([
      { field: 'regimes[1]', code: 'unknownCode' },
    ]);
  });
  it('changes its name in the next rule book, and nothing else changes', () => {
    const [eldest, ...others] = rules.regimes;
    const renamed = { ...(eldest as (typeof rules.regimes)[number]), name: { da: 'Gamle regler', en: 'Old rules' } };
    const next = amended(rules, { kind: 'courses', rule: { regimes: [renamed, ...others], courseKinds: rules.courseKinds, legalBases: rules.legalBases } });
    expect(next).toEqual({ ...rules, version: rules.version + 1, regimes: [renamed, ...others] });
  });
});
