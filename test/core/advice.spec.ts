import { describe, expect, it } from '@jest/globals';
import {
  adviceFor,
  adviceReasonText,
  askedFact,
  basisOf,
  faultsIn,
  settledOf,
  type AdviceCondition,
  type AdviceRule,
  type AskedFact,
  type AskedRow,
  type CourseFacts,
} from '#core';
import { seedRuleBook } from '#persistence';

const asked = (formCode: string, sentOn: string, came: AskedFact['came'] = 'pending', rest: Partial<AskedFact> = {}): AskedFact => ({
  ...{ formCode, sentOn, came, late: false },
  ...rest,
});
const course = (kind: string, startedOn: string, today: string, ...all: AskedFact[]): CourseFacts => ({
  ...{ kind, regime: 'from2026-02', startedOn, today },
  asked: all,
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const spoken = (facts: CourseFacts) =>
  adviceFor(facts, seedRuleBook).map(({ rule, because }) => [rule.id, ...because.map((reason) => plain(adviceReasonText(reason, 'da')))]);
const ruleOf = (...conditions: AdviceCondition[]): AdviceRule => ({
  ...{ id: 'r', version: 1, validFrom: '2020-01-01', regimes: ['*'], courseKinds: ['*'], conditions },
  ...{ name: { da: 'Råd', en: 'Advice' }, says: { da: 'Tal sammen.', en: 'Talk.' }, suggests: { act: 'talk' } },
  source: { text: 'demo', confidence: 'low' },
});
const by = (facts: CourseFacts, rule: AdviceRule) => adviceFor(facts, { advice: [rule] })[0];
const found = (facts: CourseFacts, condition: AdviceCondition) => by(facts, ruleOf(condition))?.because[0]?.params['found'];

describe('the seeded advice, case by case', () => {
  it.each<[string, CourseFacts, string[][]]>([
    [
      // 1 September to 12 October are 41 days: five weeks.
      'leaves sickness benefit alone before six weeks are over',
      course('sicknessBenefit', '2026-09-01', '2026-10-12'),
      [],
    ],
    [
      // 1 September to 13 October are 42 days: six weeks.
      'suggests asking the doctor when six weeks have gone and nobody was asked',
      course('sicknessBenefit', '2026-09-01', '2026-10-13'),
      [
        [
          'early statement in sickness benefit',
          'Forløbet har været af sin slags i 6 uger. Reglen taler fra 6 uger.',
          'Der er ikke bedt om LÆ 285, LÆ 125, LÆ 135 eller LÆ 145 i forløbet.',
        ],
      ],
    ],
    [
      'is silent as soon as one of those statements was asked for, whatever came of it',
      course('sicknessBenefit', '2026-09-01', '2026-10-13', asked('LÆ 125', '2026-09-10', 'noAnswer', { overOn: '2026-09-20' })),
      [],
    ],
    [
      'suggests another way when two in a row did not come in time',
      course(
        'clarification',
        '2026-08-01',
        '2026-10-13',
        asked('LÆ 125', '2026-08-10', 'answered', { overOn: '2026-08-20' }),
        asked('LÆ 135', '2026-08-21', 'noAnswer', { overOn: '2026-09-01' }),
        asked('LÆ 145', '2026-09-02', 'pending', { late: true }),
      ),
      [['another source after two', '2 anmodninger i træk om en udtalelse kunne ikke besvares eller overskred fristen. Reglen taler fra 2.']],
    ],
    [
      // Waited for from 1 June to 1 September, 92 days; two at once in July are waited for once.
      'speaks of waiting when ninety days were waited, two at once counted once',
      course(
        'clarification',
        '2026-06-01',
        '2026-10-13',
        asked('LÆ 125', '2026-06-01', 'answered', { overOn: '2026-07-15' }),
        asked('LÆ 135', '2026-07-01', 'answered', { overOn: '2026-09-01' }),
      ),
      [['talk when waiting is long', 'Der er i alt ventet 92 dage på udtalelser. Reglen taler fra 90 dage.']],
    ],
    [
      'asks whether a case is obvious when the clinical function has answered and nothing is pending',
      course('resourceCourse', '2026-06-01', '2026-10-13', asked('LÆ 275', '2026-08-01', 'answered', { overOn: '2026-09-01' })),
      [['obvious enough', 'LÆ 275 er besvaret tirs. 01.09.2026 og læst.', 'Intet mangler at komme eller at blive læst. Der er spurgt 1 gang.']],
    ],
    [
      'never asks that while something is still to come',
      course('resourceCourse', '2026-06-01', '2026-10-13', asked('LÆ 275', '2026-08-01', 'answered', { overOn: '2026-09-01' }), asked('LÆ 125', '2026-10-01')),
      [],
    ],
    ['never asks that in a case without a medical answer', course('resourceCourse', '2026-06-01', '2026-10-13'), []],
    [
      'suggests no statement for a rehabilitation team under rules that have none',
      { ...course('jobClarification', '2026-08-01', '2026-10-13'), regime: 'from2026-07' },
      [],
    ],
    [
      'does not suggest what is under way already',
      course('jobClarification', '2026-01-01', '2026-10-13', asked('LÆ 265', '2026-10-01'), asked('RÅDGIVNING', '2026-10-02')),
      [],
    ],
  ])('%s', (_sentence, facts, expected) => expect(spoken(facts)).toEqual(expected));
});

describe('the facts', () => {
  it('name nothing about the person', () => {
    const facts: Record<keyof CourseFacts, true> = { kind: true, regime: true, startedOn: true, today: true, asked: true };
    const fact: Record<keyof AskedFact, true> = { formCode: true, sentOn: true, came: true, late: true, overOn: true };
    const row: Record<keyof AskedRow, true> = {
      ...{ formCode: true, status: true, sentAt: true, answeredAt: true, answerType: true, missed: true, overAt: true, declined: true },
    };
    expect([facts, fact, row].flatMap(Object.keys).filter((key) => /citizen|person|cpr|age|birth|gender|name|diagnos|score|text/i.test(key))).toEqual([]);
  });

  const row: AskedRow = {
    ...{ formCode: 'LÆ 125', status: 'closed', sentAt: '2026-10-01T08:00:00Z', answeredAt: '2026-10-05T08:00:00Z', answerType: 'full' },
    ...{ missed: false, overAt: null, declined: false },
  };
  it.each<[string, Partial<AskedRow>, Partial<AskedFact>]>([
    ['an answer counts when it was read', {}, { came: 'answered', overOn: '2026-10-05' }],
    ['one that waits to be read is pending, and is waited for no more', { status: 'answered' }, { came: 'pending', overOn: '2026-10-05' }],
    ['an answer that knows nothing is none', { answerType: 'noKnowledge' }, { came: 'noAnswer' }],
    ['a citizen who did not attend speaks for nothing', { answerType: 'citizenDidNotAttend' }, { came: 'givenUp' }],
    [
      'what was declined is no answer',
      { status: 'declined', answeredAt: null, answerType: null, overAt: '2026-10-03T08:00:00Z', declined: true },
      { came: 'noAnswer', overOn: '2026-10-03' },
    ],
    [
      'what was cancelled says nothing',
      { status: 'cancelled', answeredAt: null, answerType: null, overAt: '2026-10-03T08:00:00Z', missed: true },
      { came: 'givenUp' },
    ],
    [
      'what was opened again is pending',
      { status: 'inProgress', answeredAt: null, answerType: null, overAt: '2026-10-03T08:00:00Z', declined: true },
      { came: 'pending' },
    ],
  ])('%s', (_sentence, part, expected) => expect(askedFact({ ...row, ...part })).toMatchObject(expected));
});

describe('a condition', () => {
  const facts = (...all: AskedFact[]) => course('clarification', '2026-06-01', '2026-10-13', ...all);
  const twice: AdviceCondition = { type: 'declinedOrLate', atLeast: 2 };

  it('about a row of failures is broken by one that came in time, and not by one that may still come', () => {
    const failed = [asked('A', '2026-08-01', 'noAnswer'), asked('B', '2026-08-02', 'answered', { late: true })];
    expect(found(facts(...failed), twice)).toBe(2);
    expect(found(facts(...failed, asked('C', '2026-09-01')), twice)).toBe(2);
    expect(found(facts(...failed, asked('C', '2026-09-01', 'answered')), twice)).toBeUndefined();
    expect(found(facts(failed[0] as AskedFact, asked('C', '2026-08-05', 'givenUp', { late: true })), twice)).toBeUndefined();
  });

  it('is one of several that must all hold', () => {
    const both = ruleOf({ type: 'weeksSinceStart', atLeast: 2 }, { type: 'nothingPending' });
    expect(by(facts(), both)?.because.map(({ code }) => code)).toEqual(['weeksSinceStart', 'nothingPending']);
    expect(by(facts(asked('A', '2026-10-01')), both)).toBeUndefined();
  });
});

describe('advice that was settled', () => {
  const rule = ruleOf({ type: 'weeksSinceStart', atLeast: 2 }, { type: 'notAnswered', forms: ['LÆ 125'] });
  const adviceOn = (today: string, ...all: AskedFact[]) => {
    const advice = by(course('clarification', '2026-06-01', today, ...all), rule);
    if (advice === undefined) throw new Error('The rule is silent.');
    return advice;
  };
  const settled = [{ ...basisOf(adviceOn('2026-07-01')), outcome: 'notRelevant' as const }];

  it('stays so while nothing but time has gone by', () => expect(settledOf(adviceOn('2026-10-13'), settled)?.outcome).toBe('notRelevant'));
  it('stays so when something happens that it does not look at', () =>
    expect(settledOf(adviceOn('2026-10-13', asked('LÆ 145', '2026-10-01')), settled)?.outcome).toBe('notRelevant'));
  it('speaks anew when something it looks at has happened', () =>
    expect(settledOf(adviceOn('2026-10-13', asked('LÆ 125', '2026-10-01')), settled)).toBeUndefined());
  it.each<[AdviceCondition, AskedFact[], AskedFact]>([
    [{ type: 'answered', forms: ['A'] }, [asked('A', '2026-08-01', 'answered')], asked('A', '2026-09-01', 'answered')],
    [{ type: 'nothingPending' }, [], asked('A', '2026-09-01', 'answered')],
    [{ type: 'notAnswered', forms: ['A'] }, [asked('A', '2026-08-01', 'noAnswer')], asked('A', '2026-09-01', 'noAnswer')],
    [{ type: 'declinedOrLate', atLeast: 1 }, [asked('A', '2026-08-01', 'noAnswer')], asked('A', '2026-09-01', 'noAnswer')],
  ])('speaks anew when there is one more of what it looks at: %j', (condition, before, more) => {
    const of = (...all: AskedFact[]) => by(course('clarification', '2026-06-01', '2026-10-13', ...all), ruleOf(condition));
    const [earlier, later] = [of(...before), of(...before, more)];
    if (earlier === undefined || later === undefined) throw new Error('The rule is silent.');
    const decided = [{ ...basisOf(earlier), outcome: 'followed' as const }];
    expect([settledOf(earlier, decided)?.outcome, settledOf(later, decided)]).toEqual(['followed', undefined]);
  });
  it('speaks anew when the rule is another version', () => {
    const advice = adviceOn('2026-10-13');
    expect(settledOf({ ...advice, rule: { ...rule, version: 2 } }, settled)).toBeUndefined();
  });
});

describe('a rule that gives advice', () => {
  const faults = (part: Partial<AdviceRule>) =>
    faultsIn({ kind: 'advice', rule: { ...ruleOf({ type: 'nothingPending' }), validFrom: '2026-10-13', ...part } }, seedRuleBook, '2026-10-13');

  it('may only ask whether a case is obvious, in either language', () => {
    const suggests = { act: 'considerPension' } as const;
    expect(faults({ suggests, says: { da: 'Sagen er åbenbar.', en: 'Is the case obvious?' } })).toEqual([{ field: 'says.da', code: 'mustAsk' }]);
    expect(faults({ suggests, says: { da: 'Er sagen åbenbar?', en: 'Is the case obvious?' } })).toEqual([]);
  });

  it('names only forms, kinds of course and regimes that are there', () => {
    expect(
      faults({
        regimes: ['from2030'],
        courseKinds: ['holiday'],
        conditions: [{ type: 'answered', forms: ['LÆ 125', 'LÆ 125', 'LÆ 999'] }],
        suggests: { act: 'ask', formCode: 'LÆ 165' },
      }),
    ).toEqual([
      { field: 'regimes[0]', code: 'unknownCode' },
      { field: 'courseKinds[0]', code: 'unknownCode' },
      { field: 'conditions[0].forms[2]', code: 'unknownForm' },
      { field: 'conditions[0].forms[1]', code: 'duplicate' },
      { field: 'suggests.formCode', code: 'unknownForm' },
    ]);
  });

  it('of the seed is faultless', () =>
    expect(seedRuleBook.advice.flatMap((rule) => faultsIn({ kind: 'advice', rule: { ...rule, validFrom: '2026-10-13' } }, seedRuleBook, '2026-10-13'))).toEqual(
      [],
    ));
});
