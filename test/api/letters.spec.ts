import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { formatDate } from '#core';
import { seedRuleBook } from '#persistence';
import { randomUUID } from 'node:crypto';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { readPdf, type PdfRead } from '../kit/pdf.js';
import { rules } from '../kit/rules.js';
import { startWorker, type TestWorker } from '../kit/worker.js';
import { citizens, courses } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { create, draftBody, give, people, stage, type Staged } from './kit.js';

const book = {
  ...rules,
  stepKinds: seedRuleBook.stepKinds,
  exemptions: seedRuleBook.exemptions,
  activityKinds: seedRuleBook.activityKinds,
  postage: { amount: 3, unit: 'calendarDays', source: 'demo' },
} as const;

type Letter = { id: string; title: string; citizen: { name: string }; protectedAddress: boolean; postedOn: string | null; returnedOn: string | null };
type Pile = 'toPost' | 'posted' | 'returned';

describe('letters by post', () => {
  let app: Staged;
  let worker: TestWorker;
  let caseworker: Session;
  let stranger: Session;

  beforeAll(async () => {
    app = await stage({}, book);
    await query(`UPDATE organisation SET phone = '00 00 10 00' WHERE name = 'Demo Kommune'`);
    worker = await startWorker(app.databaseUrl);
    [caseworker, stranger] = await Promise.all([app.signIn(people.caseworker), app.signIn(people.strangeCaseworker)]);
    await caseworker.command(`/api/courses/${courses.citizen}/appoint-coordinator`, { personId: people.caseworker }).expect(200);
    await quiet();
  });
  afterAll(async () => {
    await worker?.close();
    await app?.end();
  });
  beforeEach(() => reach({ digitalPostExempt: true }));

  const query = (sql: string, values: unknown[] = []) => app.foundation.database.engine.query<Record<string, unknown>>(sql, values);
  const reach = async (contact: object): Promise<void> => {
    const body = { digitalPostExempt: false, language: 'da', interpreterLanguage: null, ...contact };
    const answered = await caseworker.put(`/api/citizens/${citizens.citizen}/contact`, body).expect(200);
    expect(answered.body).toMatchObject(body);
  };
  const pile = async (name: Pile = 'toPost', session = caseworker): Promise<Letter[]> =>
    (await session.get(`/api/letters?pile=${name}&limit=100`).expect(200)).body.items as Letter[];
  const quiet = () => until('an empty outbox', async () => (await query('SELECT FROM outbox')).rows.length === 0);

  /** The letter that comes of it. */
  const letterOf = async (act: () => Promise<unknown>): Promise<Letter> => {
    const before = new Set((await pile()).map(({ id }) => id));
    await act();
    return until('the letter', async () => (await pile()).find(({ id }) => !before.has(id)));
  };
  const hearing = () => caseworker.command(`/api/courses/${courses.citizen}/steps`, { kind: 'hearing', text: 'Vi vil afslutte dit forløb.' }).expect(200);
  const printed = async (ids: readonly string[], session = caseworker): Promise<PdfRead> =>
    readPdf((await session.post('/api/letters/paper', { ids }).responseType('blob').expect(200)).body as Buffer);
  const recorded = async (action: string): Promise<unknown[]> =>
    (await query('SELECT outcome, citizen_id FROM access_log WHERE action = $1 ORDER BY at', [action])).rows;

  it('are written for whoever is exempt from Digital Post, and for nobody else', async () => {
    await reach({ digitalPostExempt: false });
    await hearing();
    await quiet();
    expect(await pile()).toEqual([]);
    await reach({ digitalPostExempt: true });
    expect(await letterOf(hearing)).toMatchObject({ title: 'Vi vil høre, hvad du siger', citizen: { name: 'Demo Anna Jensen' }, postedOn: null });
    expect(await recorded('citizens.contact')).not.toEqual([]);
    expect(await recorded('letters.list')).toContainEqual({ outcome: 'done', citizen_id: citizens.citizen });
  });

  it('give the citizen the days of the post beside those of the law, and say so', async () => {
    const { id } = await letterOf(hearing);
    const { text, title, language } = await printed([id]);
    expect({ title, language }).toEqual({ title: 'Vi vil høre, hvad du siger', language: 'da-DK' });
    expect(text).toContain('Til Demo Anna Jensen. Brev fra Demo Kommune, ');
    expect(text).toMatch(/Gør det senest \S+ \d+\. \S+ \d{4} \(med 3 kalenderdage til posten\)\./);
    expect(text).toContain('Din sagsbehandler er Demo Mette Holm hos Demo Kommune. Ring til Demo Kommune på 00 00 10 00.');
    const { body } = await caseworker.get(`/api/courses/${courses.citizen}`).expect(200);
    const last = (body.steps as { kind: { code: string }; dueOn: string }[]).findLast(({ kind }) => kind.code === 'hearing');
    expect(last && last.dueOn >= inDays(17)).toBe(true);
    expect(await recorded('letters.print')).toContainEqual({ outcome: 'done', citizen_id: citizens.citizen });
  });

  it('say all that a hearing, a decision, a reply and a reason say, and lead to no page', async () => {
    const path = `/api/courses/${courses.citizen}`;
    const act = async (way: string, body: object) => (await caseworker.command(`${path}/${way}`, body).expect(200)).body;
    const heard = await letterOf(hearing);
    const openOf = async (kind: string): Promise<number[]> =>
      ((await caseworker.get(path).expect(200)).body.steps as { no: number; kind: { code: string }; closed: unknown }[]).flatMap((step) =>
        step.kind.code === kind && step.closed === null ? [step.no] : [],
      );
    for (const no of await openOf('hearing')) await act(`steps/${no}/close`, { on: inDays(0), outcome: 'answered' });
    const [decision] = await openOf('decision');
    const decided = await letterOf(() =>
      act(`steps/${decision}/close`, { on: inDays(0), outcome: 'refused', text: 'Du kan arbejde 12 timer.\nDerfor får du afslag.' }),
    );
    const { letters } = await act('letters', { about: 'message', text: 'Må jeg få en tolk med?', saidBy: 'phone' });
    const replied = await letterOf(() => act(`letters/${letters.at(-1).no}/reply`, { text: 'Ja, vi bestiller en tolk.' }));
    const exempted = await letterOf(() =>
      act('exemptions', { reason: 'treatment', from: inDays(0), until: inDays(30), text: 'Du skal have ro til din behandling.' }),
    );
    const paper = await printed([heard.id, decided.id, replied.id, exempted.id]);
    const inOrder = [
      'Det har vi skrevet Vi vil afslutte dit forløb.',
      'Det har vi skrevet Vi afgør din sag: Afslag. Du kan arbejde 12 timer. Derfor får du afslag.',
      'Din sagsbehandler har svaret dig. Det har vi skrevet Ja, vi bestiller en tolk.',
      'Det har vi skrevet Du skal have ro til din behandling.',
    ];
    for (const words of inOrder) expect(paper.text).toContain(words);
    expect(paper.text).not.toMatch(/din side/);
  });

  it('hold the plan as it stands when they are printed, as the citizen reads it: goals, what is done to reach them, and why', async () => {
    const path = `/api/courses/${courses.citizen}`;
    const give = (way: string, body: object) => caseworker.command(`${path}/${way}`, body).expect(200);
    const { id } = await letterOf(() => give('goals', { term: 'short', text: 'Ro på hverdagen.' }));
    await give('goals', { term: 'long', text: 'Et job på få timer.' });
    await give('goals', { term: 'short', text: 'Noget vi opgav.' });
    await give('goals/3/close', { on: inDays(0), outcome: 'dropped' });
    const begun = await letterOf(async () => {
      const { body } = await caseworker.command('/api/courses', { citizenId: citizens.citizen, kind: 'resourceCourse', startedOn: inDays(0) }).expect(201);
      await caseworker.command(`/api/courses/${body.id}/goals`, { term: 'long', text: 'Noget andet.' }).expect(200);
      await quiet();
    });
    await caseworker.post('/api/letters/posted', { ids: [id] }).expect(200);
    await reach({ digitalPostExempt: true, language: 'en' });
    const bakery = { kind: 'practice', goal: 1, from: inDays(3), text: 'Et bageri.', purpose: 'Du prøver, hvad du kan holde til.' };
    const english = await letterOf(() => give('activities', bakery));
    const { text } = await printed([id, begun.id, english.id]);
    const plan =
      'På lang sigt: Et job på få timer. På kort sigt: Ro på hverdagen. Virksomhedspraktik. Et bageri. Derfor: Du prøver, hvad du kan holde til. Demo Kommune står for det.';
    const [day, englishDay] = (['da', 'en'] as const).map((language) => formatDate(inDays(0), language, 'long'));
    const inLetters = [
      `Vi har skrevet noget nyt i din plan. Ring til os, hvis noget er forkert. Din plan Sådan ser planen ud ${day}. Vi stiller ingen krav til dig`,
      `${plan} Fra ${formatDate(inDays(3), 'da', 'long')}. Kan du ikke`,
      `Vi laver en plan sammen med dig. Ring til os, hvis du har spørgsmål. Din plan Sådan ser planen ud ${day}. På lang sigt: Noget andet. Kan du ikke`,
      `Your plan This is the plan on ${englishDay}. We ask nothing of you`,
      `In the long run: Et job på få timer. In the short run: Ro på hverdagen. Work practice. Et bageri. Why: Du prøver,`,
    ];
    for (const words of inLetters) expect(text).toContain(words);
    const citizen = await app.signIn(people.citizen);
    const kept = readPdf((await citizen.get('/api/own-case/paper').responseType('blob').expect(200)).body as Buffer).text;
    expect(kept.replaceAll(/(Side|Page) \d+ (af|of) \d+ /g, '')).toContain(plan);
  });

  it('ask the citizen to come to a meeting on its day, and to another when it is moved', async () => {
    const path = `/api/courses/${courses.citizen}/steps`;
    let no = 0;
    const first = await letterOf(async () => {
      const { body } = await caseworker.command(path, { kind: 'meeting', plannedOn: inDays(10) }).expect(200);
      no = body.steps.at(-1).no;
    });
    const moved = await letterOf(() => caseworker.command(`${path}/${no}/plan`, { on: inDays(12) }).expect(200));
    const day = (on: string) => formatDate(on, 'da', 'long');
    const { text } = await printed([first.id, moved.id]);
    expect([first.title, moved.title]).toEqual(['Kom og tal med os', 'Kom og tal med os']);
    expect(text).toContain(`Møde. Kom ${day(inDays(10))}. Ring til os`);
    expect(text).toContain(`Kom ${day(inDays(12))}. Det er i stedet for ${day(inDays(10))}.`);
    expect(text).toContain('Kom den dag, eller ring til os.');
  });

  it('say what a request asks of the citizen, with the same days, of which the doctor is told nothing', async () => {
    let requestId = '';
    const { id } = await letterOf(async () => {
      const request = await create(caseworker, { ...draftBody, formCode: 'LÆ 135' });
      requestId = request.id;
      await give(caseworker, requestId, 'send');
    });
    const { text } = await printed([id]);
    const doctor = await app.signIn(people.doctor);
    for (const [reader, isTold] of [
      [caseworker, true],
      [doctor, false],
    ] as const) {
      for (const view of ['', '/events']) {
        const { body } = await reader.get(`/api/service-requests/${requestId}${view}`).expect(200);
        expect([view, JSON.stringify(body).includes('til posten')]).toEqual([view, isTold]);
      }
    }
    expect(text).toContain('Det er dig, der skal gøre noget: Bestil tid hos din læge');
    expect(text).toContain('Ring og bestil tiden. Ring så til os, og sig hvornår.');
    expect(text).toContain('med 3 kalenderdage til posten');
  });

  it('are in the language of the citizen, several in one file, each on pages of its own', async () => {
    const danish = await letterOf(hearing);
    await reach({ digitalPostExempt: true, language: 'en' });
    const english = await letterOf(hearing);
    const { text, tags } = await printed([english.id, danish.id]);
    expect(text).toContain('Vi vil høre, hvad du siger');
    expect(text).toContain('We want to hear what you say');
    expect(text.match(/Side 1 af 1|Page 1 of 1/g)).toEqual(['Side 1 af 1', 'Page 1 of 1']);
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(2);
  });

  it('leave the pile when they were posted, and keep their day', async () => {
    const { id } = await letterOf(hearing);
    const before = (await pile()).length;
    const { body } = await caseworker.post('/api/letters/posted', { ids: [id] }).expect(200);
    expect(body.toPost).toBe(before - 1);
    await caseworker.post('/api/letters/posted', { ids: [id] }).expect(200);
    expect((await pile()).map((letter) => letter.id)).not.toContain(id);
    expect((await pile('posted')).find((letter) => letter.id === id)).toMatchObject({ postedOn: inDays(0), returnedOn: null });
  });

  it('that come back are told to whoever coordinates, once', async () => {
    const { id } = await letterOf(hearing);
    await caseworker.post('/api/letters/posted', { ids: [id] }).expect(200);
    await caseworker.post(`/api/letters/${id}/returned`).expect(200);
    await caseworker.post(`/api/letters/${id}/returned`).expect(200);
    await quiet();
    const { body } = await caseworker.get('/api/notifications?limit=100').expect(200);
    const told = (body.items as { code: string; courseId: string; title: string }[]).filter(({ code }) => code === 'letterReturned');
    expect(told).toMatchObject([{ courseId: courses.citizen, title: expect.stringMatching(/^Et brev til borgeren kom retur: forløb /) }]);
    expect((await pile('returned')).map((letter) => letter.id)).toEqual([id]);
    expect((await pile('posted')).map((letter) => letter.id)).not.toContain(id);
  });

  it('are the sender’s alone: for others they are not there, all or one of them, in the words of what is missing', async () => {
    const { id } = await letterOf(hearing);
    expect(await pile('toPost', stranger)).toEqual([]);
    const withoutTrace = ({ traceId: _trace, ...body }: Record<string, unknown>) => body;
    const missing = await stranger.post('/api/letters/posted', { ids: [randomUUID()] }).expect(404);
    for (const answer of [
      await stranger.post('/api/letters/posted', { ids: [id] }),
      await stranger.post('/api/letters/paper', { ids: [id] }),
      await stranger.post(`/api/letters/${id}/returned`),
      await caseworker.post('/api/letters/paper', { ids: [id, randomUUID()] }),
    ])
      expect([answer.status, withoutTrace(answer.body)]).toEqual([404, expect.objectContaining({ code: missing.body.code, detail: missing.body.detail })]);
    expect((await pile()).find((letter) => letter.id === id)).toMatchObject({ postedOn: null });
    await stranger.put(`/api/citizens/${citizens.citizen}/contact`, { digitalPostExempt: false, language: 'da', interpreterLanguage: null }).expect(404);
  });

  it('never hold an address, and say where it is protected', async () => {
    await query('UPDATE citizen SET protected_address = true WHERE id = $1', [citizens.citizen]);
    const letter = await letterOf(hearing);
    expect(letter.protectedAddress).toBe(true);
    expect(Object.keys(letter).filter((key) => /address|street|city|postal/i.test(key))).toEqual(['protectedAddress']);
    await query('UPDATE citizen SET protected_address = false WHERE id = $1', [citizens.citizen]);
  });

  it('are neither written nor sent once the citizen has died, and wait again when that was a mistake', async () => {
    const { id } = await letterOf(hearing);
    const record = (on: string | null) => caseworker.put(`/api/citizens/${citizens.citizen}/deceased`, { on }).expect(200);
    await record(inDays(-1));
    expect(await pile()).toEqual([]);
    await caseworker.post('/api/letters/paper', { ids: [id] }).expect(404);
    await caseworker.post('/api/letters/posted', { ids: [id] }).expect(404);
    await hearing();
    await quiet();
    expect(await pile()).toEqual([]);
    await record(null);
    const ids = (await pile()).map((letter) => letter.id);
    expect(ids).toContain(id);
    expect((await query('SELECT count(*)::int AS n FROM letter WHERE created_at > (SELECT created_at FROM letter WHERE id = $1)', [id])).rows).toEqual([
      { n: 0 },
    ]);
  });

  it('say what is wrong with how a citizen is to be reached', async () => {
    const wrong = await caseworker.put(`/api/citizens/${citizens.citizen}/contact`, { digitalPostExempt: 'yes', language: 'de', interpreterLanguage: '' });
    expect([wrong.status, (wrong.body.errors as { field: string }[]).map(({ field }) => field)]).toEqual([
      400,
      ['digitalPostExempt', 'language', 'interpreterLanguage'],
    ]);
  });
});
