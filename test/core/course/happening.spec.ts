import { describe, expect, it } from '@jest/globals';
import { happeningLines, happeningsIn, madeFirstLines, takesPlace, type Happening } from '#core';

const days = { dueOn: '2026-12-10', plannedOn: null, plannedAt: null, place: null, postage: null, expectedOn: null, heldBy: null, elsewhere: null };
const step: Happening = { ...days, missed: false, passed: false, expectedAnew: false, attends: false, answers: false };
const talk: Happening = { ...step, plannedOn: '2026-12-07', plannedAt: '10:00', place: 'Rådhuset.', attends: true };
const appeal: Happening = { ...step, elsewhere: 'expected' };

const said = (facts: Happening): string => happeningLines(facts, 'da').join(' ');

describe('the day of a step, as its citizen reads it', () => {
  it.each<[string, Happening, string]>([
    ['what is planned, with its time and place', talk, 'Mandag 7. december 2026 kl. 10.00, Rådhuset.'],
    [
      'a last day, with what of it is the post’s',
      { ...step, postage: 'med 5 arbejdsdage til posten' },
      'Senest torsdag 10. december 2026 (med 5 arbejdsdage til posten).',
    ],
    ['that it is late', { ...step, missed: true }, 'Vi er forsinkede. Det skulle være sket senest torsdag 10. december 2026.'],
    ['the day that was told instead', { ...step, missed: true, plannedOn: '2026-12-18', expectedAnew: true }, 'Senest fredag 18. december 2026.'],
    ['what may be answered until its last day', { ...step, answers: true }, 'Du kan skrive til os senest torsdag 10. december 2026.'],
    ['that it can be answered no more', { ...step, answers: true, missed: true }, 'Du kunne skrive til os senest torsdag 10. december 2026. Vi ser på det nu.'],
    ['by when another authority is expected to answer', appeal, 'Svaret er ventet senest torsdag 10. december 2026.'],
    [
      'that another authority is late',
      { ...appeal, elsewhere: 'overdue' },
      'Den anden myndighed er forsinket. Svaret var ventet senest torsdag 10. december 2026.',
    ],
    [
      'what was planned for a day that has passed',
      { ...talk, passed: true },
      'Det var planlagt til mandag 7. december 2026 kl. 10.00, Rådhuset. Vi skriver på Min sag, hvad der kom ud af det.',
    ],
  ])('says %s', (_what, facts, text) => expect(said(facts)).toBe(text));

  it('says of a talk whose day and last day have passed for what day it was planned: whether it was held only those know who were there', () => {
    expect(said({ ...talk, passed: true, missed: true })).toMatch(/^Det var planlagt til mandag 7\. december 2026/);
    expect(said({ ...talk, attends: false, passed: true, missed: true })).toBe('Vi er forsinkede. Det skulle være sket senest torsdag 10. december 2026.');
  });

  it('moves with what lacks an answer, but for whoever was asked to come: they keep the day until told another', () => {
    const held = { heldBy: { requestId: 'r' }, expectedOn: '2026-12-14' };
    expect(happeningLines({ ...talk, ...held }, 'da')[1]).toBe(
      'Vi mangler et svar. Måske bliver det først mandag 14. december 2026. Kom som aftalt, hvis vi ikke skriver andet.',
    );
    expect(happeningLines({ ...talk, ...held, attends: false }, 'en')[1]).toBe('We lack an answer. So it will be at the earliest Monday 14 December 2026.');
    expect(said({ ...talk, ...held, passed: true })).not.toMatch(/Kom som aftalt|hvad der kom ud af det/);
  });
});

describe('what takes place in a course', () => {
  const runs = { runs: true, metBy: null };

  it('is told the next first, and last of all what another authority is late with: nobody knows when that comes', () => {
    const late = { ...appeal, ...runs, elsewhere: 'overdue' as const, dueOn: '2026-04-01' };
    expect(happeningsIn([late, { ...step, ...runs }, { ...talk, ...runs }]).map(({ dueOn, plannedOn }) => plannedOn ?? dueOn)).toEqual([
      ...['2026-12-07', '2026-12-10', '2026-04-01'],
    ]);
  });

  it('is neither what has no day, nor what is over, nor a term that ends by itself', () => {
    expect(
      happeningsIn([
        { ...step, ...runs, dueOn: null },
        { ...step, ...runs, runs: false },
        { ...step, runs: true, metBy: 'activity' },
      ]),
    ).toEqual([]);
    expect(takesPlace({ runs: true, metBy: 'plan' })).toBe(false);
  });

  it('says of what it rests on whether it is there, and nothing where it rests on nothing', () => {
    const papers = [
      { name: 'En beskrivelse', readyOn: '2026-12-01' },
      { name: 'Råd om dit helbred', readyOn: null },
    ];
    expect(madeFirstLines(papers, 'da')?.lines).toEqual(['En beskrivelse: det er klar.', 'Råd om dit helbred: det er ikke klar endnu.']);
    expect(madeFirstLines([], 'da')).toBeNull();
  });
});
