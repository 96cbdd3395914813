import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Course,
  type Event,
  feesOf,
  feeStatuses,
  hearingsDue,
  hearingsOpen,
  isExpectedAnew,
  serviceRequestWorkflow,
  type ServiceRequest,
  statuses,
} from '#core';
import { cprId, createSealer, openDatabase, parseCpr, seedRuleBook, surveyFigures } from '#persistence';
import { addMonths, daysBetween, isWorkingDay, localDateOf, nationalCalendar } from '#sla';
import { resetDemoWorld, seedDemoWorld } from '../../apps/worker/src/demo/world.js';
import { faultsOfAnswer } from '../../apps/api/src/service-requests/answer-check.js';
import { fewest } from '../../apps/api/src/follow-up/hiding.js';
import { contentKey } from '../kit/world.js';
import { type Ground, type History, historiesOf, openGround, outlineOf, statesOf } from './demo-kit.js';

let ground: Ground;
let histories: History[];
let states: Map<string, ServiceRequest>;
let left: { requests: number; open: number };

/** Stops a making after so many steps, as a crash would. */
const stopAfter = (steps: number) => (): void => {
  steps -= 1;
  if (steps < 0) throw new Error('stopped');
};

beforeAll(async () => {
  ground = await openGround();
  await expect(seedDemoWorld({ ...ground.settings, progress: stopAfter(60) })).rejects.toThrow('stopped');
  left = {
    requests: await ground.one('SELECT count(*)::int FROM service_request'),
    open: await ground.one('SELECT count(*)::int FROM person WHERE demo'),
  };
  expect(await seedDemoWorld(ground.settings)).toBe('made');
  histories = await historiesOf(ground);
  states = await statesOf(ground);
}, 300_000);
afterAll(() => ground.drop());

const all = (): ServiceRequest[] => [...states.values()];
const happened = (fits: (event: Event) => boolean): number => histories.filter(({ events }) => events.some(fits)).length;

