import type { CourseEvent, CourseEventOf, CourseEventType } from '../course/event.js';
import type { CourseFindingCode } from '../course/findings.js';
import { courseDa, courseFindingsDa } from './da/course.js';
import { courseEn, courseFindingsEn } from './en/course.js';
import type { Language } from './language.js';

/** Names of what an event holds by code, number or id, in the reader's language. */
export type CourseNames = {
  kind(code: string): string;
  regime(code: string): string;
  person(id: string): string;
  activityKind(code: string): string;
  exemption(code: string): string;
  stepKind(code: string): string;
  /** The kind of the step of that number. */
  step(no: number): string;
  /** What the step of that number rests on. */
  paper(no: number, code: string): string;
  outcome(no: number, code: string): string;
  request(id: string): string;
  advice(rule: string): string;
  organisation(id: string): string;
  grantKind(code: string): string;
};

/** One line for every type of event. */
export type CourseTimeline = { [T in CourseEventType]: (event: CourseEventOf<T>, named: CourseNames) => string };

export type CourseFindingTexts = Record<CourseFindingCode, string>;

const timelines: Record<Language, CourseTimeline> = { da: courseDa, en: courseEn };
const findings: Record<Language, CourseFindingTexts> = { da: courseFindingsDa, en: courseFindingsEn };

/** What happened to a course, in one line without its time. */
export const courseEventText = (event: CourseEvent, named: CourseNames, language: Language): string => {
  const line = timelines[language][event.type] as (event: CourseEvent, named: CourseNames) => string;
  return line(event, named);
};

/** What the course lacks, and the mend. */
export const courseFindingText = (code: CourseFindingCode, language: Language): string => findings[language][code];
