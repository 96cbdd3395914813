import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { CourseDetailView } from '../../apps/api/src/courses/courses.dto.js';
import type { Session } from '../kit/app.js';
import { inDays, setClock } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { people, stage, type Staged } from './kit.js';

let app: Staged;
let caseworker: Session;
let citizen: Session;
let otherCitizen: Session;

beforeAll(async () => {
  app = await stage({}, seedRuleBook);
  [caseworker, citizen, otherCitizen] = await Promise.all([app.signIn(people.caseworker), app.signIn(people.citizen), app.signIn(people.otherCitizen)]);
});
afterAll(() => app?.end());

const give = (id: string, command: string, body: object, session = caseworker) => session.command(`/api/courses/${id}/${command}`, body);
const read = async (id: string, session = caseworker): Promise<CourseDetailView> => (await session.get(`/api/courses/${id}`).expect(200)).body;
const begun = async (...kinds: readonly string[]): Promise<CourseDetailView> => {
  const body = { citizenId: citizens.citizen, kind: 'pensionerClarification', startedOn: inDays(-5) };
  const { id } = (await caseworker.command('/api/courses', body).expect(201)).body;
  for (const kind of kinds)
    await give(id, 'steps', { kind, ...(kind === 'meeting' && { plannedOn: inDays(9) }), text: 'Lægen skriver om dine timer.' }).expect(200);
  return read(id);
};
const stepIn = ({ steps }: CourseDetailView, kind: string) => {
  const step = steps.findLast((one) => one.kind.code === kind);
  if (step === undefined) throw new Error(`No ${kind}.`);
  return step;
};
const answer = (step: unknown, more: object = {}): object => ({ about: 'message', step, text: 'Jeg kan ikke sidde så længe.', ...more });

