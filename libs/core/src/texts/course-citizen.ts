import type { CitizenNow, CourseSituation } from '../course/citizen.js';
import { courseCitizenDa } from './da/course-citizen.js';
import { formatDate } from './dates.js';
import { courseCitizenEn } from './en/course-citizen.js';
import type { Language } from './language.js';

/** `what` names the step as the rule book does, `on` and `wasOn` are days in words. */
export type CourseLine = (facts: { what: string; on: string; wasOn: string }) => string;
export type CourseLines = Record<CourseSituation, CourseLine>;

const lines: Record<Language, CourseLines> = { da: courseCitizenDa, en: courseCitizenEn };

/** What happens now, who acts, until when, and whether the citizen must do anything. `what` names the step. */
export const courseCitizenText = ({ situation, on, wasOn }: CitizenNow, what: string, language: Language): string => {
  const day = (date: string | undefined): string => (date === undefined ? '' : formatDate(date, language, 'long'));
  return lines[language][situation]({ what, on: day(on), wasOn: day(wasOn) });
};
