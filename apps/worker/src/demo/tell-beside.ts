import { addWorkingDays, atLocalTime, type LocalDate } from '#sla';
import { beginCourses } from './begin-courses.js';
import { setClock, startClock } from './clock.js';
import { former, newcomer } from './data/citizens.js';
import { courseBegunOn, type DemoCourse } from './data/courses.js';
import { courseOn, stateOf } from './plan-courses.js';
import { randomOf } from './random.js';
import { drain, type Stage } from './stage.js';
import { decidedWords } from './words/plans.js';

/** What took place so many working days ago; a refusal is an answer. */
type Happening = readonly [ago: number, happen: (on: LocalDate) => Promise<string | null>];

const giveOn = (stage: Stage, course: DemoCourse) => courseOn(stage, course, randomOf(`beside ${course.id}`));

const noOf = async (stage: Stage, { id }: DemoCourse, kind: string): Promise<number> =>
  (await stateOf(stage, id)).steps.findLast((step) => step.kind === kind)?.no ?? 0;

const begin = async (stage: Stage, course: DemoCourse): Promise<null> => {
  await beginCourses(stage, [course]);
  return null;
};

/** Refused three weeks ago: there is time to complain for a week. */
const decided = (stage: Stage, today: LocalDate): Happening[] => {
  const dayAgo = (ago: number): LocalDate => addWorkingDays(stage.rules.national, today, -ago);
  const course = courseBegunOn(former, 'flexJob', dayAgo(95), stage.rules);
  const give = giveOn(stage, course);
  return [
    [95, () => begin(stage, course)],
    [95, () => give((say) => ({ type: 'setGoal', term: 'long', contentId: say('purpose', decidedWords.long), by: 'citizen' }))],
    [
      94,
      (from) =>
        give((say) => ({
          ...{ type: 'planActivity', kind: 'practice', goal: 1, from, until: dayAgo(30) },
          ...{ contentId: say('purpose', decidedWords.activity), purposeId: say('purpose', decidedWords.purpose) },
        })),
    ],
    [94, (from) => give(() => ({ type: 'openStep', kind: 'evaluation', from, plannedOn: dayAgo(25) }))],
    [29, () => give((say) => ({ type: 'endActivity', no: 1, on: dayAgo(30), outcome: 'completed', contentId: say('reason', decidedWords.report) }))],
    [
      25,
      async (on) => {
        const no = await noOf(stage, course, 'evaluation');
        return give((say) => ({ type: 'closeStep', no, on, outcome: 'ends', contentId: say('reason', decidedWords.evaluation) }));
      },
    ],
    [
      14,
      async (on) => {
        const no = await noOf(stage, course, 'decision');
        return give((say) => ({ type: 'closeStep', no, on, outcome: 'refused', contentId: say('reason', decidedWords.decision) }));
      },
    ],
    [13, (on) => give((say) => ({ type: 'end', on, contentId: say('reason', decidedWords.end) }))],
  ];
};

/** Nothing is planned yet, and there is time. */
const begun = (stage: Stage): Happening[] => [[6, (on) => begin(stage, courseBegunOn(newcomer, 'sicknessBenefit', on, stage.rules))]];

/**
 * A course that has ended and one that has just begun, in which nobody is asked anything. The clock stands at the last of it
 * afterwards: it is to be set before anything else is told.
 */
export const tellBeside = async (stage: Stage, today: LocalDate): Promise<string[]> => {
  const happenings = [...decided(stage, today), ...begun(stage)];
  const refused: (string | null)[] = [];
  await startClock(stage.pool, atLocalTime(addWorkingDays(stage.rules.national, today, -95), '10:00'));
  for (const [ago, happen] of happenings.toSorted(([one], [other]) => other - one)) {
    const on = addWorkingDays(stage.rules.national, today, -ago);
    await setClock(stage.pool, atLocalTime(on, '10:00'));
    refused.push(await happen(on));
    await drain(stage);
  }
  return refused.filter((line) => line !== null);
};
