import { hearingsDue } from '#core';
import { citizens } from './data/citizens.js';
import type { DemoCourse } from './data/courses.js';
import { courseOn, stateOf } from './plan-courses.js';
import { randomOf } from './random.js';
import type { Stage } from './stage.js';
import { heardAbout } from './words/plans.js';

/** Of those whom an answer speaks against the first is yet to be heard, and the others have been asked. */
export const hearCitizens = async (stage: Stage, courses: readonly DemoCourse[]): Promise<string[]> => {
  const due = [];
  for (const course of courses) {
    const [hearing] = hearingsDue(await stateOf(stage, course.id));
    const citizen = citizens.find(({ id }) => id === course.citizenId);
    if (hearing !== undefined && citizen !== undefined) due.push({ course, no: hearing.no, about: heardAbout(citizen.ailment.prognosis) });
  }
  const refused: (string | null)[] = [];
  for (const { course, no, about } of due.slice(1)) {
    const give = courseOn(stage, course, randomOf(`hearing in ${course.id}`));
    refused.push(await give((say) => ({ type: 'hearCitizen', no, contentId: say('reason', about) })));
  }
  return refused.filter((line) => line !== null);
};
