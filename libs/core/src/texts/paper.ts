import type { Instant, LocalDate } from '#sla';
import type { Happening } from '../course/happening.js';
import type { ActivityOutcome, GoalOutcome } from '../course/state.js';
import { paperDa } from './da/paper.js';
import { formatDate, formatDayOf } from './dates.js';
import { paperEn } from './en/paper.js';
import { answerReceivedText, happeningLines, madeFirstLines } from './happening.js';
import type { Language } from './language.js';

export type PaperTexts = {
  title: (name: string) => string;
  made: (day: string) => string;
  page: (number: number, of: number) => string;
  call: (organisation: string, phone: string) => string;
  because: (purpose: string) => string;
  over: (course: string) => string;
  lasted: (from: string, to: string) => string;
} & Record<'happened' | 'notReached' | 'stoppedWithCourse' | GoalOutcome | ActivityOutcome, string> &
  Record<'now' | 'nothing' | 'plan' | 'long' | 'short' | 'happens' | 'notes' | 'asked' | 'ended' | 'delays' | 'consents' | 'contacts', string> &
  Record<'askedOn' | 'proposedOn' | 'missed' | 'lifted' | 'organisation' | 'serves', (one: string) => string> &
  Record<'caseworker' | 'reminded' | 'announced' | 'moreTime' | 'spoken', (one: string, other: string) => string>;

/** Something with a name of its own, and the sentences about it: what belongs together in one of the lines stands on lines of its own. */
export type PaperEntry = { heading?: string; lines: readonly string[] };
export type PaperSection = { heading: string; entries: readonly PaperEntry[] };

/** What a citizen can take home: sections of sentences, and nothing of how they are set. */
export type Paper = { title: string; language: Language; intro: string; sections: readonly PaperSection[] };

/** One request, as its citizen reads it. `about` names form and recipient; `citizenText` alone says until when. */
export type PaperRequest = {
  about: string;
  isOpen: boolean;
  isProposal: boolean;
  citizenText: string;
  purpose: string | null;
  sentAt: Instant | null;
  delays: readonly string[];
};

/** Something that took place or was decided: what it came to, and when. */
export type PaperHappened = { what: string; outcome: string; on: LocalDate; text: string | null };

/** Something that takes place or is decided. `settled`: how it goes on, and why. `received`: when answers to it came. */
export type PaperStep = Happening & {
  what: string;
  text: string | null;
  settled: readonly string[];
  papers: readonly { name: string; readyOn: LocalDate | null }[];
  received: readonly Instant[];
};

/** A course: what happens now, what it is for, what takes place when, and what came of it. `runsOn`: something is to happen, also after its end. */
export type PaperCourse = {
  title: string;
  startedOn: LocalDate;
  endedOn: LocalDate | null;
  endedText: string | null;
  runsOn: boolean;
  now: string;
  goals: readonly {
    term: 'long' | 'short';
    text: string;
    outcome: GoalOutcome | null;
    activities: readonly { what: string; purpose: string | null; outcome: ActivityOutcome | null }[];
  }[];
  steps: readonly PaperStep[];
  happened: readonly PaperHappened[];
  notes: readonly { text: string; said: string }[];
};

export type PaperFacts = {
  name: string;
  today: LocalDate;
  requests: readonly PaperRequest[];
  courses: readonly PaperCourse[];
  consents: readonly { about: string; lines: readonly string[] }[];
  contacts: readonly { organisation: string; phone: string | null; caseworker: string | null }[];
};

const texts: Record<Language, PaperTexts> = { da: paperDa, en: paperEn };

/** Where nothing is to happen any more, it is that the last course is over. */
const nowIn = ({ requests, courses }: Pick<PaperFacts, 'requests' | 'courses'>, t: PaperTexts): readonly PaperEntry[] => {
  const open = requests.filter(({ isOpen }) => isOpen).map(({ about, citizenText }) => ({ heading: about, lines: [citizenText] }));
  const entries = [...open, ...courses.filter(({ runsOn }) => runsOn).map(({ now }) => ({ lines: [now] }))];
  return entries.length === 0 ? [{ lines: [courses[0]?.now ?? t.nothing] }] : entries;
};

/** What a plan is of: what the course is for, and whether it is over. */
export type PaperPlan = Pick<PaperCourse, 'goals' | 'endedOn'>;

const longFirst = (goals: PaperPlan['goals']): PaperPlan['goals'] => goals.toSorted((one, other) => one.term.localeCompare(other.term));

