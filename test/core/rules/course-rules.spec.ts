import { describe, expect, it } from '@jest/globals';
import {
  amended,
  faultsIn,
  fieldText,
  replacedBy,
  ruleDifferences,
  rowsThatStay,
  type Amendment,
  type CourseClock,
  type RuleBook,
  type StepKind,
  type StepPaper,
} from '#core';
import { seedRuleBook as book } from '#persistence';

const today = '2026-11-23';
const { stepKinds, activityKinds, exemptions, regimes, courseKinds, legalBases } = book;
const name = { da: 'Rådgivning', en: 'Advice' };
const done = { code: 'done', name: { da: 'Færdig', en: 'Done' } };
const fresh: StepKind = { code: 'fresh', name, statutory: false, outcomes: [done], source: 'Prøven' };
const paper: StepPaper = { code: 'note', name: { da: 'Notat', en: 'Note' }, obligatory: false, source: 'Prøven' };
const at = stepKinds.length;
const meetingAt = stepKinds.findIndex(({ code }) => code === 'teamMeeting');

type Steps = Extract<Amendment, { kind: 'steps' }>['rule'];
const steps = (change: Partial<Steps>): Amendment => ({ kind: 'steps', rule: { stepKinds, activityKinds, exemptions, ...change } });
const withKind = (part: Partial<StepKind>): Amendment => steps({ stepKinds: [...stepKinds, { ...fresh, ...part }] });
/** The first kind of course with these terms alone. */
const withClocks = (...clocks: CourseClock[]): Amendment => ({
  kind: 'courses',
  rule: { regimes, legalBases, courseKinds: courseKinds.map((kind, place) => (place === 0 ? { ...kind, clocks } : kind)) },
});
const clock: CourseClock = { step: 'evaluation', within: { amount: 6, unit: 'months' }, source: 'Prøven' };
const before2026 = { ...clock, regimes: ['before2026-02'] };

const faults = (amendment: Amendment) => faultsIn(amendment, book, today).map(({ field, code }) => [field, code]);
const none = { amount: 0, unit: 'months' } as const;

