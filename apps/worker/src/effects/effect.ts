import type { CourseLook, CourseMessage, RuleBook, ServiceRequestMessage } from '#core';
import type { Commands, Sealer } from '#persistence';
import type { OutboxMessage, RuleSource } from '#workflow';
import type pg from 'pg';
import type { Log } from '../log.js';
import type { Mailer } from './mailer.js';

/** What a mail tells of: one notice, of the citizen who is told or acted for where there is one, or how many reminders wait. */
export type MailBody = { personId: string; citizenId?: string } & (
  | { code: string; params: Readonly<Record<string, string | number>> }
  | { waiting: { before: number; after: number } }
);

/** A mail to one person: on a channel of its own, so that a mail server holds up no notice. */
export type MailMessage = { channel: 'mail'; body: MailBody };

type Message = ServiceRequestMessage | CourseMessage | CourseLook | MailMessage;

export type Channel = Message['channel'];

/** A message of one channel as it stands in the outbox. */
export type Told<C extends Channel> = Omit<OutboxMessage, 'channel' | 'body'> & Extract<Message, { channel: C }>;

/** Rejects when it must be tried again. An effect that took place before does nothing. */
export type Effect<C extends Channel> = (message: Told<C>) => Promise<void>;

/** What effects are made of: a part of the worker's foundation. */
export type Means = {
  /** Of the role engine. */
  pool: pg.Pool;
  engine: Commands;
  sealer: Sealer;
  mailer: Mailer;
  log: Log;
  rules: RuleSource<RuleBook>;
  /** `reminderMailAt`: from when on a day reminders are mailed, local time as `HH:mm`. */
  settings: { publicUrl: string; reminderMailAt: string };
};