const planIn = (plans: readonly PaperPlan[], t: PaperTexts): readonly PaperEntry[] =>
  plans.flatMap(({ goals, endedOn }) =>
    longFirst(goals).map(({ term, text, outcome, activities }) => {
      const cameTo = outcome === null ? (endedOn === null ? [] : [t.notReached]) : [t[outcome]];
      return {
        heading: [`${t[term]}: ${text}`, ...cameTo].join(' – '),
        lines: activities.map(({ what, purpose, outcome: came }) =>
          [what, ...(purpose === null ? [] : [t.serves(purpose)]), ...(came === null ? (endedOn === null ? [] : [t.stoppedWithCourse]) : [`${t[came]}.`])].join(
            '\n',
          ),
        ),
      };
    }),
  );

const linesOf = (step: PaperStep, language: Language): string[] => {
  const [day = '', ...heldUp] = happeningLines(step, language);
  const { lead, lines } = madeFirstLines(step.papers, language) ?? { lines: [] };
  const received = step.received.map((at) => answerReceivedText(at, language));
  return [day, step.text, ...heldUp, ...step.settled, lead, ...lines, ...received].filter((line) => typeof line === 'string');
};

const happensIn = (courses: readonly PaperCourse[], language: Language): readonly PaperEntry[] =>
  courses.flatMap(({ steps }) => steps.map((step) => ({ heading: step.what, lines: linesOf(step, language) })));

const happenedIn = (courses: readonly PaperCourse[], language: Language): readonly PaperEntry[] =>
  courses.flatMap(({ happened }) =>
    happened.map(({ what, outcome, on, text }) => ({
      heading: `${what}: ${outcome}, ${formatDate(on, language, 'long')}`,
      lines: text === null ? [] : [text],
    })),
  );

const notesIn = (courses: readonly PaperCourse[]): readonly PaperEntry[] =>
  courses.flatMap(({ notes }) => notes.map(({ text, said }) => ({ heading: text, lines: [said] })));

/** What a course that is over came to. */
const overIn = (course: PaperCourse, t: PaperTexts, language: Language): PaperSection => {
  const { title, startedOn, endedOn, endedText } = course;
  const day = (on: LocalDate): string => formatDate(on, language, 'long');
  const lasted = endedOn === null ? [] : [t.lasted(day(startedOn), day(endedOn))];
  return {
    heading: t.over(title),
    entries: [{ lines: [...lasted, ...(endedText === null ? [] : [endedText])] }, ...happenedIn([course], language), ...planIn([course], t)],
  };
};

const askedIn = (requests: readonly PaperRequest[], t: PaperTexts, language: Language): readonly PaperEntry[] =>
  requests.map(({ about, isOpen, isProposal, purpose, sentAt }) => ({
    heading: about,
    lines: [
      ...(sentAt === null ? [] : [(isProposal ? t.proposedOn : t.askedOn)(formatDayOf(sentAt, language))]),
      ...(purpose === null || isProposal ? [] : [t.because(purpose)]),
      ...(isOpen ? [] : [t.ended]),
    ],
  }));

/** The goals, each with what is done to reach it and why. */
export const planSection = (plan: PaperPlan, language: Language): PaperSection => ({ heading: texts[language].plan, entries: planIn([plan], texts[language]) });

/** Whom to call, each with a sentence. */
export const contactEntries = (contacts: PaperFacts['contacts'], language: Language): readonly PaperEntry[] => {
  const t = texts[language];
  return contacts.map(({ organisation, phone, caseworker }) => ({
    lines: [
      caseworker === null ? t.organisation(organisation) : t.caseworker(caseworker, organisation),
      ...(phone === null ? [] : [t.call(organisation, phone)]),
    ],
  }));
};

/** What Min sag says: what happens now comes first. A section with nothing in it is left out. */
export const paperOf = ({ name, today, requests, courses, consents, contacts }: PaperFacts, language: Language): Paper => {
  const t = texts[language];
  const running = courses.filter(({ endedOn }) => endedOn === null);
  const over = courses.filter(({ endedOn }) => endedOn !== null);
  const late = requests.filter(({ delays }) => delays.length > 0);
  const sections: readonly PaperSection[] = [
    { heading: t.now, entries: nowIn({ requests, courses }, t) },
    { heading: t.plan, entries: planIn(running, t) },
    { heading: t.happens, entries: happensIn(courses, language) },
    { heading: t.happened, entries: happenedIn(running, language) },
    { heading: t.notes, entries: notesIn(courses) },
    { heading: t.asked, entries: askedIn(requests, t, language) },
    ...over.map((course) => overIn(course, t, language)),
    { heading: t.delays, entries: late.map(({ about, delays }) => ({ heading: about, lines: delays })) },
    { heading: t.consents, entries: consents.map(({ about, lines }) => ({ heading: about, lines })) },
    { heading: t.contacts, entries: contactEntries(contacts, language) },
  ];
  const intro = t.made(formatDate(today, language, 'long'));
  return { title: t.title(name), language, intro, sections: sections.filter(({ entries }) => entries.length > 0) };
};

/** At the foot of each page. */
export const paperPage = (number: number, of: number, language: Language): string => texts[language].page(number, of);
