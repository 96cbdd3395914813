import { describe, expect, it } from '@jest/globals';
import { courseEventText, type Actor, type CourseCommand, type CourseEventOf } from '#core';
import { seedRuleBook } from '#persistence';
import { after, ask, begin, caseworker, citizen, clock, names, now, play, refusalOf, stepOf, why } from './kit.js';

const runs = { number: '2026-F7', startedOn: '2026-05-04' } as const;

describe('a course', () => {
  it('begins under the rules of its first day, and is dated by it', () => {
    const { state, events } = after(begin);
    expect(state).toMatchObject({ kind: 'resourceCourse', regime: 'before2026-02', startedOn: '2025-10-01', coordinatorId: 'p1' });
    expect(events[0]?.effectiveAt).toBe('2025-09-30T22:00:00.000Z');
    expect(after({ ...begin, kind: 'clarification', startedOn: '2026-07-01' }).state.regime).toBe('from2026-07');
  });

  it('keeps them when others come, until it is said from which day they hold and why', () => {
    const { state, events } = after(begin, { type: 'changeRegime', regime: 'from2026-07', on: '2026-07-01', contentId: why });
    expect(state.regime).toBe('from2026-07');
    expect(events.find(({ type }) => type === 'regimeChanged')).toMatchObject({
      regime: 'from2026-07',
      before: 'before2026-02',
      on: '2026-07-01',
      contentId: why,
    });
  });

  it('cannot be under rules that are not in force on the day', () => {
    const { state } = after(begin);
    expect(refusalOf(state, { type: 'changeRegime', regime: 'from2026-07', on: '2026-06-30', contentId: why })).toEqual({
      code: 'RegimeNotInForce',
      params: { regime: 'from2026-07', on: '2026-06-30', from: '2026-07-01' },
    });
    expect(refusalOf(state, { type: 'changeRegime', regime: 'from2027-01', on: '2027-01-01', contentId: why })?.code).toBe('DateInFuture');
    expect(refusalOf(state, { type: 'changeRegime', regime: 'unheardOf', on: '2026-07-01', contentId: why })?.code).toBe('RegimeNotInForce');
    expect(refusalOf(state, { type: 'changeRegime', regime: 'before2026-02', on: '2026-07-01', contentId: why })?.code).toBe('AlreadyDone');
  });

  it('goes on under another kind with its coordinator and its first day', () => {
    const { state } = after(begin, { type: 'changeKind', kind: 'flexJob', on: '2026-11-01', contentId: why });
    expect(state).toMatchObject({ kind: 'flexJob', startedOn: '2025-10-01', coordinatorId: 'p1' });
    expect(refusalOf(state, { type: 'changeKind', kind: 'unheardOf', on: '2026-11-01', contentId: why })?.code).toBe('CourseKindUnknown');
    expect(refusalOf(state, { type: 'changeKind', kind: 'clarification', on: '2025-09-30', contentId: why })?.code).toBe('DateInPast');
  });

  it('goes over to another kind on no day before it came under the one it is of', () => {
    const { state } = after(begin, { type: 'changeKind', kind: 'jobClarification', on: '2026-11-01', contentId: why });
    const back = { type: 'changeKind', kind: 'clarification', contentId: why } as const;
    expect(refusalOf(state, { ...back, on: '2026-10-31' })).toEqual({ code: 'DateInPast', params: { on: '2026-10-31', earliestOn: '2026-11-01' } });
    expect(refusalOf(state, { ...back, on: '2026-11-01' })).toBeNull();
  });

  it('of a kind that the law takes nobody new into begins until its last day, and is not gone over to after it', () => {
    const closed = { kind: 'resourceCourse', latestOn: '2026-06-30' };
    expect(after({ ...begin, startedOn: '2026-06-30' }).state.kind).toBe('resourceCourse');
    expect(refusalOf(null, { ...begin, startedOn: '2026-07-01' })).toEqual({ code: 'CourseKindClosed', params: { ...closed, on: '2026-07-01' } });
    const { state } = after({ ...begin, kind: 'clarification' });
    const change = { type: 'changeKind', kind: 'resourceCourse', contentId: why } as const;
    expect(refusalOf(state, { ...change, on: '2026-11-01' })).toEqual({ code: 'CourseKindClosed', params: { ...closed, on: '2026-11-01' } });
    expect(refusalOf(state, { ...change, on: '2026-06-30' })).toBeNull();
  });

  it('of such a kind runs on, and is gone on with under what the rules say', () => {
    const { state } = after(begin, { type: 'end', on: '2026-11-20' }, { type: 'reopen', contentId: why });
    expect(refusalOf(state, { type: 'changeRegime', regime: 'from2026-07', on: '2026-07-01', contentId: why })).toBeNull();
    const unlimited = { ...seedRuleBook, courseKinds: seedRuleBook.courseKinds.map(({ lastBegun: _last, ...kind }) => kind) };
    expect(ask(null, { ...begin, startedOn: '2026-11-01' }, { rules: unlimited })).toHaveProperty('events');
  });

  it('is begun by its citizen where the rules let citizens begin one, with what they hope for, and one at a time', () => {
    const own = { ...begin, kind: 'pensionerClarification', startedOn: '2026-11-24', coordinatorId: undefined, contentId: why } as const;
    const decision = ask(null, own, { actor: citizen });
    if ('refused' in decision) throw new Error(decision.refused.code);
    expect(decision.events.filter(({ type }) => type !== 'stepOpened')).toMatchObject([
      { type: 'begun', kind: 'pensionerClarification', by: 'citizen' },
      { type: 'written', no: 1, about: 'goal', contentId: why },
    ]);
    expect(decision.events[0]).not.toHaveProperty('contentId');
    expect(refusalOf(null, { ...own, runs, despite: ['CourseRuns'] }, citizen)).toEqual({ code: 'CourseRuns' });
    expect(refusalOf(null, { ...own, kind: 'flexJob' }, citizen)).toEqual({ code: 'KindNotByCitizen', params: { kind: 'flexJob' } });
    expect(refusalOf(null, { ...own, citizenId: 'another' }, citizen)?.code).toBe('NotYours');
  });

  it('beside one that runs is begun by staff who say that they know of it, and its beginning keeps that', () => {
    expect(refusalOf(null, { ...begin, runs })).toEqual({ code: 'CourseRuns', params: { number: '2026-F7', on: '2026-05-04' } });
    expect(refusalOf(null, { ...begin, runs, despite: ['AskedAlready'] })?.code).toBe('CourseRuns');
    expect(after({ ...begin, runs, despite: ['CourseRuns'] }).events[0]).toMatchObject({ type: 'begun', despite: ['CourseRuns'] });
    expect(after({ ...begin, despite: ['CourseRuns'] }).events[0]).not.toHaveProperty('despite');
  });

  it('beside one that runs goes on only as it would begin there, and of itself where a death was a mistake', () => {
    const { state } = after(begin, { type: 'end', on: '2026-11-20' });
    const reopen = { type: 'reopen', contentId: why } as const;
    expect(refusalOf(state, { ...reopen, runs })).toEqual({ code: 'CourseRuns', params: { number: '2026-F7', on: '2026-05-04' } });
    expect(play(state, [{ ...reopen, runs, despite: ['CourseRuns'] }]).events[0]).toMatchObject({ type: 'reopened', despite: ['CourseRuns'] });
    expect(play(state, [{ ...reopen, despite: ['CourseRuns'] }]).events[0]).not.toHaveProperty('despite');
    const ended = play(after(begin).state, [{ type: 'citizenDeceased', on: '2026-11-20' }], { actor: clock }).state;
    expect(play(ended, [reopen], { actor: clock }).state.endedOn).toBeUndefined();
  });

  it('says in its history that it was begun or reopened although another ran', () => {
    const lines = (language: 'da' | 'en', despite?: ['CourseRuns']) => [
      courseEventText({ ...(after(begin).events[0] as CourseEventOf<'begun'>), despite }, names, language),
      courseEventText({ v: 1, type: 'reopened', effectiveAt: now, contentId: why, toldBy: 'phone', despite }, names, language),
    ];
    expect(lines('da', ['CourseRuns'])).toEqual([
      'Forløbet begyndte ons. 01.10.2025, selv om et andet forløb var i gang: <resourceCourse>. <before2026-02>',
      'Forløbet er genåbnet, selv om et andet forløb var i gang. Borgeren fik det at vide i telefonen',
    ]);
    expect(lines('en', ['CourseRuns']).join()).toMatch(/although another course was under way: .*although another course was under way\. /);
    expect(lines('da').concat(lines('en')).join()).not.toMatch(/selv om|although/);
  });

  it('goes on for another period of its kind where that is renewed: its longest time is counted from the new day, what goes on goes on', () => {
    const renewed = { type: 'changeKind', kind: 'jobClarification', on: '2026-11-01', contentId: why } as const;
    const { state } = after({ ...begin, kind: 'jobClarification', startedOn: '2024-11-01' });
    const { state: then, events } = play(state, [renewed]);
    expect(events[0]).toMatchObject({ type: 'kindChanged', kind: 'jobClarification', before: 'jobClarification', on: '2026-11-01' });
    expect(then).toMatchObject({ startedOn: '2024-11-01', kindSince: '2026-11-01', coordinatorId: 'p1' });
    expect(stepOf(then, 'maxLength')).toMatchObject({ dueOn: '2028-11-01' });
    expect(stepOf(then, 'evaluation')?.no).toBe(stepOf(state, 'evaluation')?.no);
    expect(refusalOf(then, renewed)?.code).toBe('AlreadyDone');
    expect(refusalOf(state, { ...renewed, on: '2024-11-01' })?.code).toBe('AlreadyDone');
    expect(refusalOf(after({ ...begin, kind: 'flexJob' }).state, { ...renewed, kind: 'flexJob' })?.code).toBe('AlreadyDone');
    const [told] = events;
    expect(told && courseEventText(told, names, 'da').replaceAll('\u00a0', ' ')).toBe('Ny periode fra søn. 01.11.2026: <jobClarification>');
    expect(told && courseEventText(told, names, 'en').replaceAll('\u00a0', ' ')).toMatch(/^Another period from .*: <jobClarification>$/);
  });

  it('has one coordinator, and remembers who was it before', () => {
    const { events } = after(begin, { type: 'appointCoordinator', coordinatorId: 'p2', handedOver: ['steps'] });
    expect(events.at(-1)).toMatchObject({ coordinatorId: 'p2', before: 'p1', inYear: 2 });
    expect(refusalOf(after(begin).state, { type: 'appointCoordinator', coordinatorId: 'p1' })?.code).toBe('AlreadyDone');
  });

  it('ends on a day within it, takes nothing more then, and goes on when it is reopened', () => {
    const { state } = after(begin, { type: 'end', on: '2026-11-20' });
    expect(refusalOf(state, { type: 'end', on: '2026-11-20' })).toEqual({ code: 'CourseEnded', params: { on: '2026-11-20' } });
    const reopened = after(begin, { type: 'end', on: '2026-11-20' }, { type: 'reopen', contentId: why }).state;
    expect(reopened.endedOn).toBeUndefined();
    expect(refusalOf(reopened, { type: 'reopen', contentId: why })?.code).toBe('CourseEnded');
  });

  it('is led by caseworkers and managers of its own organisation alone', () => {
    const { state } = after(begin);
    const end: CourseCommand = { type: 'end', on: '2026-11-20' };
    for (const other of [{ organisationId: 'n' }, { role: 'administrator' }, { role: 'clinician' }])
      expect(refusalOf(state, end, { ...caseworker, ...other } as Actor)?.code).toBe('NotYours');
    expect(refusalOf(state, end, { kind: 'citizen', personId: 'x', citizenId: 'c' })?.code).toBe('NotYours');
    expect(refusalOf(state, end, { ...caseworker, role: 'manager' })).toBeNull();
  });

  it('tells each thing that happened in a line, in both languages', () => {
    const { events } = after(
      begin,
      { type: 'changeKind', kind: 'flexJob', on: '2026-11-01', contentId: why },
      { type: 'changeRegime', regime: 'from2026-07', on: '2026-07-01', contentId: why },
      { type: 'appointCoordinator', coordinatorId: 'p2', handedOver: ['steps'] },
      { type: 'settleAdvice', outcome: 'notRelevant', rule: 'talk', version: 1, counted: [0], contentId: why },
      { type: 'dropStep', no: 5, contentId: why },
      { type: 'end', on: '2026-11-20' },
      { type: 'reopen', contentId: why },
    );
    expect(events.map((event) => courseEventText(event, names, 'da').replaceAll('\u00a0', ' '))).toEqual([
      'Forløbet begyndte ons. 01.10.2025: <resourceCourse>. <before2026-02>',
      'Trin 1: <plan>, senest ons. 29.10.2025',
      'Trin 2: <evaluation>, senest tors. 01.04.2027',
      'Trin 3: <firstActivity>, senest ons. 01.04.2026',
      'Trin 4: <maxLength>, senest man. 02.10.2028',
      'Fra søn. 01.11.2026: <flexJob> i stedet for <resourceCourse>',
      '<2> bortfalder: andre regler gælder',
      '<3> bortfalder: andre regler gælder',
      '<4> bortfalder: andre regler gælder',
      'Trin 5: <decision>, senest man. 03.05.2027',
      'Andre regler fra ons. 01.07.2026: <from2026-07>. Før: <before2026-02>',
      '<p2> er koordinator efter <p1>. Gennemgået: åbne trin',
      'Rådet er ikke aktuelt: <talk>',
      '<5> bortfalder',
      'Forløbet er afsluttet fre. 20.11.2026',
      'Forløbet er genåbnet',
    ]);
    expect(new Set(events.map((event) => courseEventText(event, names, 'en'))).size).toBe(events.length);
  });
});
