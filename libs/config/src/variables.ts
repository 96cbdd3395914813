import path from 'node:path';
import { address, key, oneOf, optional, text, wholeNumber, type Parsed, type Variable } from './variable.js';

const variable = <T>(described: Variable<T>): Variable<T> => described;

/** Every environment variable that the programs read. */
export const variables = {
  environment: variable({
    name: 'NODE_ENV',
    meaning: 'whether this is production',
    fallback: 'development',
    parse: oneOf('development', 'test', 'production'),
  }),
  databaseUrl: variable({
    name: 'DATABASE_URL',
    meaning: 'where PostgreSQL is',
    secret: true,
    parse: address('postgres:', 'postgresql:'),
  }),
  redisUrl: variable({
    name: 'REDIS_URL',
    meaning: 'where the queue is; empty: in PostgreSQL',
    fallback: '',
    secret: true,
    parse: optional(address('redis:', 'rediss:')),
  }),
  contentKey: variable({
    name: 'CONTENT_KEY',
    meaning: 'the key that wraps the key of every citizen: losing it loses all text',
    secret: true,
    parse: key,
  }),
  port: variable({
    name: 'PORT',
    meaning: 'where the api listens',
    fallback: '3000',
    parse: wholeNumber(0, 65_535),
  }),
  host: variable({
    name: 'HOST',
    meaning: 'the address the api listens on',
    fallback: '127.0.0.1',
    parse: text,
  }),
  publicUrl: variable({
    name: 'PUBLIC_URL',
    meaning: 'the address people open; https binds the cookies to it',
    fallback: 'http://localhost:3000',
    parse: address('http:', 'https:'),
  }),
  dataDir: variable({
    name: 'DATA_DIR',
    meaning: 'the folder of the embedded database and of mail that is not sent',
    fallback: '.data',
    parse: (given: string): Parsed<string> => ({ value: path.resolve(given) }),
  }),
  signIn: variable({
    name: 'SIGN_IN',
    meaning: 'how people sign in',
    fallback: 'demo',
    parse: oneOf('demo', 'oidc'),
  }),
  smtpUrl: variable({
    name: 'SMTP_URL',
    meaning: 'the mail server; empty: mail becomes files in DATA_DIR/mail',
    fallback: '',
    secret: true,
    parse: optional(address('smtp:', 'smtps:')),
  }),
  mailFrom: variable({
    name: 'MAIL_FROM',
    meaning: 'the sender of mail',
    fallback: 'Afklar <afklar@example.invalid>',
    parse: (given: string): Parsed<string> => (/^[^\r\n]*[^\s@]+@[^\s@]+$/.test(given) ? { value: given } : { needs: 'an e-mail address' }),
  }),
  reminderMailAt: variable({
    name: 'REMINDER_MAIL_AT',
    meaning: 'when on a working day an organisation is mailed what it was reminded of, local time',
    fallback: '10:00',
    parse: (given: string): Parsed<string> => (/^([01]\d|2[0-3]):[0-5]\d$/.test(given) ? { value: given } : { needs: 'a time as "10:00"' }),
  }),
  workerConcurrency: variable({
    name: 'WORKER_CONCURRENCY',
    meaning: 'how many jobs of one kind a worker does at once',
    fallback: '4',
    parse: wholeNumber(1, 64),
  }),
} as const;
