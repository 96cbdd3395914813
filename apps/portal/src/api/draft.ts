import { queryOptions } from '@tanstack/react-query';
import { api, type Draft } from './client.js';
import { ask } from './problem.js';
import { keys } from './queries.js';
import type { components } from './schema.js';

export type DraftBody = components['schemas']['DraftBody'];

/** How often a colleague's changes are looked for, in milliseconds: a draft is no event, so nothing tells of it. */
const lookEvery = 15_000;
/** A save that takes longer than this, in milliseconds, counts as failed: the writer is told within 5 seconds. */
const patience = 4_000;

export const draftKey = (id: string) => [...keys.one(id), 'draft'];

/** The organisation's unfinished answer. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: draftKey(id),
    queryFn: ({ signal }) => ask(api.GET('/api/service-requests/{id}/draft', { params: { path: { id } }, signal })),
    refetchInterval: lookEvery,
  });

/** Throws 412 when a colleague saved in between. */
export const saveDraft = (id: string, body: DraftBody): Promise<Draft> =>
  ask(api.PUT('/api/service-requests/{id}/draft', { params: { path: { id } }, body, signal: AbortSignal.timeout(patience) }));

export const readDraft = (id: string): Promise<Draft> =>
  ask(api.GET('/api/service-requests/{id}/draft', { params: { path: { id } }, signal: AbortSignal.timeout(patience) }));
