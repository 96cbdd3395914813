import { feeStatuses, type FeeStatus } from '#core';

/** Which fees the page shows, as it stands in the address. */
export type FeesSearch = {
  /** `YYYY-MM`; all when left out. */
  maaned?: string;
  status?: FeeStatus;
};

const isMonth = (value: unknown): value is string => typeof value === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(value);

/** What is not understood is left out: an old link still opens the list. */
export const feesSearch = ({ maaned, status }: Record<string, unknown>): FeesSearch => {
  const known = feeStatuses.find((each) => each === status);
  return { ...(isMonth(maaned) && { maaned }), ...(known !== undefined && { status: known }) };
};

const two = (part: number): string => String(part).padStart(2, '0');

/** The month of a day and those before it, as `YYYY-MM`, the newest first. */
export const monthsUntil = (today: string, count: number): string[] => {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: count }, (_nothing, back) => {
    const months = year * 12 + (month - 1) - back;
    return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
  });
};

/** What the api is asked: the first and the last day of the month. */
export const filterOf = ({ maaned, status }: FeesSearch) => {
  const [year = 0, month = 1] = (maaned ?? '').split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { ...(maaned !== undefined && { from: `${maaned}-01`, to: `${maaned}-${two(last)}` }), ...(status !== undefined && { status: [status] }) };
};
