import type { CourseMark } from '#core';

/** What a course can lack, in the order in which it is offered. */
export const findings = [
  ...(['hearingDue', 'stepMissed', 'noNewDay', 'dayPassed', 'stepDelayed', 'papersDue', 'unanswered', 'noEvaluation', 'noGoal'] as const),
  ...(['activityWithoutPurpose', 'noCoordinator'] as const),
] as const;

/** Why a course is in the list: whom else it waits for is asked for last. */
export const marks = [...findings, 'elsewhereLate'] as const satisfies readonly CourseMark[];

const isMark = (value: unknown): value is CourseMark => marks.some((mark) => mark === value);
const isScope = (value: unknown): value is 'mine' | 'all' => value === 'mine' || value === 'all';

/** Which courses the page shows, as it stands in the address. */
export type CoursesSearch = { of?: 'mine' | 'all'; finding?: CourseMark };

/** What is not understood is left out: an old link still opens the list. */
export const coursesSearch = ({ of, finding }: Record<string, unknown>): CoursesSearch => ({
  ...(isScope(of) && { of }),
  ...(isMark(finding) && { finding }),
});
