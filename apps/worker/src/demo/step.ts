import { calendarOf, type Command } from '#core';
import { addWorkingDays, atLocalTime, localDateOf, nextWorkingDay, type Calendar, type Instant, type LocalDate } from '#sla';
import { organisationBy, type By, type Scene } from './scene.js';

/** The command of a step; what it says is kept in the scene. */
export type Act = (scene: Scene) => Command | Promise<Command>;

/** The day of a step, in the calendar of whoever acts. A day before the step before it becomes that day. */
export type When = (scene: Scene, calendar: Calendar) => LocalDate;

export type Step = { when: When; by: By; act: Act };

export const step = (when: When, by: By, act: Act): Step => ({ when, by, act });

/** Working days after the step before; when two are given, any number between them. */
export const after =
  (least: number, most = least): When =>
  ({ on, random }, calendar) =>
    addWorkingDays(calendar, on, random.int(least, most));

export const sameDay = after(0);

/** Working days before the day on which the world ends. */
export const ago =
  (least: number, most = least): When =>
  ({ today, random }, calendar) =>
    addWorkingDays(calendar, today, -random.int(least, most));

const aroundDue = ({ dueOn, on }: Scene, calendar: Calendar, days: number): LocalDate => addWorkingDays(calendar, dueOn ?? on, days);

/** Working days before the deadline in force. */
export const beforeDue =
  (least: number, most = least): When =>
  (scene, calendar) =>
    aroundDue(scene, calendar, -scene.random.int(least, most));

export const afterDue =
  (least: number, most = least): When =>
  (scene, calendar) =>
    aroundDue(scene, calendar, scene.random.int(least, most));

/** The day of the booked consultation. */
export const onConsultation: When = ({ consultationOn, on }) => consultationOn ?? on;

const minutesOf = (instant: Instant): number => (Date.parse(instant) - Date.parse(atLocalTime(localDateOf(instant), '00:00'))) / 60_000;

const timeOf = (minutes: number, seconds: number): string =>
  [Math.floor(minutes / 60), minutes % 60, seconds].map((part) => String(part).padStart(2, '0')).join(':');

/** Minutes of the day: who begins before two has time left for what follows on the same day. */
const desk = { opens: 8 * 60 + 10, begunBy: 14 * 60, closes: 15 * 60 + 50 } as const;

/** When a step is to take place: in office hours on a working day of whoever acts, some minutes after the step before. */
export const instantOf = ({ when, by }: Step, scene: Scene): Instant => {
  const { rules, on, now, random } = scene;
  const calendar = calendarOf(rules, organisationBy(by, scene));
  const wanted = when(scene, calendar);
  const day = nextWorkingDay(calendar, wanted < on ? on : wanted);
  const soon = day === on ? Math.ceil(minutesOf(now)) + random.int(4, 40) : 0;
  const later = soon > desk.closes;
  const minutes = soon < desk.opens || later ? random.int(desk.opens, desk.begunBy) : soon;
  return atLocalTime(later ? addWorkingDays(calendar, day, 1) : day, timeOf(minutes, random.int(1, 59)));
};
