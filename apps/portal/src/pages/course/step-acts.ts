import type { CourseDetail } from '../../api/course-queries.js';
import { coded, day, heardAbout, note, stepOf, why, worded, type ActOption, type FieldsOfActs } from './act-field.js';
import { isLetterLate, meetingFields, toldNow, toldOfDay } from './meeting.js';

const openSteps = ({ steps }: CourseDetail): ActOption[] =>
  steps.filter(({ closed }) => closed === null).map(({ no, kind }) => ({ value: String(no), text: kind.name }));

const nextDay = { name: 'nextOn', kind: 'day', label: 'nextOn', required: true, time: 'plan' } as const;

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

/** What is to happen, by when, what it waits for and rests on. */
export const stepActs: FieldsOfActs<
  'openStep' | 'planStep' | 'need' | 'needNoMore' | 'settleDelay' | 'closeStep' | 'dropStep' | 'notePaper' | 'hearCitizen' | 'waiveHearing'
> = {
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
    const { outcomes = [], finalOutcomes = [], termKeepingOutcomes = [], cancellingOutcomes = [], hearingOutcomes = [], opensDated = [] } = step ?? {};
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
            { ...nextDay, hint: 'nextOnHint', when: { name: 'outcome', is: goesOn.is.filter((code) => !termKeepingOutcomes.includes(code)) } } as const,
            {
              ...nextDay,
              ...(dueOn !== null && dueOn >= today ? ({ hint: 'noNewTerm', notAfter: dueOn } as const) : ({ hint: 'nextOnHint' } as const)),
              when: { name: 'outcome', is: goesOn.is.filter((code) => termKeepingOutcomes.includes(code)) },
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
};
