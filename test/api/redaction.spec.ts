import { describe, expect, it } from '@jest/globals';
import type { ServiceRequestView } from '../../apps/api/src/service-requests/view/service-request.dto.js';
import type { Signed } from '../kit/app.js';
import { move } from '../kit/moving.js';
import { organisations, rulesWithQuestions } from '../kit/rules.js';
import { create, draftBody, give, people, setUp, stage, viewIn } from './kit.js';

const { association, stranger } = organisations;
const first = { purpose: 'Den første udgave, som ingen må se igen.', questions: ['Det første spørgsmål, som ingen må se igen?'] };

describe('what is redacted over HTTP', () => {
  const app = setUp(() => stage({}, rulesWithQuestions));
  const caseworker = app.session(people.caseworker);
  const doctor = app.session(people.doctor);
  const citizen = app.session(people.citizen);
  const seenBy = async (session: Signed, id: string): Promise<ServiceRequestView> => viewIn(await session.get(`/api/service-requests/${id}`).expect(200));
  const revised = async (): Promise<ServiceRequestView> => {
    const { id } = await create(caseworker, { ...draftBody, ...first });
    return give(caseworker, id, 'revise', { purpose: draftBody.purpose, questions: draftBody.questions });
  };
  const redact = (id: string, ...contentIds: (string | null)[]) => give(caseworker, id, 'redact', { contentIds, reason: 'mistake' });

  it('is a purpose in every version: the one of the draft does not show once the last is gone', async () => {
    const { id, purposeId } = await revised();
    await give(caseworker, id, 'send');
    await redact(id, purposeId);
    for (const reader of [caseworker, doctor, citizen]) expect(await seenBy(reader, id)).toMatchObject({ purpose: null, purposeId: null });
    expect((await seenBy(doctor, id)).questions).toEqual(draftBody.questions);
  });
  it('are the request’s own questions in every version, and none that was asked since', async () => {
    const { id, questionsId } = await revised();
    await give(caseworker, id, 'send');
    await give(doctor, id, 'ask', { text: 'Hvilken periode?' });
    await redact(id, questionsId);
    for (const reader of [caseworker, doctor]) expect(await seenBy(reader, id)).toMatchObject({ questions: [], questionsId: null });
    const view = await seenBy(doctor, id);
    expect(view.conversation.map(({ text }) => text)).toContain('Hvilken periode?');
    await redact(id, view.conversation.find(({ kind }) => kind === 'questionAsked')?.contentId ?? null);
    expect((await seenBy(doctor, id)).purpose).toBe(draftBody.purpose);
  });
  it('does not come back with what is written anew, and is written anew before it is sent', async () => {
    const { id, purposeId, questionsId } = await revised();
    await redact(id, purposeId, questionsId);
    await give(caseworker, id, 'revise', { attachments: [] });
    const lacking = async (): Promise<unknown> => (await caseworker.command(`/api/service-requests/${id}/send`, {}).expect(422)).body;
    expect(await lacking()).toMatchObject({ code: 'PurposeMissing', errors: [{ field: 'purpose' }] });
    await give(caseworker, id, 'revise', { purpose: draftBody.purpose });
    expect(await lacking()).toMatchObject({ code: 'QuestionsMissing', errors: [{ field: 'questions' }] });
    await give(caseworker, id, 'revise', { questions: ['Et nyt?'] });
    await give(caseworker, id, 'send');
    expect(await seenBy(doctor, id)).toMatchObject({ purpose: draftBody.purpose, questions: ['Et nyt?'] });
  });
  it('is why somebody joined, and why the answer was sent to another municipality', async () => {
    const { id } = await create(caseworker, draftBody);
    await give(caseworker, id, 'send');
    const { conversation } = await give(caseworker, id, 'join', {
      organisationId: association,
      legalBasis: 'rsl11c',
      purpose: 'De skal hjælpe borgeren videre.',
    });
    const joined = conversation.find(({ kind }) => kind === 'joined');
    expect(joined).toMatchObject({ text: 'De skal hjælpe borgeren videre.' });
    await give(doctor, id, 'answer', { answerType: 'full', text: 'Svaret.' });
    await give(caseworker, id, 'accept-answer');
    await move(app, caseworker, stranger);
    const [shared] = (await give(caseworker, id, 'share-answer', { legalBasis: 'rsl11c', purpose: 'I skal kende svaret fra nu af.', noticeOn: '2026-11-02' }))
      .shared;
    expect(shared).toMatchObject({ purpose: 'I skal kende svaret fra nu af.', purposeId: expect.any(String) });
    await redact(id, joined?.contentId ?? null, shared?.purposeId ?? null);
    for (const reader of [caseworker, citizen, await app.signIn(people.strangeCaseworker)]) {
      const view = await seenBy(reader, id);
      expect(view.shared).toMatchObject([{ purpose: null, purposeId: null }]);
      expect(view).toMatchObject({ answer: reader === citizen ? expect.anything() : { text: 'Svaret.' }, purpose: draftBody.purpose });
      expect(view.conversation.filter(({ kind, text }) => kind === 'joined' && text !== null)).toEqual([]);
    }
  });
  it('is an answer in the fields of the form, which is told from one that is gone', async () => {
    await move(app, caseworker, organisations.municipality);
    const { id } = await revised();
    await give(caseworker, id, 'send');
    const { conversation } = await give(doctor, id, 'answer', { answerType: 'full', items: { works: false } });
    const answered = conversation.find(({ kind }) => kind === 'answered');
    expect(answered).toMatchObject({ text: null, inForm: true });
    const view = await redact(id, answered?.contentId ?? null);
    expect(view.conversation.find(({ kind }) => kind === 'answered')).not.toHaveProperty('inForm');
    expect(view.answer).toMatchObject({ items: {}, text: null });
  });
});
