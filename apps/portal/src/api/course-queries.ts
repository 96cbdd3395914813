import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { BodyAt } from './act.js';
import { keyKeeper } from './act-key.js';
import { api } from './client.js';
import { ask } from './problem.js';
import { keys } from './queries.js';
import type { components, operations } from './schema.js';

type Schemas = components['schemas'];
export type CourseDetail = Schemas['CourseDetailView'];
export type CourseStep = Schemas['CourseStepView'];
export type CoursePaper = CourseStep['papers'][number];
export type LedCourse = Schemas['LedCourseView'];

export const courseQuery = (id: string) =>
  queryOptions({ queryKey: keys.course(id), queryFn: ({ signal }) => ask(api.GET('/api/courses/{id}', { params: { path: { id } }, signal })) });

export type LedFilter = Omit<NonNullable<operations['listLedCourses']['parameters']['query']>, 'cursor' | 'limit'>;

/** The pages seen so far of the courses that one's organisation leads. */
export const ledCoursesQuery = (filter: LedFilter) =>
  infiniteQueryOptions({
    queryKey: [...keys.ledCourses, filter],
    queryFn: ({ pageParam, signal }) =>
      ask(api.GET('/api/courses/led', { params: { query: { ...filter, ...(pageParam !== null && { cursor: pageParam }) } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** What is done in a course, each at its address. */
export const courseRoutes = {
  changeKind: '/api/courses/{id}/change-kind',
  changeRegime: '/api/courses/{id}/change-regime',
  appointCoordinator: '/api/courses/{id}/appoint-coordinator',
  end: '/api/courses/{id}/end',
  reopen: '/api/courses/{id}/reopen',
  applyAnew: '/api/courses/{id}/apply-anew',
  setGoal: '/api/courses/{id}/goals',
  reviseGoal: '/api/courses/{id}/goals/{no}/revise',
  closeGoal: '/api/courses/{id}/goals/{no}/close',
  planActivity: '/api/courses/{id}/activities',
  changeActivity: '/api/courses/{id}/activities/{no}/change',
  endActivity: '/api/courses/{id}/activities/{no}/end',
  exempt: '/api/courses/{id}/exemptions',
  endExemption: '/api/courses/{id}/exemptions/{no}/end',
  beginWait: '/api/courses/{id}/waits',
  endWait: '/api/courses/{id}/waits/{no}/end',
  openStep: '/api/courses/{id}/steps',
  planStep: '/api/courses/{id}/steps/{no}/plan',
  need: '/api/courses/{id}/steps/{no}/need',
  needNoMore: '/api/courses/{id}/steps/{no}/need-no-more',
  settleDelay: '/api/courses/{id}/steps/{no}/settle-delay',
  closeStep: '/api/courses/{id}/steps/{no}/close',
  dropStep: '/api/courses/{id}/steps/{no}/drop',
  notePaper: '/api/courses/{id}/steps/{no}/papers',
  hearCitizen: '/api/courses/{id}/hearings/{no}/open',
  waiveHearing: '/api/courses/{id}/hearings/{no}/waive',
  write: '/api/courses/{id}/letters',
  reply: '/api/courses/{id}/letters/{no}/reply',
} as const;

export type CourseAct = keyof typeof courseRoutes;
export type CourseBody<A extends CourseAct = CourseAct> = BodyAt<(typeof courseRoutes)[A]>;

/** One act on a course; `no` is that of the goal, the step and the like, 0 where it is about none. */
export type CourseDoing = { act: CourseAct; no: number; body: object };

export const giveCourse = (id: string, { act, no, body }: CourseDoing, key: string): Promise<CourseDetail> => {
  const route = courseRoutes[act] as (typeof courseRoutes)['reviseGoal'];
  return ask(api.POST(route, { params: { path: { id, no }, header: { 'Idempotency-Key': key } }, body: body as CourseBody<'reviseGoal'> }));
};

/** Gives an act to one course. The answer is its new view; what shows a part of it is asked for anew. */
export const useCourseAct = (id: string, onDone: () => void) => {
  const client = useQueryClient();
  const keeper = useRef(keyKeeper());
  return useMutation({
    mutationFn: (doing: CourseDoing) => giveCourse(id, doing, keeper.current.keyOf(JSON.stringify(doing))),
    onSuccess: (after) => {
      keeper.current.done();
      client.setQueryData(keys.course(id), after);
      onDone();
      for (const queryKey of [['courses', after.citizenId], keys.ledCourses, keys.requests]) void client.invalidateQueries({ queryKey });
    },
  });
};
