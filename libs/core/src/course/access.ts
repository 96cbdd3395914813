import type { Actor } from '../workflow.js';
import { grantOf } from './admitted.js';
import type { CourseCommandType } from './command.js';
import type { Course } from './state.js';

type Role = 'leader' | 'citizen' | 'representative' | 'invited' | 'clock';

const byCitizen: ReadonlySet<CourseCommandType> = new Set(['begin', 'write', 'answerSurvey', 'grant', 'endGrant']);
/** Nobody answers for the citizen: whoever writes an answer down, or gives it in their stead, knows it. */
const byCitizenAlone: ReadonlySet<CourseCommandType> = new Set(['answerSurvey']);
const byInvited: ReadonlySet<CourseCommandType> = new Set(['reportActivity']);
const byClock: ReadonlySet<CourseCommandType> = new Set(['noteRequest', 'timerDue', 'releaseCoordinator', 'citizenDeceased']);
/** What goes on after the last day: a complaint, a message, what the citizen thinks of an activity, and to open the course again. */
const afterEnd: ReadonlySet<CourseCommandType> = new Set([
  ...['reopen', 'appointCoordinator', 'openStep', 'planStep', 'need', 'needNoMore', 'settleDelay', 'closeStep', 'dropStep', 'notePaper'],
  ...['write', 'reply', 'hearCitizen', 'waiveHearing', 'answerSurvey', 'noteRequest', 'timerDue', 'citizenDeceased'],
] as CourseCommandType[]);

/** What the actor is to the course; null for a stranger. Whoever leads it: its organisation's caseworkers and managers. */
export const roleIn = (
  actor: Actor,
  { organisationId, citizenId, grants = [] }: Pick<Course, 'organisationId' | 'citizenId'> & Partial<Course>,
): Role | null => {
  if (actor.kind === 'clock') return 'clock';
  if (actor.kind === 'citizen') {
    if (actor.citizenId !== citizenId) return null;
    return actor.represents === undefined ? 'citizen' : 'representative';
  }
  if (actor.kind !== 'person') return null;
  if (actor.organisationId !== organisationId) return actor.role !== 'administrator' && grantOf({ grants }, actor.organisationId) ? 'invited' : null;
  return actor.role === 'caseworker' || actor.role === 'manager' ? 'leader' : null;
};

/** What the clock records of elsewhere it may do as whoever leads the course. */
export const mayDoInCourse = (role: Role | null, type: CourseCommandType): boolean =>
  role === 'clock' ||
  (role === 'citizen' && byCitizen.has(type)) ||
  (role === 'representative' && byCitizen.has(type) && !byCitizenAlone.has(type)) ||
  (role === 'invited' && byInvited.has(type)) ||
  (role === 'leader' && !byClock.has(type) && !byInvited.has(type) && !byCitizenAlone.has(type));

/** What the citizen says or is told in words: of nobody who has died. */
const withCitizen: ReadonlySet<CourseCommandType> = new Set(['write', 'reply', 'hearCitizen', 'waiveHearing', 'answerSurvey']);

/** From a running course everything but to open it again. */
export const courseAllows = ({ endedOn, endedBecause }: Pick<Course, 'endedOn' | 'endedBecause'>, type: CourseCommandType): boolean => {
  if (type === 'begin') return false;
  if (endedOn === undefined) return type !== 'reopen';
  return afterEnd.has(type) && !(endedBecause === 'citizenDeceased' && withCitizen.has(type));
};
