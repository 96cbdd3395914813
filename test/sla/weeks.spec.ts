import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { addCalendarDays, isWorkingDay, nationalCalendar, weekdayOf, weekOf, weeksOf } from '#sla';

const weeks = (from: string, to: string) => weeksOf(nationalCalendar, from, to);

describe('the weeks of a deadline', () => {
  it('are whole ones, from that of the first day to that of the last', () => {
    const [first, ...rest] = weeks('2026-11-25', '2026-12-07');
    expect(first?.days.map(({ on }) => on)).toEqual(['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`));
    expect(rest.map(({ number }) => number)).toEqual([49, 50]);
    expect(weeks('2026-11-23', '2026-11-23')).toHaveLength(1);
    expect(weeks('2026-11-29', '2026-11-30')).toHaveLength(2);
  });
  it('say why nobody works on a day, and nothing of working days', () => {
    const [christmas] = weeks('2026-12-24', '2026-12-24');
    expect(christmas?.days).toEqual([
      { on: '2026-12-21' },
      { on: '2026-12-22' },
      { on: '2026-12-23' },
      { on: '2026-12-24', closed: 'Juleaftensdag' },
      { on: '2026-12-25', closed: 'christmasDay' },
      { on: '2026-12-26', closed: 'boxingDay' },
      { on: '2026-12-27', closed: 'sunday' },
    ]);
  });
  it('have a week 53 in 2026, and begin 2027 in it', () => {
    expect(weeks('2026-12-31', '2027-01-04').map(({ number }) => number)).toEqual([53, 1]);
  });
  it('belong to the year that has their Thursday', () => {
    expect(['2026-12-31', '2027-01-03', '2027-01-04', '2024-12-30'].map(weekOf)).toEqual([
      { year: 2026, number: 53 },
      { year: 2026, number: 53 },
      { year: 2027, number: 1 },
      { year: 2025, number: 1 },
    ]);
  });
  it('are numbered as ISO 8601 says, begin on Monday and leave out no day', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addCalendarDays('1990-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), (from, length) => {
        const to = addCalendarDays(from, length);
        const all = weeks(from, to);
        for (const { number, days } of all) {
          const monday = Temporal.PlainDate.from(days[0]?.on ?? '');
          expect([number, weekdayOf(monday.toString())]).toEqual([monday.weekOfYear, 'monday']);
          for (const { on } of days) expect(weekOf(on)).toEqual({ year: monday.yearOfWeek, number });
        }
        const days = all.flatMap((week) => week.days);
        expect(days.every(({ on }, place) => on === addCalendarDays(days[0]?.on ?? '', place))).toBe(true);
        expect(days.filter(({ on }) => on === from || on === to)).toHaveLength(length === 0 ? 1 : 2);
        expect(days.every(({ on, closed }) => isWorkingDay(nationalCalendar, on) === (closed === undefined))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
