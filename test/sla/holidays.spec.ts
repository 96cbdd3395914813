import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import { easterSunday, publicHolidays } from '#sla';

describe('Danish public holidays', () => {
  it('are those of date-holidays from 1990 to 2100', () => {
    const danish = new Holidays('DK');
    for (let year = 1990; year <= 2100; year += 1) {
      const theirs = new Set(
        danish
          .getHolidays(year)
          .filter((day) => day.type === 'public')
          .map((day) => day.date.slice(0, 10)),
      );
      const ours = new Set(publicHolidays(year).map((day) => day.on));
      expect({ year, days: [...ours].sort() }).toEqual({ year, days: [...theirs].sort() });
    }
  });
  it('count store bededag only until and including 2023', () => {
    expect(publicHolidays(2023).map((day) => day.code)).toContain('generalPrayerDay');
    expect(publicHolidays(2024).map((day) => day.code)).not.toContain('generalPrayerDay');
  });
  it('take Easter 2027 on 28 March', () => expect(easterSunday(2027)).toBe('2027-03-28'));
});
