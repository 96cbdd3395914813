import { addCalendarDays, addMonths, type LocalDate } from '#sla';
import type { SurveyRule } from '../rules/courses.js';
import type { Activity, Course } from './state.js';

/** What the citizen answers to each of the two questions: does it give meaning to you, and do you know what it is for? */
export type SurveyAnswer = 'yes' | 'partly' | 'no';

export const surveyAnswers = ['yes', 'partly', 'no'] as const satisfies readonly SurveyAnswer[];

/** The first day of the half-year: answers are counted by half-years. */
export const halfYearOf = (on: LocalDate): LocalDate => `${on.slice(0, 4)}-${on.slice(5, 7) < '07' ? '01' : '07'}-01`;

/** With the course everything in it is over. */
const overOn = ({ endedOn }: Course, { closed }: Activity): LocalDate | undefined => closed?.on ?? endedOn;

/** Once the citizen has had time to know, and never on its first day, also when it ended on that. */
export const surveyFrom = (course: Course, activity: Activity, { afterDays }: SurveyRule): LocalDate => {
  const inTime = addCalendarDays(activity.from, afterDays);
  const end = overOn(course, activity);
  if (end === undefined) return inTime;
  const second = addCalendarDays(activity.from, 1);
  const over = end > second ? end : second;
  return over < inTime ? over : inTime;
};

/** Also when the course ended before it. */
export const cameToNothing = ({ endedOn }: Course, { from, closed }: Activity): boolean =>
  closed === undefined ? endedOn !== undefined && from > endedOn : closed.outcome === 'notBegun';

/** It came to nothing, or has been over for so long that nobody asks any more. */
const isPast = (course: Course, activity: Activity, { endedDays }: SurveyRule, on: LocalDate): boolean => {
  const end = overOn(course, activity);
  return cameToNothing(course, activity) || (end !== undefined && addCalendarDays(end, endedDays) < on);
};

/** The citizen answered so lately that it is not yet time to ask again. */
export const answeredLately = ({ surveyed = [] }: Course, { no }: Activity, { againMonths }: SurveyRule, on: LocalDate): boolean =>
  surveyed.some((each) => each.activity === no && addMonths(each.on, againMonths) > on);

/** What the citizen may be asked about on that day; nobody is asked about the course of one who has died. */
export const surveyOpenFor = (course: Course, on: LocalDate, rule: SurveyRule | undefined): Activity[] =>
  rule === undefined || course.endedBecause === 'citizenDeceased'
    ? []
    : course.activities.filter(
        (activity) => surveyFrom(course, activity, rule) <= on && !isPast(course, activity, rule, on) && !answeredLately(course, activity, rule, on),
      );
