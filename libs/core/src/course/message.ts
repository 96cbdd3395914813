import type { Addressee } from '../service-request/message.js';

/** Who takes part for the citizen, and no more. */
export type GrantNoticeCode =
  | 'invitedToCourse'
  | 'activityGiven'
  | 'activityChanged'
  | 'activityTaken'
  | 'activityEnded'
  | 'participantInvited'
  | 'participationEnded'
  | 'activityReported';

/** What is said: a text of `texts/{da,en}` with these parameters (codes, dates, numbers, never names or free text). */
export type CourseNoticeCode =
  | 'courseBegun'
  | 'coordinatorChanged'
  | 'coordinatorLeft'
  | 'courseHandedOver'
  | 'manyCoordinators'
  | 'courseChanged'
  | 'courseEnded'
  | 'courseReopened'
  | 'courseWritten'
  | 'courseReplied'
  | 'planChanged'
  | 'courseExempted'
  | 'exemptionEnded'
  | 'papersDue'
  | 'stepNear'
  | 'stepMissed'
  | 'dayPassed'
  | 'elsewhereLate'
  | 'stepDone'
  | 'stepDropped'
  | 'stepDelayed'
  | 'answerAwaitedAgain'
  | 'stepPlanned'
  | 'stepExpected'
  | 'meetingPlanned'
  | 'meetingCancelled'
  | 'delaySettled'
  | 'hearingDue'
  | 'answerInvited'
  | 'letterReturned'
  | GrantNoticeCode;

/** A notice holds ids of words, which whoever may read them reads beside it under these names. `said`: all that was written with it, which a letter tells. */
export const noticeWords = { placeId: 'place', reasonId: 'reason', whatId: 'what', saidId: 'said' } as const;

/** A step came to wait for a request: whether that has ended meanwhile is to be seen. */
export type CourseLook = { channel: 'look'; body: { requestId: string; no: number } };

/**
 * `untilRead`: told once a day, and not again before it is read, for it says no more than the one that waits. `anywhere`: also
 * where that one is about another course.
 */
export type CourseMessage = {
  channel: 'notice';
  body: { code: CourseNoticeCode; to: Addressee; params: Readonly<Record<string, string | number>>; untilRead?: true | 'anywhere' };
};
