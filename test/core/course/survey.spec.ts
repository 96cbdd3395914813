import { describe, expect, it } from '@jest/globals';
import { courseEventText, courseWorkflow, surveyOpenFor, type Course, type CourseCommand } from '#core';
import { after, ask, beginToday, citizen, names, play, refusalOf, why } from './kit.js';

const plan = (from: string): CourseCommand => ({ type: 'planActivity', kind: 'practice', goal: 1, from, contentId: why });
const planned = after(beginToday, { type: 'setGoal', term: 'long', contentId: why }, plan('2026-11-24'), plan('2027-02-01')).state;
const answer = (activity = 1): CourseCommand => ({ type: 'answerSurvey', activity, meaningful: 'partly', understood: 'no' });
const by = { actor: citizen };
const open = (state: Course, on: string) => surveyOpenFor(state, on).map(({ no }) => no);

describe('the two questions about an activity', () => {
  it('are asked of the citizen about what has begun, once in each half-year', () => {
    expect([open(planned, '2026-11-24'), open(planned, '2027-02-01')]).toEqual([[1], [1, 2]]);
    const answered = play(planned, [answer()], by).state;
    expect([open(answered, '2026-12-31'), open(answered, '2027-01-01')]).toEqual([[], [1]]);
    expect(refusalOf(answered, answer(), citizen)?.code).toBe('AlreadyDone');
    expect(play(answered, [answer(), answer(2)], { ...by, now: '2027-02-01T09:00:00.000Z' }).events).toHaveLength(2);
  });

  it('are asked about one that ended in the half-year, and about none that came to nothing or ended before', () => {
    const end = (outcome: 'completed' | 'notBegun'): Course => play(planned, [{ type: 'endActivity', no: 1, on: '2026-11-24', outcome }]).state;
    expect([open(end('completed'), '2026-12-01'), open(end('completed'), '2027-01-01'), open(end('notBegun'), '2026-12-01')]).toEqual([[1], [], []]);
    expect(refusalOf(end('notBegun'), answer(), citizen)?.code).toBe('PartClosed');
  });

  it('are not answered before it begins, about what is not there, or when the course is over', () => {
    expect(refusalOf(planned, answer(2), citizen)).toEqual({ code: 'DateInFuture', params: { on: '2027-02-01' } });
    expect(refusalOf(planned, answer(9), citizen)).toEqual({ code: 'NoSuchPart', params: { part: 'activity', no: 9 } });
    const over = play(planned, [{ type: 'end', on: '2026-11-24' }]).state;
    expect([refusalOf(over, answer(), citizen)?.code, open(over, '2026-11-24')]).toEqual(['CourseEnded', []]);
  });

  it('are answered by nobody for the citizen: whoever wrote it down would know', () => {
    expect(refusalOf(planned, answer())?.code).toBe('NotYours');
  });

  it('leave an event for the citizen’s eyes alone, and no answer in the state, which the organisation keeps', () => {
    const decision = ask(planned, answer(), by);
    const [event] = 'events' in decision ? decision.events : [];
    if (event === undefined) throw new Error('Nothing was answered.');
    const state = courseWorkflow.evolve(planned, event);
    expect(event).toMatchObject({ half: '2026-07-01', kind: 'jobClarification', meaningful: 'partly', understood: 'no' });
    expect(courseWorkflow.audienceOf(event, state)).toBe('c');
    expect(JSON.stringify(state)).not.toMatch(/partly|meaningful|understood/);
    expect(courseWorkflow.messagesOf(event, state)).toEqual([]);
    expect(courseEventText(event, names, 'da')).toBe('Borgeren har svaret om aktivitet 1');
  });
});
