import type { CourseDetail, CourseStep } from '../../api/course-queries.js';
import type { ChosenAct } from './act-field.js';

type Todo = CourseDetail['todo'][number];

/** When another authority comes to what it is late with, nobody knows. */
const dayOf = ({ plannedOn, dueOn, elsewhere }: CourseStep): string => (elsewhere === 'overdue' ? '9' : (plannedOn ?? dueOn ?? '9'));

/** Those that are to happen, by the day on which they are to take place, also where something holds them up; those without one last. */
export const openSteps = ({ steps }: Pick<CourseDetail, 'steps'>): CourseStep[] =>
  steps.filter(({ runs }) => runs).toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)) || one.no - other.no);

/** No day is left within the last one, which no law sets: it is moved first, or with the day. */
const isOverdue = ({ missed, elsewhere, statutory }: CourseStep): boolean => (missed || elsewhere === 'overdue') && !statutory;

const anotherDay = ({ steps }: CourseDetail, no: number): ChosenAct => {
  const step = steps.find((each) => each.no === no);
  return { act: step !== undefined && isOverdue(step) ? 'settleDelay' : 'planStep', no };
};

/** What can be done with an open step, the likeliest first. What ends by itself nobody closes. */
export const actsOfStep = (step: CourseStep): ChosenAct[] => {
  const { no, metBy, recurs, plannedOn, needs, papers, postponement, answers, mayAnswer } = step;
  const later = postponement === null && needs.length === 0 ? [] : (['settleDelay'] as const);
  if (metBy !== null) return [...later, 'dropStep' as const].map((act) => ({ act, no }));
  const planned = recurs && plannedOn === null ? (['planStep', 'closeStep'] as const) : (['closeStep', 'planStep'] as const);
  const byHand = answers || isOverdue(step) ? (['closeStep'] as const) : planned;
  const written: ChosenAct[] = mayAnswer ? [{ act: 'write', values: { about: 'message', step: String(no) } }] : [];
  const waits = needs.length > 0 ? (['need', 'needNoMore'] as const) : (['need'] as const);
  const paper = papers.length > 0 ? (['notePaper'] as const) : [];
  const isLate = needs.some(({ late }) => late);
  const acts = isLate ? ([...later, ...byHand, ...paper, ...waits] as const) : ([...byHand, ...paper, ...waits, ...later] as const);
  return [...acts.map((act) => ({ act, no })), ...written, { act: 'dropStep', no }];
};

/** What ends by itself is brought about, or postponed where that can be done. */
const mendsOfMissed = (course: CourseDetail, no: number): ChosenAct[] => {
  const step = course.steps.find((each) => each.no === no);
  const { metBy = null, postponement = null } = step ?? {};
  if (metBy === null) return [{ act: 'closeStep', no }, ...(step !== undefined && isOverdue(step) ? [anotherDay(course, no)] : [])];
  if (postponement !== null) return [{ act: 'settleDelay', no }];
  return metBy === 'plan' ? [] : [metBy === 'end' ? { act: 'end' } : { act: 'planActivity' }];
};

/** The first of what is not ready; where only an answer is missing, how it goes on without. */
const paperMend = ({ steps }: CourseDetail, no: number): ChosenAct => {
  const missing = steps.find((step) => step.no === no)?.papers.find(({ readyOn }) => readyOn === null);
  return missing === undefined ? { act: 'settleDelay', no } : { act: 'notePaper', no, values: { paper: missing.code, standing: 'ready' } };
};

/** What came of it, another day, or where an answer is lacking how it goes on without. */
const mendsOfPassed = (course: CourseDetail, no: number): ChosenAct[] => {
  const waits = (course.steps.find((step) => step.no === no)?.needs.length ?? 0) > 0;
  const another = anotherDay(course, no);
  if (!waits) return [{ act: 'closeStep', no }, another];
  return another.act === 'settleDelay' ? [another] : [{ act: 'settleDelay', no }, another];
};

/** The acts that mend what a course lacks, the likeliest first. */
export const mendsOf = (course: CourseDetail, { code, no }: Todo): ChosenAct[] => {
  const about = no ?? 0;
  switch (code) {
    case 'noCoordinator':
      return [{ act: 'appointCoordinator' }];
    case 'noGoal':
      return [{ act: 'setGoal' }];
    case 'noEvaluation': {
      const evaluation = openSteps(course).find(({ recurs }) => recurs);
      return [evaluation === undefined ? { act: 'openStep' } : { act: 'planStep', no: evaluation.no }];
    }
    case 'activityWithoutPurpose':
      return [{ act: 'changeActivity', no: about }];
    case 'stepMissed':
      return mendsOfMissed(course, about);
    case 'noNewDay':
      return [{ act: 'planStep', no: about }];
    case 'dayPassed':
      return mendsOfPassed(course, about);
    case 'stepDelayed':
      return [{ act: 'settleDelay', no: about }];
    case 'papersDue':
      return [paperMend(course, about), anotherDay(course, about)];
    case 'hearingDue':
      return [
        { act: 'hearCitizen', no: about },
        { act: 'waiveHearing', no: about },
      ];
    case 'unanswered':
      return [{ act: 'reply', no: about }];
  }
};

const aboutSteps: ReadonlySet<Todo['code']> = new Set(['stepMissed', 'noNewDay', 'dayPassed', 'stepDelayed', 'papersDue']);

/** What it is about, by name. */
export const aboutTodo = ({ steps, activities }: CourseDetail, { code, no, request }: Todo): string | null => {
  if (code === 'hearingDue') return request;
  if (aboutSteps.has(code)) return steps.find((step) => step.no === no)?.kind.name ?? null;
  return code === 'activityWithoutPurpose' ? (activities.find((activity) => activity.no === no)?.kind.name ?? null) : null;
};
