import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ServiceRequestView } from '../../apps/api/src/service-requests/view/service-request.dto.js';
import { addCalendarDays } from '#sla';
import { organisations, rulesWithQuestions } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { allTold, create, draftBody, give, people, setUp, stageWithWorker, viewIn } from './kit.js';

const days = 40;
const book = { ...rulesWithQuestions, postage: { amount: days, unit: 'calendarDays', source: 'demo' } } as const;
/** Letters take so long that no other span comes near. */
const later = (day: string): string => addCalendarDays(day, days);

describe('how a citizen is reached', () => {
  const app = setUp(() => stageWithWorker(book));
  const caseworker = app.session(people.caseworker);
  const doctor = app.session(people.doctor);
  const citizen = app.session(people.citizen);

  const contact = (more: object) =>
    caseworker.put(`/api/citizens/${citizens.citizen}/contact`, { digitalPostExempt: false, language: 'da', interpreterLanguage: null, ...more }).expect(200);
  const exempt = () => contact({ digitalPostExempt: true });
  const interpreted = () => contact({ interpreterLanguage: 'arabisk' });
  const digital = () => contact({});
  beforeEach(() => digital());

  const read = async (id: string, session = caseworker): Promise<ServiceRequestView> => viewIn(await session.get(`/api/service-requests/${id}`));
  const lettersOf = async (id: string): Promise<Record<string, unknown>[]> => {
    await allTold(app);
    return (await app.foundation.database.engine.query<Record<string, unknown>>('SELECT code, params FROM letter WHERE instance_id = $1', [id])).rows;
  };

  /** Drafted, then something is recorded, then the citizen is given a day. */
  const asked = async (body: object, command: string, before: () => unknown, between: () => unknown): Promise<ServiceRequestView> => {
    await before();
    const { id } = await create(caseworker, { ...draftBody, ...body });
    await between();
    await give(caseworker, id, command, command === 'request-consent' ? { thenSend: true } : {});
    return read(id);
  };

  it.each([
    ['consent', { legalBasis: 'consent' }, 'request-consent', 'consentAsked'],
    ['words of their own', { formCode: 'EGNE ORD' }, 'invite-words', 'wordsInvited'],
    ['an appointment', { formCode: 'LÆ 135' }, 'send', 'bookConsultation'],
  ])('is read when the citizen is asked for %s: an exemption since the draft gives the days of the post and a letter', async (_what, body, command, code) => {
    const known = await asked(body, command, digital, digital);
    expect(await lettersOf(known.id)).toEqual([]);
    const since = await asked(body, command, digital, exempt);
    expect(since.holder).toMatchObject({ party: 'citizen', postage: expect.any(String) });
    expect(await lettersOf(since.id)).toMatchObject([{ code, params: { until: since.holder?.until, postage: days } }]);
    expect((since.holder?.until ?? '') >= later(addCalendarDays(known.holder?.until ?? '', -4))).toBe(true);
    const noMore = await asked(body, command, exempt, digital);
    expect(noMore.holder).toMatchObject({ until: known.holder?.until, postage: null });
    expect(await lettersOf(noMore.id)).toEqual([]);
  });

  it('is read when the doctor makes an appointment: on a day before a letter is there only with how the citizen was told', async () => {
    const { id } = await asked({ formCode: 'LÆ 135' }, 'send', digital, exempt);
    await give(doctor, id, 'receive');
    const on = '2026-12-20';
    const tooLate = await doctor.command(`/api/service-requests/${id}/book-consultation`, { on });
    expect(tooLate).toMatchObject({ status: 422, body: { code: 'LetterTooLate', detail: expect.stringContaining('Ring til borgeren') } });
    const { body } = await doctor.command(`/api/service-requests/${id}/book-consultation`, { on, toldBy: 'letter' }).expect(400);
    expect(body.errors).toMatchObject([{ field: 'toldBy' }]);
    expect(await give(doctor, id, 'book-consultation', { on, toldBy: 'phone' })).toMatchObject({ consultation: { on } });
  });

  it('moves no day that was told', async () => {
    const told = await asked({ legalBasis: 'consent' }, 'request-consent', digital, digital);
    await exempt();
    await give(caseworker, told.id, 'remind');
    expect((await read(told.id)).holder).toMatchObject({ until: told.holder?.until, postage: null });
  });

  it('is read too when the citizen’s own consent sends it, and when the clock sends what it goes on as', async () => {
    const consented = await asked({ legalBasis: 'consent', formCode: 'LÆ 135' }, 'request-consent', digital, digital);
    await exempt();
    await give(citizen, consented.id, 'give-consent', { form: 'digital', on: '2026-11-20' });
    expect((await read(consented.id)).holder).toMatchObject({ party: 'citizen', postage: expect.any(String) });
    const sent = await asked({ formCode: 'LÆ 135' }, 'send', digital, digital);
    await exempt();
    await give(doctor, sent.id, 'forward', { recipientOrganisationId: organisations.otherPractice });
    await allTold(app);
    const [child] = (await read(sent.id)).goesOnAs;
    expect((await read(child?.id ?? '')).holder).toMatchObject({ party: 'citizen', postage: expect.any(String) });
  });

  it('is read for the fee and said to both sides: an interpreter since the draft is paid and named, and one who is needed no more is not', async () => {
    const { id } = await create(caseworker, { ...draftBody });
    await interpreted();
    const { body: effects } = await caseworker.get(`/api/service-requests/${id}/effects`).expect(200);
    expect(effects.items.find(({ command }: { command: string }) => command === 'send').fees).toMatchObject([{ amount: 250 }]);
    await give(caseworker, id, 'send');
    for (const session of [caseworker, doctor]) expect(await read(id, session)).toMatchObject({ fees: [{ amount: 250 }], payment: { withInterpreter: true } });
    await digital();
    expect((await read(id, doctor)).payment.withInterpreter).toBe(false);
    await give(doctor, id, 'answer', { answerType: 'noKnowledge' });
    await interpreted();
    expect(await read(id)).toMatchObject({ fees: [{ amount: 200 }], payment: { withInterpreter: false } });
    const { body: fees } = await caseworker.get('/api/fees').expect(200);
    expect(fees.items.find(({ requestId }: { requestId: string }) => requestId === id)).toMatchObject({ amount: 200, withInterpreter: false });
  });
});
