import type { OwnCourse } from '../../../api/own-courses.js';

type Step = OwnCourse['steps'][number];

/** What ends by itself is a term of the law, not something that takes place. */
export const takesPlace = ({ runs, closesByItself }: Step): boolean => runs && !closesByItself;

/** Something is to happen in it, also where that is after its end: a complaint, or papers to be given. */
export const runsOn = ({ endedOn, steps }: OwnCourse): boolean => endedOn === null || steps.some(takesPlace);
