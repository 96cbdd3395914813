import type { Instant, LocalDate } from '#sla';
import { meaningOf, meetingToTell, type Happening, type HappeningMeaning } from '../course/happening.js';
import { happeningDa } from './da/happening.js';
import { formatDate, formatDayOf, formatMeeting } from './dates.js';
import { happeningEn } from './en/happening.js';
import type { Language } from './language.js';

/** Of a step that the citizen reads of: what its day is, what holds it up, what it rests on, and that an answer came. */
export type HappeningTexts = Record<HappeningMeaning | 'moved' | 'mayMove' | 'received', (day: string) => string> &
  Record<'ready' | 'notReady', (paper: string) => string> &
  Record<'toldLater' | 'madeFirst' | 'otherRules', string>;

const texts: Record<Language, HappeningTexts> = { da: happeningDa, en: happeningEn };

/** Nothing that has passed reads as if it were to come. */
const dayText = (step: Happening, language: Language): string => {
  const t = texts[language];
  const { plannedOn, postage, heldBy } = step;
  const meaning = meaningOf(step);
  const post = plannedOn === null && postage !== null ? ` (${postage})` : '';
  const said = t[meaning](`${formatMeeting(meetingToTell(step), language)}${post}`);
  return meaning === 'wasPlanned' && heldBy === null ? `${said} ${t.toldLater}` : said;
};

/** What lacks an answer is moved by it; whoever was asked to come keeps the day until told another. */
const heldUpText = ({ heldBy, expectedOn, attends, passed }: Happening, language: Language): string | null => {
  if (heldBy === null || expectedOn === null) return null;
  return texts[language][attends && !passed ? 'mayMove' : 'moved'](formatDate(expectedOn, language, 'long'));
};

/** When it takes place, and what holds it up. */
export const happeningLines = (step: Happening, language: Language): string[] =>
  [dayText(step, language), heldUpText(step, language)].filter((line) => line !== null);

/** What it rests on is made by others, so nothing that the citizen must do. */
export const madeFirstLines = (
  papers: readonly { name: string; readyOn: LocalDate | null }[],
  language: Language,
): { lead: string; lines: string[] } | null => {
  const t = texts[language];
  return papers.length === 0 ? null : { lead: t.madeFirst, lines: papers.map(({ name, readyOn }) => (readyOn === null ? t.notReady : t.ready)(name)) };
};

/** That what the citizen answered has come. */
export const answerReceivedText = (at: Instant, language: Language): string => texts[language].received(formatDayOf(at, language));

/** Why what was to come is to come no more, where nobody chose that. */
export const fellAwayText = (language: Language): string => texts[language].otherRules;
