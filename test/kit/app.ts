import { randomUUID } from 'node:crypto';
import request, { type Test } from 'supertest';
import { createApp } from '../../apps/api/src/app.js';
import type { Settings } from '../../apps/api/src/boot/settings.js';
import { openFoundation, type Foundation } from '../../apps/api/src/foundation.js';
import { contentKey } from './world.js';

/** Somebody signed in, speaking to the api over HTTP. */
export type Session = {
  get(path: string): Test;
  put(path: string, body: object): Test;
  remove(path: string): Test;
  post(path: string, body?: object): Test;
  /** With an idempotency key of its own, or the one given. */
  command(path: string, body?: object, key?: string): Test;
};

/** With the cookie, for what speaks HTTP itself. */
export type Signed = Session & { cookie: string };

export type TestApp = {
  foundation: Foundation;
  /** Where the api listens, for what speaks HTTP itself. */
  address: string;
  anybody: Session;
  signIn(personId: string): Promise<Signed>;
  /** Several, in the order they are named. */
  signInAll<const Ids extends readonly string[]>(...personIds: Ids): Promise<{ -readonly [Each in keyof Ids]: Signed }>;
  close(): Promise<void>;
};

/** Most tests begin courses for a citizen who has one: they do so knowing that. */
const knowingly = (path: string, body?: object): object | undefined =>
  /^\/api\/courses(\/[^/]+\/reopen)?$/.test(path) ? { despite: ['CourseRuns'], ...body } : body;

const sessionOf = (address: string, cookie: string | null): Session => {
  const as = (test: Test): Test => (cookie === null ? test : test.set('cookie', cookie));
  const post = (path: string, body: object = {}): Test => as(request(address).post(path)).send(body);
  return {
    get: (path) => as(request(address).get(path)),
    put: (path, body) => as(request(address).put(path)).send(body),
    remove: (path) => as(request(address).delete(path)),
    post,
    command: (path, body, key = randomUUID()) => post(path, knowingly(path, body)).set('idempotency-key', key),
  };
};

const cookieOf = (headers: Record<string, unknown>): string => {
  const [first] = [headers['set-cookie']].flat();
  const [cookie] = String(first).split(';');
  if (cookie === undefined || !cookie.includes('=')) throw new Error('Signing in gave no cookie.');
  return cookie;
};

/** Signs in by card to an api that listens there. */
export const signInAt = async (address: string, personId: string): Promise<Signed> => {
  const { status, headers } = await sessionOf(address, null).post('/api/demo/sign-in', { personId });
  if (status !== 200) throw new Error(`Signing in as ${personId} answered ${status}.`);
  const cookie = cookieOf(headers as Record<string, unknown>);
  return { ...sessionOf(address, cookie), cookie };
};

/** Boots the api in this process, on a port of its own, against a migrated database. */
export const startApp = async (databaseUrl: string, settings: Partial<Settings> = {}): Promise<TestApp> => {
  const foundation = await openFoundation({ databaseUrl, contentKey, signIn: 'demo', https: false, portal: null, clockPatience: 10_000, ...settings });
  const app = await createApp(foundation);
  await app.listen(0, '127.0.0.1');
  const address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const anybody = sessionOf(address, null);
  return {
    foundation,
    address,
    anybody,
    signIn: (personId) => signInAt(address, personId),
    signInAll: <const Ids extends readonly string[]>(...personIds: Ids) =>
      Promise.all(personIds.map((personId) => signInAt(address, personId))) as Promise<{ -readonly [Each in keyof Ids]: Signed }>,
    close: async () => {
      await app.close();
      await foundation.close();
    },
  };
};
