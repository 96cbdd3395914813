import { takesPlace } from '#core';
import type { OwnCourse } from '../../../api/own-courses.js';

/** Something is to happen in it, also where that is after its end: a complaint, or papers to be given. */
export const runsOn = ({ endedOn, steps }: OwnCourse): boolean => endedOn === null || steps.some(takesPlace);
