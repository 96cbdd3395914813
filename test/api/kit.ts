import type { RuleBook } from '#core';
import { createDatabase } from '../kit/database.js';
import { startApp, type Session, type TestApp } from '../kit/app.js';
import { organisations } from '../kit/rules.js';
import { courses, makeWorld, people } from '../kit/world.js';
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
