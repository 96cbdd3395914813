import { word } from '../glossary.js';
import { formatDate, formatMeeting } from './dates.js';
import type { Language } from './language.js';
import { kroner } from './money.js';

export type Params = Readonly<Record<string, string | number>>;

const units = {
  workingDays: { da: ['arbejdsdag', 'arbejdsdage'], en: ['working day', 'working days'] },
  calendarDays: { da: ['kalenderdag', 'kalenderdage'], en: ['calendar day', 'calendar days'] },
  months: { da: ['måned', 'måneder'], en: ['month', 'months'] },
  weeks: { da: ['uge', 'uger'], en: ['week', 'weeks'] },
  days: { da: ['dag', 'dage'], en: ['day', 'days'] },
} as const;

export type CountedUnit = keyof typeof units;

/** `1 arbejdsdag`, `3 working days`. */
export const count = (amount: number, unit: CountedUnit, language: Language): string => {
  const [one, many] = units[unit][language];
  return `${amount} ${Math.abs(amount) === 1 ? one : many}`;
};

const isUnit = (value: string): value is CountedUnit => Object.hasOwn(units, value);

/** Reads the params of a code for a text. What is missing shows as a dash, so that a text never breaks. */
export const readerOf = (params: Params, language: Language) => {
  const raw = (name: string): string => String(params[name] ?? '–');
  const has = (name: string): boolean => params[name] !== undefined && params[name] !== '';
  return {
    has,
    raw,
    word: (name: string): string => word(raw(name), language),
    /** Of a code made of several, each in words: `LÆ 125 gpPractice`. */
    words: (name: string): string =>
      raw(name)
        .split(' ')
        .map((each) => word(each, language))
        .join(' '),
    /** Of a list, each in words. */
    list: (name: string): string =>
      raw(name)
        .split(',')
        .map((each) => word(each, language))
        .join(', '),
    date: (name: string): string => formatDate(raw(name), language),
    money: (name: string): string => kroner(Number(params[name] ?? 0), language),
    long: (name: string): string => formatDate(raw(name), language, 'long'),
    /** A day with its time and place, as far as there are any. */
    meeting: (on: string, at: string, place?: string): string =>
      formatMeeting({ on: raw(on), at: has(at) ? raw(at) : null, place: place !== undefined && has(place) ? raw(place) : null }, language),
    count: (name: string, unit: string): string => count(Number(params[name] ?? 0), isUnit(unit) ? unit : 'days', language),
    /** What leads to a page, for whoever does not read it on paper. */
    onScreen: (text: string, onPaper = ''): string => (has('onPaper') ? onPaper : text),
    /** The text when the param is there, else nothing. */
    when: (name: string, text: string): string => (has(name) ? text : ''),
  };
};

export type Reader = ReturnType<typeof readerOf>;
/** One text of one code. */
export type Text = (read: Reader) => string;
