import { statuses, type Status } from '#core';
import type { InboxFilter } from '../../api/queries.js';

export const tabs = ['mine', 'toApprove', 'unit', 'unassigned', 'waitingForOthers', 'all', 'copies', 'shared', 'closed'] as const;
export const figures = ['urgent', 'needsAction', 'soon', 'overdue', 'paused'] as const;

export type Tab = (typeof tabs)[number];
export type Figure = (typeof figures)[number];
export type Sort = 'due' | 'created';

/** What the list shows, as it stands in the address: it can be shared and gone back to. `tab` is left out for the one a role begins with. */
export type InboxSearch = {
  tab?: Tab;
  figure?: Figure;
  formCode?: string;
  counterpartId?: string;
  status?: Status;
  number?: string;
  citizenId?: string;
  sort?: Sort;
};

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined => allowed.find((each) => each === value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What is not understood is left out: an old link still opens the list. */
export const inboxSearch = (given: Record<string, unknown>): InboxSearch => {
  const search: InboxSearch = {
    tab: oneOf(tabs, given.tab),
    figure: oneOf(figures, given.figure),
    formCode: text(given.formCode),
    counterpartId: text(given.counterpartId),
    status: oneOf(statuses, given.status),
    number: text(given.number),
    citizenId: text(given.citizenId),
    sort: oneOf(['due', 'created'], given.sort),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
};

/** Those who ask begin with their own, those who are asked with all that their organisation must answer. */
export const firstTab = ({ role }: { role: string }): Tab => (role === 'caseworker' ? 'mine' : 'unit');

/** The question behind the list. A figure counts all open requests, and so does the list behind it. */
export const filterOf = ({ status, figure, sort, tab, ...rest }: InboxSearch, first: Tab): InboxFilter => ({
  ...rest,
  tab: figure === undefined ? (tab ?? first) : 'all',
  ...(figure !== undefined && { figure }),
  ...(status !== undefined && { status: [status] }),
  ...(sort === 'created' && { sort }),
});

/** Narrowed beyond its tab. */
export const isNarrowed = ({ figure, formCode, counterpartId, status, number, citizenId }: InboxSearch): boolean =>
  [figure, formCode, counterpartId, status, number, citizenId].some((each) => each !== undefined);

/** `2026-417` and `2026-000417` are the same request; what is no number is undefined. */
export const requestNumber = (written: string): string | undefined => {
  const found = /^\s*(\d{4})\s*-\s*(\d{1,6})\s*$/.exec(written);
  return found === null ? undefined : `${found[1]}-${(found[2] ?? '').padStart(6, '0')}`;
};
