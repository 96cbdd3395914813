import type { CourseAct, CourseBody, CourseDetail } from '../../api/course-queries.js';
import type { AnyField } from '../../components/commands/fields.js';
import { clockIn } from '../../components/clock.js';
import { leastPurpose, limits } from '../../components/commands/limits.js';
import type { Values } from '../../components/commands/values.js';
import type { Language } from '#core';
import { kindsFor, mayRenew } from './kinds-of.js';
import type { ActText } from './act-texts.js';
import { isLetterLate, maybeTold, meetingFields, toldNow, toldOfDay } from './meeting.js';
import { replyFields } from './replying.js';

/** What a field of an act takes. `number`: chosen from a list, and a number in the body; `told`: how the citizen heard of it. */
type ActFieldKind = 'text' | 'line' | 'day' | 'clock' | 'told' | 'check' | 'one' | 'listed' | 'number' | 'handover';
type ActOption = { value: string; text: string } | { value: string; label: ActText };

export type ActField<Name extends string = string> = AnyField<Name, ActFieldKind, ActText> & {
  options?: readonly ActOption[];
  /** Chosen from what the api lists. */
  source?: 'people' | 'requests';
  /** Goes on after the hint: what it is about, and the rule, as the rule book says it. */
  says?: string;
  rule?: string;
  /** What it means that nothing is chosen. */
  empty?: ActText;
};

/** `no`: which goal, step and the like it is about. `values`: what is chosen with it already. */
export type ChosenAct = { act: CourseAct; no?: number; values?: Values };

type FieldsOf<A extends CourseAct> = (course: CourseDetail, no: number, today: string) => readonly ActField<keyof CourseBody<A> & string>[];

const coded = (codes: readonly { code: string; name: string }[], but?: string): ActOption[] =>
  codes.filter(({ code }) => code !== but).map(({ code, name }) => ({ value: code, text: name }));
const worded = (...labels: readonly ActText[]): ActOption[] => labels.map((label) => ({ value: label, label }));

/** As much of a long text as a list has room for. */
const inShort = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const openGoals = ({ goals }: CourseDetail): ActOption[] =>
  goals.filter(({ closed }) => closed === null).map(({ no, text }) => ({ value: String(no), text: inShort(text ?? String(no)) }));
const openSteps = ({ steps }: CourseDetail): ActOption[] =>
  steps.filter(({ closed }) => closed === null).map(({ no, kind }) => ({ value: String(no), text: kind.name }));
const answerable = ({ steps }: CourseDetail): ActOption[] =>
  steps.filter(({ mayAnswer }) => mayAnswer).map(({ no, kind }) => ({ value: String(no), text: kind.name }));
export const stepOf = ({ steps }: CourseDetail, no: number) => steps.find((step) => step.no === no);

const why = { name: 'text', kind: 'text', label: 'reason', hint: 'citizenReads', required: true, most: limits.reason } as const;
const note = { name: 'text', kind: 'text', label: 'note', hint: 'citizenReads', most: limits.reason } as const;
const heardAbout = { ...why, label: 'hearAbout', hint: 'hearAboutHint' } as const;
const since = { name: 'on', kind: 'day', label: 'fromOn', required: true, time: 'report' } as const;
const day = { name: 'on', kind: 'day', label: 'on', required: true, time: 'report' } as const;
const nextDay = { name: 'nextOn', kind: 'day', label: 'nextOn', required: true, time: 'plan' } as const;
const goalText = { name: 'text', kind: 'text', label: 'goalText', required: true, most: limits.purpose } as const;
const from = { name: 'from', kind: 'day', label: 'fromOn', required: true } as const;
const until = { name: 'until', kind: 'day', label: 'until', notBefore: 'from' } as const;
const purpose = { name: 'purpose', kind: 'text', label: 'purpose', hint: 'purposeHint', required: true, least: leastPurpose, most: limits.purpose } as const;
const activityText = { name: 'text', kind: 'text', label: 'activityText', required: true, most: limits.purpose } as const;

/** Those that take part as ones that may, and whoever carries it out already. */
const carriers = ({ participants, activities }: CourseDetail, no = 0): ActOption[] => {
  const taking = participants.filter(({ acts, closed }) => acts && closed === null).map(({ organisation }) => organisation);
  const now = activities.find((one) => one.no === no)?.organisation;
  const all = new Map([...taking, ...(now ? [now] : [])].map(({ id, name }) => [id, name]));
  return [...all].map(([value, text]) => ({ value, text }));
};
const carrier = (course: CourseDetail, no?: number) =>
  ({ name: 'organisationId', kind: 'listed', label: 'carrier', hint: 'carrierHint', empty: 'ourselves', options: carriers(course, no) }) as const;

const goal = (course: CourseDetail) => ({ name: 'goal', kind: 'number', label: 'goal', required: true, options: openGoals(course) }) as const;

