import { describe, expect, it } from '@jest/globals';
import { courseEventText, courseWorkflow, findingsOfCourse, figuresOfCourse, noticeText, type Course, type CourseCommand, type CourseEvent } from '#core';
import { after, beginToday, caseworker, citizen, clock, names, play, refusalOf, stepOf, until, why } from './kit.js';

const { rowOf, timersOf, messagesOf } = courseWorkflow;
const leaves = (coordinatorId: string): CourseCommand => ({ type: 'releaseCoordinator', coordinatorId });
const everything = ['requests', 'steps', 'promises', 'letters'] as const;
const appoint = (coordinatorId: string): CourseCommand => ({ type: 'appointCoordinator', coordinatorId, handedOver: everything });
const byClock = { actor: clock };
const codes = (course: Course): string[] => findingsOfCourse(course).map(({ code }) => code);
const toldOf = (events: readonly CourseEvent[], state: Course) =>
  events.flatMap((event) => messagesOf(event, state).map(({ body }) => [body['code'], Object.keys(body['to'] as object)[0]]));

describe('a coordinator who has left', () => {
  const { state: begun } = after(beginToday);
  const { state: left, events } = play(begun, [leaves('p1')], byClock);

  it('coordinates no more, which is a finding, while it is remembered who it was until when', () => {
    expect(left).not.toHaveProperty('coordinatorId', 'p1');
    expect(left.coordinators).toEqual([{ personId: 'p1', since: expect.any(String), until: events[0]?.effectiveAt }]);
    expect(codes(left)).toContain('noCoordinator');
    expect(rowOf(left).columns['ownerId']).toBeNull();
    expect(courseEventText(events[0] as CourseEvent, names, 'da')).toBe('<p1> er stoppet som koordinator');
  });

  it('is told to managers and citizen, once', () => {
    expect(toldOf(events, left)).toEqual([
      ['coordinatorLeft', 'organisationId'],
      ['coordinatorLeft', 'citizenId'],
    ]);
    const flags = events.flatMap((event) => messagesOf(event, left).map(({ body }) => body['untilRead']));
    expect(flags).toEqual(['anywhere', undefined]);
    expect(refusalOf(left, leaves('p1'), clock)?.code).toBe('AlreadyDone');
  });

  it('is nobody who was followed by another meanwhile', () => {
    expect(refusalOf(play(begun, [appoint('p2')]).state, leaves('p1'), clock)?.code).toBe('AlreadyDone');
  });

  it('leaves by no command of a person', () => {
    for (const actor of [caseworker, { ...caseworker, role: 'manager' }, citizen]) expect(refusalOf(begun, leaves('p1'), actor)?.code).toBe('NotYours');
  });

  it('hands over what is open to whoever comes next, who goes through it alone', () => {
    expect(refusalOf(left, { type: 'appointCoordinator', coordinatorId: 'p2' })).toEqual({ code: 'HandoverIncomplete', params: { missing: 'steps' } });
    const { state, events: then } = play(left, [appoint('p2')]);
    expect(then[0]).toMatchObject({ type: 'coordinatorAppointed', coordinatorId: 'p2', before: 'p1', handedOver: ['steps'], inYear: 2 });
    expect(codes(state)).not.toContain('noCoordinator');
    expect(figuresOfCourse(state).coordinatorChanges).toBe(1);
  });

  it('may come back, and counts as one person in the year, as the time without a coordinator counts as nobody', () => {
    const back = play(left, [appoint('p1')]);
    expect(back.events[0]).toMatchObject({ coordinatorId: 'p1', inYear: 1 });
    expect(back.events[0]).not.toHaveProperty('before');
    expect(figuresOfCourse(back.state).coordinatorChanges).toBe(0);
    const third = play(play(left, [appoint('p2')]).state, [leaves('p2')], byClock).state;
    expect(play(third, [appoint('p3')]).events[0]).toMatchObject({ inYear: 3 });
    const muchLater = { now: '2028-01-10T09:00:00.000Z' };
    expect(play(third, [appoint('p3')], muchLater).events[0]).toMatchObject({ before: 'p2', inYear: 1 });
  });
});

