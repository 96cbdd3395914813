import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { createSent, draftBody, give, people } from '../api/kit.js';
import type { Session } from '../kit/app.js';
import { until } from '../worker/kit.js';
import { onEachQueue, type Stage } from './kit.js';

type Step = { no: number; kind: { code: string }; closed: { outcome: { code: string } } | null; plannedOn: string | null; needs: { late: boolean }[] };
type Notice = { code: string };

const days = async (stage: Stage, count: number): Promise<void> => {
  for (let left = count; left > 0; left -= 60) await stage.move({ days: Math.min(left, 60) });
};

const comeOn = (day: string, what: string): string =>
  `Det er dig, der skal gøre noget: Kom ${day}. Det drejer sig om: ${what}. Ring til os, hvis du ikke kan komme.`;
/** The day has passed, and nobody has written down what came of it. */
const wasPlanned = (day: string): string =>
  `Samtale om din plan: Det var planlagt til ${day}. Vi skriver på Min sag, hvad der kom ud af det. Du skal ikke gøre noget.`;

/** Monday 1 December 2025, nine o'clock in Copenhagen. */
const begins = { book: seedRuleBook, at: '2025-12-01T08:00:00.000Z' };

const story = (open: () => Promise<Stage>): void => {
  let stage: Stage;
  let id = '';
  let requestId = '';

  beforeAll(async () => {
    stage = await open();
  });
  afterAll(() => stage?.end());

  const act = async (who: Session, path: string, body: object) => (await who.command(`/api/courses/${id}/${path}`, body).expect(200)).body;
  const lead = (path: string, body: object) => act(stage.caseworker, path, body);
  const course = async () => (await stage.caseworker.get(`/api/courses/${id}`).expect(200)).body;
  /** The first sentences of the citizen's page. */
  const citizenReads = async (): Promise<string> => {
    const { items } = (await stage.citizen.get('/api/courses/own').expect(200)).body as { items: { id: string; now: { text: string } }[] };
    return items.find((each) => each.id === id)?.now.text ?? '';
  };
  const stepOf = async (kind: string): Promise<Step | undefined> => ((await course()) as { steps: Step[] }).steps.findLast((step) => step.kind.code === kind);
  const noticesOf = async (who: Session): Promise<string[]> => (await who.get('/api/notifications').expect(200)).body.items.map(({ code }: Notice) => code);
  /** What is told lies in the queue for a moment. */
  const hears = (who: Session, ...codes: readonly string[]): Promise<true> =>
    until(
      `${codes.join(' and ')} to be told`,
      async () => {
        const told = await noticesOf(who);
        return codes.every((code) => told.includes(code)) || undefined;
      },
      20_000,
    );

  it('December 2025: a course begins under the rules of its day, with its terms', async () => {
    const begun = { citizenId: citizens.citizen, kind: 'resourceCourse', startedOn: '2025-12-01' };
    const { body } = await stage.caseworker.command('/api/courses', begun).expect(201);
    id = body.id;
    expect(body.steps.map(({ kind, dueOn }: { kind: { code: string }; dueOn: string }) => [kind.code, dueOn])).toEqual([
      ['plan', '2025-12-29'],
      ['evaluation', '2026-06-01'],
      ['firstActivity', '2026-06-01'],
      ['maxLength', '2028-12-01'],
      ['application', '2026-03-02'],
    ]);
    expect(body.findings).toEqual(['noGoal', 'noEvaluation']);
    expect(await citizenReads()).toBe('Det næste er: Svar på din ansøgning. Vi er færdige senest mandag 2. marts 2026. Du skal ikke gøre noget.');
  });

  it('its application is granted long before its last day, and the citizen may complain', async () => {
    const { no } = (await stepOf('application')) as Step;
    await lead(`steps/${no}/close`, { on: '2025-12-01', outcome: 'granted' });
    expect(await citizenReads()).toMatch(/^Du kan klage: Du kan skrive til os senest .* 29\. december 2025/);
  });

  it('the citizen wishes for a goal, and the plan is made of it: nothing is left to mend', async () => {
    await act(stage.citizen, 'letters', { about: 'goal', text: 'Jeg vil arbejde med dyr.' });
    await stage.settled();
    await hears(stage.caseworker, 'courseWritten');
    await lead('letters/1/reply', { text: 'Det skriver vi ind som dit mål.' });
    await lead('goals', { term: 'long', text: 'Et job med dyr nogle timer om ugen.', by: 'citizen' });
    const activity = { kind: 'practice', goal: 1, from: '2026-01-12', text: 'Praktik på et internat.', purpose: 'Vi skal se, hvad du kan holde til.' };
    await lead('activities', activity);
    const planned = await lead('steps/2/plan', { on: '2026-05-20' });
    expect(planned.findings).toEqual([]);
    expect(planned.steps[0].closed.outcome.code).toBe('met');
    expect(await citizenReads()).toBe('Du kan klage: Du kan skrive til os senest mandag 29. december 2025. Du bestemmer selv, om du vil.');
  });

  it('January: the first activity begins on its day, and the term for it is met', async () => {
    await days(stage, 45);
    expect((await stepOf('firstActivity'))?.closed?.outcome.code).toBe('met');
    expect(await citizenReads()).toBe(comeOn('onsdag 20. maj 2026', 'Samtale om din plan'));
  });

  it('March: a meeting needs the doctor’s statement, which is late: coordinator and citizen know what it holds up', async () => {
    await days(stage, 60);
    ({ id: requestId } = await createSent(stage.caseworker, { ...draftBody, courseId: id }));
    const opened = await lead('steps', { kind: 'teamMeeting', plannedOn: '2026-04-01', text: 'Vi taler om lægens svar.' });
    const { no } = opened.steps.at(-1);
    await lead(`steps/${no}/need`, { requestId });
    await stage.settled();
    await hears(stage.citizen, 'meetingPlanned');
    const [told] = (await stage.citizen.get('/api/notifications').expect(200)).body.items as { code: string; body: string }[];
    expect(told).toMatchObject({ code: 'meetingPlanned', body: expect.stringMatching(/^Møde om din sag\. Kom onsdag 1\. april 2026\./) });
    await days(stage, 18);
    await hears(stage.caseworker, 'stepDelayed');
    expect((await stepOf('teamMeeting'))?.needs).toMatchObject([{ late: true }]);
    expect((await course()).findings).toContain('stepDelayed');
    expect(await citizenReads()).toMatch(
      /^Møde om din sag: Det skulle være onsdag 1\. april 2026\. Vi venter på et svar, så det bliver tidligst tirsdag 7\. april 2026\. Vi skriver til dig\. Du skal ikke gøre noget\.$/,
    );
  });

  it('it is postponed with a reason, which the citizen is told; the doctor answers, and it is held', async () => {
    const { no } = (await stepOf('teamMeeting')) as Step;
    const refused = await stage.caseworker.command(`/api/courses/${id}/steps/${no}/close`, { on: '2026-04-01', outcome: 'held' });
    expect(refused.body).toMatchObject({ code: 'StepWaits' });
    await lead(`steps/${no}/settle-delay`, { choice: 'postpone', on: '2026-04-22', text: 'Vi mangler lægens svar.' });
    await stage.settled();
    await hears(stage.citizen, 'delaySettled');
    expect(await citizenReads()).toBe(comeOn('onsdag 22. april 2026', 'Møde om din sag'));
    await give(stage.doctor, requestId, 'answer', { answerType: 'full', text: 'Kan arbejde få timer.' });
    await give(stage.caseworker, requestId, 'accept-answer');
    await stage.settled();
    expect((await stepOf('teamMeeting'))?.needs).toEqual([]);
    await days(stage, 25);
    const held = { on: '2026-04-22', outcome: 'held' };
    const lacking = await stage.caseworker.command(`/api/courses/${id}/steps/${no}/close`, held);
    expect(lacking.body).toMatchObject({ code: 'PapersMissing', detail: expect.stringContaining('Rehabiliteringsplanens forberedende del') });
    await lead(`steps/${no}/papers`, { paper: 'preparation', standing: 'ready' });
    await lead(`steps/${no}/close`, held);
    expect(await citizenReads()).toBe(comeOn('onsdag 20. maj 2026', 'Samtale om din plan'));
  });

  it('May: the evaluation is held on time and the next is planned; then somebody else coordinates', async () => {
    await days(stage, 30);
    expect(await citizenReads()).toBe(wasPlanned('onsdag 20. maj 2026'));
    const { no } = (await stepOf('evaluation')) as Step;
    await lead(`steps/${no}/close`, { on: '2026-05-20', outcome: 'goesOn', nextOn: '2026-11-10', text: 'Praktikken går godt.' });
    expect(await stepOf('evaluation')).toMatchObject({ dueOn: '2026-11-20', plannedOn: '2026-11-10', closed: null });
    await lead('appoint-coordinator', {
      personId: people.otherCaseworker,
      text: 'Jeg går på barsel.',
      handedOver: ['requests', 'steps', 'promises', 'letters'],
    });
    await stage.settled();
    await hears(stage.citizen, 'coordinatorChanged');
    expect(await citizenReads()).toBe(comeOn('tirsdag 10. november 2026', 'Samtale om din plan'));
    await hears(await stage.otherCaseworker(), 'courseHandedOver');
  });

  it('June: the citizen lets an organisation in to the meetings, and sends it away again: it is gone at once', async () => {
    const adviser = await stage.adviser();
    await adviser.get(`/api/courses/${id}`).expect(404);
    const invitation = {
      as: 'companion',
      organisationId: organisations.association,
      scope: ['meetings'],
      until: '2026-09-01',
      purpose: 'De skal med til møder.',
    };
    const { participants } = await act(stage.citizen, 'grants', invitation);
    const seen = (await adviser.get(`/api/courses/${id}`).expect(200)).body;
    expect(seen.steps.map(({ kind }: Step) => kind.code)).toContain('evaluation');
    expect(seen.goals).toEqual([]);
    expect(await citizenReads()).toBe(comeOn('tirsdag 10. november 2026', 'Samtale om din plan'));
    await act(stage.citizen, `grants/${participants[0].no}/end`, {});
    await adviser.get(`/api/courses/${id}`).expect(404);
  });

  it('1 July 2026: other rules hold because somebody says so; plan, steps and what was waited for stay', async () => {
    await days(stage, 50);
    const changed = await lead('change-regime', { regime: 'from2026-07', on: '2026-07-01', text: 'Borgeren har valgt de nye regler.' });
    expect(changed).toMatchObject({ regime: { code: 'from2026-07' }, goals: [{ text: 'Et job med dyr nogle timer om ugen.' }] });
    expect((await stepOf('firstActivity'))?.closed?.outcome.code).toBe('met');
    expect(await citizenReads()).toBe(comeOn('tirsdag 10. november 2026', 'Samtale om din plan'));
  });

  it('November: nobody holds the evaluation. Its last day passes: coordinator and manager are told, and it can still be held, late', async () => {
    await days(stage, 145);
    expect(await citizenReads()).toBe(wasPlanned('tirsdag 10. november 2026'));
    await hears(await stage.otherCaseworker(), 'stepNear', 'stepMissed');
    await hears(stage.manager, 'stepMissed');
    const { no } = (await stepOf('evaluation')) as Step;
    await lead(`steps/${no}/close`, { on: '2026-11-24', outcome: 'goesOn', nextOn: '2027-05-11' });
    expect(await citizenReads()).toBe(comeOn('tirsdag 11. maj 2027', 'Samtale om din plan'));
    const { events } = await course();
    expect(events.at(-2).text.replaceAll('\u00a0', ' ')).toBe('Evaluering: Planen fortsætter tirs. 24.11.2026 (efter sidste dag)');
  });

  it('June 2027, eighteen months on: the course ends, the citizen reads so, and every event is there in order', async () => {
    await days(stage, 190);
    expect(await citizenReads()).toBe(wasPlanned('tirsdag 11. maj 2027'));
    const { no } = (await stepOf('evaluation')) as Step;
    await lead(`steps/${no}/close`, { on: '2027-05-11', outcome: 'ends' });
    const ended = await lead('end', { on: '2027-06-01', text: 'Borgeren er ansat.' });
    expect(await citizenReads()).toBe('Dit forløb sluttede tirsdag 1. juni 2027. Du skal ikke gøre noget.');
    expect(ended.findings).toEqual([]);
    expect(ended.events.map(({ version }: { version: number }) => version)).toEqual(ended.events.map((_: unknown, place: number) => place + 1));
    expect(ended.steps.filter((step: Step) => step.closed === null)).toEqual([]);
  });
};

onEachQueue('a course of eighteen months: plan, late statement, another coordinator, other rules', story, begins);