describe('the demo world', () => {
  it('holds two hundred requests and a few more, some in every status', () => {
    expect(states.size).toBeGreaterThanOrEqual(200);
    expect(new Set(all().map(({ status }) => status))).toEqual(new Set(statuses));
  });
  it('has the special ones among them', () => {
    expect(happened((event) => event.type === 'answered' && event.outside?.channel === 'paper')).toBeGreaterThan(0);
    expect(happened(({ type }) => type === 'consultationMissed')).toBeGreaterThan(2);
    expect(happened((event) => event.type === 'answered' && event.answerType === 'citizenDidNotAttend')).toBeGreaterThan(0);
    expect(happened((event) => event.type === 'deliveryRecorded' && event.outcome === 'rejected')).toBeGreaterThan(0);
    expect(all().some(({ undelivered }) => undelivered)).toBe(true);
    expect(happened((event) => event.type === 'answered' && event.answerType === 'wrongForm')).toBeGreaterThan(0);
  });
  it.each([
    ...['delayAnnounced', 'redirected', 'forwarded', 'answerReturned', 'moreAsked', 'declined', 'delegated', 'answerCorrected', 'extensionRequested'],
    ...['contactLogged', 'consentWithdrawn', 'consentRefused', 'noAppointmentReported', 'escalated', 'feeApproved', 'feeDisputed'],
  ])('has a request in which somebody did this: %s', (type) => expect(happened((event) => event.type === type)).toBeGreaterThan(0));
  it('shows what a clinical function waits for: papers, a place after the deadline, and a statement that has its own', () => {
    expect(all().filter(({ lacksPapers }) => lacksPapers)).toHaveLength(1);
    expect(all().filter(({ expectedOn, deadline }) => expectedOn !== undefined && expectedOn > (deadline?.dueOn ?? ''))).toHaveLength(1);
    const [parent] = all().filter(({ thirdParties }) => thirdParties !== undefined);
    const child = states.get(parent?.thirdParties?.[0]?.id ?? '');
    expect([child?.status, child?.formCode, child?.deadline?.dueOn]).toEqual(['sent', 'LÆ 155', parent?.thirdParties?.[0]?.dueOn]);
  });
  it('has an answer that its citizen cannot read yet, and one of which the doctor was told what came of it', () => {
    expect(all().filter(({ heldBackUntil, status }) => heldBackUntil !== undefined && status === 'closed')).toHaveLength(1);
    expect(happened(({ type }) => type === 'outcomeTold')).toBe(1);
  });
  it('has one request that is urgent for a life-threatening illness, for which nobody need attend', () => {
    const urgent = all().filter(({ priority }) => priority !== undefined);
    expect(urgent.map(({ priority, status, consultation }) => [priority, status, consultation])).toEqual([['lifeThreatening', 'received', undefined]]);
  });

  it('has two proposals of a doctor’s own: one waits for the reply, and one has it', () => {
    const proposed = all().filter(({ initiatedBy }) => initiatedBy === 'recipient');
    expect(proposed.map(({ status, formCode, deadline }) => [status, formCode, deadline]).sort()).toEqual([
      ['answered', 'LÆ 165', undefined],
      ['closed', 'LÆ 165', undefined],
    ]);
    expect(proposed.find(({ status }) => status === 'answered')?.ball.missed).toBeUndefined();
  });
  it('has one statement of an organisation that takes part: in the course it does so in, and waiting for the reply', async () => {
    const stated = all().filter(({ initiatedBy }) => initiatedBy === 'participant');
    expect(stated.map(({ status, formCode }) => [status, formCode])).toEqual([['answered', 'UDTALELSE']]);
    const grants = await ground.one(`SELECT state -> 'grants' FROM course WHERE id = $1`, [stated[0]?.courseId]);
    expect(grants).toMatchObject([{ as: 'otherActor', organisationId: stated[0]?.recipientId }]);
  });

  it('shows the units of a clinical function in every stage, and one locum who has a practice to act for', async () => {
    const atUnits = all().flatMap(({ status, atUnit, handlerId }) =>
      status === 'inProgress' && atUnit ? [[atUnit.asked === true, handlerId !== undefined]] : [],
    );
    expect(atUnits).toEqual(
      expect.arrayContaining([
        [true, false],
        [false, false],
        [false, true],
      ]),
    );
    expect(happened(({ type }) => type === 'handedBack')).toBe(1);
    expect(
      await ground.read(
        'SELECT p.name, o.name AS at FROM staff s JOIN person p ON p.id = s.person_id JOIN organisation o ON o.id = s.organisation_id WHERE s.locum',
      ),
    ).toEqual([{ name: 'Emil Rosenlund', at: 'Lægerne ved Demo Å' }]);
  });
  it('has fee lines that stand in every way, and one of each occasion that stories lead to', () => {
    const lines = all().flatMap(feesOf);
    expect(new Set(lines.map(({ status }) => status))).toEqual(new Set(feeStatuses));
    expect(new Set(lines.map(({ occasion }) => occasion))).toEqual(new Set(['statement', 'noStatement', 'noShow', 'annulment', 'extraQuestion']));
  });
  it('passes requests on, each to a child that asks with the same words', async () => {
    const passedOn = histories.flatMap(({ events }) => events.filter((event) => event.type === 'redirected' || event.type === 'forwarded'));
    expect(passedOn).toHaveLength(5);
    for (const { childId, purposeId, questionsId } of passedOn) {
      expect(states.get(childId)?.status).toBe('closed');
      expect(
        await ground.one('SELECT count(*)::int FROM content WHERE instance_id = $1 AND id = ANY ($2) AND sealed IS NOT NULL', [
          childId,
          [purposeId, questionsId],
        ]),
      ).toBe(2);
    }
  });
  it('shows every rung of the ladder, up to the manager and another source', async () => {
    const taken = all().flatMap(({ status, deadline }) => (status !== 'closed' && deadline?.missed ? [deadline.taken] : []));
    expect(taken).toEqual(expect.arrayContaining([2, 3, 4, 5]));
    const codes = await ground.read<{ code: string }>('SELECT DISTINCT code FROM notification');
    expect(codes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['reminderBeforeDue', 'reminderAfterDue', 'telephoneTask', 'managerTask', 'suggestOtherSource', 'escalated', 'deadlineMissed']),
    );
  });
  it('has requests that are due today, due soon, overdue and paused', async () => {
    const today = localDateOf(new Date().toISOString());
    const running = await ground.read<{ due_on: string; missed: boolean }>(
      `SELECT due_on::text, missed FROM service_request WHERE clock = 'running' AND status = 'inProgress'`,
    );
    expect(running.filter(({ due_on }) => due_on === today).length).toBeGreaterThan(0);
    expect(running.filter(({ due_on, missed }) => due_on > today && !missed).length).toBeGreaterThan(3);
    expect(running.filter(({ missed }) => missed).length).toBeGreaterThan(3);
    expect(await ground.one(`SELECT count(*)::int FROM service_request WHERE clock = 'paused'`)).toBeGreaterThan(3);
  });
});

