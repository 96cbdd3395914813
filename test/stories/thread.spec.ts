import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSent, draftBody, give, viewIn } from '../api/kit.js';
import { organisations } from '../kit/rules.js';
import type { Session } from '../kit/app.js';
import { onEachQueue, type Stage } from './kit.js';

onEachQueue('a request that goes on as another', (open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await open();
  }, 60_000);
  afterAll(() => stage?.end());

  const viewOf = async (session: Session, id: string) => viewIn(await session.get(`/api/service-requests/${id}`));

  it('keeps its thread both ways for who asked and for the citizen, and shows whoever answers only their own', async () => {
    const { caseworker, doctor, citizen } = stage;
    const first = await createSent(caseworker);
    await give(doctor, first.id, 'answer', { answerType: 'wrongForm', rightFormCode: 'LÆ 135' });
    await give(caseworker, first.id, 'redirect', { recipientOrganisationId: organisations.otherPractice, formCode: 'LÆ 135' });
    await stage.settled();
    const [next] = (await viewOf(caseworker, first.id)).goesOnAs;
    if (next === undefined) throw new Error('It does not go on.');
    const other = await stage.otherDoctor();
    const from = { id: first.id, number: first.number };
    expect(await viewOf(caseworker, next.id)).toMatchObject({ number: next.number, from, goesOnAs: [] });
    expect(await viewOf(citizen, next.id)).toMatchObject({ from });
    expect(await viewOf(citizen, first.id)).toMatchObject({ goesOnAs: [next] });
    expect(await viewOf(other, next.id)).toMatchObject({ from: null });
    expect(await viewOf(doctor, first.id)).toMatchObject({ goesOnAs: [] });
  });

  it('shows both to whoever passed it on and whoever it was passed on to, where they take part in both', async () => {
    const { caseworker, doctor } = stage;
    const first = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' });
    await give(doctor, first.id, 'forward', { recipientOrganisationId: organisations.otherPractice });
    await stage.settled();
    const [next] = (await viewOf(caseworker, first.id)).goesOnAs;
    const other = await stage.otherDoctor();
    expect(await viewOf(other, next?.id ?? '')).toMatchObject({ from: { id: first.id } });
    expect(await viewOf(doctor, first.id)).toMatchObject({ goesOnAs: [] });
  });
});
