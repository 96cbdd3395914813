import type { AdviceCondition, AdviceRule, Amendment, AskingRule, Form, Policy, RuleBook, Suggestion } from '#core';
import type { Calendar, ClosingDay } from '#sla';
import type { FieldFault } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import type { AdviceBody, AdviceConditionBody, SuggestionBody } from './advice.dto.js';
import type { AskingBody, CoursesBody } from './asking.dto.js';
import type { CalendarBody, ClosingDayBody } from './calendar.dto.js';
import type { FormBody } from './form.dto.js';
import type { PolicyBody } from './policy.dto.js';
import type { AmendmentBody } from './rule-changes.dto.js';
import type { StepsBody } from './step-rules.dto.js';

/** A name that a person can read, and that no other rule of the kind has. */
const newId = (name: string, rules: readonly { id: string }[]): string => {
  const taken = new Set(rules.map(({ id }) => id));
  let id = name;
  for (let count = 2; taken.has(id); count += 1) id = `${name} ${count}`;
  return id;
};

const policyName = ({ formCode, recipientKind, agreement }: PolicyBody): string =>
  `${formCode} ${recipientKind}${agreement === undefined ? '' : ` ${agreement.recipientId.slice(-6)}`}`;

const policyOf = (body: PolicyBody, book: RuleBook): Omit<Policy, 'version'> => ({
  ...body,
  id: body.id ?? newId(policyName(body), book.policies),
  ladder: body.ladder.map((rung, place) => ({ ...rung, step: place + 1 })),
});

const askingOf = (body: AskingBody, book: RuleBook): Omit<AskingRule, 'version'> => ({
  ...body,
  id: body.id ?? newId(`${body.asksFor} ${body.courseKinds.join(' ')}`, book.asking),
});

const conditionOf = ({ type, atLeast, forms }: AdviceConditionBody, place: number): AdviceCondition => {
  switch (type) {
    case 'weeksSinceStart':
    case 'declinedOrLate':
    case 'daysWaited':
      if (atLeast === undefined) throw invalid({ field: `advice.conditions[${place}].atLeast`, code: 'required' });
      return { type, atLeast };
    case 'notAskedFor':
    case 'notAnswered':
    case 'answered':
      if (forms === undefined) throw invalid({ field: `advice.conditions[${place}].forms`, code: 'required' });
      return { type, forms };
    case 'nothingPending':
      return { type };
  }
};

const suggestionOf = ({ act, formCode }: SuggestionBody): Suggestion => {
  if (act !== 'ask') return { act };
  if (formCode === undefined) throw invalid({ field: 'advice.suggests.formCode', code: 'required' });
  return { act, formCode };
};

/** Its id stands in events, so it is made of codes. */
const adviceOf = (body: AdviceBody, book: RuleBook): Omit<AdviceRule, 'version'> => ({
  ...body,
  id: body.id ?? newId([body.suggests.act, body.suggests.formCode].filter(Boolean).join(' '), book.advice),
  conditions: body.conditions.map(conditionOf),
  suggests: suggestionOf(body.suggests),
});

const closingDayOf = ({ on, month, day, name }: ClosingDayBody, place: number): ClosingDay => {
  if (on !== undefined) return { on, name };
  if (month === undefined || day === undefined) throw invalid({ field: `calendar.closingDays[${place}].on`, code: 'required' });
  return { month, day, name };
};

const calendarFrom = ({ organisationId, weekly, publicHolidays, closingDays }: CalendarBody): Omit<Calendar, 'version'> => ({
  id: organisationId ?? 'national',
  weekly: Object.fromEntries(weekly.map(({ weekday, from, to }) => [weekday, { from, to }])),
  publicHolidays,
  closingDays: closingDays.map(closingDayOf),
});

const kinds = ['policy', 'form', 'calendar', 'asking', 'advice', 'courses', 'steps'] as const;

const oneOnly = (body: AmendmentBody): void => {
  const given = kinds.filter((kind) => body[kind] !== undefined);
  const missing: FieldFault = { field: 'policy', code: 'required' };
  const [, second] = given;
  if (given.length === 0) throw invalid(missing);
  if (second !== undefined) throw invalid({ field: second, code: 'unknown' });
};

