import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarOf, serviceRequestWorkflow, type CommandType } from '#core';
import { seedRuleBook } from '#persistence';
import { addCalendarDays, localDateOf, nextWorkingDay } from '#sla';
import { claimOutbox, openOutbox, settleOutbox } from '#workflow';
import { readFileSync } from 'node:fs';
import type { CourseDetailView } from '../../apps/api/src/courses/courses.dto.js';
import type { ServiceRequestView } from '../../apps/api/src/service-requests/view/service-request.dto.js';
import { createEffects, noMail } from '../../apps/worker/src/effects/index.js';
import type { Session } from '../kit/app.js';
import { monday, setClock } from '../kit/clock.js';
import { chance, leastTaken } from '../kit/walk.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { create, draftBody, give, people, stage, type Staged } from './kit.js';
import { call, commandIn, isCommand, operationsIn, type Operation } from './operations.js';

const operations = operationsIn(JSON.parse(readFileSync('apps/portal/src/api/openapi.json', 'utf8'))).filter(
  (operation) => operation.path.startsWith('/service-requests/{id}') && isCommand(operation),
);

type Acting = { name: string; session: Session; operation: Operation };

/** What ends it, or hides it from the citizen, is taken last. */
const atLast: ReadonlySet<string> = new Set<CommandType>(['cancel', 'recall', 'redact', 'withdrawConsent', 'redirect', 'forward', 'close', 'acceptAnswer']);
const walks = 5;
const acts = 7;

/** The deadline has passed and the answer is still to come; what stood still stands as it stood then. */
const isLate = ({ badge, dueOn, pausedSince }: ServiceRequestView): boolean =>
  badge === 'breaching' || (badge === 'paused' && dueOn !== null && pausedSince !== undefined && dueOn < localDateOf(pausedSince));

/** What a step that waits for it is to say of a request; nothing of one that the reader does not see. */
const saidBy = (requestId: string, request: ServiceRequestView | null, late: boolean) => ({
  ...{ requestId, number: request?.number ?? null, formCode: request?.form.code ?? null, recipient: request?.recipient.name ?? null },
  ...{ holder: request?.holder ?? null, answerOn: request?.answerOn ?? null, late },
});

