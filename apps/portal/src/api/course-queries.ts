import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { ask } from './problem.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];
export type CourseDetail = Schemas['CourseDetailView'];
export type CourseAct = 'changeKind' | 'changeRegime' | 'appointCoordinator' | 'end' | 'reopen';

export const courseQuery = (id: string) =>
  queryOptions({ queryKey: ['courses', 'one', id], queryFn: ({ signal }) => ask(api.GET('/api/courses/{id}', { params: { path: { id } }, signal })) });

/** What is filled in for one of the acts; each takes what it asks for. */
export type CourseWords = { chosen: string; on: string; text: string };

export const giveCourse = (id: string, act: CourseAct, { chosen, on, text }: CourseWords, key: string): Promise<CourseDetail> => {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  const said = text.trim() === '' ? {} : { text: text.trim() };
  switch (act) {
    case 'changeKind':
      return ask(api.POST('/api/courses/{id}/change-kind', { params, body: { kind: chosen, on, text: text.trim() } }));
    case 'changeRegime':
      return ask(api.POST('/api/courses/{id}/change-regime', { params, body: { regime: chosen, on, text: text.trim() } }));
    case 'appointCoordinator':
      return ask(api.POST('/api/courses/{id}/appoint-coordinator', { params, body: { personId: chosen, ...said } }));
    case 'end':
      return ask(api.POST('/api/courses/{id}/end', { params, body: { on, ...said } }));
    case 'reopen':
      return ask(api.POST('/api/courses/{id}/reopen', { params, body: { text: text.trim() } }));
  }
};
