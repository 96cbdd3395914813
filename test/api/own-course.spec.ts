import { describe, expect, it } from '@jest/globals';
import { isOver } from '#core';
import { seedRuleBook } from '#persistence';
import type { CourseStepView } from '../../apps/api/src/courses/steps.dto.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { actOn, beginCourse } from './course-kit.js';
import { createSent, draftBody, give, people, setUp, stage } from './kit.js';

type Step = { no: number; kind: { code: string; name: string }; settled: object | null; closed: CourseStepView['closed'] };

const why = 'Mødet kan holdes uden lægens svar.';

describe('what a citizen reads of the own course and of what was asked in it', () => {
  const app = setUp(() => stage({}, seedRuleBook));
  const caseworker = app.session(people.caseworker);
  const doctor = app.session(people.doctor);
  const citizen = app.session(people.citizen);

  const stepOf = async (id: string, kind: string, language = 'da'): Promise<Step> => {
    const { body } = await citizen.get(`/api/courses/${id}`).set('accept-language', language).expect(200);
    return (body.steps as Step[]).findLast((step) => step.kind.code === kind) as Step;
  };

  it('says what was done about a delay, in the list and on the page, and to nobody else in those words', async () => {
    const request = await createSent(caseworker);
    await give(caseworker, request.id, 'remind', {});
    await give(doctor, request.id, 'announce-delay', { until: inDays(20), text: 'Travlt.' });
    const path = `/api/service-requests/${request.id}`;
    const { delays } = (await citizen.get(path).expect(200)).body;
    expect(delays).toEqual([expect.stringMatching(/^Vi mindede din læge om det \S+ \d/), expect.stringMatching(/^Din læge har sagt, at svaret kommer \S+ \d/)]);
    const { items } = (await citizen.get('/api/service-requests').expect(200)).body as { items: { id: string; delays: string[] }[] };
    expect(items.find(({ id }) => id === request.id)?.delays).toEqual(delays);
    for (const other of [caseworker, doctor]) expect((await other.get(path).expect(200)).body).not.toHaveProperty('delays');
  });

  it('says how a step goes on without an answer, and why in the words of whoever decided it', async () => {
    const id = await beginCourse(caseworker);
    const request = await createSent(caseworker, { ...draftBody, courseId: id, formCode: 'LÆ 265' });
    await actOn(caseworker, id, 'steps', { kind: 'meeting', plannedOn: inDays(3) });
    const { no, settled } = await stepOf(id, 'meeting');
    expect(settled).toBeNull();
    await actOn(caseworker, id, `steps/${no}/need`, { requestId: request.id });
    await actOn(caseworker, id, `steps/${no}/settle-delay`, { choice: 'postpone', on: inDays(9), text: 'Vi venter lidt.' });
    expect((await stepOf(id, 'meeting')).settled).toEqual({ text: expect.stringMatching(/besluttede at vente til \S+ \d/), words: 'Vi venter lidt.' });
    await actOn(caseworker, id, `steps/${no}/settle-delay`, { choice: 'withoutStatement', text: why });
    expect((await stepOf(id, 'meeting')).settled).toEqual({ text: 'Vi manglede et svar. Vi besluttede at gå videre uden det.', words: why });
    expect((await stepOf(id, 'meeting', 'en')).settled).toEqual({ text: 'We lacked an answer. We decided to go on without it.', words: why });
  });

  it('says of a course that ended why, what runs on, and which outcomes were decisions', async () => {
    const id = await beginCourse(caseworker);
    const { no } = await stepOf(id, 'decision');
    await actOn(caseworker, id, `steps/${no}/close`, { on: inDays(0), outcome: 'refused', text: 'Du kan arbejde 12 timer om ugen.' });
    const ended = await actOn(caseworker, id, 'end', { on: inDays(0), text: 'Afgørelsen er truffet.' });
    expect(ended).toMatchObject({ endedOn: inDays(0), endedText: 'Afgørelsen er truffet.' });
    const { items } = (await citizen.get('/api/courses/own').expect(200)).body;
    const own = items.find((course: { id: string }) => course.id === id);
    const running = own.steps.filter(({ runs }: { runs: boolean }) => runs);
    expect(running.map(({ kind }: Step) => kind.code)).toEqual(['complaintTerm']);
    expect(own.now).toMatchObject({ no: running[0].no, text: expect.stringMatching(/^Du kan klage: Du kan skrive til os senest /) });
    expect(
      own.steps.filter(({ decides, closed }: { decides: boolean; closed: object | null }) => decides && closed).map(({ kind }: Step) => kind.name),
    ).toEqual(['Vi afgør din sag']);
    expect(await actOn(caseworker, id, 'reopen', { text: 'Ved en fejl.' })).toMatchObject({ endedOn: null, endedText: null });
  });

  it('names an organisation that takes part by its name, for its kind says too little', async () => {
    const request = await createSent(caseworker, { ...draftBody, formCode: 'FRI', recipientOrganisationId: organisations.association });
    const { citizenText } = (await citizen.get(`/api/service-requests/${request.id}`).expect(200)).body;
    expect(citizenText).toMatch(/^Lige nu venter vi på Demo /);
  });

  it('says what other rules let fall away and why, and nothing of what was no more than a term', async () => {
    const id = await beginCourse(caseworker, 'jobClarification');
    const { no } = await stepOf(id, 'evaluation');
    await actOn(caseworker, id, 'change-kind', { kind: 'sicknessBenefit', on: inDays(0), text: 'Du får sygedagpenge.' });
    const readIn = async (language: string) => {
      const { steps } = (await citizen.get(`/api/courses/${id}`).set('accept-language', language).expect(200)).body;
      return (steps as Step[]).filter(isOver).map(({ no: which, closed }) => [which, closed.outcome.name, closed.because]);
    };
    expect(await readIn('da')).toEqual([[no, 'Bortfaldet', 'Der gælder andre regler i din sag nu. Derfor skal det ikke ske mere.']]);
    expect(await readIn('en')).toEqual([[no, 'Fell away', 'Other rules hold in your case now. So it is not to happen any more.']]);
    await actOn(caseworker, id, 'change-kind', { kind: 'jobClarification', on: inDays(0), text: 'Det var en fejl.' });
    const talks = await Promise.all(['followUpTalk', 'benefitReview'].map(async (kind) => (await stepOf(id, kind)).no));
    expect((await readIn('da')).map(([which]) => which)).toEqual([no, ...talks]);
  });

  it('says what a step came to, or that it fell away, and what was written of it, once', async () => {
    const id = await beginCourse(caseworker);
    for (const text of ['Det første', 'Det andet']) await actOn(caseworker, id, 'steps', { kind: 'meeting', plannedOn: inDays(3), text });
    const { no } = await stepOf(id, 'meeting');
    await actOn(caseworker, id, `steps/${no}/close`, { on: inDays(0), outcome: 'held', text: 'Vi blev enige.' });
    expect((await stepOf(id, 'meeting')).closed).toEqual({
      on: inDays(0),
      outcome: { code: 'held', name: 'Holdt' },
      byHand: true,
      text: 'Vi blev enige.',
      because: null,
    });
    await actOn(caseworker, id, `steps/${no - 1}/drop`, { text: 'En fejl.' });
    const { steps } = (await citizen.get(`/api/courses/${id}`).expect(200)).body;
    expect(steps.find((step: Step) => step.no === no - 1).closed).toMatchObject({
      outcome: { code: 'dropped', name: 'Bortfaldet' },
      byHand: true,
      text: 'En fejl.',
    });
    const { notes } = (await citizen.get(`/api/courses/${id}`).expect(200)).body;
    expect(notes).toEqual([]);
  });
});
