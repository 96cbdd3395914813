import { courseWorkflow, handoverGroups, isOpen, type Actor, type Course, type CourseCommand, type Status } from '#core';
import { addCalendarDays, addWorkingDays, type LocalDate } from '#sla';
import { citizens } from './data/citizens.js';
import type { DemoCourse } from './data/courses.js';
import { municipality } from './data/organisations.js';
import { actorOf, peopleIn } from './data/people.js';
import { idAt, randomOf, type Random } from './random.js';
import type { ContentKind, Said } from './scene.js';
import { perform, type Stage } from './stage.js';
import { letters, plans } from './words/plans.js';

type Telling = { courses: readonly DemoCourse[]; today: LocalDate };
type Say = (kind: ContentKind, words: string) => string;

/** Gives commands to one course, one after the other; a refusal is an answer. */
export const courseOn = (stage: Stage, { id, citizenId, owner }: DemoCourse, random: Random) => {
  let place = 0;
  return async (prepare: (say: Say) => CourseCommand, actor: Actor = actorOf(owner)): Promise<string | null> => {
    const said: Said[] = [];
    const command = prepare((kind, words) => {
      const contentId = idAt(new Date().toISOString(), random);
      said.push({ id: contentId, kind, words });
      return contentId;
    });
    place += 1;
    return perform(stage, { kind: courseWorkflow.kind, id, citizenId, command, actor, key: `${id}/${random.hex(4)}/${place}`, said });
  };
};

type Planned = Pick<Course, 'steps' | 'activities' | 'hearings'>;

export const stateOf = async ({ pool }: Stage, id: string): Promise<Planned> => {
  const { rows } = await pool.query<{ state: Planned }>('SELECT state FROM course WHERE id = $1', [id]);
  return rows[0]?.state ?? { steps: [], activities: [] };
};

const reviewedAfter = 150;

/** The review that the rules asked for long ago was made then; of talks nobody knows what was held before a course stood here. */
const reviewsMade = ({ steps }: Pick<Course, 'steps'>, { startedOn }: DemoCourse, today: LocalDate): CourseCommand[] => {
  const on = addCalendarDays(startedOn, reviewedAfter);
  return steps.flatMap(({ no, kind, closed }): CourseCommand[] =>
    kind !== 'benefitReview' || closed !== undefined || on > today ? [] : [{ type: 'closeStep', no, on, outcome: 'extended' }],
  );
};

/**
 * Each course has goals, something that serves them, and a day for its evaluation. Some lack what a plan should have, as
 * in life: there is something to mend for whoever opens them.
 */
export const planCourses = async (stage: Stage, { courses, today }: Telling): Promise<void> => {
  for (const [place, course] of courses.entries()) {
    const give = courseOn(stage, course, randomOf(`plan of ${course.id}`));
    const words = plans[place % plans.length] ?? plans[0];
    const from = addCalendarDays(course.startedOn, 90);
    const state = await stateOf(stage, course.id);
    for (const command of reviewsMade(state, course, today)) await give(() => command);
    await give((say) => ({ type: 'setGoal', term: 'long', contentId: say('purpose', words.long) }));
    await give((say) => ({ type: 'setGoal', term: 'short', contentId: say('purpose', words.short), ...(place % 4 === 1 && { by: 'citizen' }) }));
    await give((say) => ({
      ...{ type: 'planActivity', kind: words.kind, goal: 2, from, until: addCalendarDays(today, 60) },
      contentId: say('purpose', words.activity),
      ...(place % 9 !== 8 && { purposeId: say('purpose', words.purpose) }),
    }));
    const evaluation = state.steps.find(({ recurs, closed }) => recurs && closed === undefined);
    if (evaluation?.dueOn === undefined) continue;
    const wanted = addWorkingDays(stage.rules.national, today, 8 + (place % 30));
    const on = wanted < evaluation.dueOn ? wanted : evaluation.dueOn;
    // A letter might come too late.
    const isByPost = citizens.some(({ id, digitalPostExempt }) => id === course.citizenId && digitalPostExempt);
    await give(() => ({ type: 'planStep', no: evaluation.no, on, ...(isByPost && { toldBy: 'phone' }) }));
  }
};

type Asked = { id: string; status: Status; missed: boolean };

/** What the course waits for longest: a late answer before one that is still in time. */
const awaitedIn = async ({ pool }: Stage, courseId: string): Promise<Asked | undefined> => {
  const { rows } = await pool.query<Asked>(
    `SELECT id, status, missed FROM service_request WHERE course_id = $1 AND holder = 'recipient' AND initiated_by IS NULL ORDER BY missed DESC, id`,
    [courseId],
  );
  return rows.find(({ status }) => isOpen(status));
};

/** The courses of those who sign in, as they stand today: a meeting that waits for an answer and of which one paper is ready, a promise, a letter, another coordinator. */
export const liveCourses = async (stage: Stage, { courses, today }: Telling): Promise<string[]> => {
  const refused: (string | null)[] = [];
  for (const { id: citizenId, personId } of citizens) {
    const course = courses.find((each) => each.citizenId === citizenId);
    if (personId === undefined || course === undefined) continue;
    const give = courseOn(stage, course, randomOf(`life of ${course.id}`));
    const citizen: Actor = { kind: 'citizen', personId, citizenId };
    const meetsOn = addWorkingDays(stage.rules.national, today, 6);
    refused.push(
      await give((say) => ({
        ...{ type: 'openStep', kind: 'teamMeeting', plannedOn: meetsOn, plannedAt: '10:00' },
        ...{ placeId: say('reason', letters.place), contentId: say('reason', letters.meeting) },
      })),
    );
    const opened = (await stateOf(stage, course.id)).steps.at(-1);
    const meeting = opened?.no ?? 0;
    const [paper, ...others] = opened?.papers ?? [];
    if (paper !== undefined && others.length > 0) refused.push(await give(() => ({ type: 'notePaper', no: meeting, paper: paper.code, standing: 'ready' })));
    refused.push(
      await give((say) => ({
        type: 'openStep',
        kind: 'promise',
        plannedOn: addWorkingDays(stage.rules.national, meetsOn, 2),
        after: meeting,
        contentId: say('reason', letters.promise),
      })),
    );
    const awaited = await awaitedIn(stage, course.id);
    if (awaited !== undefined) refused.push(await give(() => ({ type: 'need', no: meeting, requestId: awaited.id, ...(awaited.missed && { late: true }) })));
    refused.push(await give((say) => ({ type: 'write', about: 'message', contentId: say('reason', letters.message) }), citizen));
    const next = peopleIn(municipality.id, 'caseworker').find(({ id }) => id !== course.owner.id);
    if (next === undefined || citizenId === citizens[0]?.id) continue;
    refused.push(
      await give((say) => ({ type: 'appointCoordinator', coordinatorId: next.id, handedOver: handoverGroups, contentId: say('reason', letters.handedOver) })),
    );
  }
  return refused.filter((line) => line !== null);
};
