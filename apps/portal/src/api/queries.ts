import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { ask } from './problem.js';
import type { operations } from './schema.js';

/** Every list of requests begins with `lists`, all that is known of one request with `one`: live changes ask for these anew. */
export const keys = {
  me: ['me'],
  requests: ['requests'],
  lists: ['requests', 'list'],
  one: (id: string) => ['requests', 'one', id],
  courses: ['courses', 'one'],
  course: (id: string) => ['courses', 'one', id],
  ledCourses: ['courses', 'led'],
  ownCourses: ['courses', 'own'],
  invitedCourses: ['courses', 'invited'],
  citizen: (id: string) => ['citizens', id],
  breaches: ['breaches'],
  outgoing: ['outgoing'],
  letters: ['letters'],
  notifications: ['notifications'],
  quotas: ['quotas'],
  ownCase: ['ownCase'],
  clock: ['demo', 'clock'],
} as const;

const minute = 60_000;

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: async ({ signal }) => (await ask(api.GET('/api/session', { signal }))).me,
  staleTime: 5 * minute,
});

export type InboxFilter = Omit<NonNullable<operations['listServiceRequests']['parameters']['query']>, 'cursor' | 'limit'>;

/** The pages of a worklist seen so far. */
export const inboxQuery = (filter: InboxFilter) =>
  infiniteQueryOptions({
    queryKey: [...keys.lists, filter],
    queryFn: ({ pageParam, signal }) =>
      ask(api.GET('/api/service-requests', { params: { query: { ...filter, ...(pageParam !== null && { cursor: pageParam }) } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const requestQuery = (id: string) =>
  queryOptions({ queryKey: keys.one(id), queryFn: ({ signal }) => ask(api.GET('/api/service-requests/{id}', { params: { path: { id } }, signal })) });

/** A reminder as it would be sent now. */
export const reminderQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.one(id), 'reminder'],
    queryFn: ({ signal }) => ask(api.GET('/api/service-requests/{id}/reminder', { params: { path: { id } }, signal })),
  });

export const eventsQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.one(id), 'events'],
    queryFn: ({ signal }) => ask(api.GET('/api/service-requests/{id}/events', { params: { path: { id } }, signal })),
  });

export const ledgerQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.one(id), 'ledger'],
    queryFn: ({ signal }) => ask(api.GET('/api/service-requests/{id}/ledger', { params: { path: { id } }, signal })),
  });

export const explanationQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.one(id), 'explanation'],
    queryFn: ({ signal }) => ask(api.GET('/api/service-requests/{id}/explanation', { params: { path: { id } }, signal })),
  });

export const breachesQuery = infiniteQueryOptions({
  queryKey: keys.breaches,
  queryFn: ({ pageParam, signal }) => ask(api.GET('/api/breaches', { params: { query: pageParam === null ? {} : { cursor: pageParam } }, signal })),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

type OutgoingFilter = Omit<NonNullable<operations['listOutgoing']['parameters']['query']>, 'cursor' | 'limit'>;

/** What goes out by itself until then: the pages seen so far. */
export const outgoingQuery = (filter: OutgoingFilter) =>
  infiniteQueryOptions({
    queryKey: [...keys.outgoing, filter],
    queryFn: ({ pageParam, signal }) =>
      ask(api.GET('/api/outgoing', { params: { query: { ...filter, ...(pageParam !== null && { cursor: pageParam }) } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const notificationsQuery = infiniteQueryOptions({
  queryKey: [...keys.notifications, 'list'],
  queryFn: ({ pageParam, signal }) => ask(api.GET('/api/notifications', { params: { query: pageParam === null ? {} : { cursor: pageParam } }, signal })),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

export const unreadQuery = queryOptions({
  queryKey: [...keys.notifications, 'unread'],
  queryFn: ({ signal }) => ask(api.GET('/api/notifications/count', { signal })),
});

/** What one's organisation has agreed on with others, and how much of it is used. */
export const quotasQuery = queryOptions({ queryKey: keys.quotas, queryFn: ({ signal }) => ask(api.GET('/api/quotas', { signal })) });
