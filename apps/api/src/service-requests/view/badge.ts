import { stateOf, type ServiceRequestRow } from '#persistence';
import { localDateOf, workingDaysBetween, type Calendar, type LocalDate } from '#sla';
import { stoodStillSince, type Badge } from '#core';

export type { Badge };

export type Standing = { badge: Badge; workingDaysLeft: number | null; overdueBy?: number; pausedSince?: string };

/** So many working days ahead count as soon. */
export const soonDays = 2;

export const none: Standing = { badge: 'none', workingDaysLeft: null };

/** It was declined, or called back: nobody need answer by that day any more. */
const noLongerDue: Standing = { badge: 'noLongerDue', workingDaysLeft: null };

const answered = (row: ServiceRequestRow, answeredAt: string, dueOn: LocalDate, calendar: Calendar): Standing => {
  const late = row.missed || (row.dueAt !== null && answeredAt > row.dueAt);
  if (!late) return { badge: 'answeredInTime', workingDaysLeft: null };
  return { badge: 'answeredLate', workingDaysLeft: null, overdueBy: workingDaysBetween(calendar, dueOn, localDateOf(answeredAt)) };
};

/** How that day stands to today. */
export const standingOn = (dueOn: LocalDate, today: LocalDate, calendar: Calendar): Standing => {
  if (today > dueOn) return { badge: 'breaching', workingDaysLeft: 0, overdueBy: workingDaysBetween(calendar, dueOn, today) };
  const workingDaysLeft = workingDaysBetween(calendar, today, dueOn);
  if (today === dueOn) return { badge: 'dueToday', workingDaysLeft };
  return { badge: workingDaysLeft <= soonDays ? 'imminent' : 'pending', workingDaysLeft };
};

/** No day is used while it is paused: what is left is what was left when the clock stopped. */
const paused = (row: ServiceRequestRow, dueOn: LocalDate, today: LocalDate, calendar: Calendar): Standing => {
  const pausedSince = stoodStillSince(stateOf(row));
  const since = pausedSince === undefined ? today : localDateOf(pausedSince);
  return {
    badge: 'paused',
    workingDaysLeft: Math.max(0, workingDaysBetween(calendar, since, dueOn)),
    ...(pausedSince !== undefined && { pausedSince }),
  };
};

/** How a request stands to its deadline. The date is the truth; the countdown, always in working days, is help. */
export const standingOf = (row: ServiceRequestRow, today: LocalDate, calendar: Calendar): Standing => {
  const { status, clock, dueOn, answeredAt } = row;
  if (status === 'cancelled') return { badge: 'cancelled', workingDaysLeft: null };
  if (dueOn === null) return none;
  if (clock === 'paused') return paused(row, dueOn, today, calendar);
  if (clock === 'running') return standingOn(dueOn, today, calendar);
  if (clock === 'notStarted') return none;
  return answeredAt === null ? noLongerDue : answered(row, answeredAt, dueOn, calendar);
};
