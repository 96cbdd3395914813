import { halfYearOf, surveyAnswers, type Actor } from '#core';
import { addCalendarDays, atLocalTime, type LocalDate } from '#sla';
import { startClock } from './clock.js';
import { citizens } from './data/citizens.js';
import type { DemoCourse } from './data/courses.js';
import { association } from './data/organisations.js';
import { actorOf, peopleIn } from './data/people.js';
import { giveStatement } from './give-statement.js';
import { courseOn, stateOf } from './plan-courses.js';
import { randomOf, recordId } from './random.js';
import type { Stage } from './stage.js';
import { takingPart } from './words/plans.js';

type Telling = { courses: readonly DemoCourse[]; today: LocalDate };

/**
 * What citizens thought of their activities in the last half-year that is over, for only such are counted. The clock stands
 * there afterwards: it is to be set before anything else is told. Who has no activity yet says nothing.
 */
export const askCitizens = async (stage: Stage, { courses, today }: Telling): Promise<void> => {
  const on = addCalendarDays(halfYearOf(today), -16);
  await startClock(stage.pool, atLocalTime(on, '10:00'));
  for (const course of courses) {
    if (addCalendarDays(course.startedOn, 90) > on) continue;
    const random = randomOf(`survey of ${course.id}`);
    const [meaningful, understood] = [random.pick(surveyAnswers), random.pick(surveyAnswers)];
    const { personId = recordId(`answers of ${course.citizenId}`) } = citizens.find(({ id }) => id === course.citizenId) ?? {};
    await courseOn(
      stage,
      course,
      random,
    )(() => ({ type: 'answerSurvey', activity: 1, meaningful, understood }), {
      kind: 'citizen',
      personId,
      citizenId: course.citizenId,
    });
  }
};

/** Two of those who sign in have the association with them: one at the meeting, one for an activity that it carries out and tells of, where it has given a statement too. */
export const inviteAssociation = async (stage: Stage, { courses, today }: Telling): Promise<string[]> => {
  const refused: (string | null)[] = [];
  const until = addCalendarDays(today, 180);
  const [adviser] = peopleIn(association.id, 'adviser');
  const [accompanied, helped] = citizens.filter(({ personId }) => personId !== undefined);
  for (const { id: citizenId, personId = '' } of [accompanied, helped].flatMap((one) => one ?? [])) {
    const course = courses.find((each) => each.citizenId === citizenId);
    if (course === undefined || adviser === undefined) continue;
    const give = courseOn(stage, course, randomOf(`part in ${course.id}`));
    const citizen: Actor = { kind: 'citizen', personId, citizenId };
    const [as, scope, purpose] = citizenId === helped?.id ? (['otherActor', 'plan', 'helped'] as const) : (['companion', 'meetings', 'accompanied'] as const);
    refused.push(
      await give(
        (say) => ({ type: 'grant', as, organisationId: association.id, scope: [scope], purposeId: say('purpose', takingPart[purpose]), until }),
        citizen,
      ),
    );
    if (as !== 'otherActor') continue;
    refused.push(
      await give((say) => ({
        ...{ type: 'planActivity', kind: 'practice', goal: 2, from: today, until: addCalendarDays(today, 90), organisationId: association.id },
        ...{ contentId: say('purpose', takingPart.activity), purposeId: say('purpose', takingPart.activityPurpose) },
      })),
    );
    const no = (await stateOf(stage, course.id)).activities.at(-1)?.no ?? 0;
    refused.push(await give((say) => ({ type: 'reportActivity', no, contentId: say('reason', takingPart.report) }), actorOf(adviser)));
    refused.push(await giveStatement(stage, course));
  }
  return refused.filter((line) => line !== null);
};
