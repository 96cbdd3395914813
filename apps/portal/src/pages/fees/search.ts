import { feeStatuses, type FeeStatus } from '#core';

/** Which fees the page shows, as it stands in the address. */
export type FeesSearch = {
  /** `YYYY-MM`, or all of them; the month it is when left out, for all there ever were takes long to add up. */
  maaned?: string;
  status?: FeeStatus;
};

export const everyMonth = 'alle';

const isMonth = (value: unknown): value is string => typeof value === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(value);

/** What is not understood is left out: an old link still opens the list. */
export const feesSearch = ({ maaned, status }: Record<string, unknown>): FeesSearch => {
  const known = feeStatuses.find((each) => each === status);
  return { ...((isMonth(maaned) || maaned === everyMonth) && { maaned }), ...(known !== undefined && { status: known }) };
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

/** What is asked for on that day. */
export const wantedOn = ({ maaned, status }: FeesSearch, today: string): Required<Pick<FeesSearch, 'maaned'>> & FeesSearch => ({
  maaned: maaned ?? today.slice(0, 'YYYY-MM'.length),
  ...(status !== undefined && { status }),
});

/** What the api is asked: the first and the last day of the month. */
export const filterOf = ({ maaned = everyMonth, status }: FeesSearch) => {
  const [year = 0, month = 1] = maaned.split('-').map(Number);
  const days = maaned === everyMonth ? {} : { from: `${maaned}-01`, to: `${maaned}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}` };
  return { ...days, ...(status !== undefined && { status: [status] }) };
};