describe('what the citizen answers', () => {
  it('stands at the step that it answers, and waits until somebody closes that step with it', async () => {
    const course = await begun('meeting', 'hearing', 'complaintTerm');
    const { no } = stepIn(course, 'hearing');
    expect(course.steps.map(({ kind, mayAnswer, answerName }) => [kind.code, mayAnswer, answerName])).toEqual(
      expect.arrayContaining([
        ['meeting', false, null],
        ['hearing', true, null],
        ['complaintTerm', true, 'Klag'],
      ]),
    );
    await give(course.id, 'letters', answer(no), citizen).expect(200);
    const told = await read(course.id);
    expect(told.letters).toMatchObject([{ step: no, answered: false, saidBy: null, text: 'Jeg kan ikke sidde så længe.' }]);
    expect(told.findings).toContain('unanswered');
    expect(told.events.at(-1)?.text).toBe('Partshøring: borgeren har svaret');
    expect(stepIn(told, 'hearing').outcomes.map(({ code }) => code)).toEqual(['answered']);
    const silent = await give(course.id, `steps/${no}/close`, { on: inDays(0), outcome: 'noAnswer' });
    expect(silent).toMatchObject({ status: 422, body: { code: 'StepAnswered', detail: expect.stringContaining('Læs svaret') } });
    const { body: closed } = await give(course.id, `steps/${no}/close`, { on: inDays(0), outcome: 'answered' }).expect(200);
    expect(closed.letters).toMatchObject([{ step: no, answered: true, replies: [] }]);
    expect(closed.findings).not.toContain('unanswered');
    expect((await read(course.id, citizen)).letters).toMatchObject([{ step: no, answered: true }]);
  });

  it('is a message after all where somebody says so: the step may be answered again, and the citizen is told until when', async () => {
    const course = await begun('complaintTerm');
    const { no, dueOn } = stepIn(course, 'complaintTerm');
    await give(course.id, 'letters', answer(no, { text: 'Tak for brevet.' }), citizen).expect(200);
    const reply = { text: 'Selv tak.', takenAs: 'message' };
    expect((await give(course.id, 'letters/1/reply', { ...reply, takenAs: 'thanks' })).body).toMatchObject({ status: 400, errors: [{ field: 'takenAs' }] });
    const { body: told } = await give(course.id, 'letters/1/reply', reply).expect(200);
    expect(told.letters).toMatchObject([{ step: null, answered: true, replies: [{ text: 'Selv tak.' }] }]);
    expect(told.findings).not.toContain('unanswered');
    expect(told.events.at(-1)?.text).toBe('Svar til borgeren. Det, borgeren skrev, var ikke et svar på trinnet: Borgeren kan klage');
    expect(await read(course.id, citizen)).toMatchObject({ letters: [{ step: null, answered: true, replies: [{ text: 'Selv tak.' }] }] });
    expect(stepIn(await read(course.id, citizen), 'complaintTerm')).toMatchObject({ mayAnswer: true, dueOn });
    expect((await give(course.id, 'letters/1/reply', reply)).body).toMatchObject({ code: 'AlreadyDone' });
    await give(course.id, 'letters', answer(no, { text: 'Jeg klager over afslaget.' }), citizen).expect(200);
    expect(stepIn(await read(course.id), 'complaintTerm').outcomes.map(({ code }) => code)).toEqual(['complained']);
  });

  it('that is a message is told otherwise than by a letter that comes after the last day', async () => {
    const contact = (digitalPostExempt: boolean) =>
      caseworker.put(`/api/citizens/${citizens.citizen}/contact`, { digitalPostExempt, language: 'da', interpreterLanguage: null }).expect(200);
    const course = await begun();
    await give(course.id, 'steps', { kind: 'hearing', text: 'Lægen skriver om dine timer.', from: inDays(0) }).expect(200);
    const { no } = stepIn(await read(course.id), 'hearing');
    await give(course.id, 'letters', answer(no), citizen).expect(200);
    await setClock(app.databaseUrl, `${inDays(13)}T09:00:00.000Z`);
    await contact(true);
    const reply = { text: 'Vi har læst det som en hilsen.', takenAs: 'message' };
    expect((await give(course.id, 'letters/1/reply', reply)).body).toMatchObject({ status: 422, code: 'LetterTooLate' });
    const { body } = await give(course.id, 'letters/1/reply', { ...reply, toldBy: 'phone' }).expect(200);
    expect(body.events.at(-1).text).toMatch(/Borgeren fik det at vide i telefonen$/);
    await contact(false);
    await setClock(app.databaseUrl, new Date().toISOString());
  });

  it('is refused where nothing is asked, where it is closed, and where no such step is, each with what to do instead', async () => {
    const course = await begun('meeting', 'complaintTerm');
    const { no } = stepIn(course, 'complaintTerm');
    const refusal = async (step: unknown, session = citizen) => (await give(course.id, 'letters', answer(step), session)).body;
    expect(await refusal(stepIn(course, 'meeting').no)).toMatchObject({ status: 422, code: 'AsksNoAnswer', detail: expect.stringContaining('en besked') });
    expect(await refusal(99)).toMatchObject({ status: 422, code: 'NoSuchPart' });
    for (const wrong of [0, 'x', null, 1.5]) expect(await refusal(wrong)).toMatchObject({ status: 400, errors: [{ field: 'step' }] });
    const wish = await give(course.id, 'letters', { ...answer(no), about: 'goal' }, citizen);
    expect(wish.body).toMatchObject({ status: 400, errors: [{ field: 'step' }] });
    expect(await refusal(no, otherCitizen)).toMatchObject({ status: 404 });
    await give(course.id, `steps/${no}/close`, { on: inDays(0), outcome: 'complained' }).expect(200);
    expect(await refusal(no)).toMatchObject({ status: 422, code: 'AnswerTooLate', detail: expect.stringContaining('Skriv det som en besked') });
    expect((await read(course.id)).letters).toEqual([]);
  });

  it('is written down by whoever the citizen told, with how it was said', async () => {
    const course = await begun('hearing');
    const { no } = stepIn(course, 'hearing');
    const { body } = await give(course.id, 'letters', answer(no, { saidBy: 'letter' })).expect(200);
    expect(body.letters).toMatchObject([{ step: no, saidBy: 'letter' }]);
    expect(body.events.at(-1).text).toBe('Partshøring: borgeren har svaret (sagt i et brev)');
  });

  it('is planned for no day, and a step that it may be given to says so', async () => {
    const course = await begun('complaintTerm');
    const { no, postponement } = stepIn(course, 'complaintTerm');
    expect(postponement).toBeNull();
    expect(course.stepKinds.filter(({ answers }) => answers).map(({ code }) => code)).toEqual(['hearing', 'complaintTerm', 'maintainTerm']);
    const planned = await give(course.id, `steps/${no}/plan`, { on: inDays(5) });
    expect(planned.body).toMatchObject({ status: 422, code: 'NothingTakesPlace', detail: expect.stringContaining('Udelad den planlagte dag') });
    const opened = await give(course.id, 'steps', { kind: 'hearing', plannedOn: inDays(5) });
    expect(opened.body).toMatchObject({ status: 422, code: 'NothingTakesPlace' });
    const later = await give(course.id, `steps/${no}/settle-delay`, { choice: 'postpone', on: inDays(10), text: 'Vi venter.' });
    expect(later.body).toMatchObject({ status: 422, code: 'NotPostponable', detail: expect.stringContaining('Lad dagen stå') });
  });
});

