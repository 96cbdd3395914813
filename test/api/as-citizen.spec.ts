import { describe, expect, it } from '@jest/globals';
import type { RuleBook } from '#core';
import { seedRuleBook } from '#persistence';
import { randomUUID } from 'node:crypto';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { startWorker } from '../kit/worker.js';
import { citizens, courses } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { create, createSent, draftBody, give, people, setUp, stage } from './kit.js';

type Acting = { id: string; allowed: unknown[]; events?: { type: string }[]; mayEnd?: boolean };
type Whole = { items: Acting[] };

const secret = { question: 'Hemmeligt spørgsmål mellem os?', note: 'Hemmelig besked mellem os.', because: 'Lægen vil selv tale med borgeren først.' };
const answer = 'Borgeren kan arbejde to timer om dagen.';
const address = `/api/courses/${courses.citizen}`;

/** With a form whose recipient may ask others. */
const book: RuleBook = {
  ...seedRuleBook,
  forms: seedRuleBook.forms.map((form) => (form.code === 'FRI' ? { ...form, mayAsk: ['FRI'] } : form)),
};

const app = setUp(() => stage({}, book));
const caseworker = app.session(people.caseworker);
const manager = app.session(people.manager);
const doctor = app.session(people.doctor);
const citizen = app.session(people.citizen);
const stranger = app.session(people.strangeCaseworker);
const otherCitizen = app.session(people.otherCitizen);

const read = async (who: Session, path: string, language = 'da') => {
  const { body } = await who.get(path).set('accept-language', language).expect(200);
  return body;
};

/** What the citizen reads, without what can be done and what the citizen alone knows. */
const asRead = (each: Acting): Acting => ({
  ...each,
  allowed: [],
  ...(each.events && { events: each.events.filter(({ type }) => type !== 'surveyAnswered') }),
});
const list = ({ items, ...rest }: Whole) => ({ ...rest, items: items.map(asRead) });
const helpers = ({ items, ...rest }: Whole) => ({ ...rest, items: items.map((each) => ({ ...each, mayEnd: false })), kinds: [] });

const ownCase = async (language: string) => ({
  requests: list(await read(citizen, '/api/service-requests', language)),
  courses: list(await read(citizen, '/api/courses/own', language)),
  representatives: helpers(await read(citizen, '/api/own-case/representatives', language)),
  contacts: await read(citizen, '/api/own-case/contacts', language),
  waiting: await read(citizen, '/api/own-case/waiting', language),
});

/** The whole case and each request in it, field by field, in both languages. */
const expectTheSame = async (): Promise<string> => {
  const seen: string[] = [];
  for (const language of ['da', 'en']) {
    const shown = await read(caseworker, `${address}/as-citizen`, language);
    expect(shown).toEqual(await ownCase(language));
    seen.push(JSON.stringify(shown));
    for (const { id } of shown.requests.items) {
      const request = await read(caseworker, `${address}/as-citizen/${id}`, language);
      expect(request).toEqual(asRead(await read(citizen, `/api/service-requests/${id}`, language)));
      seen.push(JSON.stringify(request));
    }
  }
  return seen.join(' ');
};

const onCourse = (path: string, body: object, id: string = courses.citizen) => caseworker.command(`/api/courses/${id}/${path}`, body).expect(200);
const released = (id: string, body: object = {}) => caseworker.command(`/api/service-requests/${id}/accept-answer`, body).expect(200);

