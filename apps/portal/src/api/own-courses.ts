import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { CourseDetail } from './course-queries.js';
import { ask } from './problem.js';
import { keys } from './queries.js';

export type OwnCourse = CourseDetail;

/** A citizen's own courses, the running ones first. */
export const ownCoursesQuery = queryOptions({ queryKey: keys.ownCourses, queryFn: ({ signal }) => ask(api.GET('/api/courses/own', { signal })) });

export type Written = { about: 'goal' | 'message'; step?: number; text: string };

export const writeLetter = (id: string, body: Written, key: string): Promise<CourseDetail> =>
  ask(api.POST('/api/courses/{id}/letters', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }));

export type Begun = { kind: string; text: string };

export const beginOwn = (body: Begun, key: string): Promise<CourseDetail> =>
  ask(api.POST('/api/courses/own', { params: { header: { 'Idempotency-Key': key } }, body }));
