import type { Addressee } from '../service-request/message.js';

/** What is said: a text of `texts/{da,en}` with these parameters (codes, dates, numbers, never names or free text). */
export type CourseNoticeCode =
  | 'coordinatorChanged'
  | 'courseHandedOver'
  | 'manyCoordinators'
  | 'courseChanged'
  | 'courseEnded'
  | 'courseWritten'
  | 'courseReplied'
  | 'courseExempted'
  | 'stepNear'
  | 'stepMissed'
  | 'stepDelayed'
  | 'stepPlanned'
  | 'delaySettled';

export type CourseMessage = { channel: 'notice'; body: { code: CourseNoticeCode; to: Addressee; params: Readonly<Record<string, string | number>> } };
