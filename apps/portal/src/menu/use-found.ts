import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { inboxQuery } from '../api/queries.js';
import { requestNumber } from '../pages/inbox/search.js';
import type { Entry } from './entries.js';

/** The request whose number is written, open or ended. */
export const useFound = (written: string): { entries: readonly Entry[]; isNumber: boolean; isPending: boolean } => {
  const navigate = useNavigate();
  const number = requestNumber(written);
  const isNumber = number !== undefined;
  const open = useInfiniteQuery({ ...inboxQuery({ tab: 'all', number }), enabled: isNumber });
  const ended = useInfiniteQuery({ ...inboxQuery({ tab: 'closed', number }), enabled: isNumber });
  const items = isNumber ? [open, ended].flatMap(({ data }) => data?.pages.flatMap((page) => page.items) ?? []) : [];
  const entries = items.map(({ id, number: own, form, citizen }): Entry => {
    const run = (): void => void navigate({ to: '/anmodninger/$id', params: { id } });
    return { id, group: 'found', text: [own, form.code, citizen.name].join(' · '), run };
  });
  return { entries, isNumber, isPending: isNumber && (open.isPending || ended.isPending) };
};
