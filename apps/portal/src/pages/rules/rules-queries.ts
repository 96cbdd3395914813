import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import type { components } from '../../api/schema.js';
import type { ComparisonSearch } from './search.js';

type Schemas = components['schemas'];

export type RuleBook = Schemas['RuleBookView'];
export type PolicyVersion = Schemas['PolicyVersion'];
export type Policy = Schemas['PolicyBody'];
export type FormVersion = Schemas['FormVersion'];
export type Form = Schemas['FormBody'];
export type Item = Schemas['ItemBody'];
export type Option = Schemas['OptionBody'];
export type PauseReason = Schemas['PauseReasonBody'];
export type AgreedFee = Schemas['AgreedFeeBody'];
export type FormPriority = Schemas['FormPriorityBody'];
export type ForPriority = Schemas['ForPriorityBody'];
export type Fee = Schemas['FeeBody'];
export type Bilingual = Schemas['BilingualBody'];
export type Asking = Schemas['AskingBody'];
export type AskingVersion = Schemas['AskingVersion'];
export type Advice = Schemas['AdviceBody'];
export type AdviceCondition = Schemas['AdviceConditionBody'];
export type AdviceVersion = Schemas['AdviceVersion'];
export type Courses = Schemas['CoursesBody'];
export type Calendar = Schemas['CalendarBody'];
export type CalendarVersion = Schemas['CalendarVersion'];
export type Leg = Schemas['LegBody'];
export type DeadlineRule = Schemas['DeadlineRuleBody'];
export type Rung = Schemas['RungBody'];
export type Span = Schemas['SpanBody'];
export type Finding = Schemas['FindingView'];
export type RuleChange = Schemas['RuleChangeView'];
export type Amendment = Schemas['AmendmentBody'];
export type Trial = Schemas['TrialBody'];
export type Tried = Schemas['TriedRuleChange'];
export type Difference = Schemas['RuleDifferenceView'];
export type Comparison = Schemas['ComparisonView'];

export const ruleKeys = { book: ['rules', 'book'], changes: ['rules', 'changes'], change: (id: string) => ['rules', 'changes', id] } as const;

export const ruleBookQuery = queryOptions({ queryKey: ruleKeys.book, queryFn: ({ signal }) => ask(api.GET('/api/rule-book', { signal })) });

export const ruleChangesQuery = queryOptions({ queryKey: ruleKeys.changes, queryFn: ({ signal }) => ask(api.GET('/api/rule-changes', { signal })) });

export const ruleChangeQuery = (id: string) =>
  queryOptions({
    queryKey: ruleKeys.change(id),
    queryFn: ({ signal }) => ask(api.GET('/api/rule-changes/{id}', { params: { path: { id } }, signal })),
  });

export const comparisonQuery = (query: ComparisonSearch) =>
  queryOptions({
    queryKey: ['rules', 'comparison', query],
    queryFn: ({ signal }) => ask(api.GET('/api/rule-book/comparison', { params: { query }, signal })),
  });

/** What the rules would say once they were amended so. */
export const triedQuery = (amendment: Amendment, trial: Trial | undefined) =>
  queryOptions({
    queryKey: ['rules', 'try', amendment, trial],
    queryFn: ({ signal }) => ask(api.POST('/api/rule-changes/try', { body: { ...amendment, ...(trial !== undefined && { trial }) }, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  });

/** What a policy would have meant for the requests of the last 90 days. */
export const effectQuery = (amendment: Amendment) =>
  queryOptions({
    queryKey: ['rules', 'effect', amendment],
    queryFn: ({ signal }) => ask(api.POST('/api/rule-changes/effect', { body: amendment, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  });

/** In how many of the courses that run today a rule would give its advice. */
export const adviceEffectQuery = (amendment: Amendment) =>
  queryOptions({
    queryKey: ['rules', 'advice-effect', amendment],
    queryFn: ({ signal }) => ask(api.POST('/api/rule-changes/advice-effect', { body: amendment, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  });
