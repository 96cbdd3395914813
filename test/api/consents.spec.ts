import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OwnConsent } from '../../apps/api/src/own-case/own-case.dto.js';
import { create, createSent, draftBody, give, people, setUp, stage } from './kit.js';

describe('what I have consented to', () => {
  const app = setUp(() => stage());
  const caseworker = app.session(people.caseworker);
  const citizen = app.session(people.citizen);

  beforeAll(async () => {
    await createSent(caseworker);
  });

  const consents = async (session = citizen): Promise<OwnConsent[]> => (await session.get('/api/own-case/consents').expect(200)).body.items;
  const asked = async (): Promise<string> => {
    const { id } = await create(caseworker, { ...draftBody, legalBasis: 'consent' });
    await give(caseworker, id, 'request-consent', { thenSend: true });
    return id;
  };

  it('is nothing as long as nothing rests on consent', async () => expect(await consents()).toEqual([]));

  it('names the request, the day and how long a yes holds, by the rule book’s months', async () => {
    const id = await asked();
    expect(await consents()).toMatchObject([{ request: { id }, consent: { status: 'asked' }, until: null }]);
    await give(citizen, id, 'give-consent', { form: 'digital', on: '2026-11-20' });
    expect(await consents()).toMatchObject([
      { request: { id, allowed: expect.arrayContaining(['withdrawConsent']) }, consent: { status: 'given', on: '2026-11-20' }, until: '2027-11-20' },
    ]);
  });

  it('says what was taken back', async () => {
    const [given] = await consents();
    await give(citizen, given?.request.id ?? '', 'withdraw-consent', {});
    expect(await consents()).toMatchObject([{ consent: { status: 'withdrawn' }, until: null }]);
  });

  it('is read by the citizen alone', async () => {
    expect(await consents(await app.signIn(people.otherCitizen))).toEqual([]);
    await caseworker.get('/api/own-case/consents').expect(403);
  });
});
