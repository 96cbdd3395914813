import type { LocalDate } from '#sla';
import type { StepKind } from '../rules/courses.js';
import type { ExpectedAnswers } from './blocking.js';
import type { CoursePaper, CourseStep } from './state.js';

/** What a step of that kind rests on under that body of law. */
export const papersUnder = ({ papers = [] }: Pick<StepKind, 'papers'>, regime: string): CoursePaper[] =>
  papers
    .filter(({ regimes }) => regimes === undefined || regimes.includes(regime))
    .map(({ code, obligatory }) => ({ code, ...(obligatory && { obligatory: true as const }) }));

/** What lies there already stays ready. */
export const stillReady = (papers: readonly CoursePaper[], before: CourseStep['papers'] = []): CoursePaper[] =>
  papers.map((paper) => {
    const { readyOn } = before.find(({ code }) => code === paper.code) ?? {};
    return { ...paper, ...(readyOn && { readyOn }) };
  });

/** Those of the step that nobody has said to be ready. */
export const missingPapers = ({ papers = [] }: Pick<CourseStep, 'papers'>): CoursePaper[] => papers.filter(({ readyOn }) => readyOn === undefined);

/** The day its papers are due, while answers they are made of or papers themselves are not there and nobody was told so. */
export const papersAwaited = (step: CourseStep): LocalDate | undefined =>
  (step.needs.length === 0 && missingPapers(step).length === 0) || step.papersTold === step.papersOn ? undefined : step.papersOn;

/** That day has come, and something is missing of which nothing else says so: an answer that is late has a finding of its own. */
export const arePapersDue = (step: CourseStep): boolean =>
  step.papersOn !== undefined && step.papersTold === step.papersOn && (missingPapers(step).length > 0 || step.needs.some((id) => !step.late.includes(id)));

/**
 * How much of it will not be there by that day. An answer can be there only after the day its papers are due; what is not
 * there on a later day is one too.
 */
export const papersAtRisk = (step: CourseStep, answers: ExpectedAnswers, today: LocalDate): number => {
  const { papersOn, needs, closed } = step;
  if (papersOn === undefined || closed !== undefined) return 0;
  if (papersOn < today) return needs.length + missingPapers(step).length;
  return needs.filter((requestId) => (answers.get(requestId) ?? today) > papersOn).length;
};