describe('its courses', () => {
  const today = localDateOf(new Date().toISOString());

  it('have an organisation with them in two: one goes along to meetings, one carries out an activity and told how it goes', async () => {
    const courses = await ground.read<{ grants: Course['grants']; activities: Course['activities'] }>(
      `SELECT state -> 'grants' AS grants, state -> 'activities' AS activities FROM course WHERE jsonb_array_length(state::jsonb -> 'grants') > 0`,
    );
    expect(courses.flatMap(({ grants }) => grants.map(({ as, acts }) => [as, acts === true])).sort()).toEqual([
      ['companion', false],
      ['otherActor', true],
    ]);
    const carried = courses.flatMap(({ activities }) => activities.filter(({ organisationId }) => organisationId !== undefined));
    expect(carried).toHaveLength(1);
    expect(await ground.one(`SELECT count(*)::int FROM event WHERE type = 'activityReported'`)).toBe(1);
  });
  it('have an answer against the citizen in two: one citizen is yet to be heard, and one is being heard', async () => {
    const courses = await ground.read<Pick<Course, 'steps' | 'hearings'>>(
      `SELECT state -> 'steps' AS steps, state -> 'hearings' AS hearings FROM course WHERE state::jsonb ? 'hearings'`,
    );
    expect(courses.map((course) => [hearingsDue(course).length, hearingsOpen(course)]).sort()).toEqual([
      [0, 1],
      [1, 1],
    ]);
    const [heard] = courses.filter((course) => hearingsDue(course).length === 0).flatMap(({ steps }) => steps.filter(({ kind }) => kind === 'hearing'));
    expect(heard?.contentId).toBeDefined();
    expect(await ground.one('SELECT count(*)::int FROM content WHERE id = $1 AND sealed IS NOT NULL', [heard?.contentId])).toBe(1);
  });
  it('have a meeting of which one paper is ready and one is not, and whoever coordinates is to see to it', async () => {
    const courses = await ground.read<Pick<Course, 'steps'> & { findings: string }>(`SELECT state -> 'steps' AS steps, findings FROM course`);
    const halfReady = courses.filter(({ steps }) => steps.some(({ papers = [] }) => new Set(papers.map(({ readyOn }) => readyOn === undefined)).size === 2));
    expect(halfReady).not.toEqual([]);
    for (const { findings } of halfReady) expect(findings.split(' ')).toContain('papersDue');
  });
  it('read as in life: one has just begun without a plan, one is late with a new day told, and of one that ended the citizen may still complain', async () => {
    const courses = await ground.read<Pick<Course, 'steps'> & { ended_on: string | null; started_on: string; findings: string }>(
      `SELECT state -> 'steps' AS steps, ended_on::text, started_on::text, findings FROM course`,
    );
    const openIn = (kept: typeof courses) => kept.flatMap(({ steps }) => steps.filter(({ closed }) => closed === undefined));
    const [running, over] = [courses.filter(({ ended_on: on }) => on === null), courses.filter(({ ended_on: on }) => on !== null)];
    expect(openIn(over).map(({ kind, dueOn = '' }) => [kind, dueOn >= today])).toEqual([['complaintTerm', true]]);
    expect(over.flatMap(({ steps }) => steps.map(({ kind, closed }) => [kind, closed?.outcome]))).toContainEqual(['decision', 'refused']);
    expect(openIn(running).flatMap((step) => (step.missed ? [[step.kind, isExpectedAnew(step), (step.plannedOn ?? '') > today]] : []))).toEqual([
      ['access', true, true],
    ]);
    expect(running.filter(({ findings }) => findings.includes('noGoal')).map(({ started_on: on }) => daysBetween(on, today) < 14)).toEqual([true]);
    expect(running.filter(({ findings }) => findings.includes('stepDelayed')).length).toBeGreaterThan(0);
  });
  it('have answers enough to the questions about activities for a figure to be shown', async () => {
    const database = await openDatabase(ground.url);
    const [course] = await ground.read<{ id: string }>(`SELECT DISTINCT organisation_id AS id FROM course`);
    const figures = await surveyFigures(database.engine, { organisationId: course?.id ?? '', from: addMonths(today, -12), to: today, fewest });
    await database.close();
    expect(figures.some(({ meaningful, understood }) => meaningful !== null && understood !== null)).toBe(true);
  });
});

