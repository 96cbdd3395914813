import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { ask } from './problem.js';
import type { operations } from './schema.js';
import { keys } from './queries.js';

const hour = 3_600_000;

/** The same, and whom the rules of the course bar, once it is chosen; the former course's stay on the page until the chosen one's come. */
export const formTypesInQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['formTypes', courseId],
    queryFn: ({ signal }) => ask(api.GET('/api/form-types', { params: { query: courseId === '' ? {} : { courseId } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: hour,
  });

/** What a request may rest on, and what that demands. */
export const legalBasesQuery = queryOptions({
  queryKey: ['legalBases'],
  queryFn: ({ signal }) => ask(api.GET('/api/legal-bases', { signal })),
  staleTime: hour,
});

export const courseKindsQuery = queryOptions({
  queryKey: ['courseKinds'],
  queryFn: ({ signal }) => ask(api.GET('/api/courses/kinds', { signal })),
  staleTime: hour,
});

type OrganisationsFilter = NonNullable<operations['listOrganisations']['parameters']['query']>;

/** The catalogue of forms, with their questions. */
export const formTypesQuery = queryOptions({ queryKey: ['formTypes'], queryFn: ({ signal }) => ask(api.GET('/api/form-types', { signal })), staleTime: hour });

export const organisationsQuery = (filter: OrganisationsFilter = {}) =>
  queryOptions({
    queryKey: ['organisations', filter],
    queryFn: ({ signal }) => ask(api.GET('/api/organisations', { params: { query: filter }, signal })),
    staleTime: hour,
  });

/** The units of one's own organisation. */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => ask(api.GET('/api/units', { signal })),
  staleTime: 60_000,
});

/** The people of one's own organisation, or of another that one works with. */
export const peopleQuery = (organisationId?: string) =>
  queryOptions({
    queryKey: ['people', organisationId ?? null],
    queryFn: ({ signal }) => ask(api.GET('/api/people', { params: { query: organisationId === undefined ? {} : { organisationId } }, signal })),
    staleTime: hour,
  });

/** Citizens known to one's organisation whose name holds the given part. */
export const citizensQuery = (name: string) =>
  queryOptions({
    queryKey: ['citizens', { name }],
    queryFn: ({ signal }) => ask(api.GET('/api/citizens', { params: { query: { name, limit: 20 } }, signal })),
    enabled: name.length > 0,
  });

/** The number goes in a body and leaves the memory with the page. */
export const citizenByCprQuery = (cpr: string) =>
  queryOptions({
    queryKey: ['citizens', { cpr }],
    queryFn: ({ signal }) => ask(api.POST('/api/citizens/find', { body: { cpr }, signal })),
    gcTime: 0,
  });

export const citizenQuery = (id: string) =>
  queryOptions({ queryKey: keys.citizen(id), queryFn: ({ signal }) => ask(api.GET('/api/citizens/{id}', { params: { path: { id } }, signal })) });

export const coursesQuery = (citizenId: string) =>
  queryOptions({ queryKey: ['courses', citizenId], queryFn: ({ signal }) => ask(api.GET('/api/courses', { params: { query: { citizenId } }, signal })) });

export const demoPeopleQuery = queryOptions({
  queryKey: ['demo', 'people'],
  queryFn: ({ signal }) => ask(api.GET('/api/demo/people', { signal })),
  staleTime: hour,
});

export const demoClockQuery = queryOptions({
  queryKey: keys.clock,
  queryFn: ({ signal }) => ask(api.GET('/api/demo/clock', { signal })),
  refetchInterval: 60_000,
});
