import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ListedRequest } from './client.js';
import { inboxQuery, type InboxFilter } from './queries.js';

/** The requests of a list, page after page until all are there; `items` is undefined as long as some are still to come. */
export const useAllRequests = (filter: InboxFilter, enabled = true) => {
  const list = useInfiniteQuery({ ...inboxQuery(filter), enabled });
  const { data, hasNextPage, isFetching, isError, error, refetch, fetchNextPage } = list;
  const more = hasNextPage && !isError;
  useEffect(() => {
    if (more && !isFetching) void fetchNextPage({ cancelRefetch: false });
  }, [more, isFetching, fetchNextPage]);
  const requests: ListedRequest[] = data?.pages.flatMap(({ items }) => items) ?? [];
  return { list, requests, more, asked: { data: data === undefined || hasNextPage ? undefined : requests, isError, error, refetch } };
};
