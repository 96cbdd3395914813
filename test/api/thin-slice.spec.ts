import { describe, expect, it } from '@jest/globals';
import { create, createSent, draftBody, give, people, purpose, setUp, stage, viewIn } from './kit.js';

describe('a request goes from caseworker to doctor and back', () => {
  const app = setUp(() => stage());
  const caseworker = app.session(people.caseworker);
  const doctor = app.session(people.doctor);

  it('is a draft that only the municipality sees', async () => {
    const draft = await create(caseworker);
    expect(draft).toMatchObject({ status: 'draft', purpose, questions: draftBody.questions, holder: { party: 'requester' }, form: { code: 'LÆ 125' } });
    expect(draft.citizen).toMatchObject({ name: 'Demo Anna Jensen', cprMasked: '670190-••••' });
    expect(draft.allowed).toContain('send');
    await doctor.get(`/api/service-requests/${draft.id}`).expect(404);
  });

  it('is sent, and both sides read the same deadline and the same words', async () => {
    const sent = await createSent(caseworker);
    expect(sent.status).toBe('sent');
    expect(sent.dueOn).not.toBeNull();
    const read = viewIn(await doctor.get(`/api/service-requests/${sent.id}`));
    expect(read).toMatchObject({ dueOn: sent.dueOn, purpose, questions: draftBody.questions, requester: { name: 'Demo Kommune' } });
    expect(read.allowed).toContain('answer');
  });

  it('carries a question, its answer, the statement and the approval', async () => {
    const { id } = await createSent(caseworker);
    const asked = await give(doctor, id, 'ask', { text: 'Hvilken periode ønskes belyst?' });
    expect(asked).toMatchObject({ status: 'questionAsked', clock: 'paused', badge: 'paused', holder: { party: 'requester' } });
    const told = await give(caseworker, id, 'answer-question', { text: 'Det seneste år.' });
    expect(told.conversation.map(({ text }) => text)).toEqual(['Hvilken periode ønskes belyst?', 'Det seneste år.']);
    expect(told.conversation[0]?.by).toEqual({ name: 'Demo Jens Læge', organisation: 'Demo Lægehuset' });
    const answered = await give(doctor, id, 'answer', { answerType: 'full', text: 'Borgeren er i bedring.' });
    expect(answered).toMatchObject({ status: 'answered', badge: 'answeredInTime', answer: { text: 'Borgeren er i bedring.', late: false } });
    const closed = await give(caseworker, id, 'accept-answer');
    expect(closed).toMatchObject({ status: 'closed', holder: null });
  });

  it('stands in the inboxes of both sides', async () => {
    const sent = await createSent(caseworker);
    for (const session of [caseworker, doctor]) {
      const { body } = await session.get('/api/service-requests?limit=100').expect(200);
      expect(body.items.map(({ id }: { id: string }) => id)).toContain(sent.id);
      expect(body.counts.all).toBeGreaterThan(0);
    }
  });
});
