import { describe, expect, it } from '@jest/globals';
import { courseWorkflow, findingsOfCourse, problemText, type CourseCommand } from '#core';
import { seedRuleBook } from '#persistence';
import { after, ask, beginToday, clock, papersReady, play, refusalOf, stepOf, until, why } from './kit.js';

const flex = { ...beginToday, kind: 'flexJob' } as const; // its own steps: 1 plan, 2 decision
const settled = { type: 'noteRequest', requestId: 'r1', standing: 'settled' } as const;
const against: CourseCommand = { ...settled, hears: true };
const decide: CourseCommand = { type: 'closeStep', no: 2, on: '2026-11-24', outcome: 'refused' };
const hear: CourseCommand = { type: 'hearCitizen', no: 1, contentId: why };
const waive: CourseCommand = { type: 'waiveHearing', no: 1, contentId: why };

const oneWeek = { amount: 7, unit: 'calendarDays' } as const;

const begun = after(flex).state;
const due = play(begun, [against], { actor: clock });
const isDue = (course: typeof begun): boolean => findingsOfCourse(course).some(({ code }) => code === 'hearingDue');

const mayAnswer = (no: number, until: string) => ({ code: 'CitizenMayAnswer', params: { no, until } });

describe('what the citizen may answer', () => {
  it('is not without an answer until its last day has passed: a hearing, and the term to complain', () => {
    const silence: CourseCommand = { type: 'closeStep', no: 3, on: '2026-11-24', outcome: 'noAnswer' };
    const heard = play(due.state, [hear]).state;
    expect(refusalOf(heard, silence)).toEqual(mayAnswer(3, '2026-12-08'));
    const refused = play(begun, [decide]).state;
    expect(refusalOf(refused, { ...silence, outcome: 'notComplained' })).toEqual(mayAnswer(3, '2026-12-22'));
    expect(refusalOf(refused, { ...silence, outcome: 'complained' })).toBeNull();
    expect(stepOf(until(refused, '2026-12-23T00:00:00.000Z').state, 'complaintTerm')?.closed).toEqual({ on: '2026-12-22', outcome: 'notComplained' });
  });

  it('counts from no day before the citizen hears of it', () => {
    const { state } = after({ ...flex, startedOn: '2026-11-01' });
    for (const [kind, more] of [
      ['hearing', { contentId: why }],
      ['complaintTerm', {}],
    ] as const)
      expect(refusalOf(state, { type: 'openStep', kind, from: '2026-11-23', ...more })).toEqual({
        code: 'DateInPast',
        params: { on: '2026-11-23' },
      });
    expect(refusalOf(state, { type: 'openStep', kind: 'access', from: '2026-11-23' })).toBeNull();
  });
});

