import type { RuleBook } from '../rules/rule-book.js';
import { runningSteps } from './running.js';
import type { Course } from './state.js';
import { stepKindOf } from './terms.js';

/** What goes from one coordinator to the next, in the order in which it is gone through. */
export const handoverGroups = ['requests', 'steps', 'promises', 'letters'] as const;
export type HandoverGroup = (typeof handoverGroups)[number];

/** The groups that hold something. How many requests of the course are open is not in its state: whoever asks says it. */
export const toHandOver = (
  course: Pick<Course, 'steps' | 'letters' | 'endedOn'>,
  openRequests: number,
  rules: Pick<RuleBook, 'stepKinds'>,
): HandoverGroup[] => {
  const open = runningSteps(course);
  const promises = open.filter(({ kind }) => stepKindOf(rules, kind)?.promise).length;
  const held: Record<HandoverGroup, number> = {
    requests: openRequests,
    steps: open.length - promises,
    promises,
    letters: course.letters.filter(({ answered }) => !answered).length,
  };
  return handoverGroups.filter((group) => held[group] > 0);
};
