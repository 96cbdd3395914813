import { describe, expect, it } from '@jest/globals';
import {
  citizenNow,
  courseWorkflow,
  expectedSteps,
  findingsOfCourse,
  noticeText,
  type Course,
  type CourseCommand,
  type CourseEvent,
  type CourseMessage,
  type GrantScope,
} from '#core';
import { seedRuleBook } from '#persistence';
import { after, ask, beginToday, citizen, play, stepOf, until, why, byPost } from './kit.js';

const day = '2026-12-15';
const meeting = { type: 'openStep', kind: 'meeting', plannedOn: day, plannedAt: '10:00', placeId: 'place' } as const;
const letIn = (as: string, organisationId: string, scope: readonly GrantScope[] = [], last = '2027-03-01'): CourseCommand => ({
  ...{ type: 'grant', as, organisationId, scope, purposeId: why, until: last },
});
const goal = { type: 'setGoal', term: 'long', contentId: why } as const;
const begun = after({ ...beginToday, kind: 'flexJob' }, goal, { type: 'dropStep', no: 2, contentId: why }).state;
const course = begun.number;

/** What comes of it, each event with the state that it led to. */
const happens = (before: Course, commands: readonly CourseCommand[], on: Parameters<typeof play>[2] = {}) => {
  let state = before;
  return play(before, commands, on).events.map((event) => {
    state = courseWorkflow.evolve(state, event);
    return { event, state };
  });
};
const messages = (happened: readonly { event: CourseEvent; state: Course }[]) =>
  happened.flatMap(({ event, state }) => courseWorkflow.messagesOf(event, state).map(({ body }) => body as CourseMessage['body']));

/** Organisations that take part and are told, each with what and with which days. */
const theyHear = (...asked: Parameters<typeof happens>) =>
  messages(happens(...asked)).flatMap(({ to, code, params: { course: _course, ...params } }) =>
    'people' in to && to.people === 'handlers' ? [[to.organisationId, code, params]] : [],
  );
const citizenHears = (happened: readonly { event: CourseEvent; state: Course }[]) =>
  messages(happened).flatMap(({ to, code }) => ('citizenId' in to ? [code] : []));

describe('whoever comes along to meetings is told of them', () => {
  const taking = play(begun, [letIn('companion', 'o'), letIn('otherActor', 'other')], { actor: citizen }).state;
  const opened = play(taking, [meeting]).state;
  const no = stepOf(opened, 'meeting')?.no ?? 0;

  it('once each, by the scope that the citizen gave and no other, with day and time and neither its kind nor its place', () => {
    expect(theyHear(taking, [meeting])).toEqual([['o', 'meetingPlanned', { on: day, at: '10:00' }]]);
    const wider = play(begun, [letIn('otherActor', 'other', ['meetings'])], { actor: citizen }).state;
    expect(theyHear(wider, [meeting])).toEqual([['other', 'meetingPlanned', { on: day, at: '10:00' }]]);
  });

  it('when it is moved, held elsewhere or postponed, and never why', () => {
    const plan = (more: object): CourseCommand => ({ type: 'planStep', no, on: day, at: '10:00', placeId: 'place', ...more });
    const moved = { on: '2026-12-17', at: '10:00', wasOn: day, wasAt: '10:00' };
    expect(theyHear(opened, [plan({ on: '2026-12-17' })])).toEqual([['o', 'meetingPlanned', moved]]);
    expect(theyHear(opened, [plan({ placeId: 'p2' })])).toEqual([['o', 'meetingPlanned', { on: day, at: '10:00', elsewhere: 1 }]]);
    const postpone = { type: 'settleDelay', no, choice: 'postpone', on: '2026-12-17', at: '10:00', contentId: 'secret' } as const;
    expect(theyHear(opened, [postpone])).toEqual([['o', 'meetingPlanned', moved]]);
  });

  it.each<[string, CourseCommand]>([
    ['cancelled', { type: 'closeStep', no, on: '2026-11-24', outcome: 'cancelled', contentId: 'secret' }],
    ['dropped', { type: 'dropStep', no, contentId: 'secret' }],
    ['over with the course, before their own part is', { type: 'end', on: '2026-11-24' }],
  ])('when it is %s, and never why', (_how, command) => {
    const told = theyHear(opened, [command]).filter(([who]) => who === 'o');
    expect(told[0]).toEqual(['o', 'meetingCancelled', { on: day, at: '10:00' }]);
  });

  it('until their last day is over, also while nobody has noted that', () => {
    const short = play(begun, [letIn('companion', 'o', [], '2026-12-01')], { actor: citizen }).state;
    expect(theyHear(short, [meeting], { now: '2026-12-02T09:00:00.000Z' })).toEqual([]);
    expect(theyHear(until(short, '2026-12-02T09:00:00.000Z').state, [meeting])).toEqual([]);
  });

  it('by the invitation, where one lies ahead and they are let in to it', () => {
    const planned = play(begun, [meeting, { ...meeting, plannedOn: '2026-12-10' }]).state;
    const invited = (as: string) => theyHear(planned, [letIn(as, 'o')], { actor: citizen });
    expect(invited('companion')).toEqual([['o', 'invitedToCourse', { until: '2027-03-01', on: '2026-12-10', at: '10:00' }]]);
    expect(invited('otherActor')).toEqual([['o', 'invitedToCourse', { until: '2027-03-01' }]]);
    expect(noticeText('invitedToCourse', { course, until: day, on: '2026-12-10', at: '10:00' }, 'da').body).toContain(
      'Det næste møde er torsdag 10. december 2026 kl. 10.00.',
    );
  });
});

