import type { LocalDate } from '#sla';
import type { Activity, Course } from './state.js';

/** What the citizen answers to each of the two questions: does it give meaning to you, and do you know what it is for? */
export type SurveyAnswer = 'yes' | 'partly' | 'no';

export const surveyAnswers = ['yes', 'partly', 'no'] as const satisfies readonly SurveyAnswer[];

/** The first day of the half-year. */
export const halfYearOf = (on: LocalDate): LocalDate => `${on.slice(0, 4)}-${on.slice(5, 7) < '07' ? '01' : '07'}-01`;

/** It has begun, and was not over before this half-year. */
const isUnderWay = ({ from, closed }: Activity, on: LocalDate): boolean =>
  from <= on && closed?.outcome !== 'notBegun' && (closed === undefined || closed.on >= halfYearOf(on));

const wasAnswered = ({ surveyed = [] }: Course, no: number, on: LocalDate): boolean =>
  surveyed.some(({ activity, half }) => activity === no && half === halfYearOf(on));

/** What the citizen may be asked about on that day: each activity once in a half-year. */
export const surveyOpenFor = (course: Course, on: LocalDate): Activity[] =>
  course.endedOn === undefined ? course.activities.filter((activity) => isUnderWay(activity, on) && !wasAnswered(course, activity.no, on)) : [];
