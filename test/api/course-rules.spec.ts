import { describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { CourseDetailView } from '../../apps/api/src/courses/courses.dto.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { addChange, bookNow, onChange, publish } from './rule-kit.js';
import { people, setUp, stage } from './kit.js';

const app = setUp(() => stage({}, seedRuleBook));
const author = app.session(people.administrator);
const approver = app.session(people.otherAdministrator);
const caseworker = app.session(people.caseworker);

const name = { da: 'Rådgivning', en: 'Advice' };
const advice = { code: 'advice', name, statutory: true, within: { amount: 10, unit: 'calendarDays' }, outcomes: [{ code: 'given', name }], source: 'Prøven' };
/** Where a kind that is added stands. */
const at = seedRuleBook.stepKinds.length;
const withKind = async (part: object = {}) => {
  const { steps } = await bookNow(author);
  return { ...steps, stepKinds: [...steps.stepKinds.filter(({ code }) => code !== 'advice'), { ...advice, ...part }] };
};
const kind = 'pensionerClarification';
/** The lists in which that kind of course has one more term. */
const withClock = async (amount: number) => {
  const { courses } = await bookNow(author);
  const clock = { step: 'advice', within: { amount, unit: 'calendarDays' }, source: 'Prøven' };
  const courseKinds = courses.courseKinds.map((each) =>
    each.code === kind ? { ...each, clocks: [...(each.clocks ?? []).filter((one) => one.step !== 'advice'), clock] } : each,
  );
  return { ...courses, courseKinds };
};
const today = inDays(0);
const begun = async (): Promise<CourseDetailView> =>
  (await caseworker.command('/api/courses', { citizenId: citizens.citizen, kind, startedOn: today }).expect(201)).body as CourseDetailView;
const adviceIn = ({ steps }: CourseDetailView) => steps.filter((each) => each.kind.code === 'advice');
const tried = async (body: object) => (await author.post('/api/rule-changes/course-preview', { ...body, trial: { kind, startedOn: today } }).expect(200)).body;

describe('the rules for what happens in courses', () => {
  it('are proposed only without faults, each named with its field and the mend', async () => {
    const draft = await addChange(author, { steps: await withKind({ outcomes: [{ code: 'given', name, opens: 'nix' }], exemptedBy: ['nix'] }) });
    expect(draft).toMatchObject({ kind: 'steps', title: 'steps', status: 'draft' });
    const { body } = await onChange(author, draft, 'propose').expect(400);
    expect(body.errors).toMatchObject([
      { field: `steps.stepKinds[${at}].outcomes[0].opens`, code: 'unknownCode', detail: expect.stringContaining('tilføj den først') },
      { field: `steps.stepKinds[${at}].exemptedBy[0]`, code: 'unknownCode' },
    ]);
  });

  it('are refused when they are not well formed, down to the field', async () => {
    const { body } = await author
      .post('/api/rule-changes', { reason: 'Ny.', steps: await withKind({ metBy: 'someday', within: { amount: -1, unit: 'years' } }) })
      .expect(400);
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual([
      `steps.stepKinds[${at}].within.amount`,
      `steps.stepKinds[${at}].within.unit`,
      `steps.stepKinds[${at}].metBy`,
    ]);
  });

  it('never ask a citizen about an activity on its first day', async () => {
    const { steps } = await bookNow(author);
    const survey = { ...steps.survey, afterDays: 0 };
    const { body } = await author.post('/api/rule-changes', { reason: 'Straks.', steps: { ...steps, survey } }).expect(400);
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(['steps.survey.afterDays']);
  });

  it('take a term only for a kind of step that there is', async () => {
    const draft = await addChange(author, { courses: await withClock(30) });
    const { body } = await onChange(author, draft, 'propose').expect(400);
    expect(body.errors).toMatchObject([{ code: 'unknownCode', field: expect.stringMatching(/^courses\.courseKinds\[7\]\.clocks\[3\]\.step$/) }]);
  });

  it('hold once a second administrator has approved them, and a course begun afterwards has the new step; one begun before keeps its own', async () => {
    const before = await begun();
    await publish(author, approver, { steps: await withKind() });
    const preview = await tried({ courses: await withClock(30) });
    expect(preview.today.steps.map((each: { kind: string }) => each.kind)).toEqual(['plan', 'evaluation', 'application']);
    expect(preview.amended.steps.at(-1)).toMatchObject({ kind: 'advice', name: 'Rådgivning', statutory: true, from: today });
    expect([preview.touched, preview.running > preview.touched]).toEqual([1, true]);
    await publish(author, approver, { courses: await withClock(30) });

    const [opened] = adviceIn(await begun());
    expect(opened).toMatchObject({ kind: { name: 'Rådgivning' }, statutory: true, dueOn: preview.amended.steps.at(-1).dueOn });
    const { body: kept } = await caseworker.get(`/api/courses/${before.id}`).expect(200);
    expect(adviceIn(kept)).toEqual([]);
  });

  it('are tried in either language, and a faulty draft promises nothing', async () => {
    const { body } = await author
      .post('/api/rule-changes/course-preview', { steps: await withKind({ outcomes: [] }), trial: { kind, startedOn: today } })
      .set('Accept-Language', 'en')
      .expect(200);
    expect(body).toMatchObject({ amended: null, touched: 0 });
    expect(body.today.steps.map((each: { name: string }) => each.name)).toContain('Advice');
    const unknown = await author.post('/api/rule-changes/course-preview', { steps: await withKind(), trial: { kind: 'nix', startedOn: today } }).expect(200);
    expect(unknown.body).toMatchObject({ today: null, amended: null });
  });
});

describe('a course that runs', () => {
  const newRules = async ({ id }: CourseDetailView, session = caseworker) => (await session.get(`/api/courses/${id}/new-rules`).expect(200)).body.changes;

  it('gets the rules as they are now by a command alone, and says before what that does', async () => {
    const course = await begun();
    expect(await newRules(course)).toEqual([]);
    const nothing = await caseworker.command(`/api/courses/${course.id}/apply-anew`);
    expect(nothing.body).toMatchObject({ status: 409, code: 'AlreadyDone' });

    await publish(author, approver, { courses: await withClock(60) });
    expect(await newRules(course)).toEqual([expect.stringMatching(/^Rådgivning: sidste dag er .* i stedet for .* \(andre regler gælder\)$/)]);
    const [was] = adviceIn((await caseworker.get(`/api/courses/${course.id}`).expect(200)).body);
    const { body: after } = await caseworker.command(`/api/courses/${course.id}/apply-anew`).expect(200);
    const [is] = adviceIn(after);
    expect((is?.dueOn ?? '') > (was?.dueOn ?? '')).toBe(true);
    expect(await newRules(course)).toEqual([]);
    expect(after.events.at(-1)).toMatchObject({ type: 'stepMoved', by: { name: 'Demo Mette Holm' } });
  });

  it('says nothing of itself to strangers, and nothing is applied once it has ended', async () => {
    const course = await begun();
    const stranger = await app.signIn(people.strangeCaseworker);
    await stranger.get(`/api/courses/${course.id}/new-rules`).expect(404);
    await stranger.command(`/api/courses/${course.id}/apply-anew`).expect(404);
    const { no } = course.steps.find((step) => step.kind.code === 'application') ?? {};
    await caseworker.command(`/api/courses/${course.id}/steps/${no}/drop`, { text: 'Det gælder ikke mere.' }).expect(200);
    await caseworker.command(`/api/courses/${course.id}/end`, { on: today }).expect(200);
    await publish(author, approver, { courses: await withClock(90) });
    expect(await newRules(course)).toEqual([]);
    expect((await caseworker.command(`/api/courses/${course.id}/apply-anew`)).body.code).toBe('CourseEnded');
  });

  it('is handed over by the promises of today, as its page shows them', async () => {
    const course = await begun();
    await publish(author, approver, { steps: await withKind({ promise: true }) });
    const { body: seen } = await caseworker.get(`/api/courses/${course.id}`).expect(200);
    expect(adviceIn(seen)).toMatchObject([{ promise: true }]);
    const appoint = (handedOver: string[]) =>
      caseworker.command(`/api/courses/${course.id}/appoint-coordinator`, { personId: people.otherCaseworker, handedOver });
    const refused = await appoint(['steps']);
    expect(refused.body).toMatchObject({ code: 'HandoverIncomplete', detail: expect.stringContaining('løfter til borgeren') });
    await appoint(['steps', 'promises']).expect(200);
  });

  it('is postponed by the rules of today, as its page offers it', async () => {
    const course = await begun();
    const no = adviceIn(course)[0]?.no;
    expect(adviceIn(course)).toMatchObject([{ postponement: null }]);
    await publish(author, approver, { steps: await withKind({ postponableBy: 'Prøven' }) });
    const { body: seen } = await caseworker.get(`/api/courses/${course.id}`).expect(200);
    expect(adviceIn(seen)).toMatchObject([{ postponement: { by: 'Prøven' } }]);
    const on = inDays(200);
    const later = await caseworker.command(`/api/courses/${course.id}/steps/${no}/settle-delay`, { choice: 'postpone', on, text: 'Borgeren er syg.' });
    expect(later).toMatchObject({ status: 200 });
    expect(adviceIn(later.body)).toMatchObject([{ dueOn: on }]);
  });

  it('takes an outcome that was added after it began', async () => {
    const course = await begun();
    const no = adviceIn(course)[0]?.no;
    await publish(author, approver, {
      steps: await withKind({ outcomes: [...advice.outcomes, { code: 'declined', name: { da: 'Takket nej', en: 'Declined' } }] }),
    });
    const { body } = await caseworker.command(`/api/courses/${course.id}/steps/${no}/close`, { on: today, outcome: 'declined' }).expect(200);
    expect(adviceIn(body)).toMatchObject([{ closed: { outcome: { name: 'Takket nej' } } }]);
  });
});
