import type { Addressee } from '../service-request/message.js';

/** Who takes part for the citizen, and no more. */
export type GrantNoticeCode = 'invitedToCourse' | 'activityGiven' | 'participantInvited' | 'participationEnded' | 'activityReported';

/** What is said: a text of `texts/{da,en}` with these parameters (codes, dates, numbers, never names or free text). */
export type CourseNoticeCode =
  | 'courseBegun'
  | 'coordinatorChanged'
  | 'courseHandedOver'
  | 'manyCoordinators'
  | 'courseChanged'
  | 'courseEnded'
  | 'courseWritten'
  | 'courseReplied'
  | 'courseExempted'
  | 'papersDue'
  | 'stepNear'
  | 'stepMissed'
  | 'dayPassed'
  | 'elsewhereLate'
  | 'stepDone'
  | 'stepDelayed'
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

export type CourseMessage = { channel: 'notice'; body: { code: CourseNoticeCode; to: Addressee; params: Readonly<Record<string, string | number>> } };
