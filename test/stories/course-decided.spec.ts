import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { createSent, draftBody, give } from '../api/kit.js';
import type { Session } from '../kit/app.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { onEachQueue, type Stage } from './kit.js';

type Step = { no: number; kind: { code: string }; dueOn: string | null; closed: { outcome: { code: string } } | null };

const days = async (stage: Stage, count: number): Promise<void> => {
  for (let left = count; left > 0; left -= 60) await stage.move({ days: Math.min(left, 60) });
};

/** Thursday 1 January 2026, nine o'clock in Copenhagen. */
const begins = { book: seedRuleBook, at: '2026-01-01T08:00:00.000Z' };

const against = 'Lægen skriver, at du kan arbejde 20 timer om ugen.';

const story = (open: () => Promise<Stage>): void => {
  let stage: Stage;
  let adviser: Session;
  let id = '';

  beforeAll(async () => {
    stage = await open();
    adviser = await stage.adviser();
  });
  afterAll(() => stage?.end());

  const act = async (who: Session, path: string, body: object) => (await who.command(`/api/courses/${id}/${path}`, body).expect(200)).body;
  const lead = (path: string, body: object) => act(stage.caseworker, path, body);
  const refused = async (path: string, body: object) => (await stage.caseworker.command(`/api/courses/${id}/${path}`, body).expect(422)).body;
  const course = async (who: Session = stage.caseworker) => (await who.get(`/api/courses/${id}`).expect(200)).body;
  const stepOf = async (kind: string): Promise<Step> => {
    const found = ((await course()) as { steps: Step[] }).steps.findLast((step) => step.kind.code === kind);
    if (found === undefined) throw new Error(`The course has no ${kind}.`);
    return found;
  };
  const close = async (kind: string, on: string, outcome: string, more: object = {}) =>
    lead(`steps/${(await stepOf(kind)).no}/close`, { on, outcome, ...more });
  /** The first sentences of the citizen's page. */
  const citizenReads = async (): Promise<string> => {
    const { items } = (await stage.citizen.get('/api/courses/own').expect(200)).body as { items: { id: string; now: { text: string } }[] };
    return items.find((each) => each.id === id)?.now.text ?? '';
  };

  it('January 2026: a clarification begins with a goal and a day for its evaluation', async () => {
    const begun = { citizenId: citizens.citizen, kind: 'clarification', startedOn: '2026-01-01' };
    ({ id } = (await stage.caseworker.command('/api/courses', begun).expect(201)).body);
    await lead('goals', { term: 'long', text: 'Et job på få timer.', by: 'citizen' });
    await lead(`steps/${(await stepOf('evaluation')).no}/plan`, { on: '2026-06-15' });
    expect(await course()).toMatchObject({ findings: [] });
    expect(await citizenReads()).toMatch(/^Det er dig, der skal gøre noget: Kom mandag 15\. juni 2026\./);
  });

  it('February: an organisation speaks for the citizen once its power is in writing, and reads what it was let in to', async () => {
    await days(stage, 32);
    const invitation = { as: 'representative', organisationId: organisations.association, scope: ['letters'], until: '2026-12-31' };
    const grant = { ...invitation, purpose: 'De taler for mig i sagen.' };
    expect(await refused('grants', { ...grant, saidBy: 'letter' })).toMatchObject({ code: 'PowerMissing' });
    await adviser.get(`/api/courses/${id}`).expect(404);
    await lead('grants', { ...grant, saidBy: 'letter', evidence: 'Underskrevet 30. januar 2026.' });
    expect(await course(adviser)).toMatchObject({ goals: [{ text: 'Et job på få timer.' }], participants: [{ as: { code: 'representative' } }] });
    expect(await course(stage.citizen)).toMatchObject({ participants: [{ evidence: 'Underskrevet 30. januar 2026.' }] });
    await act(stage.citizen, 'grants/1/end', {});
    await adviser.get(`/api/courses/${id}`).expect(404);
  });

  it('it carries out an activity as another actor, and what it reports is read in the same words by all who lead and live it', async () => {
    const grant = { as: 'otherActor', organisationId: organisations.association, scope: [], until: '2026-12-31', purpose: 'De finder en praktik med mig.' };
    const activity = { kind: 'practice', goal: 1, from: '2026-02-02', text: 'Praktik på et lager.', purpose: 'Vi skal se, hvor mange timer du kan.' };
    const carried = { ...activity, organisationId: organisations.association };
    expect(await refused('activities', carried)).toMatchObject({ code: 'CarrierTakesNoPart' });
    await act(stage.citizen, 'grants', grant);
    await lead('activities', carried);
    await act(adviser, 'activities/1/report', { text: 'Det går godt med fire timer om ugen.' });
    for (const who of [stage.caseworker, stage.citizen, adviser])
      expect(await course(who)).toMatchObject({ activities: [{ reports: [{ text: 'Det går godt med fire timer om ugen.' }] }] });
  });

  it('March: treatment is waited for, and the doctor answers after ten days', async () => {
    // Monday 2 March
    await days(stage, 28);
    await lead('waits', { what: 'treatment', from: '2026-03-02' });
    const { id: requestId } = await createSent(stage.caseworker, { ...draftBody, courseId: id });
    await give(stage.doctor, requestId, 'receive');
    await days(stage, 10);
    await give(stage.doctor, requestId, 'answer', { answerType: 'full', text: 'Kan arbejde 20 timer om ugen.' });
    // and the municipality reads it four days later
    await days(stage, 4);
    await give(stage.caseworker, requestId, 'accept-answer', { hearing: 'due' });
    await stage.settled();
    expect((await course()).findings).toContain('hearingDue');
    await lead('waits/1/end', { on: '2026-03-16' });
  });

  it('the citizen is heard before anything is decided, answers, and is refused with a day to complain by', async () => {
    await lead('steps', { kind: 'decision', from: '2026-03-16' });
    const { no } = await stepOf('decision');
    expect(await refused(`steps/${no}/close`, { on: '2026-03-16', outcome: 'refused' })).toMatchObject({ code: 'CitizenNotHeard' });
    await lead('hearings/1/open', { text: against });
    expect(await stepOf('hearing')).toMatchObject({ dueOn: '2026-03-30' });
    expect(await citizenReads()).toMatch(/^Vi vil høre, hvad du siger: Du kan skrive til os senest mandag 30\. marts 2026\./);
    await act(stage.citizen, 'letters', { about: 'message', text: 'Jeg kan ikke sidde så længe.' });
    await lead('letters/1/reply', { text: 'Det tager vi med, når vi afgør din sag.' });
    await days(stage, 2);
    await close('hearing', '2026-03-18', 'answered');
    await close('decision', '2026-03-18', 'refused', { text: 'Du kan arbejde 20 timer om ugen.' });
    expect(await stepOf('complaintTerm')).toMatchObject({ dueOn: '2026-04-15', closed: null });
  });

  it('April: the complaint comes in time; it is upheld within four weeks and goes to the appeals board', async () => {
    await days(stage, 20);
    await close('complaintTerm', '2026-04-07', 'complained');
    expect(await stepOf('reassessment')).toMatchObject({ dueOn: '2026-05-05' });
    await days(stage, 14);
    await close('reassessment', '2026-04-21', 'upheld');
    expect(await stepOf('appeal')).toMatchObject({ dueOn: '2026-10-21' });
  });

  it('June: the evaluation is held on its day, the plan is changed, and the next one is planned', async () => {
    await days(stage, 55);
    await close('evaluation', '2026-06-15', 'planChanged', { nextOn: '2026-12-01' });
    expect(await stepOf('evaluation')).toMatchObject({ dueOn: '2026-12-15', plannedOn: '2026-12-01' });
  });

  it('September: the board sends the case back and sets the day, without which it is not closed', async () => {
    await days(stage, 90);
    const { no } = await stepOf('appeal');
    const remanded = { on: '2026-09-13', outcome: 'remanded' };
    expect(await refused(`steps/${no}/close`, remanded)).toMatchObject({ code: 'LastDayMissing' });
    await close('appeal', '2026-09-13', 'remanded', { opensDueOn: '2026-10-12' });
    expect(await stepOf('newDecision')).toMatchObject({ dueOn: '2026-10-12', closed: null });
  });

  it('October: it is decided anew two days late, which the citizen is told, and this time for the citizen', async () => {
    // Wednesday 14 October
    await days(stage, 31);
    await stage.settled();
    const told = await until('being told', async () => {
      const { items } = (await stage.citizen.get('/api/notifications').expect(200)).body as { items: { code: string; body: string }[] };
      return items.find(({ code }) => code === 'stepMissed')?.body;
    });
    expect(told).toMatch(/^Vi afgør din sag igen\. .* mandag 12\. oktober 2026\./);
    await close('newDecision', '2026-10-14', 'granted', { text: 'Du får et fleksjob.' });
    expect(await stepOf('complaintTerm')).toMatchObject({ dueOn: '2026-11-11', closed: null });
  });

  it('December: the time to complain has run out by itself, the evaluation is held three days late, and the course ends', async () => {
    await days(stage, 65);
    expect(await stepOf('complaintTerm')).toMatchObject({ closed: { outcome: { code: 'notComplained' }, byHand: false } });
    await close('evaluation', '2026-12-18', 'ends');
    await lead('activities/1/end', { on: '2026-12-18', outcome: 'completed' });
    await lead('goals/1/close', { on: '2026-12-18', outcome: 'reached' });
    await lead('end', { on: '2026-12-18', text: 'Borgeren er ansat i et fleksjob.' });
    expect(await citizenReads()).toBe('Dit forløb sluttede fredag 18. december 2026. Du skal ikke gøre noget.');
    expect((await course()).steps.filter(({ closed }: Step) => closed === null)).toEqual([]);
    await adviser.get(`/api/courses/${id}`).expect(404);
  });

  it('the ledger at its end counts each day by whom it was waited for, and the citizen reads the same', async () => {
    // The doctor from 2 to 12 March and treatment to the 16th. The municipality: 4 days in March to read the answer and 2 to decide, 14 in
    // April to look at the complaint, 31 until it decided anew on 14 October, and 16 and 17 December. The board from 21 April to 13 September.
    for (const who of [stage.caseworker, stage.citizen])
      expect((await who.get(`/api/courses/${id}/waiting`).expect(200)).body).toMatchObject({
        days: 208,
        parties: [
          { party: 'otherAuthority', days: 145, goesOn: false },
          { party: 'requester', days: 53, goesOn: false },
          { party: 'treatmentSystem', days: 14, goesOn: false },
          { party: 'gpPractice', days: 10, goesOn: false },
        ],
      });
  });

  it('the figures of the follow-up are those counted by hand', async () => {
    const { body } = await stage.manager.get('/api/follow-up?from=2026-01-01&to=2026-01-31').expect(200);
    expect(body.items).toMatchObject([
      {
        kind: { code: 'clarification' },
        counts: { all: 1, open: 0, clarified: 1, withGoal: 1, coordinatorChanged: 0, evaluated: 1, evaluatedOnTime: 0, evaluatedLate: 1 },
        // of so few citizens no days are told
        clarification: { p50: null, p90: null },
        evaluations: 2,
        evaluationsOnTime: 1,
      },
    ]);
    const waited = (await stage.manager.get('/api/follow-up/waiting?from=2026-01-01&to=2026-01-31').expect(200)).body;
    expect(waited.items[0].parties.map(({ party, courses, p50 }: { party: string; courses: number; p50: number | null }) => [party, courses, p50])).toEqual([
      ['anybody', 1, null],
      ['otherAuthority', 1, null],
      ['requester', 1, null],
      ['treatmentSystem', 1, null],
      ['gpPractice', 1, null],
    ]);
  });
};

onEachQueue('a course that is decided twice: organisations that help, a hearing, a refusal, a complaint and a remand', story, begins);
