import type { CourseFindingCode } from '#core';

/** What a course can lack, in the order in which it is offered. */
export const findings = [
  ...(['hearingDue', 'stepMissed', 'noNewDay', 'dayPassed', 'stepDelayed', 'papersDue', 'unanswered', 'noEvaluation', 'noGoal'] as const),
  ...(['activityWithoutPurpose', 'noCoordinator'] as const),
] as const;

const isFinding = (value: unknown): value is CourseFindingCode => findings.some((finding) => finding === value);
const isScope = (value: unknown): value is 'mine' | 'all' => value === 'mine' || value === 'all';

/** Which courses the page shows, as it stands in the address. */
export type CoursesSearch = { of?: 'mine' | 'all'; finding?: CourseFindingCode };

/** What is not understood is left out: an old link still opens the list. */
export const coursesSearch = ({ of, finding }: Record<string, unknown>): CoursesSearch => ({
  ...(isScope(of) && { of }),
  ...(isFinding(finding) && { finding }),
});
