import { describe, expect, it } from '@jest/globals';
import { type Amendment, type AskingRule, findForm, type Form, matchPolicy, type Policy, replacedBy, ruleDifferences } from '#core';
import { seedRuleBook } from '#persistence';
import { type Calendar, nationalCalendar } from '#sla';

const book = seedRuleBook;
const on = '2026-12-01';
const policy = matchPolicy(book, { formCode: 'LÆ 125', recipientKind: 'gpPractice' }, on) as Policy;
const form = findForm(book, 'LÆ 265', on) as Form;
const asking = book.asking[0] as AskingRule;

const differences = (before: Amendment | undefined, after: Amendment, language: 'da' | 'en' = 'da') =>
  ruleDifferences(before, after, book, language, (id) => (id === 'one' ? 'Nordby Kommune' : 'Lægehuset'));
const ofPolicy = (change: Partial<Policy>, language?: 'da' | 'en') =>
  differences({ kind: 'policy', rule: policy }, { kind: 'policy', rule: { ...policy, ...change } }, language);
const ofForm = (change: Partial<Form>) => differences({ kind: 'form', rule: form }, { kind: 'form', rule: { ...form, ...change } });
const ofAsking = (change: Partial<AskingRule>) => differences({ kind: 'asking', rule: asking }, { kind: 'asking', rule: { ...asking, ...change } });
const ofCalendar = (change: Partial<Calendar>) =>
  differences({ kind: 'calendar', rule: nationalCalendar }, { kind: 'calendar', rule: { ...nationalCalendar, ...change } });

const leg = { anchor: 'received', amount: 10, unit: 'workingDays', movedByPause: true, mayRollPast: true } as const;
const rule = { legs: [leg], roll: 'nextWorkingDay' } as const;