describe('a goal that is closed', () => {
  it('leaves none of its open activities behind: they are named, and go on for the goal that is chosen', async () => {
    const { id } = await begun();
    for (const text of ['Et job.', 'Mindre smerte.']) await give(id, 'goals', { term: 'short', text }).expect(200);
    const purpose = 'Vi skal se, hvor mange timer du kan holde til.';
    await give(id, 'activities', { kind: 'practice', goal: 1, from: inDays(1), text: 'Et bageri.', purpose }).expect(200);
    const close = { on: inDays(0), outcome: 'dropped' };
    const refused = await give(id, 'goals/1/close', close);
    expect(refused.body).toMatchObject({ status: 422, code: 'GoalHasActivities', detail: expect.stringContaining('Virksomhedspraktik') });
    expect((await give(id, 'goals/1/close', { ...close, activitiesTo: 'x' })).body).toMatchObject({ status: 400, errors: [{ field: 'activitiesTo' }] });
    const { body } = await give(id, 'goals/1/close', { ...close, activitiesTo: 2 }).expect(200);
    expect(body.goals).toMatchObject([{ closed: { outcome: 'dropped' } }, { closed: null }]);
    expect(body.activities).toMatchObject([{ goal: 2, closed: null }]);
  });
});

describe('an exemption that is written down late', () => {
  it('moves no last day that has passed: the breach stays where everybody was told of it', async () => {
    const body = { citizenId: citizens.citizen, kind: 'resourceCourse', startedOn: '2025-10-01' }; // the last day of an activity was 1 April 2026
    const { id } = (await caseworker.command('/api/courses', body).expect(201)).body;
    await app.foundation.engine.run({ kind: 'course', id, command: { type: 'timerDue' }, actor: { kind: 'clock' }, key: '', bodyHash: '' });
    const before = stepIn(await read(id), 'firstActivity');
    expect(before.missed).toBe(true);
    const exempt = { reason: 'admission', from: '2026-03-01', until: inDays(30), text: 'Borgeren var indlagt.' };
    const { body: after } = await give(id, 'exemptions', exempt).expect(200);
    expect(stepIn(after, 'firstActivity')).toMatchObject({ missed: true, dueOn: before.dueOn });
    expect(after.findings).toContain('stepMissed');
    expect(after.exemptions).toHaveLength(1);
  });
});
