import { addCalendarDays, addMonths, type LocalDate } from '#sla';
import type { SurveyRule } from '../rules/courses.js';
import type { Activity, Course } from './state.js';

/** What the citizen answers to each of the two questions: does it give meaning to you, and do you know what it is for? */
export type SurveyAnswer = 'yes' | 'partly' | 'no';

export const surveyAnswers = ['yes', 'partly', 'no'] as const satisfies readonly SurveyAnswer[];

/** The first day of the half-year: answers are counted by half-years. */
export const halfYearOf = (on: LocalDate): LocalDate => `${on.slice(0, 4)}-${on.slice(5, 7) < '07' ? '01' : '07'}-01`;

/** Once the citizen has had time to know, and never on its first day, also when it ended on that. */
export const surveyFrom = ({ from, closed }: Activity, { afterDays }: SurveyRule): LocalDate => {
  const inTime = addCalendarDays(from, afterDays);
  if (closed === undefined) return inTime;
  const second = addCalendarDays(from, 1);
  const over = closed.on > second ? closed.on : second;
  return over < inTime ? over : inTime;
};

/** It came to nothing, or has been over for so long that nobody asks any more. */
const isPast = ({ closed }: Activity, { endedDays }: SurveyRule, on: LocalDate): boolean =>
  closed !== undefined && (closed.outcome === 'notBegun' || addCalendarDays(closed.on, endedDays) < on);

/** The citizen answered so lately that it is not yet time to ask again. */
export const answeredLately = ({ surveyed = [] }: Course, { no }: Activity, { againMonths }: SurveyRule, on: LocalDate): boolean =>
  surveyed.some((each) => each.activity === no && addMonths(each.on, againMonths) > on);

/** What the citizen may be asked about on that day. */
export const surveyOpenFor = (course: Course, on: LocalDate, rule: SurveyRule | undefined): Activity[] =>
  rule === undefined || course.endedOn !== undefined
    ? []
    : course.activities.filter((activity) => surveyFrom(activity, rule) <= on && !isPast(activity, rule, on) && !answeredLately(course, activity, rule, on));
