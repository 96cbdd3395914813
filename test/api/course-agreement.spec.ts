import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { courseCitizenText, serviceRequestWorkflow, type CitizenNow, type CourseSituation } from '#core';
import { seedRuleBook } from '#persistence';
import { addCalendarDays, localDateOf } from '#sla';
import type { CourseDetailView, CourseView } from '../../apps/api/src/courses/courses.dto.js';
import type { CourseStepView } from '../../apps/api/src/courses/steps.dto.js';
import type { Session } from '../kit/app.js';
import { monday, setClock } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { courseActs, type Act } from './course-acts.js';
import { createSent, draftBody, people, stage, type Staged } from './kit.js';
import { chance, leastTaken } from '../kit/walk.js';

/** Those of another authority, and that nothing or nothing but a day that has passed is left, are visited by walks of their own. */
const situations = {
  ...{ mayAnswer: true, comeTo: true, comeUnlessMoved: true, held: true, weHold: true },
  ...{ weDecide: true, late: true, expectedAnew: true, elsewhere: false, elsewhereLate: false, dayPassed: false, planning: false, over: true },
  ...{ nothingPlanned: false, goalsReached: false, noCoordinator: false },
} as const satisfies Record<CourseSituation, boolean>;

/** Of those that begin no more, one that runs already is recorded. */
const kinds = seedRuleBook.courseKinds.map(({ code, lastBegun }) => ({ code, startedOn: lastBegun?.on }));
const walks = 2 * kinds.length;
const steps = 13;

/** The days that a reader may compare; the names of the steps are plainer to the citizen. */
const daysOf = ({ no, dueOn, originalOn, plannedOn, papersOn, papers, expectedOn, heldBy, beyond, missed, badge, needs, closed }: CourseStepView) => ({
  ...{
    no,
    dueOn,
    originalOn,
    plannedOn,
    papersOn,
    papers: papers.map(({ code, readyOn }) => [code, readyOn]),
    expectedOn,
    heldBy,
    beyond,
    missed,
    badge,
    needs,
    closed,
  },
});
const listed = ({ title, kind, startedOn, endedOn, nextOn, coordinator, findings }: CourseView) => ({
  ...{ title, kind, startedOn, endedOn, nextOn, coordinator, findings },
});
/** What is to be mended is told to those who lead it alone. */
const said = (view: CourseDetailView) => ({ ...listed({ ...view, findings: [] }), now: view.now, steps: view.steps.map(daysOf) });

type Told = { now: CitizenNow; what: string; place?: string | null };

type Day = { step: CourseStepView; on: string };

const earliest = (all: readonly Day[]): Day[] => all.filter(({ on }) => all.every((other) => on <= other.on));

