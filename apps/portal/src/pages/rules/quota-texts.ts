import { defineTexts } from '../../i18n/texts.js';

export const quotaTexts = defineTexts(
  {
    quota: 'Aftalt antal (klippekort)',
    quotaHint: 'Kun i en aftale mellem to, om én blanket. Det, der er sendt, tælles, undtagen det, der er kaldt tilbage eller annulleret i tide.',
    withQuota: 'Der er aftalt et antal',
    quotaCount: 'Anmodninger',
    quotaPer: 'For hver',
    month: 'måned',
    quarter: 'kvartal',
    year: 'kalenderår',
    source: 'Kilde',
    beyond: (count: number) =>
      count === 0 ? 'Ingen af dem var gået ud over det aftalte antal.' : `Mindst ${count} af dem var gået ud over det aftalte antal.`,
  },
  {
    quota: 'Agreed number',
    quotaHint: 'Only in an agreement between two, about one form. What is sent is counted, save what is called back or cancelled in time.',
    withQuota: 'A number is agreed on',
    quotaCount: 'Requests',
    quotaPer: 'For each',
    month: 'month',
    quarter: 'quarter',
    year: 'calendar year',
    source: 'Source',
    beyond: (count: number) =>
      count === 0 ? 'None of them would have gone beyond the agreed number.' : `At least ${count} of them would have gone beyond the agreed number.`,
  },
);
