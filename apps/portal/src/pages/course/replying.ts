import type { CourseDetail } from '../../api/course-queries.js';
import { limits } from '../../components/commands/limits.js';
import { isTooSoon, toldNow } from './meeting.js';

/** A reply. What was written to answer a step that is open is said to be an answer, or a message that leaves the step as if nothing had come. */
export const replyFields = (course: CourseDetail, no: number, today: string) => {
  const text = { name: 'text', kind: 'text', label: 'answer', required: true, most: limits.reason } as const;
  const answered = course.letters.find((letter) => letter.no === no)?.step ?? null;
  const step = course.steps.find((one) => one.no === answered);
  if (step === undefined || step.closed !== null) return [text];
  // Another answer keeps it from ending.
  const ends = step.missed && !course.letters.some((letter) => letter.no !== no && letter.step === answered);
  return [
    {
      ...({ name: 'takenAs', kind: 'one', label: 'takenAs', hint: ends ? 'takenAsLate' : 'takenAsHint', required: true } as const),
      says: `${step.kind.name}.`,
      options: [
        { value: 'answer', label: 'takenAsAnswer' },
        { value: 'message', label: step.missed ? 'takenAsLateMessage' : 'takenAsMessage' },
      ],
    } as const,
    text,
    ...toldNow(isTooSoon(course, step.dueOn, today), { name: 'takenAs', is: 'message' }),
  ];
};
