import type { CourseNoticeCode } from '../course/message.js';
import type { NoticeCode } from '../service-request/message.js';
import { courseCitizenNoticesDa, courseNoticesDa } from './da/course-notices.js';
import { citizenNoticesDa } from './da/citizen-notices.js';
import { noticesDa } from './da/notices.js';
import { courseCitizenNoticesEn, courseNoticesEn } from './en/course-notices.js';
import { citizenNoticesEn } from './en/citizen-notices.js';
import { noticesEn } from './en/notices.js';
import type { Language } from './language.js';
import { type OwnWords, ownWordsText } from './own-words.js';
import { readerOf, type Params, type Reader, type Text } from './params.js';
import { recipientNames } from './recipients.js';

export type Notice = { title: Text; body: Text };
/** To a citizen: `who` is the recipient as a citizen would say it, e.g. `din læge`. */
export type CitizenNotice = { title: string | Text; body: (read: Reader, who: string) => string };

/** What a citizen is told in words of its own; any other code reads as `anythingElse`. */
export type CitizenNoticeCode = keyof typeof citizenNoticesDa;

const forStaff = { da: { ...noticesDa, ...courseNoticesDa }, en: { ...noticesEn, ...courseNoticesEn } };
const forCitizens = { da: { ...citizenNoticesDa, ...courseCitizenNoticesDa }, en: { ...citizenNoticesEn, ...courseCitizenNoticesEn } };

const isNotice = (code: string): code is keyof typeof forStaff.da => Object.hasOwn(forStaff.da, code);
const isForCitizens = (code: string): code is keyof typeof forCitizens.da => Object.hasOwn(forCitizens.da, code);

/** Told by a course, not by a request. */
export const isCourseNotice = (code: string): code is CourseNoticeCode => Object.hasOwn(courseNoticesDa, code);

/** The notices of both workflows. */
export type AnyNoticeCode = NoticeCode | CourseNoticeCode;

/**
 * A citizen's notice in plain language. Params: `recipientKind`, and the dates `dueOn`, `until`, `on` where there are any. `about`: what
 * it is about, as the citizen reads it, which is said first unless the title does.
 */
export const citizenNoticeText = (code: AnyNoticeCode | (string & {}), params: Params, language: Language): { title: string; body: string } => {
  const { title, body } = forCitizens[language][isForCitizens(code) ? code : 'anythingElse'];
  const read = readerOf(params, language);
  const said = { title: typeof title === 'string' ? title : title(read), body: body(read, recipientNames(String(params.recipientKind ?? ''), language).who) };
  return read.has('about') && read.raw('about') !== said.title ? { ...said, body: `${read.raw('about')}. ${said.body}` } : said;
};

/**
 * Title and body of a notice to somebody at work. Params: `formCode`, `number`, and the dates `dueOn`, `until`, `on`
 * where there are any. Safe for e-mail: it names nobody and tells nothing about health. `own`: what the policy says in
 * place of the body; the title says what it is about all the same.
 */
export const noticeText = (code: AnyNoticeCode | (string & {}), params: Params, language: Language, own?: OwnWords): { title: string; body: string } => {
  const read = readerOf(params, language);
  const { title, body } = forStaff[language][isNotice(code) ? code : 'anythingElse'];
  return { title: title(read), body: own === undefined ? body(read) : ownWordsText(own, params, language) };
};
