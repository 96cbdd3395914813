import type { Instant, LocalDate } from '#core';
import { useWords } from '../i18n/words.js';

/** A day: `tor. 26.11.2026`, or `long`, as citizens read it: `torsdag 26. november 2026`. */
export const DateText = ({ on, length = 'short' }: { on: LocalDate; length?: 'short' | 'long' }) => {
  const { date } = useWords();
  return <time dateTime={on}>{date(on, length)}</time>;
};

/** An instant in Copenhagen: `tor. 26.11.2026 kl. 09.05`. */
export const InstantText = ({ at }: { at: Instant }) => {
  const { instant } = useWords();
  return <time dateTime={at}>{instant(at)}</time>;
};

/** The day of an instant in Copenhagen, without the time. */
export const DayText = ({ at, length = 'short' }: { at: Instant; length?: 'short' | 'long' }) => {
  const { day } = useWords();
  return <time dateTime={at}>{day(at, length)}</time>;
};