describe('whoever carries out an activity is told what becomes of it', () => {
  const activity = { type: 'planActivity', kind: 'practice', goal: 1, from: '2026-12-01', contentId: why, purposeId: why, organisationId: 'o' } as const;
  const taking = play(begun, [letIn('otherActor', 'o'), letIn('otherActor', 'p')], { actor: citizen }).state;
  const { state } = play(taking, [activity]);
  const change = (more: object): CourseCommand => ({ type: 'changeActivity', no: 1, ...more });
  const hear = (command: CourseCommand, before: Course = state) => theyHear(before, [command]);

  it('that its days are others, whoever else is named with them', () => {
    expect(hear(change({ until: '2026-12-20' }))).toEqual([['o', 'activityChanged', { from: '2026-12-01', until: '2026-12-20' }]]);
    expect(hear(change({ from: '2026-12-03', organisationId: 'o' }))).toEqual([['o', 'activityChanged', { from: '2026-12-03' }]]);
  });

  it('that it was given to another, or taken back', () => {
    expect(hear(change({ organisationId: 'p' }))).toEqual([
      ['o', 'activityTaken', {}],
      ['p', 'activityGiven', { from: '2026-12-01' }],
    ]);
    expect(hear(change({ organisationId: null }))).toEqual([['o', 'activityTaken', {}]]);
  });

  it('that it ended, and nothing any more once they take no part', () => {
    const end = { type: 'endActivity', no: 1, on: '2026-11-24', outcome: 'stopped' } as const;
    expect(hear(end)).toEqual([['o', 'activityEnded', { on: '2026-11-24' }]]);
    const left = play(state, [{ type: 'endGrant', no: 1 }], { actor: citizen }).state;
    expect([hear(end, left), hear(change({ until: '2026-12-20' }), left)]).toEqual([[], []]);
  });
});

describe('what the citizen may read as a whole is told once', () => {
  it('of all that is written in a plan, until it is read; of a meeting each time', () => {
    const flags = messages(happens(begun, [goal, meeting])).map(({ code, untilRead }) => [code, untilRead]);
    expect(flags).toEqual([
      ['planChanged', true],
      ['meetingPlanned', undefined],
    ]);
  });
});