describe('an answer that speaks against the citizen', () => {
  it('makes a hearing due once, of which the coordinator is told and the citizen is not', () => {
    expect(isDue(due.state)).toBe(true);
    expect(findingsOfCourse(due.state)).toContainEqual({ code: 'hearingDue', no: 1 });
    expect(play(due.state, [against], { actor: clock }).events).toEqual([]);
    const told = due.events.flatMap((event) => courseWorkflow.messagesOf(event, due.state).map(({ body }) => [body['code'], body['to']]));
    expect(told).toEqual([['hearingDue', { organisationId: 'm', people: 'owner' }]]);
    for (const command of [hear, waive]) {
      for (const event of play(due.state, [command]).events.filter(({ type }) => type !== 'stepOpened'))
        expect(courseWorkflow.audienceOf?.(event, due.state)).toBe('m');
    }
    expect(play(begun, [settled], { actor: clock }).events).toEqual([]);
  });

  it('lets nothing be decided until the citizen was heard and has answered, or the term is over', () => {
    expect(refusalOf(due.state, decide)).toEqual({ code: 'CitizenNotHeard', params: { no: 2, hearings: 1 } });
    const opened = play(due.state, [hear]).state;
    expect(isDue(opened)).toBe(false);
    expect(stepOf(opened, 'hearing')).toMatchObject({ no: 3, dueOn: '2026-12-08', contentId: why });
    expect(refusalOf(opened, decide)?.code).toBe('CitizenNotHeard');
    const heard = play(opened, [{ type: 'closeStep', no: 3, on: '2026-11-24', outcome: 'answered' }]).state;
    expect(refusalOf(heard, decide)).toBeNull();
    expect(refusalOf(until(opened, '2026-12-09T00:00:00.000Z').state, decide)).toBeNull();
  });

  it('is due again when the hearing that was opened did not apply', () => {
    const dropped = play(due.state, [hear, { type: 'dropStep', no: 3, contentId: why }]).state;
    expect(isDue(dropped)).toBe(true);
    expect(play(dropped, [hear]).state.hearings).toEqual([{ no: 1, requestId: 'r1', step: 4 }]);
  });

  it('holds no decision up once somebody wrote why no hearing is needed', () => {
    const waived = play(due.state, [waive]).state;
    expect(isDue(waived)).toBe(false);
    expect(refusalOf(waived, decide)).toBeNull();
    expect(refusalOf(waived, hear)).toEqual({ code: 'PartClosed', params: { part: 'hearing', no: 1 } });
    expect(refusalOf(begun, waive)).toEqual({ code: 'NoSuchPart', params: { part: 'hearing', no: 1 } });
  });

  it('cannot be asked about while the rules mark no kind of step as the one that hears, and the mend is named', () => {
    const rules = { ...seedRuleBook, stepKinds: seedRuleBook.stepKinds.map(({ hearing: _hearing, ...kind }) => kind) };
    expect(ask(due.state, hear, { rules })).toEqual({ refused: { code: 'NoHearingKind' } });
    expect(problemText({ code: 'NoHearingKind' }, 'da').detail).toContain('»Trinnet hører borgeren«');
    const marked = {
      ...rules,
      stepKinds: rules.stepKinds.map((kind) => (kind.code === 'meeting' ? { ...kind, within: oneWeek, hearing: 'hears' as const } : kind)),
    };
    expect(play(due.state, [hear], { rules: marked }).state.steps.at(-1)).toMatchObject({ kind: 'meeting', contentId: why });
  });

  it('is what a hearing is about that a meeting leads to, once it says what speaks against the citizen', () => {
    const twice = play(due.state, [{ ...settled, requestId: 'r2', hears: true }], { actor: clock }).state;
    const { state } = play(twice, [{ type: 'openStep', kind: 'teamMeeting', plannedOn: '2026-11-24' }, ...papersReady(3)]);
    const close: CourseCommand = { type: 'closeStep', no: 3, on: '2026-11-24', outcome: 'hearingFollows' };
    expect(refusalOf(state, close)).toEqual({ code: 'HearingSaysNothing', params: { no: 3 } });
    const led = play(state, [{ ...close, contentId: why }]).state;
    expect(led.hearings).toEqual([
      { no: 1, requestId: 'r1', step: 4 },
      { no: 2, requestId: 'r2', step: 4 },
    ]);
    expect([isDue(led), stepOf(led, 'hearing')?.contentId]).toEqual([false, why]);
    expect(refusalOf(led, decide)?.code).toBe('CitizenNotHeard');
    const heard = play(led, [{ type: 'closeStep', no: 4, on: '2026-11-24', outcome: 'answered' }]).state;
    expect(refusalOf(heard, decide)).toBeNull();
    expect(isDue(play(led, [{ type: 'dropStep', no: 4, contentId: why }]).state)).toBe(true);
  });

  it('is nothing that a hearing needs: one that somebody opens, or that a meeting leads to, says itself what speaks against the citizen', () => {
    const open: CourseCommand = { type: 'openStep', kind: 'hearing' };
    expect(refusalOf(begun, open)).toEqual({ code: 'HearingSaysNothing', params: { no: 3 } });
    const { state } = play(begun, [{ type: 'openStep', kind: 'teamMeeting', plannedOn: '2026-11-24' }, ...papersReady(3)]);
    const close: CourseCommand = { type: 'closeStep', no: 3, on: '2026-11-24', outcome: 'hearingFollows' };
    expect(refusalOf(state, close)?.code).toBe('HearingSaysNothing');
    const led = play(state, [{ ...close, contentId: why }]).state;
    expect([led.hearings, stepOf(led, 'hearing')?.no, stepOf(led, 'hearing')?.contentId]).toEqual([undefined, 4, why]);
    for (const running of [led, play(begun, [{ ...open, contentId: why }]).state])
      expect(refusalOf(running, decide)).toEqual({ code: 'CitizenNotHeard', params: { no: 2, hearings: 1 } });
  });

  it('is settled by no other step that an outcome leads to', () => {
    const undecided = play(after(beginToday).state, [against], { actor: clock }).state; // after three steps of its own
    const { state } = play(undecided, [{ type: 'openStep', kind: 'teamMeeting', plannedOn: '2026-11-24' }, ...papersReady(4)]);
    const led = play(state, [{ type: 'closeStep', no: 4, on: '2026-11-24', outcome: 'decisionFollows', contentId: why }]).state;
    expect([isDue(led), led.steps.at(-1)?.kind, led.steps.at(-1)?.contentId]).toEqual([true, 'decision', undefined]);
  });

  it('holds a reassessment up too', () => {
    const { state } = play(due.state, [{ type: 'openStep', kind: 'reassessment' }]);
    expect(refusalOf(state, { type: 'closeStep', no: 3, on: '2026-11-24', outcome: 'upheld' })?.code).toBe('CitizenNotHeard');
  });

  it('holds up decisions alone', () => {
    const meeting: CourseCommand = { type: 'openStep', kind: 'meeting', plannedOn: '2026-11-24' };
    const { state } = play(due.state, [meeting]);
    expect(refusalOf(state, { type: 'closeStep', no: 3, on: '2026-11-24', outcome: 'held' })).toBeNull();
  });
});