describe('the case as its citizen sees it, shown to whoever leads the course', () => {
  it('is what the citizen reads of a course with nothing in it', async () => {
    await expectTheSame();
  });

  it('is what the citizen reads of a plan, a meeting, a letter with its reply and an exemption', async () => {
    await onCourse('appoint-coordinator', { personId: people.caseworker });
    await onCourse('goals', { term: 'long', text: 'Et job på få timer.' });
    await onCourse('activities', {
      kind: 'practice',
      goal: 1,
      from: inDays(-28),
      text: 'Praktik i et bageri.',
      purpose: 'Vi skal se, hvor mange timer du kan.',
    });
    await onCourse('steps', { kind: 'meeting', plannedOn: inDays(14), text: 'Vi taler om praktikken.' });
    await onCourse('exemptions', { reason: 'treatment', from: inDays(0), until: inDays(30), text: 'Du er i behandling.' });
    await citizen.command(`${address}/letters`, { about: 'message', text: 'Kan mødet være om eftermiddagen?' }).expect(200);
    await onCourse('letters/1/reply', { text: 'Ja, klokken 14.' });
    const seen = await expectTheSame();
    for (const words of ['Praktik i et bageri.', 'Vi taler om praktikken.', 'Kan mødet være om eftermiddagen?', 'Ja, klokken 14.'])
      expect(seen).toContain(words);
  });

  it('is what the citizen reads of a draft, a consent that is waited for, a request under way and one that was stopped', async () => {
    const draft = await create(caseworker, { ...draftBody, formCode: 'FRI', purpose: 'En kladde, som ingen har sendt.' });
    const asked = await create(caseworker, { ...draftBody, formCode: 'FRI', legalBasis: 'consent' });
    await give(caseworker, asked.id, 'request-consent', { thenSend: false });
    await createSent(caseworker);
    const stopped = await createSent(caseworker, { ...draftBody, formCode: 'FRI' });
    await give(caseworker, stopped.id, 'cancel', { text: 'Vi fik svaret på en anden måde.' });
    const seen = await expectTheSame();
    expect(seen).toContain(asked.id);
    expect(seen).not.toContain(draft.id);
    expect(seen).not.toContain('En kladde');
  });

  it('holds no answer before it is the citizen’s, no reason for holding it back, and nothing of what the two sides said', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      const { id } = await createSent(caseworker, { ...draftBody, formCode: 'FRI' });
      await give(doctor, id, 'ask', { text: secret.question });
      await give(caseworker, id, 'answer-question', { text: secret.note });
      await give(doctor, id, 'answer', { answerType: 'full', text: answer });
      ids.push(id);
    }
    const [, held, open] = ids;
    await released(held ?? '', { heldBackUntil: inDays(9), heldBackBecause: secret.because });
    const before = await expectTheSame();
    expect(before).not.toContain(answer);
    await released(open ?? '');
    const seen = await expectTheSame();
    expect(seen).toContain(answer);
    for (const words of Object.values(secret)) expect(seen).not.toContain(words);
    expect(await read(caseworker, `${address}/as-citizen/${held}`)).toMatchObject({ answer: null, heldBackBecause: null, release: { status: 'heldBack' } });
  });

  it('never tells that the citizen said what they think of an activity, nor what they are asked', async () => {
    await citizen.command(`${address}/survey`, { activity: 1, meaningful: 'no', understood: 'partly' }).expect(200);
    expect((await read(citizen, address)).events.at(-1).type).toBe('surveyAnswered');
    expect(await expectTheSame()).not.toMatch(/survey|meaningful/i);
  });

  it('is what the citizen reads of several courses, of which one is over', async () => {
    const begin = { citizenId: citizens.citizen, kind: 'resourceCourse', startedOn: '2025-10-01' };
    const { id } = (await caseworker.command('/api/courses', begin).expect(201)).body;
    await onCourse('goals', { term: 'short', text: 'Ro på.' }, id);
    await onCourse('end', { on: inDays(0) }, id);
    expect(await expectTheSame()).toContain('Ro på.');
  });

  it('is what the citizen reads whose address is protected, and of one who has died', async () => {
    await app.foundation.database.engine.query('UPDATE citizen SET protected_address = true WHERE id = $1', [citizens.citizen]);
    expect(await expectTheSame()).not.toMatch(/protected/i);
    await caseworker.put(`/api/citizens/${citizens.citizen}/deceased`, { on: inDays(0) }).expect(200);
    await expectTheSame();
    await caseworker.put(`/api/citizens/${citizens.citizen}/deceased`, { on: null }).expect(200);
  });

  it('holds nothing that another municipality leads or asked, though the citizen reads that too', async () => {
    const elsewhere = { citizenId: citizens.citizen, kind: 'clarification', startedOn: inDays(0) };
    const id = randomUUID();
    const command = { type: 'begin', number: '2026-F-elsewhere', organisationId: organisations.stranger, ...elsewhere } as const;
    const outcome = await app.foundation.engine.run({ kind: 'course', id, command, actor: { kind: 'clock' }, key: '', bodyHash: '' });
    expect(outcome.ok).toBe(true);
    expect(await read(citizen, `/api/courses/${id}`)).toMatchObject({ id });
    expect(JSON.stringify(await read(caseworker, `${address}/as-citizen`))).not.toContain(id);
    await caseworker.get(`/api/courses/${id}/as-citizen`).expect(404);
    expect(JSON.stringify(await read(stranger, `/api/courses/${id}/as-citizen`))).not.toContain(courses.citizen);
  });

  it('names no request that the recipient sent to others, though it is about the citizen', async () => {
    const { id } = await createSent(caseworker, { ...draftBody, formCode: 'FRI' });
    const ask = { ...{ formCode: 'FRI', recipientOrganisationId: organisations.otherPractice, question: 'Hvad ved I?' }, purpose: draftBody.purpose };
    await give(doctor, id, 'ask-third-party', { ...ask, despite: ['ProtectedAddress'] });
    const worker = await startWorker(app.databaseUrl);
    try {
      const theirs = await until('the request that the doctor made', async () => {
        const { thirdParties } = await read(citizen, `/api/service-requests/${id}`);
        return (thirdParties as { id?: string }[])[0]?.id;
      });
      const seen = await read(caseworker, `${address}/as-citizen/${id}`);
      expect(seen.thirdParties).toMatchObject([{ formCode: 'FRI' }]);
      expect(JSON.stringify([seen, await read(caseworker, `${address}/as-citizen`)])).not.toContain(theirs);
    } finally {
      await worker.close();
    }
  });

  it('opens by a course of one’s own organisation alone: a foreign one and a missing one are the same 404, and so are requests', async () => {
    const { items } = (await read(caseworker, `${address}/as-citizen`)).requests;
    const told = async (path: string) => {
      const { status, text } = await stranger.get(path);
      return [status, text.replace(/"traceId":"[^"]*"/, '')];
    };
    expect(await told(`${address}/as-citizen`)).toEqual(await told(`/api/courses/${randomUUID()}/as-citizen`));
    expect(await told(`${address}/as-citizen`)).toMatchObject([404, expect.any(String)]);
    expect(await told(`${address}/as-citizen/${items[0].id}`)).toEqual(await told(`${address}/as-citizen/${randomUUID()}`));
    for (const who of [doctor, citizen, otherCitizen]) await who.get(`${address}/as-citizen`).expect(403);
    await caseworker.get(`/api/courses/${courses.otherCitizen}/as-citizen/${items[0].id}`).expect(404);
    await manager.get(`${address}/as-citizen`).expect(200);
  });

  it('is told to the citizen as a look of its own, by the name of whoever looked', async () => {
    const lines = (await read(citizen, '/api/own-case/accesses?limit=100')).items as {
      who: { name: string };
      about: { kind: string };
      done: { text: string }[];
    }[];
    const by = (name: string, kind: string) =>
      lines.filter(({ who, about }) => who.name === name && about?.kind === kind).flatMap(({ done }) => done.map(({ text }) => text));
    expect(by('Demo Mette Holm', 'course')).toContain('Så dit forløb, som du selv ser det');
    expect(by('Demo Mette Holm', 'request')).toContain('Læste den, som du selv ser den');
    expect([...new Set(by('Demo Ida Leder', 'course'))]).toEqual(['Så dit forløb, som du selv ser det']);
    expect(lines.map(({ who }) => who.name)).not.toContain('Demo Anna Jensen');
  });

  it('shows what the citizen’s page shows when the course is over', async () => {
    await onCourse('end', { on: inDays(0) });
    const { courses: shown } = await read(caseworker, `${address}/as-citizen`);
    expect(shown.items.map(({ endedOn }: { endedOn: string | null }) => endedOn)).not.toContain(null);
  });
});
