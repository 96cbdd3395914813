import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];

export type Organisation = Schemas['RegisteredOrganisationView'];
export type OrganisationBody = Schemas['OrganisationBody'];
export type Person = Schemas['RegisteredPersonView'];
export type PersonBody = Schemas['PersonBody'];
export type Membership = Schemas['MembershipView'];
export type MembershipBody = Schemas['MembershipBody'];
export type DirectoryChange = Schemas['DirectoryChangeView'];
export type SharedRequests = Schemas['SharedRequestsView'];

/** Every organisation, also those that have ended. */
export const registerQuery = queryOptions({
  queryKey: ['directory', 'organisations'],
  queryFn: ({ signal }) => ask(api.GET('/api/directory/organisations', { signal })),
});

/** Everybody who works somewhere, also those who sign in no more. */
export const staffQuery = queryOptions({
  queryKey: ['directory', 'people'],
  queryFn: ({ signal }) => ask(api.GET('/api/directory/people', { signal })),
});

export const openRequestsQuery = (id: string) =>
  queryOptions({
    queryKey: ['directory', 'openRequests', id],
    queryFn: ({ signal }) => ask(api.GET('/api/directory/organisations/{id}/open-requests', { params: { path: { id } }, signal })),
  });

/** What was changed: of one entry, or of all. */
export const directoryChangesQuery = (subjectId?: string) =>
  queryOptions({
    queryKey: ['directory', 'changes', subjectId ?? null],
    queryFn: ({ signal }) => ask(api.GET('/api/directory/changes', { params: { query: subjectId === undefined ? {} : { subjectId } }, signal })),
  });

/** What pages know of organisations and people is asked anew. */
export const forgetDirectory = async (client: QueryClient): Promise<void> => {
  await Promise.all(['directory', 'organisations', 'people'].map((name) => client.invalidateQueries({ queryKey: [name] })));
};