const ofKinds: [string, Amendment, [string, string]][] = [
  ['a kind of step whose code is taken', withKind({ code: 'plan' }), [`stepKinds[${at}].code`, 'duplicate']],
  ['a kind of step that is taken away', steps({ stepKinds: stepKinds.filter(({ code }) => code !== 'promise') }), ['stepKinds', 'mustStay']],
  ['a kind of activity that is taken away', steps({ activityKinds: activityKinds.slice(1) }), ['activityKinds', 'mustStay']],
  ['a reason to demand nothing that is there twice', steps({ exemptions: [...exemptions, ...exemptions.slice(0, 1)] }), ['exemptions[4].code', 'duplicate']],
  [
    'an outcome that is taken away',
    steps({ stepKinds: stepKinds.map((kind, place) => (place === 1 ? { ...kind, outcomes: kind.outcomes.slice(1) } : kind)) }),
    ['stepKinds[1].outcomes', 'mustStay'],
  ],
  ['an outcome that is there twice', withKind({ outcomes: [done, done] }), [`stepKinds[${at}].outcomes[1].code`, 'duplicate']],
  ['an outcome that opens what does not exist', withKind({ outcomes: [{ ...done, opens: 'nix' }] }), [`stepKinds[${at}].outcomes[0].opens`, 'unknownCode']],
  ['an exemption that does not exist', withKind({ exemptedBy: ['treatment', 'nix'] }), [`stepKinds[${at}].exemptedBy[1]`, 'unknownCode']],
  ['a step that nothing ends', withKind({ outcomes: [] }), [`stepKinds[${at}].outcomes`, 'neverEnds']],
  ['outcomes of what ends by itself', withKind({ metBy: 'plan' }), [`stepKinds[${at}].outcomes`, 'endsByItself']],
  ['what ends by itself, and again', withKind({ metBy: 'plan', outcomes: [], recurs: true }), [`stepKinds[${at}].recurs`, 'endsByItself']],
  ['a name of an answer that nobody asks for', withKind({ answerName: done.name }), [`stepKinds[${at}].answerName`, 'asksNoAnswer']],
  ['an outcome of the last day that does not exist', withKind({ lapses: true, lapsesTo: 'nix' }), [`stepKinds[${at}].lapsesTo`, 'unknownCode']],
  ['an outcome of the last day where that ends nothing', withKind({ lapsesTo: 'done' }), [`stepKinds[${at}].lapsesTo`, 'neverLapses']],
  ['a rule to postpone what no law sets', withKind({ postponableBy: 'Prøven' }), [`stepKinds[${at}].postponableBy`, 'notStatutory']],
  [
    'a last day that opens a step whose own last day nobody says',
    withKind({ lapses: true, lapsesTo: 'done', outcomes: [{ ...done, opens: 'newDecision' }] }),
    [`stepKinds[${at}].lapsesTo`, 'lastDayUnsaid'],
  ],
  [
    'a last day that opens a hearing, which would say nothing',
    withKind({ lapses: true, lapsesTo: 'done', outcomes: [{ ...done, opens: 'hearing' }] }),
    [`stepKinds[${at}].lapsesTo`, 'hearsNothing'],
  ],
  ['a law that sets no last day for the next of its kind', withKind({ statutory: true, recurs: true }), [`stepKinds[${at}].within`, 'lastDayUnsaid']],
  [
    'a hearing that recurs, and would say nothing',
    withKind({ hearing: 'hears', within: { amount: 14, unit: 'calendarDays' }, recurs: true }),
    [`stepKinds[${at}].recurs`, 'hearsNothing'],
  ],
  ['a hearing without a term', withKind({ hearing: 'hears' }), [`stepKinds[${at}].within`, 'lastDayUnsaid']],
  ['a term of nothing', withKind({ within: none }), [`stepKinds[${at}].within.amount`, 'noTerm']],
  ['a paper that is there twice', withKind({ papers: [paper, paper] }), [`stepKinds[${at}].papers[1].code`, 'duplicate']],
  ['a paper of an unknown law', withKind({ papers: [{ ...paper, regimes: ['nix'] }] }), [`stepKinds[${at}].papers[0].regimes[0]`, 'unknownCode']],
  ['a paper of no law', withKind({ papers: [{ ...paper, regimes: [] }] }), [`stepKinds[${at}].papers[0].regimes`, 'tooFew']],
  ['papers of what ends by itself', withKind({ papers: [paper], metBy: 'end', outcomes: [] }), [`stepKinds[${at}].papers`, 'endsByItself']],
  ['a paper that is taken away', steps({ stepKinds: stepKinds.map(({ papers: _papers, ...kind }) => kind) }), [`stepKinds[${meetingAt}].papers`, 'mustStay']],
  ['papers due at once', withKind({ papersBefore: none }), [`stepKinds[${at}].papersBefore.amount`, 'noTerm']],
];

const ofClocks: [string, Amendment, [string, string]][] = [
  ['a term for an unknown kind of step', withClocks({ ...clock, step: 'nix' }), ['clocks[0].step', 'unknownCode']],
  ['a term under an unknown law', withClocks({ ...clock, regimes: ['nix'] }), ['clocks[0].regimes[0]', 'unknownCode']],
  ['a term under no law', withClocks({ ...clock, regimes: [] }), ['clocks[0].regimes', 'tooFew']],
  ['a term that ends before it begins', withClocks({ ...clock, begunFrom: '2026-02-01', begunTo: '2026-01-31' }), ['clocks[0].begunTo', 'beforeStart']],
  ['a term of nothing', withClocks({ ...clock, within: none }), ['clocks[0].within.amount', 'noTerm']],
  ['a following term of nothing', withClocks({ ...clock, again: none }), ['clocks[0].again.amount', 'noTerm']],
  ['a following term of what does not recur', withClocks({ ...clock, step: 'decision', again: clock.within }), ['clocks[0].again', 'neverRecurs']],
  ['a term that would open a hearing, which would say nothing', withClocks({ ...clock, step: 'hearing' }), ['clocks[0].step', 'hearsNothing']],
  ['two terms for one step', withClocks(before2026, clock), ['clocks[1].step', 'overlaps']],
  ['two terms that share a day', withClocks({ ...clock, begunTo: '2026-01-01' }, { ...clock, begunFrom: '2026-01-01' }), ['clocks[1].step', 'overlaps']],
];

