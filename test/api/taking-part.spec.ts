import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formatDate } from '#core';
import { seedRuleBook } from '#persistence';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { startWorker, type TestWorker } from '../kit/worker.js';
import { citizens } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { people, stage, type Staged } from './kit.js';

const book = { ...seedRuleBook, postage: { amount: 3, unit: 'calendarDays', source: 'demo' } } as const;
const place = 'Rådhuset, lokale 2';
const long = (on: string, language: 'da' | 'en' = 'da') => formatDate(on, language, 'long');

type Told = { id: string; code: string; courseId: string; title: string; body: string };

let app: Staged;
let worker: TestWorker;
let caseworker: Session;
let citizen: Session;
let adviser: Session;

beforeAll(async () => {
  app = await stage({}, book);
  worker = await startWorker(app.databaseUrl);
  [caseworker, citizen, adviser] = await Promise.all([app.signIn(people.caseworker), app.signIn(people.citizen), app.signIn(people.adviser)]);
});
afterAll(async () => {
  await worker?.close();
  await app?.end();
});

const query = (sql: string, values: unknown[] = []) => app.foundation.database.engine.query<Record<string, unknown>>(sql, values);
const begun = async (kind = 'flexJob'): Promise<string> =>
  (await caseworker.command('/api/courses', { citizenId: citizens.citizen, kind, startedOn: inDays(-5) }).expect(201)).body.id;
const give = (id: string, command: string, body: object = {}, session = caseworker) => session.command(`/api/courses/${id}/${command}`, body);
const letIn = (id: string, as: string, changes: object = {}) => {
  const grant = { as, organisationId: organisations.association, scope: [], until: inDays(60), purpose: 'De går med mig til mødet.', ...changes };
  return give(id, 'grants', grant, citizen).expect(200);
};
const told = () => until('an empty outbox', async () => (await query('SELECT FROM outbox')).rows.length === 0);
/** What somebody was told of the course, the newest first. */
const heard = async (session: Session, id: string, language = 'da'): Promise<Told[]> => {
  await told();
  const { items } = (await session.get('/api/notifications?limit=100').set('accept-language', language).expect(200)).body as { items: Told[] };
  return items.filter(({ courseId }) => courseId === id);
};
const codes = async (session: Session, id: string) => (await heard(session, id)).map(({ code }) => code);
const goal = { term: 'long', text: 'Et job med færre timer.' } as const;
const practice = {
  kind: 'practice',
  goal: 1,
  from: inDays(1),
  text: 'Praktik i en butik.',
  purpose: 'Vi skal se, hvor mange timer du kan holde til.',
} as const;

describe('an organisation that comes along to meetings', () => {
  it('hears when one is planned, moved and called off, in its own language, and reads neither why nor where before it opens the course', async () => {
    const id = await begun();
    await letIn(id, 'companion');
    const { steps } = (await give(id, 'steps', { kind: 'meeting', plannedOn: inDays(10), plannedAt: '10:00', place, text: 'Om din sygdom.' }).expect(200)).body;
    const { no } = steps.at(-1);
    await give(id, `steps/${no}/plan`, { on: inDays(12), at: '10:00', place }).expect(200);
    await give(id, `steps/${no}/drop`, { text: 'Lægen er syg.' }).expect(200);
    const all = await heard(adviser, id);
    expect(all.map(({ title }) => title.replace(/: forløb .*/, ''))).toEqual([
      'Et møde er aflyst',
      'Borgeren skal til et møde',
      'Borgeren skal til et møde',
      'I deltager i et forløb',
    ]);
    expect(all[1]?.body).toContain(`Borgeren er bedt om at komme ${long(inDays(12))} kl. 10.00. Det er i stedet for ${long(inDays(10))} kl. 10.00.`);
    expect(all[0]?.body).toBe(`Borgeren skal ikke komme ${long(inDays(12))} kl. 10.00. I skal heller ikke.`);
    expect((await heard(adviser, id, 'en'))[2]?.body).toContain(`The citizen was asked to come on ${long(inDays(10), 'en')} at 10:00.`);
    expect(JSON.stringify(all)).not.toMatch(/Rådhuset|sygdom|syg\./);
  });

  it('hears nothing by another scope, nor after the citizen stopped it', async () => {
    const id = await begun();
    await letIn(id, 'otherActor');
    await give(id, 'steps', { kind: 'meeting', plannedOn: inDays(10) }).expect(200);
    expect(await codes(adviser, id)).toEqual(['invitedToCourse']);
    await give(id, 'grants/1/end', {}, citizen).expect(200);
    await letIn(id, 'companion');
    await give(id, 'grants/2/end', {}, citizen).expect(200);
    await give(id, 'steps', { kind: 'meeting', plannedOn: inDays(11) }).expect(200);
    expect(await codes(adviser, id)).toEqual(['participationEnded', 'invitedToCourse', 'participationEnded', 'invitedToCourse']);
  });
});

it('an organisation hears that its activity has other days, and that another carries it out', async () => {
  const id = await begun();
  await letIn(id, 'otherActor');
  await give(id, 'goals', goal).expect(200);
  await give(id, 'activities', { ...practice, organisationId: organisations.association }).expect(200);
  await give(id, 'activities/1/change', { until: inDays(30) }).expect(200);
  await give(id, 'activities/1/change', { organisationId: null }).expect(200);
  const { activities } = (await give(id, 'activities/1/change', { until: null }).expect(200)).body;
  expect(activities).toMatchObject([{ until: null, organisation: null }]);
  expect(await codes(adviser, id)).toEqual(['activityTaken', 'activityChanged', 'activityGiven', 'invitedToCourse']);
});

