import type { Actor } from '../workflow.js';
import type { CourseCommandType } from './command.js';
import type { Course } from './state.js';

type Role = 'leader' | 'citizen' | 'clock';

const byCitizen: ReadonlySet<CourseCommandType> = new Set(['write', 'answerSurvey']);
/** Nobody answers for the citizen: whoever writes an answer down knows it. */
const byCitizenAlone: ReadonlySet<CourseCommandType> = new Set(['answerSurvey']);
const byClock: ReadonlySet<CourseCommandType> = new Set(['noteRequest', 'timerDue']);
/** What goes on after the last day: a complaint, a message, and to open the course again. */
const afterEnd: ReadonlySet<CourseCommandType> = new Set([
  ...['reopen', 'appointCoordinator', 'openStep', 'planStep', 'need', 'needNoMore', 'settleDelay', 'closeStep', 'dropStep'],
  ...['endWait', 'write', 'reply', 'noteRequest', 'timerDue'],
] as CourseCommandType[]);

/** What the actor is to the course; null for a stranger. Whoever leads it: its organisation's caseworkers and managers. */
export const roleIn = (actor: Actor, { organisationId, citizenId }: Pick<Course, 'organisationId' | 'citizenId'>): Role | null => {
  if (actor.kind === 'clock') return 'clock';
  if (actor.kind === 'citizen') return actor.citizenId === citizenId ? 'citizen' : null;
  const leads = actor.kind === 'person' && actor.organisationId === organisationId && (actor.role === 'caseworker' || actor.role === 'manager');
  return leads ? 'leader' : null;
};

/** What the clock records of elsewhere it may do as whoever leads the course. */
export const mayDoInCourse = (role: Role | null, type: CourseCommandType): boolean =>
  role === 'clock' || (role === 'citizen' ? byCitizen.has(type) : role === 'leader' && !byClock.has(type) && !byCitizenAlone.has(type));

/** From a running course everything but to open it again. */
export const courseAllows = ({ endedOn }: Pick<Course, 'endedOn'>, type: CourseCommandType): boolean =>
  type !== 'begin' && (endedOn === undefined ? type !== 'reopen' : afterEnd.has(type));
