import { describe, expect, it } from '@jest/globals';
import { citizenText, clockOf, holderOf, serviceRequestWorkflow } from '#core';
import { nationalCalendar } from '#sla';
import { organisations, rules } from '../../kit/rules.js';
import { answered, asked, inProgress, received, sent } from './kit/requests.js';
import { at, given, on, wait } from './kit/story.js';

const reply = { type: 'answerQuestion', contentId: 'reply' } as const;
const atWork = given(...inProgress());
const waiting = atWork.and(asked());

describe('a question back', () => {
  it('gives the ball to the requester with a target of its own, and stops the clock', () => {
    atWork
      .when('2026-11-25 10:00', 'doctor', { type: 'ask', contentId: 'q' })
      .follows({ type: 'questionAsked', contentId: 'q' }, { type: 'targetSet', awaited: 'answerQuestion', until: '2026-11-27' });
    expect(holderOf(waiting.state)).toMatchObject({ party: 'requester', since: at('2026-11-25 10:00'), until: '2026-11-27' });
    expect(clockOf(waiting.state)).toBe('paused');
  });
  it('has its target in the requester’s own calendar', () => {
    const calendar = { ...nationalCalendar, id: 'municipality', closingDays: [{ on: '2026-11-26', name: 'flytning' }] };
    const withCalendar = { ...rules, calendars: { [organisations.municipality]: calendar } };
    atWork
      .when('2026-11-25 10:00', 'doctor', { type: 'ask', contentId: 'q' }, withCalendar)
      .follows('questionAsked', { type: 'targetSet', until: '2026-11-30' });
  });
  it('answered two days later moves the deadline by two days', () =>
    waiting
      .when('2026-11-27 09:00', 'caseworker', reply)
      .follows('questionAnswered', { type: 'deadlineSet', because: 'resumed', version: 2, dueOn: '2026-12-09' }));
  it('answered on the same day moves nothing', () => waiting.when('2026-11-25 16:00', 'caseworker', reply).follows('questionAnswered'));
  it('taken back moves the deadline just the same', () =>
    waiting.when('2026-11-26 09:00', 'doctor', { type: 'withdrawQuestion' }).follows('questionWithdrawn', { type: 'deadlineSet', dueOn: '2026-12-08' }));
  it('returns to the status it was asked from', () => {
    expect(waiting.and(on('2026-11-25 12:00', 'caseworker', reply)).state.status).toBe('inProgress');
    expect(given(...sent(), received, asked(), on('2026-11-25 12:00', 'caseworker', reply)).state.status).toBe('received');
    expect(given(...sent(), asked(), on('2026-11-25 12:00', 'caseworker', reply)).state).toMatchObject({ status: 'sent', from: undefined });
  });
  it('adds its pause to those before', () =>
    waiting
      .and(on('2026-11-27', 'caseworker', reply), asked('2026-11-30 10:00'))
      .when('2026-12-01 10:00', 'caseworker', reply)
      .follows('questionAnswered', { type: 'deadlineSet', version: 3, dueOn: '2026-12-10' }));
  it('takes in what happened meanwhile when it is answered', () => {
    const meanwhile = given(...inProgress({ formCode: 'LÆ 265' }), asked()).when('2026-11-26', 'doctor', { type: 'consultationHeld', on: '2026-11-26' });
    meanwhile.follows('consultationHeld');
    meanwhile.story().when('2026-11-27', 'caseworker', reply).follows('questionAnswered', { type: 'deadlineSet', dueOn: '2026-12-11' });
  });
  it('holds deadline and ladder while it is open', () => {
    const keys = serviceRequestWorkflow.timersOf(waiting.state).map(({ key }) => key);
    expect(keys).toEqual(['target/2026-11-27']);
    expect(waiting.and(wait('2026-12-20')).events.map(({ type }) => type)).not.toContain('deadlineMissed');
  });
  it('left unanswered past its target is told once', () => {
    const late = waiting.and(wait('2026-11-28 00:00'));
    expect(late.events.at(-1)).toMatchObject({ type: 'targetMissed', awaited: 'answerQuestion', holder: 'requester' });
    late.when('2026-11-29', 'clock', { type: 'timerDue' }).follows();
  });
  it('asked after the deadline moves it no more', () => {
    const overdue = atWork.and(wait('2026-12-10 12:00'), asked('2026-12-11 10:00'));
    overdue.when('2026-12-15 10:00', 'caseworker', reply).follows('questionAnswered');
    expect(overdue.and(on('2026-12-15', 'caseworker', reply)).state.deadline).toMatchObject({ dueOn: '2026-12-07', missed: true });
  });
  it('may be about papers alone, names them by their codes, and is about papers no more once it is settled', () => {
    const lacking = atWork.when('2026-11-25 10:00', 'doctor', { type: 'ask', missing: ['journals', 'journals'] });
    lacking.follows({ type: 'questionAsked', missing: ['journals'] }, { type: 'targetSet', awaited: 'answerQuestion' });
    const { state, events, when } = lacking.story();
    expect(clockOf(state)).toBe('paused');
    expect(citizenText(state, 'da', '2026-11-25')).toContain('mangler nogle papirer fra os');
    expect(events.flatMap((event) => serviceRequestWorkflow.messagesOf(event, state))).toContainEqual(
      expect.objectContaining({ body: expect.objectContaining({ code: 'papersMissing' }) }),
    );
    expect(when('2026-11-25 12:00', 'caseworker', reply).story().state.lacksPapers).toBeUndefined();
    expect(when('2026-11-25 12:00', 'doctor', { type: 'answer', answerType: 'full' }).story().state.lacksPapers).toBeUndefined();
  });
  it('names no paper that the form has not, and is not empty', () => {
    atWork.when('2026-11-25', 'doctor', { type: 'ask', missing: ['passport'] }).refused('PaperNotOnForm', {
      ...{ paper: 'passport', formCode: 'LÆ 125', papers: 'description, journals' },
    });
    atWork.when('2026-11-25', 'doctor', { type: 'ask' }).refused('NothingToSend');
  });
  it('needs no answer when the doctor answers anyway, and an answer then is not late', () =>
    waiting.when('2026-12-20 10:00', 'doctor', { type: 'answer', answerType: 'full', contentId: 'a' }).follows({ type: 'answered', late: false }, 'targetSet'));
  it('asked in a returned request moves the shorter deadline', () =>
    atWork
      .and(answered(), on('2026-12-01 10:00', 'caseworker', { type: 'returnAnswer', contentId: 'r' }), asked('2026-12-02 10:00'))
      .when('2026-12-03 10:00', 'caseworker', reply)
      .follows('questionAnswered', { type: 'deadlineSet', dueOn: '2026-12-09' }));
  it('asked while the citizen is to book gives the ball back to the citizen afterwards, with a new date', () => {
    const both = given(...inProgress({ formCode: 'LÆ 135' }), asked()).when('2026-11-25 15:00', 'caseworker', reply);
    both.follows('questionAnswered', { type: 'targetSet', awaited: 'booking', until: '2026-12-02' });
    expect(holderOf(both.story().state)?.party).toBe('citizen');
  });
});