describe('when the citizen has died', () => {
  const died: CourseCommand = { type: 'citizenDeceased', on: '2026-11-24' };
  const { state: running } = after(
    beginToday,
    { type: 'openStep', kind: 'teamMeeting', plannedOn: '2026-12-15' },
    { type: 'need', no: 4, requestId: 'r1' },
    { type: 'openStep', kind: 'complaintTerm', from: '2026-11-24' },
    { type: 'beginWait', what: 'treatment', from: '2026-11-24' },
    {
      ...{ type: 'grant', as: 'companion', organisationId: 'o', scope: [], purposeId: why },
      ...{ until: '2026-12-01', saidBy: 'phone' },
    },
    { type: 'write', about: 'message', contentId: why, saidBy: 'phone' },
  );
  const { state, events } = play(running, [died], byClock);

  it('the course ends on that day with its steps, waits, grants and timers, and nothing is to be mended in it', () => {
    expect(state).toMatchObject({ endedOn: '2026-11-24', endedBecause: 'citizenDeceased' });
    expect(state.steps.map(({ closed, needs }) => [closed?.outcome, needs])).toEqual(state.steps.map(() => ['dropped', []]));
    expect(state.waits[0]?.until).toBe('2026-11-24');
    expect(state.grants[0]?.closed?.because).toBe('citizenDeceased');
    expect([timersOf(state), findingsOfCourse(state), rowOf(state).open]).toEqual([[], [], false]);
    expect(courseEventText(events[0] as CourseEvent, names, 'da').replaceAll('\u00a0', ' ')).toBe('Forløbet er afsluttet tirs. 24.11.2026: borgeren er død');
  });

  it('whoever coordinates and whoever took part are told, and the citizen is written to no more', () => {
    expect(toldOf(events, state)).toEqual([
      ['courseEnded', 'organisationId'],
      ['participationEnded', 'organisationId'],
    ]);
    const params = { course: '1', because: 'citizenDeceased' };
    expect(noticeText('courseEnded', params, 'da').body).toMatch(/^Borgeren er død\./);
    expect(noticeText('participationEnded', params, 'en').body).toContain('because the citizen has died');
  });

  it('what ran on after the course had ended is over too, and its last day stays', () => {
    const over = play(running, [{ type: 'end', on: '2026-11-24' }]).state;
    const then = play(over, [died], { ...byClock, now: '2026-11-30T09:00:00.000Z' }).state;
    expect([then.endedOn, timersOf(then), findingsOfCourse(then)]).toEqual(['2026-11-24', [], []]);
    expect(refusalOf(then, died, clock)?.code).toBe('AlreadyDone');
  });

  it('a course of which nothing was left is not touched', () => {
    const over = after(beginToday, { type: 'end', on: '2026-11-24' }).state;
    expect(refusalOf(over, died, clock)?.code).toBe('AlreadyDone');
  });

  it('what they applied for is over undecided, and is decided after all if it was a mistake, however late', () => {
    const applied = after({ ...beginToday, kind: 'pensionerClarification' }).state;
    const dead = play(applied, [died], byClock).state;
    expect([dead.endedBecause, stepOf(dead, 'application')?.closed?.outcome]).toEqual(['citizenDeceased', 'dropped']);
    const again = play(dead, [{ type: 'reopen', contentId: why }], { now: '2027-02-01T09:00:00.000Z' }).state;
    expect(stepOf(again, 'application')?.closed).toBeUndefined();
  });

  it('it ended on no day before it began', () => {
    expect(play(running, [{ ...died, on: '2026-11-01' } as CourseCommand], byClock).state.endedOn).toBe('2026-11-24');
  });

  it('what goes on for the estate is a step that somebody opens', () => {
    const { state: then } = play(state, [{ type: 'openStep', kind: 'payment', dueOn: '2026-12-10' }]);
    expect(codes(until(then, '2026-12-20T09:00:00.000Z').state)).toContain('stepMissed');
  });

  it('and it was a mistake, the course is opened again with the terms of its kind, and the citizen is written to', () => {
    const { state: again, events: opened } = play(state, [{ type: 'reopen', contentId: why }]);
    expect(again.endedBecause).toBeUndefined();
    expect(stepOf(again, 'plan')?.closed).toBeUndefined();
    expect(codes(again)).toContain('unanswered');
    expect(opened.filter(({ type }) => type === 'stepOpened')).toHaveLength(3);
    expect(toldOf(play(again, [{ type: 'end', on: '2026-11-24' }]).events, again)).toContainEqual(['courseEnded', 'citizenId']);
  });

  it('nobody answers them or hears them any more', () => {
    const unanswered: CourseCommand[] = [
      { type: 'reply', no: 1, contentId: why },
      { type: 'write', about: 'message', contentId: why, saidBy: 'phone' },
    ];
    for (const command of unanswered) expect(refusalOf(state, command)?.code).toBe('CourseEnded');
  });

  it('is said by no person', () => {
    for (const actor of [caseworker, citizen]) expect(refusalOf(running, died, actor)?.code).toBe('NotYours');
  });
});
