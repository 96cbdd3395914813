import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { ask } from './problem.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];
export type Survey = Schemas['SurveyView'];
export type SurveyAnswers = Pick<Schemas['AnswerSurveyBody'], 'meaningful' | 'understood'>;

export const surveysQuery = queryOptions({
  queryKey: ['courses', 'surveys'],
  queryFn: ({ signal }) => ask(api.GET('/api/own-case/surveys', { signal })),
});

export const answerSurvey = ({ courseId, activity }: Survey, answers: SurveyAnswers, key: string) =>
  ask(api.POST('/api/courses/{id}/survey', { params: { path: { id: courseId }, header: { 'Idempotency-Key': key } }, body: { activity, ...answers } }));
