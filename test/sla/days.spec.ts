import { describe, expect, it } from '@jest/globals';
import { addCalendarDays, atLocalTime, endOfDay, localDateOf, startOfDay } from '#sla';
import { localDate, plus } from './oracle.js';

describe('a local day in Europe/Copenhagen', () => {
  it('is told right for every quarter of an hour around each change of DST from 2024 to 2035', () => {
    for (let year = 2024; year <= 2035; year += 1) {
      for (const month of ['03', '10']) {
        const from = Date.parse(`${year}-${month}-24T00:00:00Z`);
        for (let at = from; at < from + 9 * 86_400_000; at += 900_000) {
          const instant = new Date(at).toISOString();
          expect(localDateOf(instant)).toBe(localDate(instant));
        }
      }
    }
  });
  it('ends one millisecond before the next begins', () => {
    for (let n = 0; n < 800; n += 1) {
      const day = plus('2026-01-01', n);
      expect(Date.parse(startOfDay(addCalendarDays(day, 1))) - Date.parse(endOfDay(day))).toBe(1);
      expect(localDateOf(startOfDay(day))).toBe(day);
      expect(localDateOf(endOfDay(day))).toBe(day);
    }
  });
  it('moves a time in the gap of spring past it, and takes the first of the two in autumn', () => {
    expect(atLocalTime('2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z');
    expect(atLocalTime('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  });
});
