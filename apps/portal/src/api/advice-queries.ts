import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { courseQuery } from './course-queries.js';
import { ask } from './problem.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];
export type Advice = Schemas['AdviceView'];
export type SettledAs = Schemas['SettleAdviceBody'];

/** What the rules suggest in a course; asked anew whenever the course is. */
export const adviceQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...courseQuery(courseId).queryKey, 'advice'],
    queryFn: ({ signal }) => ask(api.GET('/api/courses/{id}/advice', { params: { path: { id: courseId } }, signal })),
  });

export const settleAdvice = (courseId: string, body: SettledAs, key: string) =>
  ask(api.POST('/api/courses/{id}/settle-advice', { params: { path: { id: courseId }, header: { 'Idempotency-Key': key } }, body }));
