import { localDateOf, startOfDay, type Instant, type LocalDate } from '#sla';
import type { RuleBook } from '../rules/rule-book.js';
import type { Refused } from '../workflow.js';
import type { CourseEvent } from './event.js';
import { framed } from './handler.js';
import type { Course, CourseStep } from './state.js';
import { underRules } from './under-rules.js';
import { courseWorkflow } from './workflow.js';

export type CourseInput = { kind: string; startedOn: LocalDate };
export type CoursePreview = { regime: string; steps: readonly CourseStep[] };

const nobody = { number: '', citizenId: '', organisationId: '' };

/** What a course of that kind has to be done by when, if it is begun on that day: decided as a real one is. */
export const previewCourse = (rules: RuleBook, input: CourseInput, now: Instant): CoursePreview | { refused: Refused } => {
  const then = input.startedOn > localDateOf(now) ? startOfDay(input.startedOn) : now;
  const decision = courseWorkflow.decide(null, { type: 'begin', ...nobody, ...input }, { actor: { kind: 'clock' }, now: then, rules });
  if ('refused' in decision) return decision;
  const course = decision.events.reduce<Course | null>((before, event) => courseWorkflow.evolve(before, event), null);
  if (course === null) throw new Error('Nothing was begun.');
  return { regime: course.regime, steps: course.steps };
};

/** What would happen to a running course if these rules were applied anew; nothing where it has what they say. */
export const changesUnder = (course: Course, rules: RuleBook, now: Instant): CourseEvent[] => {
  const asked = { actor: { kind: 'clock' }, now, rules } as const;
  return underRules(course, asked).map((fact) => framed(fact, asked));
};

/** Kinds of course of which two rule books say different terms, so that others need not be looked at. Any may have steps that rest on papers. */
export const kindsTouched = (earlier: RuleBook, later: RuleBook): string[] => {
  const termsIn = ({ courseKinds, stepKinds, national }: RuleBook, kind: string): string => {
    const clocks = courseKinds.find(({ code }) => code === kind)?.clocks ?? [];
    const papers = stepKinds.map(({ code, papers: needed = [] }) => [code, needed.map(({ code: paper, obligatory, regimes }) => [paper, obligatory, regimes])]);
    return JSON.stringify([clocks, stepKinds.filter(({ code }) => clocks.some(({ step }) => step === code)), clocks.length > 0 && national, papers]);
  };
  return later.courseKinds.map(({ code }) => code).filter((code) => termsIn(earlier, code) !== termsIn(later, code));
};

/** Whether it would be another matter to apply the later rules to a running course than the earlier ones. */
export const isChangedBy = (course: Course, earlier: RuleBook, later: RuleBook, now: Instant): boolean =>
  JSON.stringify(changesUnder(course, earlier, now)) !== JSON.stringify(changesUnder(course, later, now));
