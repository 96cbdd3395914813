import {
  count,
  formatDate,
  formatDayOf,
  formatHalfYear,
  formatInstant,
  formatMeeting,
  formatTime,
  label,
  word,
  type Instant,
  type LocalDate,
  type MeetingFacts,
  type Term,
} from '#core';
import { useMemo } from 'react';
import { useLanguage } from './language.js';

type CountedUnit = Parameters<typeof count>[1];

/** The glossary and the formats of dates in the reader's language. */
export const useWords = () => {
  const { language } = useLanguage();
  return useMemo(
    () => ({
      /** As inside a sentence. */
      word: (term: Term | (string & {})): string => word(term, language),
      /** As at the head of a line or on a button. */
      label: (term: Term | (string & {})): string => label(term, language),
      date: (on: LocalDate, length: 'short' | 'long' = 'short'): string => formatDate(on, language, length),
      /** A day with its time and place, as far as there are any. */
      meeting: (facts: MeetingFacts): string => formatMeeting(facts, language, 'short'),
      instant: (at: Instant): string => formatInstant(at, language),
      /** The day of an instant in Copenhagen. */
      day: (at: Instant, length: 'short' | 'long' = 'short'): string => formatDayOf(at, language, length),
      /** The half-year that begins on the day. */
      halfYear: (first: LocalDate): string => formatHalfYear(first, language),
      time: (at: Instant): string => formatTime(at, language),
      /** `1 arbejdsdag`, `3 working days`. */
      count: (amount: number, unit: CountedUnit): string => count(amount, unit, language),
    }),
    [language],
  );
};
