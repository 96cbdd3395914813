import { giveCourse, type CourseAct } from '../../api/course-queries.js';
import { ApiProblem } from '../../api/problem.js';

/** The step that a request is needed for: its number in the course, 0 for none. */
export type Bound = { courseId: string; no: number };

/** It was so already, or the step is over and waits for nothing. */
const isSettled = (error: unknown, act: CourseAct): boolean =>
  error instanceof ApiProblem && (error.code === 'AlreadyDone' || (act === 'needNoMore' && error.code === 'PartClosed'));

/** Lets the step wait for the answer to the request, and the one it was bound to before no more. */
export const bind = async (requestId: string, before: Bound, after: Bound): Promise<void> => {
  const give = async (act: 'need' | 'needNoMore', { courseId, no }: Bound): Promise<void> => {
    try {
      await giveCourse(courseId, { act, no, body: { requestId } }, crypto.randomUUID());
    } catch (error) {
      if (!isSettled(error, act)) throw error;
    }
  };
  if (before.no === after.no) return;
  if (before.no !== 0) await give('needNoMore', before);
  if (after.no !== 0) await give('need', after);
};
