import { describe, expect, it } from '@jest/globals';
import { formatDate } from '#core';
import { seedRuleBook } from '#persistence';
import type { CourseDetailView } from '../../apps/api/src/courses/courses.dto.js';
import { inDays, setClock } from '../kit/clock.js';
import { beginCourse, courseOf, onCourse, openStep } from './course-kit.js';
import { people, setUp, stage } from './kit.js';

const app = setUp(() => stage({}, seedRuleBook));
const caseworker = app.session(people.caseworker);
const citizen = app.session(people.citizen);

const begun = () => beginCourse(caseworker, 'jobClarification', inDays(-150));
const stepIn = ({ steps }: CourseDetailView, no: number) => steps.find((step) => step.no === no);
const due = (id: string) => app.foundation.engine.run({ kind: 'course', id, command: { type: 'timerDue' }, actor: { kind: 'clock' }, key: '', bodyHash: '' });
const day = (on: string): string => formatDate(on, 'da');

describe('a last day that the law sets', () => {
  it('is postponed where a rule says so, which is told to whoever leads the course alone; elsewhere it is refused with what to do instead', async () => {
    const id = await begun();
    const access = await openStep(caseworker, id, { kind: 'access' });
    expect(access.postponement).toEqual({ latestOn: null, by: expect.stringContaining('§ 16') });
    const later = await onCourse(caseworker, id, `steps/${access.no}/settle-delay`, { choice: 'postpone', on: inDays(30), text: 'Arkivet er lukket.' }).expect(
      200,
    );
    expect(stepIn(later.body, access.no)).toMatchObject({ dueOn: inDays(30), originalOn: access.dueOn, plannedOn: null });
    expect(stepIn(await courseOf(citizen, id), access.no)).toMatchObject({ postponement: null, settled: { words: 'Arkivet er lukket.' } });

    const decision = await openStep(caseworker, id, { kind: 'decision', plannedOn: inDays(5) });
    expect(decision.postponement).toEqual({ latestOn: decision.dueOn, by: null });
    const refused = await onCourse(caseworker, id, `steps/${decision.no}/settle-delay`, { choice: 'postpone', on: inDays(200), text: 'Vi venter.' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'NotPostponable' } });
    const instead = `uden udtalelsen, brug en anden kilde, eller vælg ${day(decision.dueOn ?? '')}`;
    expect(refused.body.detail.replaceAll('\u00a0', ' ')).toContain(instead.replaceAll('\u00a0', ' '));
  });

  it('is said where no rule gives it: for a payment by whoever opens it, for the new decision after a remand by whoever closes the complaint', async () => {
    const id = await begun();
    const payment = await onCourse(caseworker, id, 'steps', { kind: 'payment', plannedOn: inDays(5) });
    expect(payment).toMatchObject({ status: 422, body: { code: 'LastDayMissing' } });
    const appeal = await openStep(caseworker, id, { kind: 'appeal' });
    expect(appeal.opensDated).toEqual([{ outcome: 'remanded', opens: 'Ny afgørelse efter hjemvisning', source: expect.stringContaining('Ankestyrelsen') }]);
    const close = { on: inDays(0), outcome: 'remanded' };
    expect((await onCourse(caseworker, id, `steps/${appeal.no}/close`, close)).body).toMatchObject({ status: 422, code: 'LastDayMissing' });
    const { body } = await onCourse(caseworker, id, `steps/${appeal.no}/close`, { ...close, opensDueOn: inDays(40) }).expect(200);
    expect(body.steps.at(-1)).toMatchObject({ kind: { code: 'newDecision' }, dueOn: inDays(40), statutory: true });
  });

  it('stays missed when it has passed, while the citizen reads by when to expect it now, and why', async () => {
    const id = await begun();
    const decision = await openStep(caseworker, id, { kind: 'decision', from: inDays(-140) });
    await due(id);
    const late = await courseOf(caseworker, id);
    expect(late.todo.filter(({ no }) => no === decision.no).map(({ code }) => code)).toEqual(['stepMissed', 'noNewDay']);
    expect((await caseworker.get('/api/courses/led?finding=noNewDay&limit=100').expect(200)).body.items.map((item: { id: string }) => item.id)).toContain(id);
    const plan = `steps/${decision.no}/plan`;
    expect((await onCourse(caseworker, id, plan, { on: inDays(20) })).body).toMatchObject({ status: 422, code: 'DelayUnexplained' });
    const { body } = await onCourse(caseworker, id, plan, { on: inDays(20), text: 'Vi mangler et svar fra hospitalet.' }).expect(200);
    expect(body.todo.filter(({ no }: { no: number }) => no === decision.no).map(({ code }: { code: string }) => code)).toEqual(['stepMissed']);
    expect(stepIn(body, decision.no)).toMatchObject({ missed: true, expectedAnew: true, dueOn: decision.dueOn, badge: 'breaching' });

    const own = await courseOf(citizen, id);
    expect(own.now).toMatchObject({ mustAct: false, why: 'Vi mangler et svar fra hospitalet.' });
    expect(own.now.text).toMatch(/^Vi er forsinkede: Vi afgør din sag\. Vi regner nu med, at det sker senest/);
    await onCourse(caseworker, id, `steps/${decision.no}/close`, { on: inDays(0), outcome: 'granted' }).expect(200);
    expect(stepIn(await courseOf(citizen, id), decision.no)).toMatchObject({ closed: { outcome: { code: 'granted' } }, settled: null });
    expect(stepIn(own, decision.no)?.settled).toEqual({ text: expect.stringMatching(/^Vi er forsinkede\. Vi regner nu med/), words: own.now.why });
  });
});

describe('a planned day that has passed', () => {
  it('is found by whoever leads the course until somebody writes what came of it, and the citizen reads that it has passed', async () => {
    const id = await begun();
    const { no } = await openStep(caseworker, id, { kind: 'meeting', plannedOn: inDays(3) });
    expect(stepIn(await courseOf(citizen, id), no)).toMatchObject({ passed: false, attends: true, answers: false });
    await setClock(app.databaseUrl, `${inDays(4)}T09:00:00.000Z`);
    expect(stepIn(await courseOf(citizen, id), no)?.passed).toBe(true);
    await due(id);
    const found = async (): Promise<string[]> =>
      (await caseworker.get('/api/courses/led?finding=dayPassed&limit=100').expect(200)).body.items.map((item: { id: string }) => item.id);
    expect(await found()).toContain(id);
    const late = await courseOf(caseworker, id);
    expect(late.todo.filter((each) => each.no === no).map(({ code }) => code)).toEqual(['dayPassed']);
    expect(late.events.at(-1)).toMatchObject({ type: 'dayPassed', text: expect.stringContaining(`var planlagt ${day(inDays(3))}. Ingen har skrevet`) });
    await onCourse(caseworker, id, `steps/${no}/close`, { on: inDays(3), outcome: 'held' }).expect(200);
    expect(await found()).not.toContain(id);
    expect(stepIn(await courseOf(citizen, id), no)?.passed).toBe(false);
  });
});
