import { describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { CourseDetailView } from '../../apps/api/src/courses/courses.dto.js';
import type { RegisteredPersonView } from '../../apps/api/src/directory/admin.dto.js';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { actOn, beginCourse } from './course-kit.js';
import { createSent, draftBody, give as giveRequest, people, setUp, stageWithWorker } from './kit.js';

const app = setUp(() => stageWithWorker(seedRuleBook));
const caseworker = app.session(people.caseworker);
const manager = app.session(people.manager);
const citizen = app.session(people.citizen);
const adviser = app.session(people.adviser);
const admin = app.session(people.administrator);
const doctor = app.session(people.doctor);

const give = (path: string, body: object, by = caseworker) => by.command(`/api/courses/${courses.citizen}/${path}`, body);
const read = async (by: Session): Promise<CourseDetailView> => (await by.get(`/api/courses/${courses.citizen}`).expect(200)).body;
const dies = (on: string | null) => caseworker.put(`/api/citizens/${citizens.citizen}/deceased`, { on }).expect(200);

describe('a coordinator whom an administrator closes', () => {
  it('is nobody’s coordinator any more, is remembered, and hands over to whoever is appointed', async () => {
    await give('appoint-coordinator', { personId: people.otherCaseworker }).expect(200);
    const { items } = (await admin.get('/api/directory/people').expect(200)).body as { items: RegisteredPersonView[] };
    const found = items.find(({ id }) => id === people.otherCaseworker) as RegisteredPersonView;
    const { id, lastSignInAt: _at, memberships: _memberships, ...entry } = found;
    await admin.put(`/api/directory/people/${id}`, { ...entry, closed: true }).expect(200);
    const left = await until('the course to be released', async () => {
      const view = await read(citizen);
      return view.coordinator === null && view;
    });
    expect(left.coordinators).toMatchObject([{ name: 'Demo Karen Lund', until: expect.any(String) }]);
    expect((await read(manager)).todo.map(({ code }) => code)).toContain('noCoordinator');
    expect((await give('appoint-coordinator', { personId: people.caseworker })).body).toMatchObject({ status: 422, code: 'HandoverIncomplete' });
    await give('appoint-coordinator', { personId: people.caseworker, handedOver: ['steps'] }).expect(200);
    expect((await read(citizen)).coordinators).toMatchObject([{ until: expect.any(String) }, { name: 'Demo Mette Holm', until: null }]);
  });
});

describe('why a course ended', () => {
  it('is read by its citizen, and by nobody who is let in to it later', async () => {
    const why = 'Borgeren har fået det værre.';
    await give('end', { on: inDays(0), text: why }).expect(200);
    expect(await read(citizen)).toMatchObject({ endedText: why });
    await give('reopen', { text: 'Det var for tidligt.' }).expect(200);
    const grant = { as: 'representative', organisationId: organisations.association, scope: ['plan', 'meetings', 'letters', 'requests'], until: inDays(30) };
    await give('grants', { ...grant, purpose: 'De skal hjælpe mig.' }, citizen).expect(200);
    const { events, endedText } = await read(adviser);
    const said = events.filter(({ type }) => type === 'ended' || type === 'reopened').map((event) => event.said);
    expect([endedText, said]).toEqual([null, [null, null]]);
    expect((await read(citizen)).events.find(({ type }) => type === 'ended')?.said).toBe(why);
  });
});

describe('for a citizen who has died', () => {
  it('no course begins until it was a mistake, and the running one is over', async () => {
    const begins = (session: Session, path: string, body: object) => session.command(`/api/courses${path}`, body);
    const own = ['/own', { kind: 'pensionerClarification', text: 'Jeg vil gerne arbejde.' }] as const;
    const led = ['', { citizenId: citizens.citizen, kind: 'jobClarification', startedOn: inDays(0) }] as const;
    await dies(inDays(0));
    expect((await begins(caseworker, ...led)).body).toMatchObject({
      ...{ status: 409, code: 'CitizenDeceased' },
      detail: expect.stringMatching(/ikke begynde et forløb\. Begynd det ikke\. Er det en fejl/),
    });
    expect((await begins(citizen, ...own)).body).toMatchObject({ status: 409, code: 'CitizenDeceased', detail: expect.stringContaining('Ring til kommunen') });
    const over = await until('the course to end', async () => {
      const view = await read(caseworker);
      return view.endedOn !== null && view;
    });
    expect(over).toMatchObject({ endedOn: inDays(0), endedBecause: 'citizenDeceased', todo: [], participants: [{ closed: { because: 'citizenDeceased' } }] });
    for (const command of ['write', 'reply', 'hearCitizen']) expect(over.allowed).not.toContain(command);
    expect(over.steps.every(({ closed }) => closed !== null)).toBe(true);
    await dies(null);
    await begins(caseworker, ...led).expect(201);
  });
});

describe('of a course that had ended when its citizen died', () => {
  it('why it ended is still told, nobody is waited for, and nobody is given power to act', async () => {
    const courseId = await beginCourse(caseworker, 'jobClarification', inDays(-9));
    const asked = await createSent(caseworker, { ...draftBody, courseId, formCode: 'LÆ 125' });
    await giveRequest(doctor, asked.id, 'answer', { answerType: 'noKnowledge' });
    const waiting = async () =>
      (await caseworker.get(`/api/courses/${courseId}/waiting`).expect(200)).body.parties.map(({ goesOn }: { goesOn: boolean }) => goesOn);
    await actOn(caseworker, courseId, 'end', { on: inDays(0), text: 'Der er truffet afgørelse.' });
    await actOn(caseworker, courseId, 'steps', { kind: 'complaintTerm', from: inDays(0) });
    expect(await waiting()).toContain(true);
    await dies(inDays(0));
    const over = await until('its steps to be over', async () => {
      const view = (await caseworker.get(`/api/courses/${courseId}`).expect(200)).body as CourseDetailView;
      return view.endedBecause !== null && view;
    });
    expect(over.endedText).toBe('Der er truffet afgørelse.');
    expect(await waiting()).not.toContain(true);
    const power = { as: 'powerOfAttorney', name: 'Min nabo', until: inDays(30), evidence: 'Set på kontoret.' };
    expect((await caseworker.post(`/api/citizens/${citizens.citizen}/representatives`, power)).body).toMatchObject({
      ...{ status: 409, code: 'CitizenDeceased', detail: expect.stringContaining('ingen kan handle for borgeren') },
    });
    await dies(null);
    expect(await actOn(caseworker, courseId, 'reopen', { text: 'Det var en fejl.' })).toMatchObject({ endedText: null, endedBecause: null });
  });
});