/** All that the page may say of what it shows: the most pressing there is, on its earliest day. */
const tellable = ({ steps: all, endedOn, coordinator, goals, events }: CourseDetailView, today: string): Told[] => {
  const kindOf = ({ kind: { code } }: CourseStepView) => seedRuleBook.stepKinds.find((kind) => kind.code === code);
  /** Of a last day that had passed before the course was recorded nobody was told. */
  const recordedOn = localDateOf(events[0]?.recordedAt ?? '');
  const isTold = ({ missed, dueOn }: CourseStepView) => missed && dueOn !== null && dueOn >= recordedOn;
  const steps = all.filter((step) => step.runs && (step.metBy === null || (isTold(step) && kindOf(step)?.tellsCitizen)));
  const asks = (step: CourseStepView) => kindOf(step)?.asksCitizen;
  const days = (fits: (step: CourseStepView) => boolean, dayOf: (step: CourseStepView) => string | null): Day[] =>
    steps.filter(fits).flatMap((step) => {
      const on = dayOf(step);
      return on === null ? [] : [{ step, on }];
    });
  const dueOf = ({ dueOn }: CourseStepView) => dueOn;
  const untilOf = ({ dueOn }: CourseStepView) => (dueOn !== null && dueOn >= today ? dueOn : null);
  /** Whoever was asked to come keeps that day. */
  const comes = (step: CourseStepView) => asks(step) === 'attend' && step.plannedOn !== null && step.plannedOn >= today;
  const aheadOf = (step: CourseStepView) => {
    const on = step.plannedOn === null || comes(step) ? step.plannedOn : step.expectedOn;
    return on !== null && on >= today ? on : null;
  };
  const asDue =
    (situation: CourseSituation) =>
    ({
      step: {
        kind: { name: what },
      },
      on,
    }: Day): Told => ({ now: { situation, mustAct: false, on }, what });
  const asPlanned = ({ step, on }: Day): Told => {
    const { plannedOn, plannedAt, place, heldBy, kind } = step;
    const mustAct = comes(step);
    if (heldBy !== null && plannedOn !== null && !mustAct) return { now: { situation: 'held', mustAct, on, wasOn: plannedOn }, what: kind.name };
    const situation = mustAct ? (heldBy === null ? 'comeTo' : 'comeUnlessMoved') : step.expectedAnew ? 'expectedAnew' : 'weHold';
    return { now: { situation, mustAct, on, ...(plannedAt !== null && { at: plannedAt }) }, what: kind.name, place };
  };
  const isHere = (step: CourseStepView): boolean => !kindOf(step)?.elsewhere;
  const isLate = ({ dueOn }: CourseStepView): boolean => dueOn !== null && dueOn < today;
  const isOverdue = (step: CourseStepView): boolean =>
    isHere(step) && isLate(step) && asks(step) !== 'answer' && aheadOf(step) === null && !(asks(step) === 'attend' && step.plannedOn !== null);
  const isSoon = ({ on }: Day): boolean => on <= addCalendarDays(today, 14);
  const toCome = days((step) => asks(step) === 'attend', aheadOf);
  const toAnswer = days((step) => asks(step) === 'answer', untilOf);
  const asking = (fits: (day: Day) => boolean = () => true): Told[] =>
    earliest([...toCome, ...toAnswer].filter(fits)).map((day) => (toCome.includes(day) ? asPlanned(day) : asDue('mayAnswer')(day)));
  const isReached = (goals.findLast(({ term }) => term === 'long') ?? goals.at(-1))?.closed?.outcome === 'reached';
  const idle =
    coordinator === null ? 'noCoordinator' : goals.some(({ closed }) => closed === null) ? 'nothingPlanned' : isReached ? 'goalsReached' : 'planning';
  const nothingAhead: Told = {
    now: endedOn === null ? { situation: idle, mustAct: false } : { situation: 'over', mustAct: false, on: endedOn },
    what: '',
  };
  const byPressure: Told[][] = [
    earliest(days((step) => kindOf(step)?.hearing === 'hears', untilOf)).map(asDue('mayAnswer')),
    asking(isSoon),
    earliest(days(isOverdue, dueOf)).map(asDue('late')),
    earliest(days((step) => step.expectedAnew && step.heldBy === null && !comes(step), aheadOf)).map(asPlanned),
    asking(),
    earliest(days(() => true, aheadOf)).map(asPlanned),
    earliest(days((step) => isHere(step) && (asks(step) === undefined || (asks(step) === 'attend' && step.plannedOn === null)) && isLate(step), dueOf)).map(
      asDue('late'),
    ),
    earliest(days((step) => isHere(step) && asks(step) === undefined, dueOf)).map(asDue('weDecide')),
    earliest(days((step) => !isHere(step) && isLate(step), dueOf)).map(asDue('elsewhereLate')),
    earliest(days((step) => !isHere(step), dueOf)).map(asDue('elsewhere')),
    earliest(
      days(
        ({ passed }) => passed,
        ({ plannedOn }) => plannedOn,
      ),
    ).map(asDue('dayPassed')),
  ];
  return byPressure.find((told) => told.length > 0) ?? [nothingAhead];
};

