import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import type { components } from '../../api/schema.js';
import { save } from '../../api/save.js';
import { periodOf, type BegunSearch, type FollowUpSearch } from './search.js';

type Schemas = components['schemas'];
export type FollowUpKind = Schemas['FollowUpKind'];
export type WaitedForFigure = Schemas['WaitedForFigure'];
export type Answers = Schemas['AnswersView'];
export type FollowUpCourse = Schemas['FollowUpCourse'];

const root = ['courses', 'followUp'] as const;

export const followUpQuery = (search: FollowUpSearch) =>
  queryOptions({
    queryKey: [...root, 'figures', search],
    queryFn: ({ signal }) => ask(api.GET('/api/follow-up', { params: { query: periodOf(search) }, signal })),
  });

export const followUpWaitingQuery = (search: FollowUpSearch) =>
  queryOptions({
    queryKey: [...root, 'waiting', search],
    queryFn: ({ signal }) => ask(api.GET('/api/follow-up/waiting', { params: { query: periodOf(search) }, signal })),
  });

export const followUpSurveyQuery = (search: FollowUpSearch) =>
  queryOptions({
    queryKey: [...root, 'survey', search],
    queryFn: ({ signal }) => ask(api.GET('/api/follow-up/survey', { params: { query: periodOf(search) }, signal })),
  });

const filterOf = ({ slags, tal, ventet, ...search }: BegunSearch) => ({
  ...periodOf(search),
  ...(slags !== undefined && { kind: slags }),
  ...(tal !== undefined && { figure: tal }),
  ...(ventet !== undefined && { waitedFor: ventet }),
});

export const begunCoursesQuery = (search: BegunSearch) =>
  infiniteQueryOptions({
    queryKey: [...root, 'list', search],
    queryFn: ({ pageParam, signal }) =>
      ask(api.GET('/api/follow-up/courses', { params: { query: { ...filterOf(search), ...(pageParam !== null && { cursor: pageParam }) } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Fetches the file in the reader's language and hands it to the browser to keep. */
export const useFollowUpExport = (search: FollowUpSearch, name: string) =>
  useMutation({
    mutationFn: async () => save(await ask(api.GET('/api/follow-up/export', { params: { query: periodOf(search) }, parseAs: 'blob' })), name),
  });
