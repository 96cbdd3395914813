import type { Badge } from '../glossary/states.js';
import { label } from '../glossary.js';
import type { Language } from './language.js';
import { count } from './params.js';

/** Whole working days: left until the deadline, or past it, or by which the answer came too late. */
export type BadgeDays = { workingDaysLeft?: number; overdueBy?: number };

type BadgeText = (days: Required<BadgeDays>) => string;

const left = (days: number, language: Language): string =>
  language === 'da' ? `${count(days, 'workingDays', 'da')} tilbage` : `${count(days, 'workingDays', 'en')} left`;

const texts: Record<Language, Record<Badge, BadgeText>> = {
  da: {
    pending: ({ workingDaysLeft }) => left(workingDaysLeft, 'da'),
    imminent: ({ workingDaysLeft }) => `Snart: ${left(workingDaysLeft, 'da')}`,
    dueToday: () => label('dueToday', 'da'),
    breaching: ({ overdueBy }) => (overdueBy > 0 ? `Overskredet med ${count(overdueBy, 'workingDays', 'da')}` : 'Overskredet'),
    paused: ({ workingDaysLeft }) => `På pause · ${left(workingDaysLeft, 'da')}`,
    answeredInTime: () => label('answeredInTime', 'da'),
    answeredLate: ({ overdueBy }) => (overdueBy > 0 ? `Besvaret ${count(overdueBy, 'workingDays', 'da')} for sent` : label('answeredLate', 'da')),
    cancelled: () => label('cancelled', 'da'),
    noLongerDue: () => label('noLongerDue', 'da'),
    none: () => label('none', 'da'),
  },
  en: {
    pending: ({ workingDaysLeft }) => left(workingDaysLeft, 'en'),
    imminent: ({ workingDaysLeft }) => `Soon: ${left(workingDaysLeft, 'en')}`,
    dueToday: () => label('dueToday', 'en'),
    breaching: ({ overdueBy }) => (overdueBy > 0 ? `Overdue by ${count(overdueBy, 'workingDays', 'en')}` : 'Overdue'),
    paused: ({ workingDaysLeft }) => `Paused · ${left(workingDaysLeft, 'en')}`,
    answeredInTime: () => label('answeredInTime', 'en'),
    answeredLate: ({ overdueBy }) => (overdueBy > 0 ? `Answered ${count(overdueBy, 'workingDays', 'en')} late` : label('answeredLate', 'en')),
    cancelled: () => label('cancelled', 'en'),
    noLongerDue: () => label('noLongerDue', 'en'),
    none: () => label('none', 'en'),
  },
};

/** The words of a badge, e.g. `Snart: 2 arbejdsdage tilbage`. */
export const badgeText = (badge: Badge, { workingDaysLeft = 0, overdueBy = 0 }: BadgeDays, language: Language): string =>
  texts[language][badge]({ workingDaysLeft, overdueBy });
