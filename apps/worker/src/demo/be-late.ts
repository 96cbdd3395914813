import { addWorkingDays, type LocalDate } from '#sla';
import type { DemoCourse } from './data/courses.js';
import { courseOn, stateOf } from './plan-courses.js';
import { randomOf } from './random.js';
import { wake, type Stage } from './stage.js';
import { accessWords } from './words/plans.js';

type Telling = { courses: readonly DemoCourse[]; today: LocalDate };

/** One citizen has not had their papers on the last day of the law, and is told when instead. */
export const beLate = async (stage: Stage, { courses, today }: Telling): Promise<string[]> => {
  const course = courses.find(({ kind }) => kind === 'clarification');
  if (course === undefined) return [];
  const { national } = stage.rules;
  const give = courseOn(stage, course, randomOf(`late in ${course.id}`));
  const from = addWorkingDays(national, today, -11);
  const asked = await give((say) => ({ type: 'openStep', kind: 'access', from, contentId: say('reason', accessWords.asked) }));
  await wake(stage);
  const no = (await stateOf(stage, course.id)).steps.at(-1)?.no ?? 0;
  const on = addWorkingDays(national, today, 2);
  const told = await give((say) => ({ type: 'planStep', no, on, contentId: say('reason', accessWords.late) }));
  return [asked, told].filter((line) => line !== null);
};