describe('what courses refer to', () => {
  it('stays in its list, the first of its code: an outcome and a paper as a kind, an activity and a reason', () => {
    const rows = rowsThatStay({ stepKinds: [...stepKinds, fresh, ...stepKinds.slice(0, 1)], exemptions }, book);
    expect(rows).toEqual(expect.arrayContaining(['stepKinds[0]', 'stepKinds[1].outcomes[0]', `stepKinds[${meetingAt}].papers[0]`, 'exemptions[0]']));
    expect(rows.filter((row) => row.startsWith(`stepKinds[${at}]`) || row === `stepKinds[${at + 1}]`)).toEqual([]);
    expect(rowsThatStay({ activityKinds: [{ code: 'fresh', name }] }, book)).toEqual([]);
  });

  it('is named when it is missing, with what it is called in the rules', () => {
    const without = (...codes: string[]) =>
      faultsIn(steps({ stepKinds: stepKinds.filter(({ code }) => !codes.includes(code)) }), book, today).filter(({ field }) => field === 'stepKinds');
    const textOf = (language: 'da' | 'en', ...codes: string[]) => without(...codes).map(({ code, params = {} }) => fieldText(code, params, language));
    expect(textOf('da', 'evaluation')).toEqual([expect.stringMatching(/^»Evaluering« mangler, .* det korte navn evaluation; /)]);
    expect(textOf('en', 'evaluation', 'promise')).toEqual([expect.stringMatching(/^“Evaluation”, “[^”]+” are missing, .*: evaluation, promise\. /)]);
  });
});

describe('what must be mended in the rules for courses', () => {
  it('is nothing in the rules that the product begins with, and in a new kind that a person or its last day ends', () => {
    expect(faults(steps({}))).toEqual([]);
    expect(faults({ kind: 'courses', rule: { regimes, courseKinds, legalBases } })).toEqual([]);
    for (const part of [
      {},
      { outcomes: [], lapses: true },
      { lapses: true, lapsesTo: 'done' },
      { outcomes: [], metBy: 'end' },
      { outcomes: [{ ...done, opens: 'fresh' }] },
      { outcomes: [{ ...done, opens: 'newDecision' }] },
      { statutory: true, postponableBy: 'Prøven' },
    ] as const)
      expect(faults(withKind(part))).toEqual([]);
  });

  it.each(ofKinds)('is %s', (_what, amendment, fault) => expect(faults(amendment)).toEqual([fault]));

  it.each(ofClocks)('is %s', (_what, amendment, [field, code]) => expect(faults(amendment)).toEqual([[`courseKinds[0].${field}`, code]]));

  it('is not two terms for one step that never hold for the same course', () => {
    expect(faults(withClocks(before2026, { ...clock, regimes: ['from2026-02'] }))).toEqual([]);
    expect(faults(withClocks({ ...clock, begunTo: '2025-12-31' }, { ...clock, begunFrom: '2026-01-01' }))).toEqual([]);
    expect(faults(withClocks(clock, { ...clock, step: 'plan' }))).toEqual([]);
  });

  it('is said with the field and the mend in both languages', () => {
    for (const code of [
      'noTerm',
      'neverEnds',
      'endsByItself',
      'neverLapses',
      'lastDayUnsaid',
      'hearsNothing',
      'notStatutory',
      'asksNoAnswer',
      'neverRecurs',
      'overlaps',
    ]) {
      const said = (['da', 'en'] as const).map((language) => fieldText(code, { field: 'steps.x' }, language));
      for (const text of said) expect(text).toContain('steps.x');
      expect(said[0]).not.toBe(said[1]);
    }
  });
});

const differences = (amendment: Amendment, language: 'da' | 'en' = 'da', from: RuleBook = book) =>
  ruleDifferences(replacedBy(amendment, from), amendment, from, language);