/** What is asked for, as the core has it. Plain data: what it is made of is stored. */
export const amendmentOf = (body: AmendmentBody, book: RuleBook): Amendment => {
  oneOnly(body);
  const { policy, form, calendar, asking, advice, courses, steps } = body;
  if (policy !== undefined) return plain({ kind: 'policy', rule: policyOf(policy, book) });
  if (form !== undefined) return plain({ kind: 'form', rule: form });
  if (asking !== undefined) return plain({ kind: 'asking', rule: askingOf(asking, book) });
  if (advice !== undefined) return plain({ kind: 'advice', rule: adviceOf(advice, book) });
  if (courses !== undefined) return plain({ kind: 'courses', rule: courses });
  if (steps !== undefined) return plain({ kind: 'steps', rule: steps });
  if (calendar === undefined) throw new Error('Nothing is amended.');
  const rule = calendarFrom(calendar);
  return plain({ kind: 'calendar', rule, ...(calendar.organisationId && { organisationId: calendar.organisationId }) });
};

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A calendar as it is written. */
export const calendarBody = ({ weekly, publicHolidays, closingDays }: Omit<Calendar, 'version'>, organisationId?: string): CalendarBody => ({
  ...(organisationId === undefined ? {} : { organisationId }),
  weekly: Object.entries(weekly).map(([weekday, hours]) => ({ weekday: weekday as CalendarBody['weekly'][number]['weekday'], ...hours })),
  publicHolidays,
  closingDays: closingDays.map((day) => ({ ...day })),
});

type Written = {
  policy: PolicyBody | null;
  form: FormBody | null;
  calendar: CalendarBody | null;
  asking: AskingBody | null;
  advice: AdviceBody | null;
  courses: CoursesBody | null;
  steps: StepsBody | null;
};

/** The amendment as it is written. */
export const bodyOf = (amendment: Amendment): Written => {
  const nothing: Written = { policy: null, form: null, calendar: null, asking: null, advice: null, courses: null, steps: null };
  switch (amendment.kind) {
    case 'policy':
      return { ...nothing, policy: policyBody(amendment.rule) };
    case 'form':
      return { ...nothing, form: formBody(amendment.rule) };
    case 'asking':
      return { ...nothing, asking: askingBody(amendment.rule) };
    case 'advice':
      return { ...nothing, advice: adviceBody(amendment.rule) };
    case 'courses':
      return { ...nothing, courses: coursesBody(amendment.rule) };
    case 'steps':
      return { ...nothing, steps: stepsBody(amendment.rule) };
    case 'calendar':
      return { ...nothing, calendar: calendarBody(amendment.rule, amendment.organisationId) };
  }
};

type WithVersion<T> = Omit<T, 'version'> & { version?: number };

/** What is written of a rule: its version is given to it when it is published. */
const unversioned = <T>({ version: _version, ...rule }: WithVersion<T>) => plain(rule);

/** A form as it is written. */
export const formBody = (form: WithVersion<Form>): FormBody => unversioned<Form>(form) as unknown as FormBody;

export const askingBody = (rule: WithVersion<AskingRule>): AskingBody => unversioned<AskingRule>(rule) as unknown as AskingBody;

export const adviceBody = (rule: WithVersion<AdviceRule>): AdviceBody => unversioned<AdviceRule>(rule) as unknown as AdviceBody;

type Lists = Extract<Amendment, { kind: 'courses' }>['rule'];

export const coursesBody = ({ regimes, courseKinds, legalBases, rights, grantKinds }: Lists): CoursesBody =>
  plain({ regimes, courseKinds, legalBases, rights, grantKinds }) as unknown as CoursesBody;

export const stepsBody = ({
  stepKinds,
  activityKinds,
  exemptions,
  postage,
  holdingBack,
  manyCoordinators,
  survey,
}: Extract<Amendment, { kind: 'steps' }>['rule']): StepsBody =>
  plain({ stepKinds, activityKinds, exemptions, postage, holdingBack, manyCoordinators, survey }) as unknown as StepsBody;

/** A policy as it is written: its rungs are numbered by their order. */
export const policyBody = ({ ladder, ...policy }: WithVersion<Policy>): PolicyBody =>
  ({ ...unversioned(policy), ladder: plain(ladder.map(({ step: _step, ...rung }) => rung)) }) as unknown as PolicyBody;
