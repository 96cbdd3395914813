import type { CourseEvent, CourseEventOf, CourseEventType } from '../course/event.js';
import { courseDa } from './da/course.js';
import { courseEn } from './en/course.js';
import type { Language } from './language.js';

/** Names of what an event holds by code or id, in the reader's language. */
export type CourseNames = { kind(code: string): string; regime(code: string): string; person(id: string): string; advice(rule: string): string };

/** One line for every type of event. */
export type CourseTimeline = { [T in CourseEventType]: (event: CourseEventOf<T>, named: CourseNames) => string };

const timelines: Record<Language, CourseTimeline> = { da: courseDa, en: courseEn };

/** What happened to a course, in one line without its time. */
export const courseEventText = (event: CourseEvent, named: CourseNames, language: Language): string => {
  const line = timelines[language][event.type] as (event: CourseEvent, named: CourseNames) => string;
  return line(event, named);
};
