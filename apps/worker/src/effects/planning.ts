import { calendarOf, type Instant } from '#core';
import { businessNowOf, planMail, type Recipient } from '#persistence';
import { addCalendarDays, atLocalTime, localDateOf, nextWorkingDay, type Calendar } from '#sla';
import type pg from 'pg';
import type { Means } from './effect.js';

/**
 * The next two instants at which an organisation is mailed what it was reminded of: once on each of its working days, at
 * that local time. What comes after it waits for the next working day.
 */
export const mailInstants = (calendar: Calendar, now: Instant, time: string): { first: Instant; second: Instant } => {
  const today = localDateOf(now);
  const isOver = Date.parse(now) >= Date.parse(atLocalTime(today, time));
  const first = nextWorkingDay(calendar, isOver ? addCalendarDays(today, 1) : today);
  return { first: atLocalTime(first, time), second: atLocalTime(nextWorkingDay(calendar, addCalendarDays(first, 1)), time) };
};

/** Sees to it that the organisations of these people are mailed next time it is theirs. */
export type Plan = (client: pg.ClientBase, people: readonly Recipient[]) => Promise<void>;

/** Brings the calendars first, so that the transaction in which it is planned needs no second connection. */
export const createPlanning =
  ({ rules, settings }: Pick<Means, 'rules' | 'settings'>) =>
  async (): Promise<Plan> => {
    const { rules: book } = await rules.current();
    return async (client, people) => {
      const organisations = [...new Set(people.flatMap(({ organisationId }) => organisationId ?? []))].toSorted();
      const now = await businessNowOf(client);
      for (const organisationId of organisations) {
        await planMail(client, { organisationId, ...mailInstants(calendarOf(book, organisationId), now, settings.reminderMailAt) });
      }
    };
  };