/** Where a goal has open activities: which they are, and the other goal that they are to serve. */
const goesOnFor = (course: CourseDetail, no: number) => {
  const open = course.activities.filter((activity) => activity.goal === no && activity.closed === null);
  if (open.length === 0) return [];
  const options = openGoals(course).filter(({ value }) => value !== String(no));
  const says = `${open.map(({ kind }) => kind.name).join(', ')}.`;
  return [{ name: 'activitiesTo', kind: 'number', label: 'activitiesTo', hint: 'activitiesToHint', says, required: true, options }] as const;
};

/** The law's last day has passed, and stays so: what is chosen is the day that the citizen is told instead. */
export const isLateByLaw = (course: CourseDetail, no: number): boolean => {
  const { statutory, missed } = stepOf(course, no) ?? {};
  return statutory === true && missed === true;
};

/** As far as the law, or a rule of it, lets the day be moved. */
const postponedTo = (postponement: CourseDetail['steps'][number]['postponement']) => {
  const { latestOn, by } = postponement ?? { latestOn: null, by: null };
  return {
    ...({ name: 'on', kind: 'day', label: 'postponedTo', required: true, time: 'plan' } as const),
    ...(latestOn !== null && ({ hint: 'noLaterThan', notAfter: latestOn } as const)),
    ...(by !== null && ({ hint: 'lawfulBy', rule: by } as const)),
  };
};

