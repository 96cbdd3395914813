import { addCalendarDays, addMonths, type LocalDate } from '#sla';
import type { Refused } from '../workflow.js';
import { inForce } from './in-force.js';
import type { Policy } from './policy.js';
import type { RuleBook } from './rule-book.js';

/** After how long the count begins anew: with each month, quarter or year of the calendar. */
export const quotaPeriods = ['month', 'quarter', 'year'] as const;
export type QuotaPeriod = (typeof quotaPeriods)[number];

/** How many requests by the form one organisation may send the other in a period, and where that was read. */
export type Quota = { count: number; per: QuotaPeriod; source: string };

/** The first and the last day of the period. */
export type Period = { from: LocalDate; to: LocalDate };

const monthsOf: Record<QuotaPeriod, number> = { month: 1, quarter: 3, year: 12 };

/** The period of the calendar in which the day lies. */
export const periodOf = (per: QuotaPeriod, day: LocalDate): Period => {
  const months = monthsOf[per];
  const month = Number(day.slice(5, 7)) - 1;
  const first = String(month - (month % months) + 1).padStart(2, '0');
  const from = `${day.slice(0, 4)}-${first}-01`;
  return { from, to: addCalendarDays(addMonths(from, months), -1) };
};

/** Why one more goes beyond what is agreed, and from which day there is room again; null as long as there is room. */
export const beyondQuota = ({ count, per }: Quota, used: number, today: LocalDate): (Refused & { code: 'QuotaUsedUp' }) | null => {
  if (used < count) return null;
  const { from, to } = periodOf(per, today);
  return { code: 'QuotaUsedUp', params: { used, count, per, from, roomOn: addCalendarDays(to, 1) } };
};

export type AgreedQuota = { formCode: string; recipientId: string; quota: Quota };

/** What holds on that day of all that one organisation agreed on with others; of two about the same the one that stands first in the book. */
export const agreedQuotas = ({ policies }: Pick<RuleBook, 'policies'>, requesterId: string, on: LocalDate): AgreedQuota[] => {
  const agreed = inForce<Policy>(policies, ({ id }) => id, on).flatMap(({ formCode, agreement, quota }) =>
    quota === undefined || agreement?.requesterId !== requesterId ? [] : [{ formCode, recipientId: agreement.recipientId, quota }],
  );
  const keyOf = ({ formCode, recipientId }: AgreedQuota): string => `${formCode} ${recipientId}`;
  return agreed.filter((each, place) => agreed.findIndex((other) => keyOf(other) === keyOf(each)) === place);
};
