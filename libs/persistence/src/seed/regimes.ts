import type { LocalDate } from '#sla';

/**
 * Which law a course is under, by the day it began: running cases keep their rules. LOV 1750 of 29/12/2025 came into
 * force on the first two of these days; the main act is expected on the last.
 */
const regimes = [
  { from: '2027-01-01', regime: 'from2027-01' },
  { from: '2026-07-01', regime: 'from2026-07' },
  { from: '2026-02-01', regime: 'from2026-02' },
] as const;

export const regimeOf = (startedOn: LocalDate): string => regimes.find(({ from }) => from <= startedOn)?.regime ?? 'before2026-02';
