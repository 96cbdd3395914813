import { describe, expect, it } from '@jest/globals';
import { formatDate } from '#core';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { beginCourse, goal, letIn, onCourse, practice } from './course-kit.js';
import { publishWithout } from './rule-kit.js';
import { allTold, byPost, people, setUp, stageWithWorker, withPostage } from './kit.js';

const place = 'Rådhuset, lokale 2';
const long = (on: string, language: 'da' | 'en' = 'da') => formatDate(on, language, 'long');

type Told = { id: string; code: string; courseId: string; title: string; body: string };

const app = setUp(() => stageWithWorker(withPostage(3)));
const caseworker = app.session(people.caseworker);
const citizen = app.session(people.citizen);
const adviser = app.session(people.adviser);

const query = (sql: string, values: unknown[] = []) => app.foundation.database.engine.query<Record<string, unknown>>(sql, values);
const begun = (kind?: string) => beginCourse(caseworker, kind);
/** What somebody was told of the course, the newest first. */
const heard = async (session: Session, id: string, language = 'da'): Promise<Told[]> => {
  await allTold(app);
  const { items } = (await session.get('/api/notifications?limit=100').set('accept-language', language).expect(200)).body as { items: Told[] };
  return items.filter(({ courseId }) => courseId === id);
};
const codes = async (session: Session, id: string) => (await heard(session, id)).map(({ code }) => code);

describe('an organisation that comes along to meetings', () => {
  it('hears when one is planned, moved and called off, in its own language, and reads neither why nor where before it opens the course', async () => {
    const id = await begun();
    await letIn(citizen, id, 'companion');
    const { steps } = (
      await onCourse(caseworker, id, 'steps', { kind: 'meeting', plannedOn: inDays(10), plannedAt: '10:00', place, text: 'Om din sygdom.' }).expect(200)
    ).body;
    const { no } = steps.at(-1);
    await onCourse(caseworker, id, `steps/${no}/plan`, { on: inDays(12), at: '10:00', place }).expect(200);
    await onCourse(caseworker, id, `steps/${no}/drop`, { text: 'Lægen er syg.' }).expect(200);
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
    await letIn(citizen, id, 'otherActor');
    await onCourse(caseworker, id, 'steps', { kind: 'meeting', plannedOn: inDays(10) }).expect(200);
    expect(await codes(adviser, id)).toEqual(['invitedToCourse']);
    await onCourse(citizen, id, 'grants/1/end').expect(200);
    await letIn(citizen, id, 'companion');
    await onCourse(citizen, id, 'grants/2/end').expect(200);
    await onCourse(caseworker, id, 'steps', { kind: 'meeting', plannedOn: inDays(11) }).expect(200);
    expect(await codes(adviser, id)).toEqual(['participationEnded', 'invitedToCourse', 'participationEnded', 'invitedToCourse']);
  });
});

it('an organisation hears that its activity has other days, and that another carries it out', async () => {
  const id = await begun();
  await letIn(citizen, id, 'otherActor');
  await onCourse(caseworker, id, 'goals', goal).expect(200);
  await onCourse(caseworker, id, 'activities', { ...practice, organisationId: organisations.association }).expect(200);
  await onCourse(caseworker, id, 'activities/1/change', { until: inDays(30) }).expect(200);
  await onCourse(caseworker, id, 'activities/1/change', { organisationId: null }).expect(200);
  const { activities } = (await onCourse(caseworker, id, 'activities/1/change', { until: null }).expect(200)).body;
  expect(activities).toMatchObject([{ until: null, organisation: null }]);
  expect(await codes(adviser, id)).toEqual(['activityTaken', 'activityChanged', 'activityGiven', 'invitedToCourse']);
});

describe('the citizen whose plan is written', () => {
  const ofPlan = async (id: string) => (await codes(citizen, id)).filter((code) => code === 'planChanged').length;
  let lasts = 30;
  const write = async (id: string) => {
    lasts += 1;
    await onCourse(caseworker, id, 'goals', goal).expect(200);
    await onCourse(caseworker, id, 'activities', practice).expect(200);
    await onCourse(caseworker, id, 'activities/1/change', { until: inDays(lasts) }).expect(200);
    await allTold(app);
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
    await onCourse(caseworker, one, 'exemptions', { reason: 'treatment', from: inDays(-1), until: inDays(20), text: 'Du er i behandling.' }).expect(200);
    await onCourse(caseworker, one, 'exemptions/1/end', { on: inDays(5) }).expect(200);
    expect((await heard(citizen, one))[0]?.body).toContain(`Din pause slutter ${long(inDays(5))}.`);
  });

  it('has one letter of it for as long as that is not posted', async () => {
    const id = await begun();
    await byPost(caseworker, true);
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
    await byPost(caseworker, false);
  });
});

describe('a planned talk that other rules let fall away', () => {
  it('is called off only once somebody told a citizen whom a letter reaches too late, and says how', async () => {
    const id = await begun('pensionerClarification');
    const { steps } = (await caseworker.get(`/api/courses/${id}`).expect(200)).body as { steps: { no: number; kind: { code: string } }[] };
    const talk = steps.find(({ kind }) => kind.code === 'evaluation')?.no;
    await onCourse(caseworker, id, `steps/${talk}/plan`, { on: inDays(1) }).expect(200);
    const [author, approver] = await app.signInAll(people.administrator, people.otherAdministrator);
    await publishWithout(author, approver, 'evaluation');
    await byPost(caseworker, true);

    expect((await onCourse(caseworker, id, 'apply-anew')).body).toMatchObject({
      status: 422,
      code: 'LetterTooLate',
      detail: expect.stringContaining('hvordan borgeren fik det at vide'),
    });
    expect((await onCourse(caseworker, id, 'apply-anew', { toldBy: 'letter' }).expect(400)).body.errors).toMatchObject([{ field: 'toldBy' }]);
    const { events } = (await onCourse(caseworker, id, 'apply-anew', { toldBy: 'phone' }).expect(200)).body as { events: { type: string; text: string }[] };
    expect(events.findLast(({ type }) => type === 'stepDropped')?.text).toMatch(/Borgeren fik det at vide i telefonen$/);
    await byPost(caseworker, false);
  });
});
