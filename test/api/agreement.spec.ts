import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceRequestWorkflow, statuses } from '#core';
import { addCalendarDays } from '#sla';
import { readFileSync } from 'node:fs';
import type { Session } from '../kit/app.js';
import { inDays, setClock } from '../kit/clock.js';
import { courses } from '../kit/world.js';
import { create, createSent, draftBody, people, stage, type Staged } from './kit.js';
import { call, commandIn, isCommand, operationsIn, type Operation } from './operations.js';
import { chance, leastTaken } from '../kit/walk.js';

const operations = operationsIn(JSON.parse(readFileSync('apps/portal/src/api/openapi.json', 'utf8'))).filter(
  (operation) => operation.path.startsWith('/service-requests/{id}') && isCommand(operation),
);

type Shown = {
  id: string;
  number: string;
  holder: { party: string; until?: string } | null;
  dueOn: string | null;
  badge: string;
  status: string;
  citizenText?: string;
};
type Acting = { session: Session; operation: Operation };

/** What would end most walks at once, or hides the request from the citizen, is taken last. */
const atLast: ReadonlySet<string> = new Set(['cancel', 'recall', 'discard', 'redact', 'withdrawConsent', 'redirect', 'forward', 'close']);

const walks = 16;
/** A status that chance has not led to yet is looked for so long. */
const most = 60;
const steps = 8;

describe('whoever looks at a request', () => {
  let app: Staged;
  let caseworker: Session;
  let doctor: Session;
  let citizen: Session;

  beforeAll(async () => {
    app = await stage();
    [caseworker, doctor, citizen] = await Promise.all([app.signIn(people.caseworker), app.signIn(people.doctor), app.signIn(people.citizen)]);
  });
  afterAll(() => app?.end());

  const listed = async (session: Session, { id, number }: Shown, query = ''): Promise<Shown | undefined> => {
    for (const tab of ['all', 'closed']) {
      const { items } = (await session.get(`/api/service-requests?tab=${tab}&number=${number}${query}`).expect(200)).body as { items: Shown[] };
      const found = items.find((item) => item.id === id);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const opened = async (session: Session, id: string): Promise<Shown | null> => {
    const response = await session.get(`/api/service-requests/${id}`);
    return response.status === 200 ? (response.body as Shown) : null;
  };

  const said = ({ holder, dueOn, badge, status }: Shown) => ({ holder: holder?.party ?? null, until: holder?.until ?? null, dueOn, badge, status });

  /** What somebody may do with it now, and the session that may. */
  const possible = async (id: string): Promise<Acting[]> => {
    const found = [caseworker, doctor, citizen].map(async (session): Promise<Acting[]> => {
      const { allowed = [] } = ((await opened(session, id)) ?? {}) as { allowed?: string[] };
      return operations.filter((operation) => allowed.includes(commandIn(operation) ?? '')).map((operation) => ({ session, operation }));
    });
    return (await Promise.all(found)).flat();
  };

  /** One look at all places; neither the citizen nor whoever is asked sees anything of a draft. */
  const expectAgreement = async (id: string, path: readonly string[]): Promise<string> => {
    const request = (await opened(caseworker, id)) as Shown;
    const [own, inbox, course, minSag, asked, doctorInbox] = await Promise.all([
      opened(citizen, id),
      listed(caseworker, request),
      listed(caseworker, request, `&courseId=${courses.citizen}`),
      listed(citizen, request),
      opened(doctor, id),
      listed(doctor, request),
    ]);
    const places = { inbox, course, minSag, ownRequest: own ?? undefined, doctorRequest: asked ?? undefined, doctorInbox };
    for (const [place, shown] of Object.entries(places)) {
      if (shown === undefined) continue;
      expect({ path, place, ...said(shown) }).toEqual({ path, place, ...said(request) });
    }
    expect({ path, doctor: doctorInbox !== undefined }).toEqual({ path, doctor: asked !== null });
    expect({ path, text: places.minSag?.citizenText }).toEqual({ path, text: own?.citizenText });
    if (own !== null) expect({ path, text: request.citizenText }).toEqual({ path, text: own.citizenText });
    expect({ path, inInbox: places.inbox !== undefined, inCourse: places.course !== undefined }).toEqual({ path, inInbox: true, inCourse: true });
    return request.status;
  };

  it('reads the same holder, date and text in the inbox, on the request, in the course and on Min sag, on every walk through its states', async () => {
    const visited = new Set<string>();
    const taken = new Map<string, number>();
    const timesOf = ({ operation }: Acting): number => taken.get(operation.name) ?? 0;
    const isMissing = (status: string): boolean => !visited.has(status);
    for (let walk = 0; walk < walks || (walk < most && statuses.some(isMissing)); walk += 1) {
      const below = chance(walk * 7919 + 17);
      const formCode = walk % 6 === 5 ? 'EGNE ORD' : walk % 2 === 0 ? 'LÆ 125' : 'LÆ 135';
      const { id } = await create(caseworker, { ...draftBody, formCode, legalBasis: walk % 3 === 0 ? 'consent' : 'rsl11c' });
      const path = [`walk ${walk}`];
      visited.add(await expectAgreement(id, path));
      for (let step = 0; step < steps; step += 1) {
        const all = await possible(id);
        const gentle = all.filter(({ operation }) => !atLast.has(commandIn(operation) ?? ''));
        const choices = step < steps - 2 && gentle.length > 0 ? gentle : all;
        const next = leastTaken(choices, timesOf, below);
        if (next === undefined) break;
        taken.set(next.operation.name, timesOf(next) + 1);
        const { status } = await call(next.session, next.operation, id);
        path.push(`${commandIn(next.operation)} ${status}`);
        if (status < 300) visited.add(await expectAgreement(id, path));
      }
    }
    expect(statuses.filter(isMissing)).toEqual([]);
  }, 300_000);

  /** The days that follow, until the ladder is climbed, with all that comes by itself. */
  const letPass = async (id: string, path: readonly string[]): Promise<void> => {
    for (const days of [6, 14, 32, 36, 42, 60, 80]) {
      await setClock(app.databaseUrl, `${addCalendarDays(inDays(0), days)}T09:00:00.000Z`);
      const command = { type: 'timerDue' } as const;
      const outcome = await app.foundation.engine.run({ kind: serviceRequestWorkflow.kind, id, command, actor: { kind: 'clock' }, key: '', bodyHash: '' });
      expect({ path, days, ok: outcome.ok }).toEqual({ path, days, ok: true });
      await expectAgreement(id, [...path, `${days} days`]);
    }
  };

  it('reads the same as days pass: late, the ladder climbed, after a pause, and after a new date that was announced', async () => {
    const happened = new Set<string>();
    for (const first of [null, 'announceDelay', 'pause', 'ask', 'answer', 'putOnWaitingList'] as const) {
      await setClock(app.databaseUrl, new Date().toISOString());
      const { id } = await createSent(caseworker, draftBody);
      const operation = operations.find((each) => commandIn(each) === first);
      const status = operation === undefined ? 0 : (await call(doctor, operation, id)).status;
      await letPass(id, [`${first} ${status}`]);
      const { items } = (await caseworker.get(`/api/service-requests/${id}/events`).expect(200)).body as { items: { type: string }[] };
      for (const { type } of items) happened.add(type);
    }
    const meant = ['deadlineMissed', 'stepTaken', 'paused', 'resumed', 'delayAnnounced'];
    expect(meant.filter((type) => !happened.has(type))).toEqual([]);
  }, 300_000);
});
