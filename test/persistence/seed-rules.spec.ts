import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findForm, matchPolicy, previewDeadline, type Preview, type PreviewInput, regimeOn } from '#core';
import { ensureRuleBook, localCalendar, openDatabase, publishRuleBook, ruleSource, seedRuleBook, type Database } from '#persistence';
import { isWorkingDay, nationalCalendar } from '#sla';
import { createDatabase } from '../kit/database.js';

const monday = '2026-11-23T09:00:00.000Z';
const preview = (input: Partial<PreviewInput>) => previewDeadline(seedRuleBook, { formCode: 'LÆ 125', recipientKind: 'gpPractice', sentAt: monday, ...input });
const due = (input: Partial<PreviewInput>): Preview => {
  const found = preview(input);
  if ('refused' in found) throw new Error(`refused: ${found.refused.code}`);
  return found;
};

describe('the seeded catalogue', () => {
  it.each(seedRuleBook.forms.flatMap(({ code, recipientKinds }) => recipientKinds.map((kind) => [code, kind] as const)))(
    '%s has a policy of its own for %s, and says where its deadline was read',
    (formCode, recipientKind) => {
      expect(matchPolicy(seedRuleBook, { formCode, recipientKind }, '2026-11-23')).toMatchObject({
        formCode,
        recipientKind,
        source: { text: expect.stringMatching(/.{10}/) },
      });
    },
  );
  it('names every form once, and gives no policy to a kind that may not be asked', () => {
    const codes = seedRuleBook.forms.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { formCode, recipientKind } of seedRuleBook.policies)
      expect(findForm(seedRuleBook, formCode, '2026-11-23')?.recipientKinds).toContain(recipientKind);
    expect(matchPolicy(seedRuleBook, { formCode: 'LÆ 285', recipientKind: 'clinicalFunction' }, '2026-11-23')).toBeUndefined();
  });
  it('survives being stored as JSON', () => expect(JSON.parse(JSON.stringify(seedRuleBook))).toEqual(seedRuleBook));
});

describe('the seeded deadlines', () => {
  it('give LÆ 125 fourteen calendar days from receipt', () => {
    expect(due({})).toMatchObject({ dueOn: '2026-12-07', originalOn: '2026-12-07' });
    expect(due({ receivedAt: '2026-11-26T09:00:00.000Z' })).toMatchObject({ dueOn: '2026-12-10' });
  });
  it.each(['LÆ 135', 'LÆ 145', 'LÆ 265'])('give %s thirty days from receipt, or fourteen from the consultation when that is earlier', (formCode) => {
    expect(due({ formCode })).toMatchObject({ dueOn: '2026-12-23', originalOn: '2026-12-23' });
    expect(due({ formCode, consultationHeldAt: '2026-11-26' })).toMatchObject({ dueOn: '2026-12-10' });
    expect(due({ formCode, consultationHeldAt: '2026-12-20' })).toMatchObject({ dueOn: '2026-12-23' });
  });
  it('roll to the next working day and keep the day before', () => {
    expect(due({ formCode: 'LÆ 135', sentAt: '2026-11-24T09:00:00.000Z' })).toMatchObject({ originalOn: '2026-12-24', dueOn: '2026-12-28' });
    expect(due({ sentAt: '2026-12-10T09:00:00.000Z' })).toMatchObject({ originalOn: '2026-12-24', dueOn: '2026-12-28' });
  });
  it('never let LÆ 285 pass the follow-up talk, which rolls back', () => {
    const lae285 = (input: Partial<PreviewInput>) => due({ formCode: 'LÆ 285', ...input });
    expect(lae285({})).toMatchObject({ dueOn: '2026-12-07' });
    expect(lae285({ followUpTalkOn: '2026-12-03' })).toMatchObject({ dueOn: '2026-12-03' });
    expect(lae285({ followUpTalkOn: '2026-12-06' })).toMatchObject({ originalOn: '2026-12-06', dueOn: '2026-12-04' });
    expect(lae285({ followUpTalkOn: '2026-12-21' })).toMatchObject({ dueOn: '2026-12-07' });
    expect(lae285({ printedOn: '2026-12-02' })).toMatchObject({ dueOn: '2026-12-02' });
  });
  it('call LÆ 285 too short when the talk is less than eight days away', () => {
    expect(due({ formCode: 'LÆ 285', followUpTalkOn: '2026-12-01' }).tooShort).toBeUndefined();
    expect(due({ formCode: 'LÆ 285', followUpTalkOn: '2026-11-30' }).tooShort).toEqual({ earliestOn: '2026-12-01' });
  });
  it('give LÆ 155 two months, or one from the examination', () => {
    const lae155 = { formCode: 'LÆ 155', recipientKind: 'specialistPractice' };
    expect(due({ ...lae155, sentAt: '2026-12-30T09:00:00.000Z' })).toMatchObject({ originalOn: '2027-02-28', dueOn: '2027-03-01' });
    expect(due({ ...lae155, consultationHeldAt: '2026-11-30' })).toMatchObject({ dueOn: '2026-12-30' });
  });
  it('give LÆ 225 a week from the consultation and a fortnight at most', () => {
    expect(due({ formCode: 'LÆ 225' })).toMatchObject({ dueOn: '2026-12-07' });
    expect(due({ formCode: 'LÆ 225', consultationHeldAt: '2026-11-25' })).toMatchObject({ dueOn: '2026-12-02' });
  });
  it('take the day of LÆ 255 from the request, and ask for it', () => {
    expect(preview({ formCode: 'LÆ 255' })).toEqual({ refused: { code: 'AnchorMissing', params: { anchor: 'printedOn' } } });
    expect(due({ formCode: 'LÆ 255', printedOn: '2026-12-16' })).toMatchObject({ dueOn: '2026-12-16' });
    expect(due({ formCode: 'LÆ 255', printedOn: '2026-12-11' }).tooShort).toEqual({ earliestOn: '2026-12-14' });
  });
  it('count working days for a free inquiry', () =>
    expect(due({ formCode: 'FRI', recipientKind: 'interestOrganisation' })).toMatchObject({ dueOn: '2026-12-07' }));
});

