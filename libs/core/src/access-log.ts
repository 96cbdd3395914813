import type { CourseCommandType } from './course/command.js';
import type { CommandType } from './service-request/command.js';

/** What somebody did about a citizen that is no command: mostly looks. */
export const looks = [
  'requests.list',
  'requests.outgoing',
  'requests.read',
  'requests.asCitizen',
  'requests.events',
  'requests.ledger',
  'requests.explanation',
  'requests.effects',
  'requests.reminder',
  'drafts.read',
  'drafts.save',
  'attachments.add',
  'attachments.read',
  'fees.read',
  'fees.export',
  'citizens.list',
  'citizens.find',
  'citizens.read',
  'citizens.deceased',
  'citizens.gp',
  'citizens.municipality',
  'citizens.contact',
  'letters.list',
  'letters.print',
  'letters.posted',
  'letters.returned',
  'representatives.read',
  'representatives.add',
  'representatives.redeem',
  'representatives.end',
  'courses.list',
  'courses.read',
  'courses.own',
  'courses.asCitizen',
  'accesses.read',
  'consents.read',
  'ownCase.print',
] as const;

export type Look = (typeof looks)[number];

/** What the access log may say that somebody did. Each has a text that a citizen can read. */
export type AccessAction = Look | CommandType | CourseCommandType;

export type AccessOutcome = 'done' | 'notFound' | 'refused';
