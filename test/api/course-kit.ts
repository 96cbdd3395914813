import type { Test } from 'supertest';
import type { CourseDetailView } from '../../apps/api/src/courses/courses.dto.js';
import type { CourseStepView } from '../../apps/api/src/courses/steps.dto.js';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';

/** Begins a course; its id. */
export const beginCourse = async (session: Session, kind = 'flexJob', startedOn: string = inDays(-5), citizenId: string = citizens.citizen): Promise<string> =>
  (await session.command('/api/courses', { citizenId, kind, startedOn }).expect(201)).body.id;

/** Gives a course a command, whether it takes it or not. */
export const onCourse = (session: Session, id: string, command: string, body: object = {}): Test => session.command(`/api/courses/${id}/${command}`, body);

/** The course as it is after a command that it takes. */
export const actOn = async (session: Session, id: string, command: string, body: object = {}): Promise<CourseDetailView> =>
  (await onCourse(session, id, command, body).expect(200)).body;

export const courseOf = async (session: Session, id: string): Promise<CourseDetailView> => (await session.get(`/api/courses/${id}`).expect(200)).body;

/** The step that is opened. */
export const openStep = async (session: Session, id: string, step: object): Promise<CourseStepView> =>
  (await actOn(session, id, 'steps', step)).steps.at(-1) as CourseStepView;

/** Lets the association take part, on the word of whoever asks. */
export const letIn = (session: Session, id: string, as: string, changes: object = {}): Promise<CourseDetailView> =>
  actOn(session, id, 'grants', { as, organisationId: organisations.association, scope: [], until: inDays(60), purpose: 'De kender mig godt.', ...changes });

export const goal = { term: 'long', text: 'Et job med færre timer.' } as const;
export const practice = {
  kind: 'practice',
  goal: 1,
  from: inDays(1),
  text: 'Praktik i en butik.',
  purpose: 'Vi skal se, hvor mange timer du kan holde til.',
} as const;
