import type { CitizenNow, CourseSituation } from '../course/citizen.js';
import type { CourseEvent } from '../course/event.js';
import { courseCitizenDa, settledDa } from './da/course-citizen.js';
import { formatDate, formatMeeting } from './dates.js';
import { courseCitizenEn, settledEn } from './en/course-citizen.js';
import type { Language } from './language.js';
import { postageText } from './postage.js';

/** `what` names the step as the rule book does, `on` and `wasOn` are days in words. */
export type CourseLine = (facts: { what: string; on: string; wasOn: string }) => string;
export type CourseLines = Record<CourseSituation, CourseLine>;

type DelaySettled = Extract<CourseEvent, { type: 'delaySettled' }>;
/** `on` is a day in words. It tells of what was decided, which stays true when something is decided anew. */
export type SettledLines = Record<DelaySettled['choice'], (on: string) => string>;

const settled: Record<Language, SettledLines> = { da: settledDa, en: settledEn };

const lines: Record<Language, CourseLines> = { da: courseCitizenDa, en: courseCitizenEn };

/** What happens now, who acts, until when, and whether the citizen must do anything. `what` names the step, `place` is where. */
export const courseCitizenText = ({ situation, on, at, wasOn, postage }: CitizenNow, what: string, language: Language, place?: string | null): string => {
  const day = (date: string | undefined): string => (date === undefined ? '' : formatDate(date, language, 'long'));
  const post = postage === undefined ? '' : ` (${postageText(postage, language)})`;
  return lines[language][situation]({ what, on: on === undefined ? '' : `${formatMeeting({ on, at, place }, language)}${post}`, wasOn: day(wasOn) });
};

/** How a step goes on that lacked an answer, or by when to expect it that is late. */
export const settledText = ({ choice, on }: DelaySettled, language: Language): string =>
  settled[language][choice](on === undefined ? '' : formatDate(on, language, 'long'));
