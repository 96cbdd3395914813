import type { CourseDetail, CourseStep } from '../../api/course-queries.js';
import type { When } from '../../components/commands/fields.js';
import { limits } from '../../components/commands/limits.js';

/** Time and place of what the citizen is to come to. */
export const meetingFields = <A extends string, P extends string>(at: A, place: P, when?: When) =>
  [
    { name: at, kind: 'clock', label: at, hint: 'atHint', ...(when && { when }) },
    { name: place, kind: 'line', label: place, hint: 'placeHint', most: limits.place, ...(when && { when }) },
  ] as const;

/** A letter of today would come too late for the day on which the citizen is to come. */
export const isLetterLate = (course: Pick<CourseDetail, 'letterArrivesOn'>, { attends, closed, plannedOn }: CourseStep, today: string): boolean =>
  attends && closed === null && isTooSoon(course, plannedOn, today);

export const isTooSoon = ({ letterArrivesOn }: Pick<CourseDetail, 'letterArrivesOn'>, on: string | null, today: string): boolean =>
  letterArrivesOn !== null && on !== null && on >= today && on < letterArrivesOn;

const told = {
  name: 'toldBy',
  kind: 'told',
  label: 'toldBy',
  required: true,
  options: [
    { value: 'phone', label: 'phone' },
    { value: 'meeting', label: 'meeting' },
  ],
} as const;

/** How the citizen was told: asked only where a letter comes too late. `day`: the field with the day that is told. */
export const toldOfDay = ({ letterArrivesOn }: Pick<CourseDetail, 'letterArrivesOn'>, day: string, ...when: readonly When[]) =>
  letterArrivesOn === null ? [] : [{ ...told, when: [...when, { name: day, before: letterArrivesOn }] }];

export const toldNow = (isLate: boolean, ...when: readonly When[]) => (isLate ? [{ ...told, when }] : []);

const anyLetterLate = (course: CourseDetail, today: string): boolean => course.steps.some((step) => isLetterLate(course, step, today));

/** Where the rules say which meetings fall away, the api says whether an answer is needed. */
export const maybeTold = (course: CourseDetail, today: string) =>
  anyLetterLate(course, today) ? [{ name: told.name, kind: told.kind, label: told.label, options: told.options } as const] : [];
