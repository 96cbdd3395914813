import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { CourseDetail } from './course-queries.js';
import { ask } from './problem.js';
import { keys } from './queries.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];
export type Participant = Schemas['ParticipantView'];
export type GrantKind = Schemas['GrantKindView'];
export type GrantScope = GrantKind['maySee'][number];
export type GrantBody = Schemas['GrantBody'];
export type EndGrantBody = Schemas['EndGrantBody'];
export type SaidBy = NonNullable<GrantBody['saidBy']>;

const paramsOf = (id: string, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } });

export const giveGrant = (id: string, body: GrantBody, key: string): Promise<CourseDetail> =>
  ask(api.POST('/api/courses/{id}/grants', { params: paramsOf(id, key), body }));

const partOf = (id: string, no: number, key: string) => ({ path: { id, no }, header: { 'Idempotency-Key': key } });

export const endGrant = (id: string, no: number, body: EndGrantBody, key: string): Promise<CourseDetail> =>
  ask(api.POST('/api/courses/{id}/grants/{no}/end', { params: partOf(id, no, key), body }));

export const reportActivity = (id: string, no: number, text: string, key: string): Promise<CourseDetail> =>
  ask(api.POST('/api/courses/{id}/activities/{no}/report', { params: partOf(id, no, key), body: { text } }));

/** The courses that one's own organisation takes part in. */
export const invitedCoursesQuery = queryOptions({
  queryKey: keys.invitedCourses,
  queryFn: ({ signal }) => ask(api.GET('/api/courses/invited', { signal })),
});
