import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RuleBook } from '#core';
import { openDatabase, publishRuleBook, ruleSource, type Database } from '#persistence';
import { createDatabase } from '../kit/database.js';

const book = (version: number): RuleBook => ({
  ...{
    version,
    forms: [],
    policies: [],
    asking: [],
    advice: [],
    regimes: [],
    courseKinds: [],
    stepKinds: [],
    activityKinds: [],
    exemptions: [],
    grantKinds: [],
    legalBases: [],
    rights: [],
  },
  ...{ national: {} as RuleBook['national'], calendars: {} },
});

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

describe('the rule book', () => {
  it('is asked for in vain until the first is published', async () => {
    const source = ruleSource(database.engine);
    await expect(source.current()).rejects.toThrow('no rule book yet');
    await expect(source.load(1)).rejects.toThrow('no rule book 1');
    await publishRuleBook(database.engine, book(1));
    expect((await source.current()).version).toBe(1);
    expect((await source.load(1)).version).toBe(1);
  });

  it('is the newest one today, while old versions stay as they were', async () => {
    await publishRuleBook(database.engine, book(2));
    const source = ruleSource(database.engine);
    expect((await source.current()).version).toBe(2);
    expect((await source.load(1)).version).toBe(1);
    expect(await source.load(2)).toBe(await source.load(2));
  });

  it('of before a kind of step said whether it is a promise tells it by the code it had; what is said stands', async () => {
    const kind = (code: string, part: object = {}) => ({ code, name: { da: code, en: code }, statutory: false, outcomes: [], source: 'demo', ...part });
    await publishRuleBook(database.engine, { ...book(3), stepKinds: [kind('promise'), kind('meeting')] });
    await publishRuleBook(database.engine, { ...book(4), stepKinds: [kind('promise', { promise: false }), kind('vow', { promise: true })] });
    const source = ruleSource(database.engine);
    const promises = async (version: number) => (await source.load(version)).stepKinds.map(({ code, promise }) => [code, promise]);
    expect(await promises(3)).toEqual([
      ['promise', true],
      ['meeting', undefined],
    ]);
    expect(await promises(4)).toEqual([
      ['promise', false],
      ['vow', true],
    ]);
    expect((await source.load(3)).holdingBack).toBeUndefined();
  });

  it('of before it said when coordinators are many counts the third within a year; what is said stands', async () => {
    const many = { count: 5, months: 6, source: 'demo' };
    await publishRuleBook(database.engine, { ...book(5), manyCoordinators: many });
    const source = ruleSource(database.engine);
    expect((await source.load(4)).manyCoordinators).toMatchObject({ count: 3, months: 12 });
    expect((await source.load(5)).manyCoordinators).toEqual(many);
  });

  it('of before it said when citizens are asked about an activity asks after four weeks, each half-year; what is said stands', async () => {
    const survey = { afterDays: 7, againMonths: 1, endedDays: 7, source: 'demo' };
    await publishRuleBook(database.engine, { ...book(7), survey });
    const source = ruleSource(database.engine);
    expect((await source.load(4)).survey).toMatchObject({ afterDays: 28, againMonths: 6 });
    expect((await source.load(7)).survey).toEqual(survey);
  });

  it('of before an outcome said whether it calls off what was not held tells it by what the software did', async () => {
    const outcome = (code: string, part: object = {}) => ({ code, name: { da: code, en: code }, ...part });
    const outcomes = [
      outcome('held'),
      outcome('notHeld', { notHeld: true }),
      outcome('cancelled', { notHeld: true }),
      outcome('ill', { notHeld: true, cancels: false }),
    ];
    const kind = { code: 'meeting', name: { da: 'Møde', en: 'Meeting' }, statutory: false, outcomes, source: 'demo' };
    await publishRuleBook(database.engine, { ...book(6), stepKinds: [kind] });
    const [meeting] = (await ruleSource(database.engine).load(6)).stepKinds;
    expect(meeting?.outcomes.map(({ cancels }) => cancels)).toEqual([undefined, false, true, false]);
  });

  it('cannot be changed, neither in memory nor in the database', async () => {
    const rules = await ruleSource(database.engine).load(1);
    expect(() => Object.assign(rules.calendars, { a: 1 })).toThrow(TypeError);
    await expect(publishRuleBook(database.engine, book(1))).rejects.toThrow('duplicate key');
    await expect(database.engine.query('UPDATE rule_book SET version = 3')).rejects.toThrow('permission denied');
  });
});
