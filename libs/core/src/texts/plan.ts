import type { LocalDate } from '#sla';
import type { ActivityOutcome } from '../course/state.js';
import { planDa } from './da/plan.js';
import { formatDate } from './dates.js';
import { planEn } from './en/plan.js';
import type { Language } from './language.js';

export type PlanTexts = {
  why: (purpose: string) => string;
  noPurpose: string;
  who: (carrier: string) => string;
  span: (from: string, until: string | null) => string;
  ended: (outcome: ActivityOutcome, on: string) => string;
  exempt: (from: string, until: string, reason: string) => string;
};

const texts: Record<Language, PlanTexts> = { da: planDa, en: planEn };

/** An activity of a plan. `carrier`: who sees to it. */
export type PlannedActivity = {
  purpose: string | null;
  carrier: string;
  from: LocalDate;
  until: LocalDate | null;
  closed: { outcome: ActivityOutcome; on: LocalDate } | null;
};

/** What the citizen reads of an activity beside what it is: why, by whom, and when. */
export const activityText = ({ purpose, carrier, from, until, closed }: PlannedActivity, language: Language): Record<'why' | 'who' | 'when', string> => {
  const t = texts[language];
  const day = (on: LocalDate): string => formatDate(on, language, 'long');
  return {
    why: purpose === null ? t.noPurpose : t.why(purpose),
    who: t.who(carrier),
    when: closed === null ? t.span(day(from), until === null ? null : day(until)) : t.ended(closed.outcome, day(closed.on)),
  };
};

/** That nothing is demanded for a time, and why. */
export const exemptionText = ({ from, until, reason }: { from: LocalDate; until: LocalDate; reason: string }, language: Language): string =>
  texts[language].exempt(formatDate(from, language, 'long'), formatDate(until, language, 'long'), reason);
