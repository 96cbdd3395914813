import type { Instant, LocalDate } from '#sla';
import { formatDate, formatDayOf } from './dates.js';
import type { Language } from './language.js';
import { letterTexts } from './letter.js';
import { contactEntries, type Paper, type PaperFacts } from './paper.js';

export type CodeLetterTexts = { title: string } & Readonly<Record<'handOver' | 'code' | 'how', (one: string) => string>> & { once: string };

export const codeLetterTexts: Record<Language, CodeLetterTexts> = {
  da: {
    title: 'En kode til den, der skal handle for dig',
    handOver: (name) => `Giv dette brev til ${name}.`,
    code: (code) => `Koden er: ${code}`,
    how: (day) => `Personen logger på Afklar og skriver koden under »Hjælp fra andre« senest ${day}.`,
    once: 'Koden kan bruges én gang. Giv den ikke til andre.',
  },
  en: {
    title: 'A code for the person who is to act for you',
    handOver: (name) => `Give this letter to ${name}.`,
    code: (code) => `The code is: ${code}`,
    how: (day) => `The person signs in to Afklar and writes the code under “Help from others” by ${day}.`,
    once: 'The code can be used once. Give it to nobody else.',
  },
};

export type CodeLetterFacts = {
  /** Of the citizen. */
  name: string;
  organisation: string;
  /** Whom the code is for. */
  representative: string;
  code: string;
  codeUntil: LocalDate;
  writtenAt: Instant;
  contacts: PaperFacts['contacts'];
};

/** The code by which somebody begins to act for a citizen, for the citizen to hand over. */
export const codeLetterOf = ({ name, organisation, representative, code, codeUntil, writtenAt, contacts }: CodeLetterFacts, language: Language): Paper => {
  const t = codeLetterTexts[language];
  const { to, todo, notOnline, weTell } = letterTexts[language];
  const lines = [t.handOver(representative), t.code(code), t.how(formatDate(codeUntil, language, 'long')), t.once];
  return {
    ...{ title: t.title, language, intro: to(name, organisation, formatDayOf(writtenAt, language)) },
    sections: [
      { heading: todo, entries: [{ lines }] },
      { heading: notOnline, entries: [{ lines: [weTell] }, ...contactEntries(contacts, language)] },
    ],
  };
};
