import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { inboxQuery } from '../../api/queries.js';
import { useMe } from '../../components/me.js';
import { useSteady } from '../../components/steady.js';
import { filterOf, firstTab, type InboxSearch } from './search.js';

/** The list behind an address: it moves only when asked to, while the counts above it are always those of now. */
export const useInbox = (search: InboxSearch) => {
  const filter = filterOf(search, firstTab(useMe()));
  const query = useInfiniteQuery({ ...inboxQuery(filter), placeholderData: keepPreviousData });
  const pages = query.data?.pages;
  const fresh = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  const steady = useSteady({ name: JSON.stringify([filter, pages?.length ?? 0]), fresh, settled: query.isFetchedAfterMount });
  // In another order it is still the same list.
  const { sort: _order, ...kind } = filter;
  return { kind: JSON.stringify(kind), query, counts: pages?.at(-1)?.counts, ...steady };
};
