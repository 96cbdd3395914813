import { courseWorkflow, type CourseCommandOf } from '#core';
import type { DemoCourse } from './data/courses.js';
import { municipality } from './data/organisations.js';
import type { Stage } from './stage.js';

/** The courses that ran before the first request, each begun by who coordinates it. Numbers come from the sequence that all take theirs from. */
export const beginCourses = async ({ pool, engine }: Stage, courses: readonly DemoCourse[]): Promise<void> => {
  for (const { id, citizenId, kind, startedOn, owner } of courses) {
    const { rows } = await pool.query<{ serial: string }>(`SELECT lpad(nextval('request_number')::text, 6, '0') AS serial`);
    const number = `${startedOn.slice(0, 4)}-F${rows[0]?.serial}`;
    const command: CourseCommandOf<'begin'> = { type: 'begin', number, citizenId, organisationId: municipality.id, kind, startedOn, coordinatorId: owner.id };
    const actor = { kind: 'person', personId: owner.id, organisationId: municipality.id, role: owner.role, authorised: false } as const;
    const outcome = await engine.run({ kind: courseWorkflow.kind, id, command, actor, key: id, bodyHash: id });
    if (!outcome.ok) throw new Error(`The course of ${citizenId} was not begun: ${JSON.stringify(outcome)}`);
  }
};
