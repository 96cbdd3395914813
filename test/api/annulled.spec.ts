import { describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { until } from '../worker/kit.js';
import { createSent, draftBody, give, people, setUp, stageWithWorker, viewIn } from './kit.js';

const reason = 'Sagen er afgjort på anden vis.';

describe('a request that is annulled', () => {
  const app = setUp(() => stageWithWorker(seedRuleBook));
  const caseworker = app.session(people.caseworker);
  const doctor = app.session(people.doctor);
  const citizen = app.session(people.citizen);

  const noticeOf = async (id: string): Promise<object> => {
    const notices = async (): Promise<{ code: string; requestId: string | null }[]> => (await doctor.get('/api/notifications?limit=50').expect(200)).body.items;
    const isIt = ({ code, requestId }: { code: string; requestId: string | null }): boolean => code === 'cancelled' && requestId === id;
    await until('the practice to be told', async () => (await notices()).some(isIt));
    return (await notices()).find(isIt) ?? {};
  };
  const annul = async (id: string) => {
    const view = await give(caseworker, id, 'cancel', { text: reason });
    return { view, notice: await noticeOf(id) };
  };

  it('before the doctor began: the practice hears at once, the fee lapses, and nobody has anything left to do', async () => {
    const { id } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 125' });
    const { view, notice } = await annul(id);
    expect(view).toMatchObject({ status: 'cancelled', holder: null, clock: 'stopped' });
    expect(view.fees.map(({ status }) => status)).toEqual(['annulled']);
    expect(notice).toMatchObject({ readAt: null });
    expect(JSON.stringify(notice)).toContain('Honoraret for attesten bortfalder');
    expect(viewIn(await citizen.get(`/api/service-requests/${id}`)).citizenText).toMatch(/^Vi spørger ikke længere din læge om noget\./);
    const read = viewIn(await doctor.get(`/api/service-requests/${id}`));
    expect(read.allowed).not.toContain('answer');
    expect(read.conversation.at(-1)).toMatchObject({ kind: 'cancelled', text: reason });
  });

  it('after the doctor began: the draft of the answer stays with the doctor alone', async () => {
    const { id } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 145' });
    await give(doctor, id, 'accept');
    await doctor.put(`/api/service-requests/${id}/draft`, { version: 0, text: 'Jeg er i gang med svaret.' }).expect(200);
    await annul(id);
    expect((await doctor.get(`/api/service-requests/${id}/draft`).expect(200)).body).toMatchObject({ text: 'Jeg er i gang med svaret.' });
    const others = await caseworker.get(`/api/service-requests/${id}/draft`);
    expect(JSON.stringify(others.body)).not.toContain('Jeg er i gang');
    const late = await doctor.command(`/api/service-requests/${id}/answer`, { answerType: 'noKnowledge' });
    expect(late).toMatchObject({ status: 409, body: { code: 'NotInThisState' } });
  });
});
