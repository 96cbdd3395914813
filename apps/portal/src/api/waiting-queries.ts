import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { ask } from './problem.js';
import { keys } from './queries.js';
import type { components } from './schema.js';

export type PartyWaiting = components['schemas']['PartyWaitingView'];

/** With the lists of requests: what changes them changes how long the citizen waits. */
export const courseWaitingQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.lists, 'waiting', id],
    queryFn: ({ signal }) => ask(api.GET('/api/courses/{id}/waiting', { params: { path: { id } }, signal })),
  });

export const ownWaitingQuery = queryOptions({
  queryKey: [...keys.lists, 'waiting'],
  queryFn: ({ signal }) => ask(api.GET('/api/own-case/waiting', { signal })),
});
