import { describe, expect, it } from '@jest/globals';
import { previewDeadline, type Preview } from '#core';
import { seedRuleBook } from '#persistence';
import type { Example } from './examples/example.js';
import { themes } from './examples/index.js';
import { asPreviewed, deadlinesOf, happeningsOf, kindOf, rulesOf, sending } from './examples/replay.js';
import { bare, inputsOf, moment, named, said, saidDates } from './examples/saying.js';

const all = Object.values(themes).flat();
const byName = (examples: readonly Example[]) => examples.map((example) => [example.name, example] as const);

const preview = (example: Example, known: { delivered: boolean; held: boolean }): Preview => {
  const found = previewDeadline(rulesOf(example), asPreviewed(example, known));
  if ('refused' in found) throw new Error(`refused: ${found.refused.code}`);
  return found;
};

/** The deadline in force, as its event stores it. */
const inForce = (example: Example) => {
  const deadline = deadlinesOf(example).at(-1);
  if (deadline === undefined) throw new Error('no deadline was set');
  return deadline;
};

const rungsOf = (steps: readonly string[]): string[] => [...new Set(steps)].map(moment);

describe.each(Object.entries(themes))('a due date %s', (_theme, examples) => {
  const sent = examples.filter(({ tooShort }) => tooShort === undefined);

  it.each(byName(sent))('is stored as worked out by hand: %s', (_name, example) => {
    const { due, original = due, innerOn, endsAt, rungs } = example;
    const stored = inForce(example);
    const { dueOn, originalOn, innerOn: agreed, explanation } = stored;
    expect({ due: named(dueOn), original: named(originalOn), innerOn: agreed && named(agreed), reckoning: said(explanation) }).toEqual({
      due,
      original,
      innerOn,
      reckoning: example.reckoning,
    });
    expect(moment(stored.dueAt)).toBe(`${due} 23:59`);
    if (endsAt !== undefined) expect(stored.dueAt).toBe(endsAt);
    if (rungs !== undefined) expect(rungsOf(stored.steps)).toEqual(rungs.map((day) => `${day} 09:00`));
  });

  it.each(byName(sent))('names policy, versions, anchors and pauses: %s', (_name, example) => {
    const { effectiveAt, ...stored } = inForce(example);
    const until = happeningsOf(example).filter(({ at }) => at <= effectiveAt);
    const sentAt = asPreviewed(example, { delivered: false, held: false }).sentAt;
    expect(stored).toMatchObject({ policyId: `${example.form} ${kindOf(example)}`, policyVersion: 1, calendarVersion: 1, ruleVersion: 1 });
    expect(stored.inputs).toEqual(inputsOf(example, sentAt, until));
  });

  it.each(byName(examples))('is previewed as worked out by hand: %s', (_name, example) => {
    const { due, first, original = due, reckoning, previewed = reckoning, tooShort } = example;
    const shown = preview(example, { delivered: true, held: first === undefined });
    if (first !== undefined) {
      expect(named(shown.dueOn)).toBe(first);
      return;
    }
    expect({ due: named(shown.dueOn), original: named(shown.originalOn), reckoning: said(shown.explanation) }).toEqual({ due, original, reckoning: previewed });
    expect(shown.tooShort).toEqual(tooShort && { earliestOn: bare(tooShort) });
    if (tooShort === undefined) expect(rungsOf(shown.steps.map(({ at }) => at))).toEqual(rungsOf(inForce(example).steps));
  });

  it.each(byName(sent))('is previewed before sending as sending stores it: %s', (_name, example) => {
    const [stored] = deadlinesOf(example);
    const { dueOn, originalOn, innerOn, dueAt, explanation } = preview(example, { delivered: false, held: false });
    expect(stored).toMatchObject({ because: 'sent', dueOn, originalOn, dueAt, explanation });
    expect(stored?.innerOn).toBe(innerOn);
  });
});

describe('an example that leaves too little notice', () => {
  it.each(byName(all.filter(({ tooShort }) => tooShort !== undefined)))('is not sent, and the earliest day is told: %s', (_name, example) =>
    expect(sending(example)).toEqual({ refused: { code: 'NoticeTooShort', params: { earliestOn: bare(example.tooShort ?? '') } } }),
  );
});

describe('the examples', () => {
  it('are at least 150, each under a name of its own and with its reasoning', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.filter(({ why }) => why.length < 20)).toEqual([]);
  });
  it('name the weekday of every date, and the right one', () => {
    const dates = all.flatMap(saidDates);
    expect(dates.filter((date) => date !== named(date.slice(-10)))).toEqual([]);
    expect(dates.length).toBeGreaterThan(4 * all.length);
  });
  it('cover every form of the seeded rule book that is asked for', () => {
    const forms = new Set(all.map(({ form }) => form));
    expect(seedRuleBook.forms.filter(({ code, initiatedBy }) => initiatedBy === undefined && !forms.has(code))).toEqual([]);
  });
});