describe('a change of the rules for courses', () => {
  it('is in the next rule book, and nothing else changes', () => {
    expect(amended(book, withKind({}))).toEqual({ ...book, version: book.version + 1, stepKinds: [...stepKinds, fresh] });
  });

  it('says what the post takes, and leaves it as it is when it is left out', () => {
    const { activityKinds, exemptions } = book;
    const postage = { amount: 3, unit: 'calendarDays', source: 'demo' } as const;
    const change: Amendment = { kind: 'steps', rule: { stepKinds, activityKinds, exemptions, postage } };
    expect(differences(change)).toEqual([
      {
        label: 'lægges til borgerens frister, når borgeren får brev',
        before: '5 arbejdsdage (Almindeligt brev: inden for 5 hverdage (skal bekræftes))',
        after: '3 kalenderdage (demo)',
      },
    ]);
    expect(amended(amended(book, change), withKind({})).postage).toEqual(postage);
  });

  it('says how long an answer may be held back, for at least a day, and leaves it as it is when it is left out', () => {
    const { activityKinds, exemptions } = book;
    const holding = (amount: number): Amendment => ({
      ...{ kind: 'steps', rule: { stepKinds, activityKinds, exemptions, holdingBack: { amount, unit: 'calendarDays', source: 'demo' } } },
    });
    expect(differences(holding(7))).toEqual([
      {
        label: 'et godkendt svar kan højst holdes tilbage fra borgeren',
        before: expect.stringMatching(/^10 arbejdsdage .*skal bekræftes/),
        after: '7 kalenderdage (demo)',
      },
    ]);
    expect(amended(amended(book, holding(7)), withKind({})).holdingBack).toMatchObject({ amount: 7 });
    expect(faults(holding(0))).toEqual([['holdingBack.amount', 'noTerm']]);
  });

  it('says when coordinators are many, and leaves it as it is when it is left out', () => {
    const change = steps({ manyCoordinators: { count: 2, months: 6, source: 'demo' } });
    expect(differences(change)).toEqual([
      {
        label: 'lederne får besked om mange koordinatorer',
        before: expect.stringMatching(/^ved 3 inden for 12 måneder .*skal bekræftes/),
        after: 'ved 2 inden for 6 måneder (demo)',
      },
    ]);
    expect(amended(amended(book, change), withKind({})).manyCoordinators).toMatchObject({ count: 2, months: 6 });
  });

  it('says when a citizen is asked about an activity, and leaves it as it is when it is left out', () => {
    const change = steps({ survey: { afterDays: 1, againMonths: 3, endedDays: 14, source: 'demo' } });
    expect(differences(change)).toEqual([
      {
        label: 'borgeren spørges om en aktivitet',
        before: expect.stringMatching(/^28 kalenderdage efter dens første dag.* igen tidligst 6 måneder .*skal bekræftes/),
        after:
          '1 kalenderdag efter dens første dag, eller når den er slut; igen tidligst 3 måneder efter sit svar; ikke mere, når den har været slut i 14 kalenderdage (demo)',
      },
    ]);
    expect(amended(amended(book, change), withKind({})).survey).toMatchObject({ afterDays: 1, againMonths: 3 });
  });

  it('says of a kind of course that another period may follow, and on what that rests', () => {
    const kinds = courseKinds.map((kind, place) => (place === 0 ? { ...kind, renewable: { source: 'Prøven' } } : kind));
    const change: Amendment = { kind: 'courses', rule: { regimes, legalBases, courseKinds: kinds } };
    expect(differences(change)).toEqual([{ label: expect.stringMatching(/: en ny periode kan følge efter$/), before: null, after: 'Prøven' }]);
  });

  it('says of a kind of course that no plan is made in it, and on what that rests', () => {
    const kinds = courseKinds.map((kind, place) => (place === 0 ? { ...kind, noPlan: { source: 'Prøven' } } : kind));
    const change: Amendment = { kind: 'courses', rule: { regimes, legalBases, courseKinds: kinds } };
    expect(differences(change)).toEqual([
      { label: expect.stringMatching(/: der skal kun afgøres noget, og ingen plan lægges$/), before: null, after: 'Prøven' },
    ]);
  });

  it('says of a kind of step that it is a promise, or that it is no more one', () => {
    const changed = (promise: boolean) => steps({ stepKinds: stepKinds.map((kind) => (kind.code === 'promise' ? { ...kind, promise } : kind)) });
    expect(differences(changed(false))).toEqual([{ label: 'Lovet borgeren: nogen har lovet borgeren det', before: 'ja', after: null }]);
    expect(differences(changed(true))).toEqual([]);
  });

  it('says what the last day of a kind of step brings', () => {
    const changed = steps({ stepKinds: stepKinds.map(({ lapsesTo: _lapsesTo, ...kind }) => kind) });
    expect(differences(changed)).toEqual([
      { label: 'Partshøring: når sidste dag går', before: 'Afsluttet uden svar', after: null },
      { label: 'Borgeren kan klage: når sidste dag går', before: 'Ingen klage', after: null },
      { label: 'Borgeren kan fastholde klagen: når sidste dag går', before: 'Klagen er ikke fastholdt', after: null },
    ]);
  });

  it('says what a kind of step rests on, under which law, and what need not be ready', () => {
    const plainName = { da: 'Vores notat', en: 'Our note' };
    const papers = [paper, { ...paper, code: 'advice', plainName, obligatory: true, regimes: ['before2026-02'] }];
    const said = differences(withKind({ papers, outcomes: [{ ...done, notHeld: true, cancels: true }] })).map(({ label, after }) => `${label}: ${after}`);
    expect(said).toEqual(
      expect.arrayContaining([
        'Rådgivning: bygger på (note): Notat / Note, trinnet kan holdes uden det, kilde: Prøven',
        'Rådgivning: bygger på (advice): Notat / Note, borgeren læser: Vores notat / Our note, trinnet kan ikke afsluttes som holdt uden det, kun under Reglerne før 1. februar 2026, kilde: Prøven',
        'Rådgivning: udfald (done): Færdig / Done, det blev ikke holdt: materialet behøver ikke være klar, en ny frist begynder ikke, det er en aflysning: borgeren får besked, også på selve dagen',
      ]),
    );
  });

  it('says of a new kind of step in words all that it says', () => {
    const said = differences(
      withKind({
        ...{ statutory: true, within: { amount: 3, unit: 'months' }, papersBefore: { amount: 5, unit: 'workingDays' }, recurs: true, followsUp: true },
        ...{ warnBefore: { amount: 10, unit: 'workingDays' }, exemptedBy: ['treatment'], asksCitizen: 'attend', tellsCitizen: true },
        outcomes: [done, { code: 'refused', name: { da: 'Afslag', en: 'Refused' }, opens: 'complaintTerm', final: true }],
      }),
    );
    expect(said.every(({ before }) => before === null)).toBe(true);
    expect(said.map(({ label, after }) => `${label}: ${after}`)).toEqual([
      'Rådgivning: navn: Rådgivning / Advice',
      'Rådgivning: hvem der sætter sidste dag: loven; den flyttes ikke, fordi et svar er forsinket',
      'Rådgivning: frist: 3 måneder',
      'Rådgivning: materiale skal være klar: 5 arbejdsdage før dagen',
      'Rådgivning: gentages: ja, det næste åbnes, når et er afsluttet',
      'Rådgivning: tæller som opfølgning og ikke som evaluering: ja',
      'Rådgivning: koordinatoren får varsel: 10 arbejdsdage før sidste dag',
      'Rådgivning: sidste dag flyttes, når borgeren er fritaget for krav: I behandling',
      'Rådgivning: borgeren skal: møde op',
      'Rådgivning: borgeren får besked, når sidste dag er overskredet: ja',
      'Rådgivning: udfald (done): Færdig / Done',
      'Rådgivning: udfald (refused): Afslag / Refused, fører til: Borgeren kan klage, derefter følger ikke flere',
      'Rådgivning: kilde: Prøven',
    ]);
  });

  it('says until when courses of a kind begin, and by what source', () => {
    const closed = courseKinds.map((kind, place) => (place === 0 ? { ...kind, lastBegun: { on: '2027-06-30', source: 'Prøven' } } : kind));
    expect(differences({ kind: 'courses', rule: { regimes, legalBases, courseKinds: closed } })).toEqual([
      { label: 'Afklaringsforløb: nye kan begynde senest', before: null, after: 'ons. 30.06.2027 (Prøven)' },
    ]);
  });

  it('says of a term for whom it holds, and names only what is another', () => {
    const [first] = courseKinds;
    const clocks = [...(first?.clocks ?? []), { ...before2026, step: 'decision', begunFrom: '2022-01-01', begunTo: '2025-12-31' }];
    expect(differences(withClocks(...clocks), 'en')).toEqual([
      {
        label: 'Clarification course: term for Decision',
        before: null,
        after:
          '6 months from the beginning of the course, only under The rules before 1 February 2026, begun from Sat 01.01.2022, begun no later than Wed 31.12.2025 (Prøven)',
      },
    ]);
    const talks = { ...clock, again: { amount: 35, unit: 'calendarDays' }, presumedMet: true } as const;
    expect(differences(withClocks(...(first?.clocks ?? []).filter(({ step }) => step !== 'evaluation'), talks))).toMatchObject([
      {
        after:
          '6 måneder fra forløbets begyndelse, derefter hver gang inden 35 kalenderdage, åbnes ikke, hvis dagen var gået, da forløbet blev oprettet her (Prøven)',
      },
    ]);
    const longer = clocks.map((each) => (each.step === 'plan' ? { ...each, within: { amount: 42, unit: 'calendarDays' } as const } : each)).slice(0, -1);
    expect(differences(withClocks(...longer))).toEqual([
      {
        label: 'Afklaringsforløb: frist for Plan med mål og evaluering',
        before: expect.stringContaining('28 kalenderdage fra forløbets begyndelse'),
        after: expect.stringContaining('42 kalenderdage fra forløbets begyndelse'),
      },
    ]);
  });
});