/** When another authority comes to what it is late with, nobody knows. */
const firstDay = ({ steps: all }: CourseDetailView, today: string): string | null =>
  all
    .filter(
      ({ closed, kind: { code }, dueOn }) =>
        closed === null && !(seedRuleBook.stepKinds.find((kind) => kind.code === code)?.elsewhere && (dueOn ?? today) < today),
    )
    .flatMap(({ plannedOn, dueOn }) => plannedOn ?? dueOn ?? [])
    .toSorted()[0] ?? null;

describe('whoever looks at a course', () => {
  let app: Staged;
  let caseworker: Session;
  let citizen: Session;
  let today = monday.slice(0, 10);
  const visited = new Set<string>();

  beforeAll(async () => {
    app = await stage({}, seedRuleBook);
    await setClock(app.databaseUrl, monday);
    [caseworker, citizen] = await Promise.all([app.signIn(people.caseworker), app.signIn(people.citizen)]);
  });
  afterAll(() => app?.end());

  const opened = async (session: Session, id: string): Promise<CourseDetailView> => (await session.get(`/api/courses/${id}`).expect(200)).body;
  const itemOf = async <T extends CourseView>(session: Session, address: string, id: string): Promise<T | undefined> =>
    ((await session.get(`/api/courses${address}`).expect(200)).body as { items: T[] }).items.find((item) => item.id === id);

  /** One look at every place; what the page says is one of the things that its own days allow. */
  const expectAgreement = async (id: string, path: readonly string[]): Promise<CourseSituation | undefined> => {
    const [course, own, minSag, led, ofCitizen, asCitizen] = await Promise.all([
      opened(caseworker, id),
      opened(citizen, id),
      itemOf<CourseDetailView>(citizen, '/own', id),
      itemOf<CourseView>(caseworker, '/led?limit=100', id),
      itemOf<CourseView>(caseworker, `?citizenId=${citizens.citizen}`, id),
      caseworker.get(`/api/courses/${id}/as-citizen`).expect(200),
    ]);
    expect({ path, place: 'own course', ...said(own) }).toEqual({ path, place: 'own course', ...said(course) });
    expect({ path, place: 'Min sag', ...(minSag && said(minSag)) }).toEqual({ path, place: 'Min sag', ...said(course) });
    const { courses: seen } = asCitizen.body as { courses: { items: CourseDetailView[] } };
    expect({ path, place: 'as its citizen', ...seen.items.find((each) => each.id === id) }).toEqual({ path, place: 'as its citizen', ...minSag, allowed: [] });
    expect({ path, place: 'courses of the citizen', ...(ofCitizen && listed(ofCitizen)) }).toEqual({
      path,
      place: 'courses of the citizen',
      ...listed(course),
    });
    const isLeft = course.endedOn === null || course.findings.length > 0 || course.nextOn !== null;
    expect({ path, led: led && listed(led) }).toEqual({ path, led: isLeft ? listed(course) : undefined });
    // What another authority is late with is no finding: nobody here can mend it.
    const findings = course.findings.filter((code) => code !== 'elsewhereLate');
    expect({ path, findings }).toEqual({ path, findings: [...new Set(course.todo.map(({ code }) => code))] });
    if (course.endedOn === null) expect({ path, nextOn: course.nextOn }).toEqual({ path, nextOn: firstDay(course, today) });
    const told = tellable(own, today).find(({ now, what, place }) => courseCitizenText(now, what, 'da', place) === own.now.text);
    expect({ path, told: told === undefined ? own.now.text : 'allowed by its days' }).toEqual({ path, told: 'allowed by its days' });
    expect({ path, mustAct: own.now.mustAct }).toEqual({ path, mustAct: told?.now.mustAct });
    return told?.now.situation;
  };

  const run = async (kind: string, id: string, command: { type: string; coordinatorId?: string }): Promise<void> => {
    const outcome = await app.foundation.engine.run({ kind, id, command, actor: { kind: 'clock' }, key: '', bodyHash: '' });
    expect(outcome).toMatchObject({ ok: true });
  };

  /** The day on which all of it has come to pass that was due until then. */
  const wait = async (id: string, days: number, requests: readonly string[]): Promise<void> => {
    today = addCalendarDays(today, days);
    await setClock(app.databaseUrl, `${today}T09:00:00.000Z`);
    for (const requestId of requests) {
      await run(serviceRequestWorkflow.kind, requestId, { type: 'timerDue' });
      const { missed } = (await app.foundation.database.engine.query('SELECT missed FROM service_request WHERE id = $1', [requestId])).rows[0];
      if (missed) await run('course', id, { ...{ type: 'noteRequest', requestId, standing: 'late' } });
    }
    await run('course', id, { type: 'timerDue' });
  };

  it('reads the same of what the law sets and is late: that it is, and then by when to expect it', async () => {
    const begun = { citizenId: citizens.citizen, kind: 'jobClarification', startedOn: today };
    const { id } = (await caseworker.command('/api/courses', begun).expect(201)).body as CourseDetailView;
    const { steps: all } = (await caseworker.command(`/api/courses/${id}/steps`, { kind: 'payment', dueOn: today }).expect(200)).body as CourseDetailView;
    await wait(id, 1, []);
    visited.add(String(await expectAgreement(id, ['late'])));
    await caseworker.command(`/api/courses/${id}/steps/${all.at(-1)?.no}/plan`, { on: addCalendarDays(today, 5), text: 'Banken er lukket.' }).expect(200);
    visited.add(String(await expectAgreement(id, ['late', 'told another day'])));
    await wait(id, 6, []);
    expect(await expectAgreement(id, ['late', 'told another day', 'late again'])).toBe('late');
    expect([...visited]).toEqual(['late', 'expectedAnew']);
  });

  it('reads the same day and text, and who acts, on its page, in the lists and on Min sag, on every walk through its states', async () => {
    const done = new Set<string>();
    const taken = new Map<string, number>();
    const timesOf = ({ name }: Act): number => taken.get(name) ?? 0;
    for (let walk = 0; walk < walks; walk += 1) {
      const below = chance(walk * 7919 + 17);
      const { code: kind = '', startedOn = addCalendarDays(today, -14) } = kinds[walk % kinds.length] ?? {};
      const begun = await caseworker.command('/api/courses', { citizenId: citizens.citizen, kind, startedOn }).expect(201);
      const { id } = begun.body as CourseDetailView;
      const requests: string[] = [];
      const path = [`walk ${walk}, ${kind}`];
      visited.add(String(await expectAgreement(id, path)));
      for (let step = 0; step < steps; step += 1) {
        const view = await opened(caseworker, id);
        const next = leastTaken(
          courseActs.filter(({ mayNow }) => mayNow(view, step >= steps - 4)),
          timesOf,
          below,
        );
        if (next === undefined) break;
        taken.set(next.name, timesOf(next) + 1);
        path.push(next.name);
        if (next.days !== undefined) await wait(id, next.days, requests);
        else {
          if (next.name === 'need') requests.push((await createSent(caseworker, { ...draftBody, courseId: id })).id);
          const [address, body] = next.ask({ view, today, requestId: requests.at(-1) ?? '', below });
          const { status } = await (next.byCitizen ? citizen : caseworker).command(`/api/courses/${id}/${address}`, body);
          path.push(String(status));
          if (status >= 300) continue;
        }
        done.add(next.name);
        visited.add(String(await expectAgreement(id, path)));
      }
    }
    expect(Object.entries(situations).filter(([situation, walked]) => walked && !visited.has(situation))).toEqual([]);
    expect(courseActs.filter(({ name }) => !done.has(name)).map(({ name }) => name)).toEqual([]);
  }, 600_000);

  it('reads the same where nothing comes: a plan is made until there is a goal, and none any more once it is reached', async () => {
    const begun = await caseworker.command('/api/courses', { citizenId: citizens.citizen, kind: 'flexJob', startedOn: today }).expect(201);
    const { id, steps: all } = begun.body as CourseDetailView;
    for (const { no } of all.filter(({ metBy }) => metBy === null))
      await caseworker.command(`/api/courses/${id}/steps/${no}/drop`, { text: 'Vi venter.' }).expect(200);
    expect(await expectAgreement(id, ['nothing'])).toBe('planning');
    await caseworker.command(`/api/courses/${id}/goals`, { term: 'long', text: 'Et fleksjob.' }).expect(200);
    expect(await expectAgreement(id, ['nothing', 'a goal'])).toBe('nothingPlanned');
    await caseworker.command(`/api/courses/${id}/goals/1/close`, { on: today, outcome: 'reached' }).expect(200);
    expect(await expectAgreement(id, ['nothing', 'a goal that is reached'])).toBe('goalsReached');
  });

  it('reads the same where nobody coordinates and nothing is planned', async () => {
    const begun = await caseworker.command('/api/courses', { citizenId: citizens.citizen, kind: 'flexJob', startedOn: today }).expect(201);
    const { id, steps: all, coordinator } = begun.body as CourseDetailView;
    for (const { no } of all.filter(({ metBy }) => metBy === null))
      await caseworker.command(`/api/courses/${id}/steps/${no}/drop`, { text: 'Vi venter.' }).expect(200);
    await run('course', id, { type: 'releaseCoordinator', coordinatorId: coordinator?.id });
    expect(await expectAgreement(id, ['nobody coordinates'])).toBe('noCoordinator');
  });

  it('reads the same of a planned day that has passed where nothing else lies ahead', async () => {
    const begun = await caseworker.command('/api/courses', { citizenId: citizens.citizen, kind: 'flexJob', startedOn: today }).expect(201);
    const { id, steps: all } = begun.body as CourseDetailView;
    for (const { no } of all.filter(({ metBy }) => metBy === null))
      await caseworker.command(`/api/courses/${id}/steps/${no}/drop`, { text: 'Vi venter.' }).expect(200);
    await caseworker.command(`/api/courses/${id}/steps`, { kind: 'meeting', plannedOn: today }).expect(200);
    expect(await expectAgreement(id, ['meeting'])).toBe('comeTo');
    await wait(id, 1, []);
    expect(await expectAgreement(id, ['meeting', 'its day has passed'])).toBe('dayPassed');
  });

  it('reads the same of what another authority takes, before and after the day it was expected, and nobody reads that it is overdue', async () => {
    const begun = await caseworker.command('/api/courses', { citizenId: citizens.citizen, kind: 'clarification', startedOn: today }).expect(201);
    const { id } = begun.body as CourseDetailView;
    await caseworker.command(`/api/courses/${id}/steps`, { kind: 'appeal', from: today }).expect(200);
    expect(await expectAgreement(id, ['appeal'])).toBe('elsewhere');
    const { steps } = await opened(caseworker, id);
    for (const { no, kind } of steps.filter((step) => !step.metBy && step.kind.code !== 'appeal')) {
      await caseworker.command(`/api/courses/${id}/steps/${no}/drop`, { text: `Vi venter med: ${kind.name}` }).expect(200);
    }
    await wait(id, 190, []);
    expect(await expectAgreement(id, ['appeal', 'overdue'])).toBe('elsewhereLate');
    const { steps: later, todo } = await opened(caseworker, id);
    const appeal = later.find(({ kind }) => kind.code === 'appeal');
    expect(appeal).toMatchObject({ elsewhere: 'overdue', missed: false, badge: 'none', workingDaysLeft: null });
    expect(todo.filter(({ no }) => no === appeal?.no)).toEqual([]);
  });
});
