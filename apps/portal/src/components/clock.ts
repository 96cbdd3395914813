import type { Language } from '#core';

/** `10.00` in Danish and `10:00` in English, as it stands in a field. */
export const clockIn = (at: string, language: Language): string => (language === 'da' ? at.replace(':', '.') : at);

/** `HH:mm` of a time of day as people write it: `10`, `10.00`, `9:30`; null where it is none. */
export const clockOf = (typed: string): string | null => {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim()) ?? [];
  return hour === '' || Number(hour) > 23 || Number(minute) > 59 ? null : `${hour.padStart(2, '0')}:${minute}`;
};