describe('the seeded ladder', () => {
  const rungs = (recipientKind: string, formCode: string) =>
    due({ recipientKind, formCode }).steps.map(({ step, action, to, on }) => `${step} ${on} ${action} ${to}`);

  it('reminds a GP two working days before, then calls for a caseworker, a team leader and another source', () =>
    expect(rungs('gpPractice', 'LÆ 125')).toEqual([
      '1 2026-12-03 remind recipient',
      '2 2026-12-08 remind recipient',
      '2 2026-12-08 inform requester',
      '3 2026-12-14 remind recipient',
      '3 2026-12-14 task requester',
      '4 2026-12-21 task requesterManager',
      '5 2027-01-08 suggestOtherSource requester',
    ]));
  it('goes by way of the leader where there is one', () => {
    expect(rungs('clinicalFunction', 'LÆ 275')).toContainEqual(expect.stringMatching(/^3 .* transfer recipientManager$/));
    expect(rungs('interestOrganisation', 'FRI')).toContainEqual(expect.stringMatching(/^3 .* transfer recipientManager$/));
    expect(rungs('psychologist', 'LÆ 125').join()).not.toContain('recipientManager');
  });
});

describe('calendars and regimes', () => {
  it('a local calendar keeps the national days closed and adds its own', () => {
    const closed = localCalendar('practice', { closingDays: [{ month: 5, day: 1, name: '1. maj' }] });
    expect(['2026-05-01', '2026-06-05', '2026-12-24', '2026-12-31', '2027-03-29'].map((day) => isWorkingDay(closed, day))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(isWorkingDay(nationalCalendar, '2026-05-01')).toBe(true);
  });
  it('a course keeps the law of the day it began', () =>
    expect(
      ['2026-01-31', '2026-02-01', '2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01'].map((startedOn) => regimeOn(seedRuleBook, startedOn)?.code),
    ).toEqual(['before2026-02', 'from2026-02', 'from2026-02', 'from2026-07', 'from2026-07', 'from2027-01']));
});

describe('the first rule book of a database', () => {
  let server: Awaited<ReturnType<typeof createDatabase>>;
  let database: Database;
  beforeAll(async () => {
    server = await createDatabase();
    database = await openDatabase(server.url);
  });
  afterAll(async () => {
    await database.close();
    await server.drop();
  });

  it('is published once, and never over an administrator’s', async () => {
    await ensureRuleBook(database.engine, seedRuleBook);
    await ensureRuleBook(database.engine, seedRuleBook);
    expect((await ruleSource(database.engine).current()).rules).toEqual(seedRuleBook);
    await publishRuleBook(database.engine, { ...seedRuleBook, version: 2 });
    await ensureRuleBook(database.engine, { ...seedRuleBook, version: 3 });
    expect((await ruleSource(database.engine).current()).version).toBe(2);
  });
});