describe('two versions of a rule', () => {
  it('that say the same differ in nothing', () => {
    expect([ofPolicy({}), ofForm({}), ofAsking({}), ofCalendar({})]).toEqual([[], [], [], []]);
  });

  it('are told apart in the words in which a rule is read, in both languages', () => {
    expect(ofPolicy({ deadline: { ...policy.deadline, legs: [leg] } })).toEqual([
      { label: 'Frist', before: expect.stringContaining('14 kalenderdage'), after: '10 arbejdsdage efter modtagelsen' },
    ]);
    expect(ofPolicy({ deadline: { ...policy.deadline, legs: [leg] } }, 'en')).toEqual([
      { label: 'Deadline', before: expect.stringContaining('14 calendar days'), after: '10 working days after receipt' },
    ]);
  });

  it('differ whichever part of a policy is changed', () => {
    const [rung, ...rungs] = policy.ladder;
    if (rung === undefined) throw new Error('The policy has no ladder.');
    const changes: { [Field in keyof Required<Omit<Policy, 'id' | 'version'>>]: Policy[Field][] } = {
      formCode: ['*'],
      recipientKind: ['psychologist'],
      agreement: [{ requesterId: 'one', recipientId: 'other' }],
      validFrom: ['2027-01-01'],
      validTo: ['2027-12-31'],
      deadline: [
        { ...policy.deadline, roll: policy.deadline.roll === 'none' ? 'nextWorkingDay' : 'none' },
        { ...policy.deadline, minimumNotice: { amount: 8, unit: 'calendarDays' } },
        ...(['movedByPause', 'mayRollPast'] as const).map((flag) => ({
          ...policy.deadline,
          legs: policy.deadline.legs.map((each) => ({ ...each, [flag]: !each[flag] })),
        })),
        { ...policy.deadline, legs: policy.deadline.legs.map((each) => ({ ...each, untilKnown: 'followUpTalk' as const })) },
      ],
      afterReturn: [rule],
      afterAskMore: [rule],
      ladder: [
        rungs,
        [{ ...rung, time: '09:01' }, ...rungs],
        [{ ...rung, from: 'inner' }, ...rungs],
        [{ ...rung, effects: [{ action: 'inform', to: 'recipient' }] }, ...rungs],
        [{ ...rung, effects: rung.effects.map((effect) => ({ ...effect, onlyIf: 'unread' as const })) }, ...rungs],
        [{ ...rung, effects: rung.effects.map((effect) => ({ ...effect, text: { da: 'Svar nu', en: 'Answer now' } })) }, ...rungs],
      ],
      inner: [rule],
      pauseReasons: [[{ code: 'other', name: { da: 'Andet', en: 'Other' }, party: 'citizen', most: { amount: 1, unit: 'workingDays' }, source: 'Ny aftale' }]],
      forPriority: [[{ priority: 'fastTrack', deadline: rule }]],
      quietHours: [{ from: '18:00', to: '07:00' }],
      targets: [{ ...policy.targets, booking: { amount: 6, unit: 'workingDays' } }],
      source: [{ text: 'Ny aftale', confidence: 'low' }],
      quota: [{ count: 40, per: 'year', source: 'Ny aftale' }],
      fees: [[{ occasion: 'noShow', amount: 1, source: 'Ny aftale' }]],
    };
    for (const [field, values] of Object.entries(changes)) {
      for (const value of values) expect([field, ofPolicy({ [field]: value }).length > 0]).toEqual([field, true]);
    }
    expect(ofPolicy({ agreement: { requesterId: 'one', recipientId: 'other' } })).toEqual([
      { label: 'Aftale', before: null, after: 'mellem Nordby Kommune og Lægehuset' },
    ]);
  });

  it('name the question that was added, taken away, reworded or moved', () => {
    const [first, second, ...others] = form.items;
    if (first === undefined || second === undefined) throw new Error('The form has too few questions.');
    const added = { linkId: 'work', text: { da: 'Arbejde', en: 'Work' }, type: 'text', required: true, maxLength: 400 } as const;
    expect(ofForm({ items: [...form.items, added] })).toEqual([
      { label: 'Spørgsmål i svaret (work)', before: null, after: '»Arbejde / Work«, lang tekst, skal besvares, højst 400 tegn' },
    ]);
    expect(ofForm({ items: [second, ...others] })[0]).toMatchObject({ label: `Spørgsmål i svaret (${first.linkId})`, after: null });
    expect(ofForm({ items: [{ ...first, text: { ...first.text, en: 'Otherwise' } }, second, ...others] })).toHaveLength(1);
    expect(ofForm({ items: [second, first, ...others] })).toEqual([
      { label: 'Spørgsmålenes rækkefølge', before: expect.stringMatching(`\\(${first.linkId}\\).*\\(${second.linkId}\\)`), after: expect.any(String) },
    ]);
  });

  it('name who begins a form, and what a legal basis is for', () => {
    expect(ofForm({ initiatedBy: 'recipient' })).toEqual([{ label: 'Begyndes af', before: null, after: 'den, der ellers svarer; ingen beder om den' }]);
    const courses = { regimes: book.regimes, courseKinds: book.courseKinds, legalBases: book.legalBases };
    const legalBases = book.legalBases.map(({ initiatedBy: _by, ...basis }) => basis);
    const [changed, ...others] = differences({ kind: 'courses', rule: courses }, { kind: 'courses', rule: { ...courses, legalBases } });
    expect(changed?.before).toContain('kun til forslag, som ingen har bedt om');
    expect(changed?.after).not.toContain('kun til forslag');
    expect(others.map(({ before }) => before)).toEqual([expect.stringContaining('kun til det, en organisation i forløbet skriver af sig selv')]);
  });

  it('name all that a way to take part lets in to, and the age that ends it', () => {
    const { regimes, courseKinds, legalBases, grantKinds } = book;
    const before = { regimes, courseKinds, legalBases, grantKinds };
    const changed = (code: string, part: object) =>
      differences(
        { kind: 'courses', rule: before },
        { kind: 'courses', rule: { ...before, grantKinds: grantKinds.map((kind) => (kind.code === code ? { ...kind, ...part } : kind)) } },
      );
    expect(changed('custodyHolder', { untilAge: 15 })).toEqual([
      { label: expect.stringContaining('slutter, når borgeren fylder'), before: '18 år', after: '15 år' },
    ]);
    for (const part of [
      { sees: ['letters'] },
      { maySee: ['requests'] },
      { acts: true },
      { states: true },
      { organisationKinds: ['gpPractice'] },
      { inWriting: true },
    ])
      expect([part, changed('companion', part).length]).toEqual([part, 1]);
  });

  it('name the day, the hours and who may be asked', () => {
    expect(ofCalendar({ closingDays: [...nationalCalendar.closingDays, { on: '2026-12-28', name: 'Lukket mellem jul og nytår' }] })).toEqual([
      { label: 'Lukket man. 28.12.2026', before: null, after: 'Lukket mellem jul og nytår' },
    ]);
    expect(ofCalendar({ weekly: { ...nationalCalendar.weekly, monday: { from: '10:00', to: '15:00' } } })).toEqual([
      { label: 'Åbent mandag', before: expect.stringContaining('–'), after: '10:00–15:00' },
    ]);
    expect(ofAsking({ recipientKinds: ['psychologist'] })).toEqual([{ label: 'Kun disse må spørges', before: expect.any(String), after: 'psykolog' }]);
  });
});

describe('what an amendment takes the place of', () => {
  it('is the version that holds on its first day, and nothing when the rule is new', () => {
    const amended: Amendment = { kind: 'policy', rule: { ...policy, validFrom: '2027-01-01' } };
    expect(replacedBy(amended, book)).toEqual({ kind: 'policy', rule: policy });
    expect(replacedBy({ kind: 'policy', rule: { ...policy, id: 'new' } }, book)).toBeUndefined();
    const said = differences(undefined, { kind: 'policy', rule: { ...policy, id: 'new' } });
    expect(said.length).toBeGreaterThan(10);
    expect(said.every(({ before, after }) => before === null && after !== null)).toBe(true);
  });
});