describe('its requests', () => {
  it('ask nobody twice at once about the same citizen by one form', async () => {
    const doubles = await ground.read('SELECT citizen_id, form_code FROM service_request WHERE holder IS NOT NULL GROUP BY 1, 2 HAVING count(*) > 1');
    expect(doubles).toEqual([]);
  });
  it('are each what their events make of them, and are woken by what follows from that', async () => {
    const timers = await ground.read<{ instance_id: string; key: string; due_at: Date }>('SELECT * FROM timer');
    const armed = new Map<string, object[]>();
    for (const { instance_id: id, key, due_at } of timers) armed.set(id, [...(armed.get(id) ?? []), { key, dueAt: due_at.toISOString() }]);
    for (const { id, events } of histories) {
      const folded = events.reduce<ServiceRequest | null>(serviceRequestWorkflow.evolve, null) as ServiceRequest;
      expect(states.get(id)).toEqual(JSON.parse(JSON.stringify(folded)));
      expect(new Set(armed.get(id) ?? [])).toEqual(new Set(serviceRequestWorkflow.timersOf(folded)));
    }
  });
  it('were handled on working days between eight and four, but for what takes place as the world ends', () => {
    const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit', hourCycle: 'h23' });
    const today = localDateOf(new Date().toISOString());
    for (const { effectiveAt } of histories.flatMap(({ byPerson }) => byPerson.filter((event) => localDateOf(event.effectiveAt) < today))) {
      expect([effectiveAt, isWorkingDay(nationalCalendar, localDateOf(effectiveAt))]).toEqual([effectiveAt, true]);
      expect(Number(hours.format(new Date(effectiveAt)))).toBeGreaterThanOrEqual(8);
      expect(Number(hours.format(new Date(effectiveAt)))).toBeLessThan(16);
    }
  });
  it('are answered by the items of their forms, and every word they name is there', async () => {
    const database = await openDatabase(ground.url);
    const sealer = createSealer(database.engine, contentKey);
    const rows = await ground.read<{
      id: string;
      citizen_id: string;
      form_code: string;
      sealed: Buffer;
    }>(`SELECT c.id, c.citizen_id, r.form_code, c.sealed FROM content c
      JOIN event e ON e.instance_id = c.instance_id AND e.type = 'answered' AND e.body->>'contentId' = c.id::text AND e.body->>'answerType' = 'full' AND e.body->'outside' IS NULL
      JOIN service_request r ON r.id = c.instance_id`);
    expect(rows.length).toBeGreaterThan(80);
    for (const { id, citizen_id: citizenId, form_code: code, sealed } of rows) {
      const { items } = JSON.parse(await sealer.open({ citizenId, contentId: id, sealed })) as { items: Record<string, string | number | boolean> };
      const form = seedRuleBook.forms.find((each) => each.code === code);
      expect([code, form && faultsOfAnswer(form, items, true)]).toEqual([code, []]);
    }
    await database.close();
    const named = histories.flatMap(({ events }) =>
      events.flatMap((event) => ('contentId' in event && event.contentId !== undefined ? [event.contentId] : [])),
    );
    expect(await ground.one('SELECT count(*)::int FROM content WHERE id = ANY ($1)', [named])).toBe(new Set(named).size);
  });
});