describe('a talk that falls away with other rules', () => {
  const rules = { ...seedRuleBook, courseKinds: seedRuleBook.courseKinds.map((kind) => ({ ...kind, clocks: [] })) };
  const running = after(beginToday).state;
  const no = stepOf(running, 'evaluation')?.no ?? 0;
  const soon = play(running, [{ type: 'planStep', no, on: '2026-11-26' }]).state;

  it('before a letter is there is called off only once somebody told the citizen, and says how', () => {
    const asked = ask(soon, { type: 'applyAnew' }, { rules, ...byPost });
    expect(asked).toMatchObject({ refused: { code: 'LetterTooLate', params: { on: '2026-11-26' } } });
    const { events } = play(soon, [{ type: 'applyAnew', toldBy: 'phone' }], { rules, ...byPost });
    expect(events.filter((event) => 'toldBy' in event)).toMatchObject([{ type: 'stepDropped', no, toldBy: 'phone' }]);
    expect(ask(running, { type: 'applyAnew' }, { rules, ...byPost })).not.toHaveProperty('refused');
  });
});

describe('when the law’s own talk or activity is late', () => {
  const sick = after({ ...beginToday, kind: 'sicknessBenefit' }).state;
  const talk = stepOf(sick, 'followUpTalk')?.no ?? 0; // by 19 January 2027
  const passed = '2027-01-20T09:00:00.000Z';
  /** What time brings until then, and whom it tells. */
  const timeTells = (before: Course) => {
    let state = before;
    return citizenHears(
      until(before, passed).events.map((event) => {
        state = courseWorkflow.evolve(state, event);
        return { event, state };
      }),
    );
  };

  it('the citizen whom nobody asked to come is told so, and lacks a day until they are', () => {
    expect(timeTells(sick)).toContain('stepMissed');
    const late = until(sick, passed).state;
    const come: CourseCommand = { type: 'planStep', no: talk, on: '2027-01-25', contentId: why };
    expect(citizenHears(happens(late, [come], { now: passed }))).toEqual(['meetingPlanned']);
    const lacking = (state: Course) => findingsOfCourse(state).some(({ code, no }) => code === 'noNewDay' && no === talk);
    expect([lacking(late), lacking(play(late, [come], { now: passed }).state)]).toEqual([true, false]);
  });

  it('whoever had a day to come on is not told that they did not: only those who were there know', () => {
    const planned = play(sick, [{ type: 'planStep', no: talk, on: '2027-01-19' }]).state;
    const over = until(planned, passed);
    expect([over.events.some(({ type, ...event }) => type === 'stepMissed' && 'no' in event && event.no === talk), timeTells(planned)]).toEqual([true, []]);
    expect(findingsOfCourse(over.state).map(({ code }) => code)).not.toContain('noNewDay');
    const held: CourseCommand = { type: 'closeStep', no: talk, on: '2027-01-19', outcome: 'last' };
    expect(citizenHears(happens(over.state, [held], { now: passed }))).toEqual([]);
  });

  it('and it is done without their coming, they are told that too', () => {
    const done: CourseCommand = { type: 'closeStep', no: talk, on: '2027-01-20', outcome: 'last' };
    expect(citizenHears(happens(until(sick, passed).state, [done], { now: passed }))).toEqual(['stepDone']);
  });

  it('a first activity needs no day of its own: the citizen reads that it is late until one begins, and is told when it is planned', () => {
    const rules = { ...seedRuleBook, courseKinds: seedRuleBook.courseKinds.map(({ lastBegun: _last, ...kind }) => kind) };
    const evaluated: CourseCommand = { type: 'dropStep', no: 2, contentId: why };
    const active = play(null, [{ ...beginToday, kind: 'resourceCourse', startedOn: '2026-06-01' }, goal, evaluated], { rules }).state;
    const first = stepOf(active, 'firstActivity')?.no ?? 0; // by 1 December 2026
    const then = '2026-12-02T09:00:00.000Z';
    const late = until(active, then).state;
    const codes = findingsOfCourse(late).flatMap(({ code, no }) => (no === first ? [code] : []));
    expect(codes).toEqual(['stepMissed']);
    expect(citizenNow(late, expectedSteps(late.steps, new Map(), '2026-12-02'), '2026-12-02')).toMatchObject({ situation: 'late', no: first });
    const begins: CourseCommand = { type: 'planActivity', kind: 'practice', goal: 1, from: '2026-12-02', contentId: why, purposeId: why };
    expect(citizenHears(happens(late, [begins], { now: then }))).toEqual(['planChanged']);
    expect(stepOf(play(late, [begins], { now: then }).state, 'firstActivity')?.closed?.outcome).toBe('met');
  });
});