describe('the citizen whose plan is written', () => {
  const ofPlan = async (id: string) => (await codes(citizen, id)).filter((code) => code === 'planChanged').length;
  let lasts = 30;
  const write = async (id: string) => {
    lasts += 1;
    await give(id, 'goals', goal).expect(200);
    await give(id, 'activities', practice).expect(200);
    await give(id, 'activities/1/change', { until: inDays(lasts) }).expect(200);
    await told();
  };

  it('is told once, and again of what comes after they read it or on another day', async () => {
    const id = await begun();
    await write(id);
    const [first] = await heard(citizen, id);
    expect([await ofPlan(id), first]).toEqual([1, expect.objectContaining({ title: 'Din plan er ændret' })]);
    await citizen.post('/api/notifications/read', { ids: [first?.id] }).expect(200);
    await write(id);
    expect(await ofPlan(id)).toBe(2);
    await query(`UPDATE business_clock SET "offset" = "offset" + interval '1 day'`);
    await write(id);
    await query(`UPDATE business_clock SET "offset" = "offset" - interval '1 day'`);
    expect(await ofPlan(id)).toBe(3);
  });

  it('is told of each course by itself, and of a pause that ends earlier with its day', async () => {
    const [one, other] = [await begun(), await begun()];
    await write(one);
    await write(other);
    expect([await ofPlan(one), await ofPlan(other)]).toEqual([1, 1]);
    await give(one, 'exemptions', { reason: 'treatment', from: inDays(-1), until: inDays(20), text: 'Du er i behandling.' }).expect(200);
    await give(one, 'exemptions/1/end', { on: inDays(5) }).expect(200);
    expect((await heard(citizen, one))[0]?.body).toContain(`Din pause slutter ${long(inDays(5))}.`);
  });

  it('has one letter of it for as long as that is not posted', async () => {
    const id = await begun();
    const contact = (digitalPostExempt: boolean) =>
      caseworker.put(`/api/citizens/${citizens.citizen}/contact`, { digitalPostExempt, language: 'da', interpreterLanguage: null }).expect(200);
    await contact(true);
    const letters = async () => (await query(`SELECT id FROM letter WHERE instance_id = $1 AND code = 'planChanged'`, [id])).rows.map((row) => row['id']);
    await write(id);
    await query(`UPDATE business_clock SET "offset" = "offset" + interval '1 day'`);
    await write(id);
    await query(`UPDATE business_clock SET "offset" = "offset" - interval '1 day'`);
    const ids = await letters();
    expect(ids).toHaveLength(1);
    await caseworker.post('/api/letters/posted', { ids }).expect(200);
    await write(id);
    expect(await letters()).toHaveLength(2);
    await contact(false);
  });
});

describe('a planned talk that other rules let fall away', () => {
  it('is called off only once somebody told a citizen whom a letter reaches too late, and says how', async () => {
    const id = await begun('pensionerClarification');
    const { steps } = (await caseworker.get(`/api/courses/${id}`).expect(200)).body as { steps: { no: number; kind: { code: string } }[] };
    const talk = steps.find(({ kind }) => kind.code === 'evaluation')?.no;
    await give(id, `steps/${talk}/plan`, { on: inDays(1) }).expect(200);
    const [author, approver] = await Promise.all([app.signIn(people.administrator), app.signIn(people.otherAdministrator)]);
    const { courses } = (await author.get('/api/rule-book').expect(200)).body as { courses: { courseKinds: { code: string; clocks?: { step: string }[] }[] } };
    const courseKinds = courses.courseKinds.map((kind) => ({ ...kind, clocks: (kind.clocks ?? []).filter(({ step }) => step !== 'evaluation') }));
    const draft = (await author.post('/api/rule-changes', { reason: 'Ny lov.', courses: { ...courses, courseKinds } }).expect(201)).body;
    const { revision } = (await author.post(`/api/rule-changes/${draft.id}/propose`, { revision: draft.revision }).expect(200)).body;
    await approver.post(`/api/rule-changes/${draft.id}/approve`, { revision }).expect(200);
    const contact = { digitalPostExempt: true, language: 'da', interpreterLanguage: null };
    await caseworker.put(`/api/citizens/${citizens.citizen}/contact`, contact).expect(200);

    expect((await give(id, 'apply-anew')).body).toMatchObject({
      status: 422,
      code: 'LetterTooLate',
      detail: expect.stringContaining('hvordan borgeren fik det at vide'),
    });
    expect((await give(id, 'apply-anew', { toldBy: 'letter' }).expect(400)).body.errors).toMatchObject([{ field: 'toldBy' }]);
    const { events } = (await give(id, 'apply-anew', { toldBy: 'phone' }).expect(200)).body as { events: { type: string; text: string }[] };
    expect(events.findLast(({ type }) => type === 'stepDropped')?.text).toMatch(/Borgeren fik det at vide i telefonen$/);
    await caseworker.put(`/api/citizens/${citizens.citizen}/contact`, { ...contact, digitalPostExempt: false }).expect(200);
  });
});
