import { describe, expect, it } from '@jest/globals';
import { courseEventText, courseWorkflow, surveyOpenFor, type Course, type CourseCommand, type SurveyRule } from '#core';
import { seedRuleBook } from '#persistence';
import { after, ask, beginToday, citizen, clock, names, play, refusalOf, why } from './kit.js';

const rule: SurveyRule = { afterDays: 28, againMonths: 6, endedDays: 56, source: 'demo' };
const plan = (from: string): CourseCommand => ({ type: 'planActivity', kind: 'practice', goal: 1, from, contentId: why });
const planned = after(beginToday, { type: 'setGoal', term: 'long', contentId: why }, plan('2026-11-24'), plan('2027-02-01')).state;
const answer = (activity = 1): CourseCommand => ({ type: 'answerSurvey', activity, meaningful: 'partly', understood: 'no' });
const on = (day: string, rules = { ...seedRuleBook, survey: rule }) => ({ actor: citizen, now: `${day}T09:00:00.000Z`, rules });
const refused = (state: Course, command: CourseCommand, day: string) => {
  const decision = ask(state, command, on(day));
  return 'refused' in decision ? decision.refused : null;
};
const open = (state: Course, day: string, by: SurveyRule | undefined = rule) => surveyOpenFor(state, day, by).map(({ no }) => no);
const ended = (day: string, outcome: 'completed' | 'notBegun' = 'completed'): Course =>
  play(planned, [{ type: 'endActivity', no: 1, on: day, outcome }], { now: `${day}T09:00:00.000Z` }).state;

describe('the two questions about an activity', () => {
  it('are asked of the citizen once there was time to know, never on its first day, and at the times that the rule book says', () => {
    expect([open(planned, '2026-11-24'), open(planned, '2026-12-21'), open(planned, '2026-12-22'), open(planned, '2027-03-01')]).toEqual([[], [], [1], [1, 2]]);
    expect(open(planned, '2026-12-01', { ...rule, afterDays: 7 })).toEqual([1]);
    expect(surveyOpenFor(planned, '2027-03-01', undefined)).toEqual([]);
  });

  it('are asked again when so many months have gone since the answer, and not before', () => {
    const answered = play(planned, [answer()], on('2026-12-22')).state;
    expect([open(answered, '2026-12-22'), open(answered, '2027-06-21'), open(answered, '2027-06-22')]).toEqual([[], [2], [1, 2]]);
    expect(open(answered, '2027-02-22', { ...rule, againMonths: 2 })).toEqual([1]);
    expect(refused(answered, answer(), '2027-06-21')?.code).toBe('AlreadyDone');
    expect(play(answered, [answer(), answer(2)], on('2027-06-22')).events).toHaveLength(2);
  });

  it('are asked when it ends, however early, and for a while afterwards; of what came to nothing never', () => {
    const early = ended('2026-12-01');
    expect([open(early, '2026-11-30'), open(early, '2026-12-01'), open(early, '2027-01-26'), open(early, '2027-01-27')]).toEqual([[], [1], [1], []]);
    expect([open(ended('2026-11-24'), '2026-11-24'), open(ended('2026-11-24'), '2026-11-25')]).toEqual([[], [1]]);
    expect(open(ended('2026-12-01', 'notBegun'), '2026-12-22')).toEqual([]);
    expect(refused(ended('2026-12-01', 'notBegun'), answer(), '2026-12-22')?.code).toBe('PartClosed');
    expect(refused(early, answer(), '2027-01-27')?.code).toBe('PartClosed');
  });

  it('are not answered before that, or about what is not there', () => {
    expect(refused(planned, answer(), '2026-12-21')).toEqual({ code: 'DateInFuture', params: { on: '2026-12-22' } });
    expect(refused(planned, answer(9), '2026-12-22')).toEqual({ code: 'NoSuchPart', params: { part: 'activity', no: 9 } });
  });

  it('are asked about what ended with the course too, for a while, and not about what had not begun or of one who has died', () => {
    const end = { now: '2026-12-01T09:00:00.000Z' };
    const over = play(planned, [{ type: 'end', on: '2026-12-01' }], end).state;
    expect([open(over, '2026-12-01'), open(over, '2027-01-26'), open(over, '2027-01-27')]).toEqual([[1], [1], []]);
    expect(play(over, [answer()], on('2026-12-02')).events).toHaveLength(1);
    expect([refused(over, answer(2), '2027-01-26')?.code, refused(over, answer(), '2027-01-27')?.code]).toEqual(['PartClosed', 'PartClosed']);
    const died = play(planned, [{ type: 'citizenDeceased', on: '2026-12-01' }], { ...end, actor: clock }).state;
    expect([open(died, '2026-12-02'), refused(died, answer(), '2026-12-02')?.code]).toEqual([[], 'CourseEnded']);
  });

  it('are answered by nobody for the citizen: whoever wrote it down would know', () => {
    expect(refusalOf(planned, answer())?.code).toBe('NotYours');
  });

  it('leave an event for the citizen’s eyes alone, and no answer in the state, which the organisation keeps', () => {
    const decision = ask(planned, answer(), on('2026-12-22'));
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
