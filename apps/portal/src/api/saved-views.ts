import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { ask } from './problem.js';
import type { components } from './schema.js';

export type SavedView = components['schemas']['SavedViewView'];
export type SavedSearch = components['schemas']['SavedSearch'];

/** So many one keeps, as the api takes them; characters of a name. */
export const viewLimits = { views: 20, name: 60 } as const;

/** The lists of the inbox that one has named. */
export const savedViewsQuery = queryOptions({ queryKey: ['savedViews'], queryFn: ({ signal }) => ask(api.GET('/api/saved-views', { signal })) });

export const saveView = (name: string, search: SavedSearch): Promise<SavedView> => ask(api.POST('/api/saved-views', { body: { name, search } }));

export const renameView = (id: string, name: string): Promise<SavedView> => ask(api.PUT('/api/saved-views/{id}', { params: { path: { id } }, body: { name } }));

export const deleteView = (id: string): Promise<unknown> => ask(api.DELETE('/api/saved-views/{id}', { params: { path: { id } } }));
