import type { CitizenNow, CourseSituation } from '../course/citizen.js';
import { courseCitizenDa } from './da/course-citizen.js';
import { formatDate } from './dates.js';
import { courseCitizenEn } from './en/course-citizen.js';
import type { Language } from './language.js';
import { postageText } from './postage.js';

/** `what` names the step as the rule book does, `on` and `wasOn` are days in words. */
export type CourseLine = (facts: { what: string; on: string; wasOn: string }) => string;
export type CourseLines = Record<CourseSituation, CourseLine>;

const lines: Record<Language, CourseLines> = { da: courseCitizenDa, en: courseCitizenEn };

/** What happens now, who acts, until when, and whether the citizen must do anything. `what` names the step. */
export const courseCitizenText = ({ situation, on, wasOn, postage }: CitizenNow, what: string, language: Language): string => {
  const day = (date: string | undefined): string => (date === undefined ? '' : formatDate(date, language, 'long'));
  const post = postage === undefined ? '' : ` (${postageText(postage, language)})`;
  return lines[language][situation]({ what, on: `${day(on)}${post}`, wasOn: day(wasOn) });
};