describe('what a step waits for', () => {
  let app: Staged;
  let caseworker: Session;
  let doctor: Session;
  let citizen: Session;
  let today = monday.slice(0, 10);
  let carry: () => Promise<void>;

  beforeAll(async () => {
    app = await stage({}, seedRuleBook);
    await setClock(app.databaseUrl, monday);
    [caseworker, doctor, citizen] = await Promise.all([app.signIn(people.caseworker), app.signIn(people.doctor), app.signIn(people.citizen)]);
    const { engine, sealer, rules, database } = app.foundation;
    const pool = database.engine;
    const settings = { publicUrl: 'https://afklar.example.invalid', reminderMailAt: '10:00' };
    const effects = createEffects({ pool, engine, sealer, rules, settings, mailer: noMail, log: () => undefined });
    carry = async () => {
      for (;;) {
        const ids = (await claimOutbox(pool, 500)).map(({ id }) => id);
        if (ids.length === 0) return;
        for (const message of await openOutbox(pool, ids)) if (message.channel === 'command' || message.channel === 'look') await effects.carryOut(message);
        await settleOutbox(pool, ids);
      }
    };
  });
  afterAll(() => app?.end());

  const requestOf = async (session: Session, id: string): Promise<ServiceRequestView | null> => {
    const { status, body } = await session.get(`/api/service-requests/${id}`);
    return status === 200 ? body : null;
  };
  const rowOf = async (session: Session, { id, number }: ServiceRequestView): Promise<ServiceRequestView | undefined> =>
    ((await session.get(`/api/service-requests?tab=all&number=${number}`).expect(200)).body as { items: ServiceRequestView[] }).items.find(
      (row) => row.id === id,
    );
  const courseOf = async (session: Session, id: string): Promise<CourseDetailView> => (await session.get(`/api/courses/${id}`).expect(200)).body;

  /** The course, the request's page and the row in the lists, as one reader sees them. */
  const expectSame = async (session: Session, id: string, requestId: string, path: readonly string[]): Promise<void> => {
    const course = await courseOf(session, id);
    const request = await requestOf(session, requestId);
    const row = request && (await rowOf(session, request));
    const waiting = course.steps.filter(({ closed, needs }) => closed === null && needs.some((need) => need.requestId === requestId));
    const late = request !== null && isLate(request);
    for (const { needs, runs, no } of waiting) {
      const need = needs.find((each) => each.requestId === requestId);
      expect({ path, need }).toEqual({ path, need: saidBy(requestId, request, request === null ? need?.late === true : late) });
      if (row) expect({ path, row: need }).toEqual({ path, row: saidBy(requestId, row, late) });
      if (session === caseworker && runs) {
        const found = course.todo.some((one) => one.code === 'stepDelayed' && one.no === no);
        expect({ path, found }).toEqual({ path, found: needs.some((each) => each.late) });
      }
    }
    if (request === null) return;
    const told = waiting.map(({ no, kind: { name }, plannedOn, dueOn, statutory }) => ({ no, name, on: plannedOn ?? dueOn, statutory }));
    expect({ path, neededFor: request.neededFor.map(({ no }) => no) }).toEqual({ path, neededFor: told.map(({ no }) => no) });
    if (session === caseworker) expect({ path, neededFor: request.neededFor }).toEqual({ path, neededFor: told });
    // Nobody can date it: the next day on which the municipality works.
    const first = nextWorkingDay(calendarOf(seedRuleBook, organisations.municipality), today);
    for (const step of waiting) {
      const day = request.answerOn === null || request.answerOn < first ? first : request.answerOn;
      if (step.heldBy?.requestId === requestId) expect({ path, on: step.expectedOn }).toEqual({ path, on: day });
      else if (!step.statutory) expect({ path, inTime: day <= (step.expectedOn ?? day) }).toEqual({ path, inTime: true });
    }
  };

  const expectAgreement = async (id: string, requestId: string, path: readonly string[]): Promise<void> => {
    for (const session of [caseworker, citizen]) await expectSame(session, id, requestId, path);
    const own = ((await citizen.get('/api/courses/own').expect(200)).body as { items: CourseDetailView[] }).items.find((each) => each.id === id);
    expect({ path, needs: own?.steps.map(({ needs }) => needs) }).toEqual({ path, needs: (await courseOf(citizen, id)).steps.map(({ needs }) => needs) });
  };

  const possible = async (id: string): Promise<Acting[]> => {
    const found: Acting[] = [];
    for (const session of [caseworker, doctor, citizen]) {
      const allowed = (await requestOf(session, id))?.allowed ?? [];
      for (const operation of operations) {
        const name = commandIn(operation);
        if (name !== undefined && allowed.includes(name)) found.push({ name, session, operation });
      }
    }
    return found;
  };

  const passes = async (id: string, days: number): Promise<void> => {
    today = addCalendarDays(today, days);
    if (days > 0) await setClock(app.databaseUrl, `${today}T09:00:00.000Z`);
    const command = { type: 'timerDue' } as const;
    await app.foundation.engine.run({ kind: serviceRequestWorkflow.kind, id, command, actor: { kind: 'clock' }, key: '', bodyHash: '' });
    await carry();
  };

  it('is told as on the request’s own page and in the lists, to staff and citizen, on every walk: who acts, by when it can be there, and whether it is late', async () => {
    const taken = new Map<string, number>();
    const timesOf = ({ name }: { name: string }): number => taken.get(name) ?? 0;
    const late = new Set<boolean>();
    for (let walk = 0; walk < walks; walk += 1) {
      const below = chance(walk * 104_729 + 11);
      const { id } = (await caseworker.command('/api/courses', { citizenId: citizens.citizen, kind: 'jobClarification', startedOn: today }).expect(201)).body;
      const planned = { kind: 'teamMeeting', plannedOn: addCalendarDays(today, 20) };
      const { steps } = (await caseworker.command(`/api/courses/${id}/steps`, planned).expect(200)).body as CourseDetailView;
      const draft = await create(caseworker, { ...draftBody, courseId: id, formCode: walk % 2 === 0 ? 'LÆ 125' : 'LÆ 135' });
      const { id: requestId } = await give(caseworker, draft.id, 'send', { withoutWords: 'declined' });
      await caseworker.command(`/api/courses/${id}/steps/${steps.at(-1)?.no}/need`, { requestId }).expect(200);
      const path = [`walk ${walk}`];
      await expectAgreement(id, requestId, path);
      for (let act = 0; act < acts; act += 1) {
        const days = [0, 6, 40][below(3)] ?? 0;
        const all = await possible(requestId);
        const gentle = all.filter(({ name }) => !atLast.has(name));
        const next = leastTaken(act < acts - 1 && gentle.length > 0 ? gentle : all, timesOf, below);
        if (next === undefined) break;
        taken.set(next.name, timesOf(next) + 1);
        path.push(`${next.name} ${(await call(next.session, next.operation, requestId)).status}`);
        await passes(requestId, 0);
        await expectAgreement(id, requestId, path);
        if (days === 0) continue;
        await passes(requestId, days);
        path.push(`${days} days`);
        await expectAgreement(id, requestId, path);
        for (const { needs } of (await courseOf(caseworker, id)).steps) for (const need of needs) late.add(need.late);
      }
    }
    expect([...late].toSorted()).toEqual([false, true]);
  }, 300_000);
});
