import { QueryClient, queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { contactsQuery } from './own-case.js';
import { ownCoursesQuery } from './own-courses.js';
import { ask } from './problem.js';
import { inboxQuery, keys } from './queries.js';
import { representativesQuery } from './representative-queries.js';
import type { components } from './schema.js';
import { ownWaitingQuery } from './waiting-queries.js';

export type CaseAsCitizen = components['schemas']['AsCitizenView'];

/** It is what the citizen reads at this moment: nothing of a former look is shown, and each look is one that the citizen reads of. */
const thisMoment = { gcTime: 0, staleTime: 0, refetchOnWindowFocus: false } as const;

/** Min sag as the citizen of the course reads it now. */
export const caseAsCitizenQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.course(id), 'asCitizen'],
    ...thisMoment,
    queryFn: ({ signal }) => ask(api.GET('/api/courses/{id}/as-citizen', { params: { path: { id } }, signal })),
  });

export const requestAsCitizenQuery = (id: string, requestId: string) =>
  queryOptions({
    queryKey: [...keys.course(id), 'asCitizen', requestId],
    ...thisMoment,
    queryFn: ({ signal }) => ask(api.GET('/api/courses/{id}/as-citizen/{requestId}', { params: { path: { id, requestId } }, signal })),
  });

/** Puts each part where the citizen's page looks for it. */
export const tellAs = (client: QueryClient, { requests, courses, representatives, contacts, waiting }: CaseAsCitizen): void => {
  client.setQueryData(inboxQuery({}).queryKey, { pages: [requests], pageParams: [null] });
  client.setQueryData(ownCoursesQuery.queryKey, courses);
  client.setQueryData(representativesQuery('own').queryKey, representatives);
  client.setQueryData(contactsQuery.queryKey, contacts);
  client.setQueryData(ownWaitingQuery.queryKey, waiting);
};

/** Knows what it was told and asks nobody: the citizen's page of somebody else is no citizen's session. */
export const clientThatIsTold = (told: CaseAsCitizen): QueryClient => {
  const client = new QueryClient({ defaultOptions: { queries: { enabled: false, gcTime: Infinity } } });
  tellAs(client, told);
  return client;
};
