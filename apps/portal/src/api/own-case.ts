import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
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

/** Whom the citizen can call. */
export const contactsQuery = queryOptions({
  queryKey: [...keys.ownCase, 'contacts'],
  queryFn: ({ signal }) => ask(api.GET('/api/own-case/contacts', { signal })),
});

/** What the citizen was asked to consent to; anew after a yes, a no or a withdrawal. */
export const consentsQuery = queryOptions({
  queryKey: [...keys.lists, 'consents'],
  queryFn: ({ signal }) => ask(api.GET('/api/own-case/consents', { signal })),
});

export const rightsQuery = queryOptions({
  queryKey: [...keys.ownCase, 'rights'],
  queryFn: ({ signal }) => ask(api.GET('/api/own-case/rights', { signal })),
});
