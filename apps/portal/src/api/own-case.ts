import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { ask } from './problem.js';
import { keys } from './queries.js';

/** Who looked at what about the citizen who is signed in: the pages seen so far. */
export const accessesQuery = infiniteQueryOptions({
  queryKey: [...keys.ownCase, 'accesses'],
  queryFn: ({ pageParam, signal }) => ask(api.GET('/api/own-case/accesses', { params: { query: pageParam === null ? {} : { cursor: pageParam } }, signal })),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
});