/** What each act asks for, in the order in which it is asked. */
export const actFields: { readonly [A in CourseAct]: FieldsOf<A> } = {
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
  setGoal: () => [
    { name: 'term', kind: 'one', label: 'term', required: true, options: worded('long', 'short') },
    goalText,
    { name: 'by', kind: 'check', label: 'ownWish', unticked: true },
  ],
  reviseGoal: () => [goalText],
  closeGoal: (course, no) => [
    { name: 'outcome', kind: 'one', label: 'result', required: true, options: worded('reached', 'dropped') },
    day,
    ...goesOnFor(course, no),
    note,
  ],
  planActivity: (course) => [
    { name: 'kind', kind: 'listed', label: 'activityKind', required: true, options: coded(course.activityKinds) },
    goal(course),
    activityText,
    purpose,
    from,
    until,
    carrier(course),
  ],
  changeActivity: (course, no) => [goal(course), activityText, purpose, from, until, carrier(course, no)],
  endActivity: () => [{ name: 'outcome', kind: 'one', label: 'result', required: true, options: worded('completed', 'stopped', 'notBegun') }, day, note],
  exempt: ({ exemptionReasons }) => [
    { name: 'reason', kind: 'listed', label: 'exemption', required: true, options: coded(exemptionReasons) },
    from,
    { ...until, required: true },
    { ...why, label: 'inDetail' },
  ],
  endExemption: () => [{ ...day, label: 'endOn', time: undefined }, note],
  beginWait: () => [{ name: 'what', kind: 'one', label: 'wait', required: true, options: worded('referral', 'treatment') }, { ...from, time: 'report' }, note],
  endWait: () => [day],
  openStep: (course) => {
    const { stepKinds } = course;
    const of = (fits: (kind: (typeof stepKinds)[number]) => boolean): string[] => stepKinds.filter(fits).map(({ code }) => code);
    const dueOn = { name: 'dueOn', kind: 'day', label: 'dueOn', time: 'plan' } as const;
    const comes = { name: 'kind', is: of(({ attends }) => attends) };
    return [
      { name: 'kind', kind: 'listed', label: 'stepKind', required: true, options: coded(stepKinds) },
      {
        name: 'from',
        kind: 'day',
        label: 'countsFrom',
        hint: 'countsFromHint',
        required: true,
        time: 'report',
        when: { name: 'kind', is: of(({ hasTerm, answers }) => hasTerm && !answers) },
      },
      { ...dueOn, hint: 'lawDueOnHint', required: true, when: { name: 'kind', is: of(({ hasTerm, statutory }) => !hasTerm && statutory) } },
      { ...dueOn, when: { name: 'kind', is: of(({ hasTerm, statutory }) => !hasTerm && !statutory) } },
      { name: 'plannedOn', kind: 'day', label: 'plannedOn', time: 'plan', when: { name: 'kind', is: of(({ answers }) => !answers) } },
      ...meetingFields('plannedAt', 'place', comes),
      ...toldOfDay(course, 'plannedOn', comes),
      { name: 'after', kind: 'number', label: 'after', options: openSteps(course) },
      { ...heardAbout, when: { name: 'kind', is: of(({ hears }) => hears) } },
      { ...note, when: { name: 'kind', is: of(({ hears }) => !hears) } },
    ];
  },
  planStep: (course, no, today) => {
    const step = stepOf(course, no);
    const isLate = isLateByLaw(course, no);
    const planned = isLate
      ? ({ ...day, label: 'expectedOn', hint: 'expectedOnHint', time: 'plan' } as const)
      : ({ ...day, label: 'plannedOn', time: 'plan' } as const);
    const because = isLate ? ({ ...why, label: 'whyLate' } as const) : note;
    if (step?.attends !== true) return [planned, because];
    const told = isLetterLate(course, step, today) ? toldNow(true) : toldOfDay(course, 'on');
    return [planned, ...meetingFields('at', 'place'), because, ...told];
  },
  need: () => [{ name: 'requestId', kind: 'listed', label: 'request', required: true, source: 'requests' }],
  needNoMore: (course, no) => [
    {
      ...{ name: 'requestId', kind: 'listed', label: 'request', required: true },
      options: (stepOf(course, no)?.needs ?? []).map(({ requestId, number, formCode, recipient }) => ({
        value: requestId,
        text: [formCode, number, recipient].filter(Boolean).join(' · ') || requestId,
      })),
    },
  ],
  settleDelay: (course, no, today) => {
    const step = stepOf(course, no);
    const { needs = [], postponement = null, attends = false } = step ?? {};
    const postponed = { name: 'choice', is: 'postpone' } as const;
    const told = step && isLetterLate(course, step, today) ? toldNow(true, postponed) : toldOfDay(course, 'on', postponed);
    return [
      {
        ...{ name: 'choice', kind: 'one', label: 'choice', required: true },
        options: worded(...(needs.length > 0 ? (['withoutStatement', 'otherSource'] as const) : []), ...(postponement === null ? [] : (['postpone'] as const))),
      },
      { ...postponedTo(postponement), when: postponed },
      ...(attends ? meetingFields('at', 'place', postponed) : []),
      why,
      ...(attends ? told : []),
    ];
  },
  closeStep: (course, no, today) => {
    const step = stepOf(course, no);
    const { outcomes = [], finalOutcomes = [], notHeldOutcomes = [], cancellingOutcomes = [], hearingOutcomes = [], opensDated = [] } = step ?? {};
    const { recurs = false, attends = false, dueOn = null } = step ?? {};
    const goesOn = { name: 'outcome', is: outcomes.filter(({ code }) => !finalOutcomes.includes(code)).map(({ code }) => code) };
    const isLate = step !== undefined && isLetterLate(course, step, today);
    const codes = outcomes.map(({ code }) => code);
    const calledOffBy = !isLate ? [] : step.plannedOn === today ? cancellingOutcomes : codes;
    const nextTold = { name: 'outcome', is: goesOn.is.filter((code) => !calledOffBy.includes(code)) };
    const told = [...toldNow(isLate, { name: 'outcome', is: calledOffBy }), ...(recurs && attends ? toldOfDay(course, 'nextOn', nextTold) : [])];
    return [
      { name: 'outcome', kind: 'one', label: 'outcome', required: true, options: coded(outcomes) },
      day,
      ...(recurs
        ? [
            { ...nextDay, hint: 'nextOnHint', when: { name: 'outcome', is: goesOn.is.filter((code) => !notHeldOutcomes.includes(code)) } } as const,
            {
              ...nextDay,
              ...(dueOn !== null && dueOn >= today ? ({ hint: 'noNewTerm', notAfter: dueOn } as const) : ({ hint: 'nextOnHint' } as const)),
              when: { name: 'outcome', is: goesOn.is.filter((code) => notHeldOutcomes.includes(code)) },
            },
            ...(attends ? meetingFields('nextAt', 'nextPlace', goesOn) : []),
          ]
        : []),
      ...opensDated.map(({ outcome, opens, source }) => ({
        ...({ name: 'opensDueOn', kind: 'day', label: 'opensDueOn', hint: 'opensDueOnHint', required: true, notBefore: 'on' } as const),
        ...{ says: `${opens}.`, rule: source, when: { name: 'outcome', is: outcome } },
      })),
      { ...heardAbout, when: { name: 'outcome', is: hearingOutcomes } },
      { ...note, when: { name: 'outcome', is: outcomes.map(({ code }) => code).filter((code) => !hearingOutcomes.includes(code)) } },
      ...told,
    ];
  },
  dropStep: (course, no, today) => {
    const step = stepOf(course, no);
    return [why, ...toldNow(step !== undefined && isLetterLate(course, step, today))];
  },
  notePaper: (course, no) => [
    { name: 'paper', kind: 'listed', label: 'paper', required: true, options: coded(stepOf(course, no)?.papers ?? []) },
    { name: 'standing', kind: 'one', label: 'standing', required: true, options: worded('ready', 'missing') },
    { ...day, label: 'readyOn', when: { name: 'standing', is: 'ready' } },
    note,
  ],
  hearCitizen: () => [heardAbout],
  waiveHearing: () => [{ ...why, hint: 'staysWithin' }],
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

/** They cannot be taken back by whoever is told. */
export const isGrave: ReadonlySet<CourseAct> = new Set(['end', 'dropStep']);
