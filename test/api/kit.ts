import { afterAll, beforeAll } from '@jest/globals';
import type { RuleBook } from '#core';
import { seedRuleBook } from '#persistence';
import type { Test } from 'supertest';
import { createDatabase } from '../kit/database.js';
import { startApp, type Session, type Signed, type TestApp } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { startWorker, type TestWorker } from '../kit/worker.js';
import { citizens, courses, makeWorld, people } from '../kit/world.js';
import { until } from '../worker/kit.js';
import type { Settings } from '../../apps/api/src/boot/settings.js';
import type { ServiceRequestView } from '../../apps/api/src/service-requests/view/service-request.dto.js';

export type Staged = TestApp & { databaseUrl: string; end(): Promise<void> };

/** An api on a world of its own, under the small rule book unless another is given. */
export const stage = async (settings: Partial<Settings> = {}, book?: RuleBook): Promise<Staged> => {
  const { url, drop } = await createDatabase();
  await makeWorld(url, book);
  const app = await startApp(url, settings);
  const end = async (): Promise<void> => {
    await app.close();
    await drop();
  };
  return { ...app, databaseUrl: url, end };
};

/** The same with a worker beside it. */
export const stageWithWorker = async (book?: RuleBook): Promise<Staged & { worker: TestWorker }> => {
  const staged = await stage({}, book);
  const worker = await startWorker(staged.databaseUrl);
  const end = async (): Promise<void> => {
    await worker.close();
    await staged.end();
  };
  return { ...staged, worker, end };
};

/** What is made before the tests begin, in the place where it is named. */
const madeBefore = <Made extends object>(make: () => Promise<Made>): Made => {
  const made = {} as Made;
  beforeAll(async () => void Object.assign(made, await make()));
  return made;
};

export type SetUp<Opened> = Opened & {
  /** Somebody who is signed in before the tests begin. */
  session(personId: string): Signed;
};

/** Opens before the tests of a block what they share, and ends it after them. */
export const setUp = <Opened extends Staged>(open: () => Promise<Opened>, end = (opened: Opened) => opened.end?.()): SetUp<Opened> => {
  const opened = madeBefore(open);
  afterAll(() => end(opened));
  return Object.assign(opened, { session: (personId: string) => madeBefore(() => opened.signIn(personId)) });
};

/** Waits until everything that happened was told. */
export const allTold = async ({ foundation }: Staged): Promise<void> => {
  await until('an empty outbox', async () => (await foundation.database.engine.query('SELECT FROM outbox')).rows.length === 0, 30_000);
};

/** Says whether letters reach the citizen instead of Digital Post. */
export const byPost = (session: Session, digitalPostExempt: boolean, language: 'da' | 'en' = 'da', citizenId: string = citizens.citizen): Test =>
  session.put(`/api/citizens/${citizenId}/contact`, { digitalPostExempt, language, interpreterLanguage: null }).expect(200);

/** The rules of the law under which a letter takes so many days. */
export const withPostage = (amount: number): RuleBook => ({ ...seedRuleBook, postage: { amount, unit: 'calendarDays', source: 'demo' } });

/** The citizen lets somebody act for them, who takes that on. */
export const empower = async (citizen: Session, helper: Session): Promise<void> => {
  const power = { as: 'powerOfAttorney', name: 'Min nabo', until: inDays(60) };
  const { code } = (await citizen.post('/api/own-case/representatives', power).expect(201)).body;
  await helper.post('/api/own-case/representatives/redeem', { code }).expect(204);
};

export const purpose = 'Vi beder om oplysninger for at finde den rette hjælp til dig.';

export const draftBody = {
  courseId: courses.citizen,
  formCode: 'LÆ 125',
  recipientOrganisationId: organisations.practice,
  purpose,
  legalBasis: 'rsl11c',
  noticeOn: '2026-01-05',
  questions: ['Hvilke diagnoser har betydning?', 'Hvad er prognosen?'],
} as const;

export const viewIn = (response: { status: number; body: unknown; text: string }): ServiceRequestView => {
  if (response.status >= 300) throw new Error(`Answered ${response.status}: ${response.text}`);
  return response.body as ServiceRequestView;
};

export const create = async (session: Session, body: object = draftBody): Promise<ServiceRequestView> =>
  viewIn(await session.command('/api/service-requests', body));

const asks: ReadonlySet<string> = new Set(['send', 'request-consent']);

/** Most tests ask the same of the same citizen again and again: they are sent knowing that. */
export const knowingly = { despite: ['AskedAlready', 'AnsweredRecently'] } as const;

export const give = async (session: Session, id: string, command: string, body: object = {}): Promise<ServiceRequestView> =>
  viewIn(await session.command(`/api/service-requests/${id}/${command}`, asks.has(command) ? { ...knowingly, ...body } : body));

/** A request that has been sent to the practice. */
export const createSent = async (session: Session, body: object = draftBody): Promise<ServiceRequestView> =>
  give(session, (await create(session, body)).id, 'send', { withoutWords: 'declined' });

export { people };
