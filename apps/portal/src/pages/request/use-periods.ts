import { useQuery } from '@tanstack/react-query';
import { ledgerQuery } from '../../api/queries.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { spanOf, worked, type Period } from './spans.js';
import { requestTexts } from './texts.js';

/** Who had the ball from when to when. */
export const usePeriods = (requestId: string) => {
  const query = useQuery(ledgerQuery(requestId));
  return { ...query, periods: worked(query.data?.items ?? []) };
};

/** A period in words. */
export const usePeriodWords = () => {
  const t = useTexts(requestTexts);
  const { count, label } = useWords();
  return {
    who: ({ holder, name }: Period): string => {
      if (holder === 'transport') return t.transport;
      return holder === 'treatmentSystem' ? label(holder) : name;
    },
    span: (period: Period): string => {
      const span = spanOf(period);
      if (span === null) return t.lessThanAnHour;
      return 'days' in span ? count(span.days, 'days') : t.hours(span.hours);
    },
  };
};
