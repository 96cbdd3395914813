import type { LocalDate } from '#sla';
import { formatDate } from './dates.js';
import type { Language } from './language.js';

/** What became of asking a citizen for consent. `until`: its last day, of one that grows old; `over`: nothing is asked by it any more. */
export type ConsentFacts = { status: 'asked' | 'given' | 'refused' | 'withdrawn'; on?: LocalDate; until: LocalDate | null; over: boolean };

const texts = {
  da: {
    asked: 'Vi venter på dit svar.',
    given: (day: string) => `Du sagde ja ${day}.`,
    givenOnce: 'Du har sagt ja.',
    holds: (day: string) => `Dit ja gælder til og med ${day}.`,
    held: (day: string) => `Dit ja gjaldt til og med ${day}.`,
    untilWithdrawn: 'Dit ja gælder, til du tager det tilbage.',
    over: 'Vi er færdige med at spørge.',
    refused: 'Du sagde nej.',
    withdrawn: 'Du har taget dit ja tilbage.',
    read: (day: string) => `De har kunnet læse svaret siden ${day}.`,
    readNoMore: (day: string) => `De har ikke kunnet læse svaret siden ${day}.`,
  },
  en: {
    asked: 'We are waiting for your answer.',
    given: (day: string) => `You said yes on ${day}.`,
    givenOnce: 'You have said yes.',
    holds: (day: string) => `Your yes holds up to and including ${day}.`,
    held: (day: string) => `Your yes held up to and including ${day}.`,
    untilWithdrawn: 'Your yes holds until you take it back.',
    over: 'We are done asking.',
    refused: 'You said no.',
    withdrawn: 'You have taken back your yes.',
    read: (day: string) => `They have been able to read the answer since ${day}.`,
    readNoMore: (day: string) => `They have not been able to read the answer since ${day}.`,
  },
};

/** Whether the citizen has said yes, and how long it holds. */
export const consentText = ({ status, on, until, over }: ConsentFacts, language: Language, today: LocalDate): string => {
  const t = texts[language];
  if (status !== 'given') return t[status];
  const day = (date: LocalDate): string => formatDate(date, language, 'long');
  const given = on === undefined ? t.givenOnce : t.given(day(on));
  if (over) return `${given} ${t.over}`;
  if (until === null) return `${given} ${t.untilWithdrawn}`;
  return `${given} ${(until < today ? t.held : t.holds)(day(until))}`;
};

/** A consent to sending an answer on. `from` and `until`: since when it could be read there, and no more; both as days. */
export type SharingFacts = { status: 'given' | 'withdrawn'; on: LocalDate; from: LocalDate; until: LocalDate | null };

/** Whether the citizen has said yes to that, and who reads the answer because of it. */
export const sharingConsentText = ({ status, on, from, until }: SharingFacts, language: Language): string => {
  const t = texts[language];
  const day = (date: LocalDate): string => formatDate(date, language, 'long');
  if (until !== null) return `${status === 'withdrawn' ? t.withdrawn : t.given(day(on))} ${t.readNoMore(day(until))}`;
  return `${t.given(day(on))} ${t.read(day(from))} ${t.untilWithdrawn}`;
};
