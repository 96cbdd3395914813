import { caseOf } from '#persistence';
import { localDateOf } from '#sla';
import type { DemoCourse } from './data/courses.js';
import { association } from './data/organisations.js';
import { actorOf, peopleIn } from './data/people.js';
import { idAt, randomOf, recordId } from './random.js';
import { nextNumber, perform, type Stage } from './stage.js';
import { statement } from './words/plans.js';

/** What the association writes unasked in a course that it takes part in; it waits for the coordinator to read it and to reply. */
export const giveStatement = async (stage: Stage, course: DemoCourse): Promise<string | null> => {
  const [adviser] = peopleIn(association.id, 'adviser');
  if (adviser === undefined) return null;
  const random = randomOf(`statement in ${course.id}`);
  const now = new Date().toISOString();
  const [id, contentId] = [recordId(`statement in ${course.id}`), idAt(now, random)];
  const { citizenId } = course;
  const there = await caseOf(stage.pool, { courseId: course.id });
  if (there === null) return `Nobody replies in ${course.id}.`;
  const { municipalityId: requesterId, unit, ...case_ } = there;
  return perform(stage, {
    ...{ id, citizenId, actor: actorOf(adviser), key: `${id}/statement` },
    command: {
      ...{ type: 'submit', number: await nextNumber(stage), citizenId, ...case_, requesterId, ...(unit !== null && { unit }) },
      ...{ recipientId: association.id, recipientKind: association.kind, handlerId: adviser.id },
      ...{ formCode: 'UDTALELSE', legalBasis: 'participantConsent', consent: { form: 'oral', on: localDateOf(now) }, contentId },
    },
    said: [{ id: contentId, kind: 'answer', words: { items: statement, text: null } }],
  });
};
