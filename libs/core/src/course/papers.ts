import type { LocalDate } from '#sla';
import type { ExpectedAnswers } from './blocking.js';
import type { CourseStep } from './state.js';

/** The day its papers are due, while answers they are made of are not there and nobody was told so. */
export const papersAwaited = ({ papersOn, papersTold, needs }: CourseStep): LocalDate | undefined =>
  needs.length === 0 || papersTold === papersOn ? undefined : papersOn;

/** An answer can be there only after the day its papers are due; what is not there on a later day is one too. */
export const papersAtRisk = ({ papersOn, needs, closed }: CourseStep, answers: ExpectedAnswers, today: LocalDate): boolean =>
  papersOn !== undefined && closed === undefined && needs.some((requestId) => papersOn < today || (answers.get(requestId) ?? today) > papersOn);
