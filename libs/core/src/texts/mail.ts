import { mailDa } from './da/mail.js';
import { mailEn } from './en/mail.js';
import type { Language } from './language.js';
import { noticeText, type AnyNoticeCode } from './notice.js';
import type { OwnWords } from './own-words.js';
import type { Params } from './params.js';

type Written = { subject: string; body: string };

/** How many requests of a practice wait, before their deadline and after it. */
export type Waiting = { before: number; after: number };

/** `openHere` is the line before the address of the portal, `forCitizen` and `forRepresentative` all that a citizen, and whoever acts for one, is told by mail, `collected` the one mail of a day. */
export type MailWords = { openHere: string; forCitizen: Written; forRepresentative: Written; collected: (waiting: Waiting) => Written };

export type MailReader = 'staff' | 'citizen' | 'representative';

const words: Record<Language, MailWords> = { da: mailDa, en: mailEn };

/**
 * The e-mail that goes with a notice. Mail is read by strangers: it names nobody and tells nothing about health, and a
 * citizen's not even that there is a case, nor a representative's for whom it is. `address` is that of the portal.
 */
export const mailText = (
  reader: MailReader,
  code: AnyNoticeCode | (string & {}),
  params: Params,
  address: string,
  language: Language,
  own?: OwnWords,
): { subject: string; text: string } => {
  const { openHere, forCitizen, forRepresentative } = words[language];
  if (reader !== 'staff') {
    const { subject, body } = reader === 'citizen' ? forCitizen : forRepresentative;
    return { subject, text: `${body}\n${address}\n` };
  }
  const { title, body } = noticeText(code, params, language, own);
  return { subject: title, text: `${body}\n\n${openHere}\n${address}\n` };
};

/** The one mail of a day to a practice: it counts the reminders that wait, and names neither requests nor people. */
export const collectedMailText = (waiting: Waiting, address: string, language: Language): { subject: string; text: string } => {
  const { openHere, collected } = words[language];
  const { subject, body } = collected(waiting);
  return { subject, text: `${body}\n\n${openHere}\n${address}\n` };
};
