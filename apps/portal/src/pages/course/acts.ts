import type { CourseAct, CourseDetail } from '../../api/course-queries.js';
import { clockIn } from '../../components/clock.js';
import { limits } from '../../components/commands/limits.js';
import type { Values } from '../../components/commands/values.js';
import type { Language } from '#core';
import { coded, day, note, since, stepOf, why, worded, type ActOption, type ChosenAct, type FieldsOfActs } from './act-field.js';
import { kindsFor, mayRenew } from './kinds-of.js';
import { maybeTold } from './meeting.js';
import { planActs } from './plan-acts.js';
import { replyFields } from './replying.js';
import { stepActs } from './step-acts.js';

const answerable = ({ steps }: CourseDetail): ActOption[] =>
  steps.filter(({ mayAnswer }) => mayAnswer).map(({ no, kind }) => ({ value: String(no), text: kind.name }));

/** What each act asks for, in the order in which it is asked. */
export const actFields: FieldsOfActs = {
  changeKind: (course, _no, today) => [
    {
      ...{ name: 'kind', kind: 'listed', label: 'kind', required: true, options: coded(kindsFor(course)) },
      ...(mayRenew(course) && { hint: 'renewedHint' }),
    },
    since,
    why,
    ...maybeTold(course, today),
  ],
  changeRegime: (course, _no, today) => {
    const { regimes, regime } = course;
    const rules = { name: 'regime', kind: 'listed', label: 'rules', required: true, options: coded(regimes, regime.code) } as const;
    return [rules, since, why, ...maybeTold(course, today)];
  },
  appointCoordinator: ({ coordinators }) => [
    { name: 'personId', kind: 'listed', label: 'person', required: true, source: 'people' },
    ...(coordinators.length === 0 ? [] : [{ name: 'handedOver', kind: 'handover', label: 'handover' } as const]),
    note,
  ],
  end: (course, _no, today) => [{ ...day, label: 'endOn' }, note, ...maybeTold(course, today)],
  reopen: (course, _no, today) => [why, ...maybeTold(course, today)],
  applyAnew: (course, _no, today) => maybeTold(course, today),
  ...planActs,
  ...stepActs,
  write: (course) => [
    {
      ...{ name: 'about', kind: 'one', label: 'about', required: true },
      options: [
        { value: 'message', label: 'aboutMessage' },
        { value: 'goal', label: 'aboutGoal' },
      ],
    },
    { name: 'step', kind: 'number', label: 'answersStep', empty: 'answersNone', options: answerable(course), when: { name: 'about', is: 'message' } },
    { name: 'saidBy', kind: 'one', label: 'saidBy', required: true, options: worded('phone', 'meeting', 'letter') },
    { name: 'text', kind: 'text', label: 'words', required: true, most: limits.reason },
  ],
  reply: replyFields,
};

/** What stands in the fields already when the act begins. */
export const begunValues = (course: CourseDetail, { act, no = 0, values }: ChosenAct, language: Language): Values => {
  if (values !== undefined) return values;
  if (act === 'reviseGoal') return { text: course.goals.find((one) => one.no === no)?.text ?? '' };
  const { plannedOn = '', plannedAt = '', place = '', passed = false } = stepOf(course, no) ?? {};
  const at = clockIn(plannedAt ?? '', language);
  if (act === 'planStep') return { on: (passed ? null : plannedOn) ?? '', at, place: place ?? '' };
  if (act === 'settleDelay') return { at, place: place ?? '' };
  if (act === 'needNoMore') return { requestId: stepOf(course, no)?.needs[0]?.requestId ?? '' };
  if (act === 'planActivity') return no === 0 ? {} : { goal: String(no) };
  if (act !== 'changeActivity') return {};
  const activity = course.activities.find((one) => one.no === no);
  if (activity === undefined) return {};
  const { goal: aim, text, purpose: aimedAt, from: first, until: last, organisation } = activity;
  return { goal: String(aim), text: text ?? '', purpose: aimedAt ?? '', from: first, until: last ?? '', organisationId: organisation?.id ?? '' };
};

/** What is left out of these stays as it is. */
export const changesInPart: ReadonlySet<CourseAct> = new Set(['changeActivity']);

/** They cannot be taken back by whoever is told. */
export const isGrave: ReadonlySet<CourseAct> = new Set(['end', 'dropStep']);
