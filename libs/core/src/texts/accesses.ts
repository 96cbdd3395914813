import type { AccessAction, AccessOutcome, Look } from '../access-log.js';
import type { CommandType } from '../service-request/command.js';
import { accessesDa, onCourseDa } from './da/accesses.js';
import { accessesEn, onCourseEn } from './en/accesses.js';
import type { Language } from './language.js';

/** All that is done with a course reads alike: the course's own page says what was done. */
export type AccessTexts = Readonly<Record<Look | CommandType, string>>;

const texts = { da: accessesDa, en: accessesEn };
const onCourse = { da: onCourseDa, en: onCourseEn };
const lowered = (text: string): string => `${text.slice(0, 1).toLocaleLowerCase('da')}${text.slice(1)}`;

type Told = (what: string) => string;
const told: Record<Language, Record<AccessOutcome, Told>> = {
  da: {
    done: (what) => what,
    notFound: (what) => `Forsøgte at åbne dine oplysninger, men fik ikke adgang (${lowered(what)})`,
    refused: (what) => `Forsøgte, men blev afvist (${lowered(what)})`,
  },
  en: {
    done: (what) => what,
    notFound: (what) => `Tried to open your information, but got no access (${lowered(what)})`,
    refused: (what) => `Tried, but was refused (${lowered(what)})`,
  },
};

const isKnown = (action: string): action is keyof AccessTexts => Object.hasOwn(accessesDa, action);

/** What somebody did about a citizen, as the citizen reads it. */
export const accessText = (action: AccessAction, outcome: AccessOutcome, language: Language, isCourse = false): string => {
  const what = (isCourse && !action.includes('.')) || !isKnown(action) ? onCourse[language] : texts[language][action];
  return told[language][outcome](what);
};
