import { describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Session } from '../kit/app.js';
import { organisations } from '../kit/rules.js';
import { create, createSent, draftBody, give, people, setUp, stage } from './kit.js';

type Ending = { kind: string; because: string | null; count: number };

describe('what the overview says of how requests ended', () => {
  const app = setUp(() => stage({}, seedRuleBook));
  const caseworker = app.session(people.caseworker);
  const doctor = app.session(people.doctor);
  const otherDoctor = app.session(people.otherDoctor);
  const stranger = app.session(people.strangeCaseworker);

  const endingsFor = async (session: Session): Promise<Ending[]> => (await session.get('/api/breaches').expect(200)).body.endings;
  const answeredWith = async (answerType: string): Promise<void> => {
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'answer', { answerType, text: 'Svaret.' });
    await give(caseworker, id, 'accept-answer');
  };

  it('counts each once, on both sides of it, by its answer or by what became of it', async () => {
    await answeredWith('full');
    await answeredWith('full');
    await answeredWith('noKnowledge');
    const declined = await createSent(caseworker);
    await give(doctor, declined.id, 'decline', { reason: 'impartiality' });
    await give(caseworker, declined.id, 'close');
    const redirected = await createSent(caseworker);
    await give(caseworker, redirected.id, 'redirect', { recipientOrganisationId: organisations.otherPractice });
    await give(caseworker, (await createSent(caseworker)).id, 'cancel', { text: 'Ikke nødvendig.' });
    const [kept, doubled] = [await createSent(caseworker), await createSent(caseworker)];
    await give(caseworker, doubled.id, 'merge', { intoId: kept.id });
    await give(caseworker, (await createSent(caseworker)).id, 'recall', { text: 'Sendt ved en fejl.' });
    await give(caseworker, (await create(caseworker, draftBody)).id, 'discard');
    const expected: Ending[] = [
      { kind: 'full', because: null, count: 2 },
      { kind: 'cancelled', because: 'merged', count: 1 },
      { kind: 'cancelled', because: null, count: 1 },
      { kind: 'declined', because: null, count: 1 },
      { kind: 'noKnowledge', because: null, count: 1 },
      { kind: 'recalled', because: null, count: 1 },
      { kind: 'redirected', because: null, count: 1 },
    ];
    expect(await endingsFor(caseworker)).toEqual(expected);
    expect(await endingsFor(doctor)).toEqual(expected.filter(({ kind }) => kind !== 'recalled'));
    expect(await endingsFor(otherDoctor)).toEqual([]);
    expect(await endingsFor(stranger)).toEqual([]);
  });

  it('leaves out what is open again', async () => {
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'answer', { answerType: 'tooEarly', text: 'Kom igen.' });
    const closed = await give(caseworker, id, 'accept-answer');
    expect((await endingsFor(caseworker)).some(({ kind }) => kind === 'tooEarly')).toBe(true);
    await give(caseworker, closed.id, 'reopen', { text: 'Der er mere at spørge om.' });
    expect((await endingsFor(caseworker)).some(({ kind }) => kind === 'tooEarly')).toBe(false);
  });
});
