import { label } from '../glossary.js';
import type { CourseWaiting, WaitedFor } from '../course/waiting.js';
import type { Language } from './language.js';
import { recipientNames } from './recipients.js';

/** Those who are not named by the kind of whoever was asked: at work, and as the citizen reads it after "on". */
const parties: Record<Language, Record<string, { staff: string; citizen: string }>> = {
  da: {
    requester: { staff: 'Kommunen selv', citizen: 'os i kommunen' },
    treatmentSystem: { staff: 'Behandlingssystemet', citizen: 'behandling' },
    otherAuthority: { staff: 'En anden myndighed', citizen: 'en anden myndighed' },
    transport: { staff: 'Undervejs mellem systemerne', citizen: 'levering af vores brev' },
    citizen: { staff: 'Borgeren selv', citizen: 'dig selv' },
  },
  en: {
    requester: { staff: 'The municipality itself', citizen: 'us in the municipality' },
    treatmentSystem: { staff: 'The treatment system', citizen: 'treatment' },
    otherAuthority: { staff: 'Another authority', citizen: 'another authority' },
    transport: { staff: 'On the way between systems', citizen: 'our letter to arrive' },
    citizen: { staff: 'The citizen', citizen: 'yourself' },
  },
};

/** Whom the citizen waited for, as those at work read it. */
export const waitedForText = (party: WaitedFor, language: Language): string => parties[language][party]?.staff ?? label(party, language);

/** The same as the citizen reads it. */
export const waitedForCitizenText = (party: WaitedFor, language: Language): string => parties[language][party]?.citizen ?? recipientNames(party, language).who;

const days = (count: number, language: Language): string =>
  language === 'da' ? `${count} ${count === 1 ? 'dag' : 'dage'}` : `${count} ${count === 1 ? 'day' : 'days'}`;

const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

type Sentences = {
  none: string;
  all: (days: string) => string;
  for: (days: string, party: string) => string;
  of: (list: string) => string;
  also: (list: string) => string;
  and: string;
  overlap: string;
};

const sentences: Record<Language, Sentences> = {
  da: {
    none: 'Du har ikke ventet på nogen endnu.',
    all: (count) => `Du har ventet i alt ${count}.`,
    for: (count, party) => `${count} på ${party}`,
    of: (list) => `Heraf ${list}.`,
    also: (list) => `Og ${list}.`,
    and: 'og',
    overlap: 'Nogle dage ventede du på flere på én gang. De dage er kun talt med én gang i alt.',
  },
  en: {
    none: 'You have not waited for anybody yet.',
    all: (count) => `You have waited ${count} in all.`,
    for: (count, party) => `${count} for ${party}`,
    of: (list) => `Of these ${list}.`,
    also: (list) => `And ${list}.`,
    and: 'and',
    overlap: 'On some days you waited for several at once. Those days count only once in all.',
  },
};

/** More than these make a sentence too long to read. */
const inOneSentence = 3;

/** How long the citizen waited, and for whom. Days on which it was the citizen's own turn are not among them. */
export const citizenWaitingText = ({ days: all, parties: found }: CourseWaiting, language: Language): string => {
  const say = sentences[language];
  const others = found.filter(({ party, days: count }) => party !== 'citizen' && count > 0);
  if (all === 0) return say.none;
  const parts = others.map(({ party, days: count }) => say.for(days(count, language), waitedForCitizenText(party, language)));
  const more = parts.length > inOneSentence ? [say.also(listed(parts.slice(inOneSentence), say.and))] : [];
  const overlaps = others.reduce((sum, { days: count }) => sum + count, 0) > all;
  return [say.all(days(all, language)), say.of(listed(parts.slice(0, inOneSentence), say.and)), ...more, ...(overlaps ? [say.overlap] : [])].join(' ');
};