describe('its people', () => {
  it('are a dozen and more in every role, and a few citizens who can sign in', async () => {
    const roles = await ground.read<{ role: string; n: number }>('SELECT role, count(*)::int AS n FROM person WHERE demo GROUP BY role');
    expect(new Set(roles.map(({ role }) => role))).toEqual(new Set(['caseworker', 'manager', 'clinician', 'secretary', 'adviser', 'administrator', 'citizen']));
    expect(await ground.one(`SELECT count(*)::int FROM person WHERE demo AND organisation_id IS NOT NULL`)).toBeGreaterThanOrEqual(12);
    expect(await ground.one(`SELECT count(DISTINCT unit)::int FROM person WHERE role = 'caseworker'`)).toBe(2);
    expect(await ground.one('SELECT count(*)::int FROM person WHERE notify_by_email')).toBeGreaterThan(0);
  });
  it('have replacement CPR numbers, each its own', async () => {
    const database = await openDatabase(ground.url);
    const sealer = createSealer(database.engine, contentKey);
    const rows = await ground.read<{ id: string; cpr_sealed: Buffer }>('SELECT id, cpr_sealed FROM citizen');
    const numbers = await Promise.all(rows.map(({ id, cpr_sealed: sealed }) => sealer.open({ citizenId: id, contentId: cprId(id), sealed })));
    await database.close();
    expect(new Set(numbers).size).toBe(43);
    for (const number of numbers) expect([number, parseCpr(number), Number(number.slice(0, 2)) > 60]).toEqual([number, number, true]);
  });
  it('have among them one without a GP, one who changed, one without Digital Post, one with an interpreter, one whose address is protected', async () => {
    const specials = [
      'gp_organisation_id IS NULL',
      'previous_gp_organisation_id <> gp_organisation_id',
      'digital_post_exempt',
      'interpreter_language IS NOT NULL',
      'protected_address',
    ];
    for (const special of specials) expect([special, await ground.one(`SELECT count(*) > 0 FROM citizen WHERE ${special}`)]).toEqual([special, true]);
  });
  it('are told of a course when it was begun, not before', async () => {
    const early = `SELECT count(*)::int FROM notification n WHERE created_at < (SELECT min(effective_at) FROM event e WHERE e.instance_id = n.instance_id)`;
    expect(await ground.one(early)).toBe(0);
    expect(await ground.one(`SELECT count(*) > 0 FROM notification WHERE code = 'courseBegun'`)).toBe(true);
  });
  it('have letters to be sent to those without Digital Post, and sent ones to nobody else', async () => {
    expect(await ground.one('SELECT count(*)::int FROM letter WHERE posted_on IS NULL')).toBe(3);
    expect(await ground.one('SELECT count(*) > 0 FROM letter WHERE posted_on IS NOT NULL')).toBe(true);
    expect(await ground.one('SELECT bool_and(c.digital_post_exempt) FROM letter l JOIN citizen c ON c.id = l.citizen_id')).toBe(true);
  });
  it('have read what is older than two weeks, and were mailed nothing', async () => {
    expect(
      await ground.one(
        `SELECT count(*)::int FROM notification WHERE (read_at IS NOT NULL) <> (created_at < now() - interval '14 days') AND abs(extract(epoch FROM created_at - now() + interval '14 days')) > 3600`,
      ),
    ).toBe(0);
    expect(await ground.one('SELECT count(*) > 100 FROM notification WHERE read_at IS NULL')).toBe(true);
    expect(await ground.one('SELECT count(*)::int FROM notification WHERE created_at > now() OR read_at > now()')).toBe(0);
    expect(await ground.one(`SELECT count(*)::int FROM delivery WHERE effect = 'mail'`)).toBe(0);
  });
});

describe('its making', () => {
  it('lets nobody in before it is through, and begins anew after it was stopped', () => {
    expect(left).toEqual({ requests: expect.any(Number), open: 0 });
    expect(left.requests).toBeGreaterThan(0);
    expect(states.size).toBeGreaterThanOrEqual(200);
  });
  it('makes the same world each time, and makes it anew when asked to', async () => {
    const other = await openGround();
    await seedDemoWorld(other.settings);
    expect(await outlineOf(other)).toEqual(await outlineOf(ground));

    await expect(resetDemoWorld({ ...other.settings, progress: stopAfter(3) })).rejects.toThrow('stopped');
    expect(await other.one('SELECT count(*)::int FROM service_request')).toBeLessThan(4);
    await other.drop();
  }, 300_000);
  it('does nothing where the world is', async () => {
    const before = await outlineOf(ground);
    expect(await seedDemoWorld(ground.settings)).toBe('wasThere');
    expect(await outlineOf(ground)).toEqual(before);
  });
  it('touches no database that holds other organisations', async () => {
    const foreign = await openGround();
    await foreign.read(`INSERT INTO organisation (id, name, kind, valid_from) VALUES ($1, 'Somebody', 'jobCentre', '2026-01-01')`, [randomUUID()]);
    await expect(seedDemoWorld(foreign.settings)).rejects.toThrow('other organisations');
    await expect(resetDemoWorld(foreign.settings)).rejects.toThrow('other organisations');
    expect(await foreign.one('SELECT name FROM organisation')).toBe('Somebody');
    await foreign.drop();
  });
});

describe('its end', () => {
  it('is now: the clock stands at no offset, nothing is due and nothing is untold', async () => {
    expect(await ground.one(`SELECT "offset"::text FROM business_clock`)).toBe('00:00:00');
    expect(await ground.one('SELECT count(*)::int FROM timer WHERE due_at <= now()')).toBe(0);
    expect(await ground.one('SELECT count(*)::int FROM outbox')).toBe(0);
  });
  it('has one rule book', async () => expect(await ground.one('SELECT count(*)::int FROM rule_book')).toBe(1));
});
