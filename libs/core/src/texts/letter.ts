import type { CourseNoticeCode } from '../course/message.js';
import type { Span } from '../rules/policy.js';
import { letterDa } from './da/letter.js';
import { formatDate, formatDayOf } from './dates.js';
import { letterEn } from './en/letter.js';
import type { Language } from './language.js';
import { citizenNoticeText } from './notice.js';
import { contactEntries, planSection, type Paper, type PaperFacts, type PaperPlan, type PaperSection } from './paper.js';
import type { Params } from './params.js';
import { postageText } from './postage.js';
import type { Instant, LocalDate } from '#sla';

/** What a citizen does about what they were told; whatever is not named here asks nothing of them. */
export type LetterAct = 'consentAsked' | 'bookConsultation' | 'consultationMissed' | 'reminderBeforeDue' | 'answerInvited' | 'meetingPlanned';

export type LetterTexts = {
  to: (name: string, organisation: string, day: string) => string;
  how: Readonly<Record<LetterAct, string>>;
  by: (day: string) => string;
  planOn: (day: string) => string;
} & Readonly<Record<'news' | 'says' | 'todo' | 'notOnline' | 'weTell' | 'noGoals', string>>;

export const letterTexts: Record<Language, LetterTexts> = { da: letterDa, en: letterEn };

export type LetterFacts = {
  code: string;
  params: Params;
  /** Of the citizen. */
  name: string;
  organisation: string;
  writtenAt: Instant;
  contacts: PaperFacts['contacts'];
  /** As it stands on that day. */
  plan?: (PaperPlan & { on: LocalDate }) | null;
};

const withPlan: ReadonlySet<string> = new Set<CourseNoticeCode>(['planChanged', 'courseBegun', 'courseReopened', 'courseChanged', 'exemptionEnded']);

/** What says that a plan is new, or holds on or again, is no news to whoever cannot open it: its letter holds the plan. */
export const holdsPlan = (code: string): boolean => withPlan.has(code);

const isAct = (code: string, { how }: LetterTexts): code is LetterAct => Object.hasOwn(how, code);

/** What the citizen must do, how, and by when. */
const todo = ({ code, params }: LetterFacts, t: LetterTexts, language: Language): readonly string[] => {
  const { until, comes, postage, postageUnit } = params;
  const act = comes !== undefined ? 'meetingPlanned' : code === 'courseReplied' && until !== undefined ? 'answerInvited' : code;
  if (!isAct(act, t)) return [];
  const post = postage === undefined ? '' : ` (${postageText({ amount: Number(postage), unit: postageUnit as Span['unit'] }, language)})`;
  return [t.how[act], ...(until === undefined ? [] : [t.by(`${formatDate(String(until), language, 'long')}${post}`)])];
};

/** What it came to, and every word that was written with it. */
const says = ({ params: { cameTo, said } }: LetterFacts): readonly string[] => [
  ...(cameTo === undefined ? [] : [`${cameTo}.`]),
  ...(said === undefined ? [] : String(said).split(/\n+/)),
];

const planOf = ({ code, plan }: LetterFacts, t: LetterTexts, language: Language): readonly PaperSection[] => {
  if (!plan || !holdsPlan(code)) return [];
  const { heading, entries } = planSection(plan, language);
  const lines = [t.planOn(formatDate(plan.on, language, 'long')), ...(entries.length === 0 ? [t.noGoals] : [])];
  return [{ heading, entries: [{ lines }, ...entries] }];
};

/** A notice as a letter: it says what the notice says, the words or the plan that the notice leads to, and what one needs who has no more than the paper. */
export const letterOf = (facts: LetterFacts, language: Language): Paper => {
  const t = letterTexts[language];
  const { code, params, name, organisation, writtenAt, contacts } = facts;
  const { title, body } = citizenNoticeText(code, { ...params, onPaper: 1 }, language);
  const acts = todo(facts, t, language);
  const said = says(facts);
  return {
    title,
    language,
    intro: t.to(name, organisation, formatDayOf(writtenAt, language)),
    sections: [
      { heading: t.news, entries: [{ lines: [body] }] },
      ...(said.length === 0 ? [] : [{ heading: t.says, entries: [{ lines: said }] }]),
      ...planOf(facts, t, language),
      ...(acts.length === 0 ? [] : [{ heading: t.todo, entries: [{ lines: acts }] }]),
      { heading: t.notOnline, entries: [{ lines: [t.weTell] }, ...contactEntries(contacts, language)] },
    ],
  };
};
