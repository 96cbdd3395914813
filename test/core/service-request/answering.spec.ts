import { describe, expect, it } from '@jest/globals';
import { type AnswerType, clockOf, type CommandOf, holderOf } from '#core';
import { answered, inProgress } from './kit/requests.js';
import { at, given, on, wait } from './kit/story.js';

const atWork = given(...inProgress());
const answer = (answerType: AnswerType, special: Partial<CommandOf<'answer'>> = {}) => ({ type: 'answer', answerType, contentId: 'a', ...special }) as const;
const paper = (receivedOn: string) => ({ type: 'registerAnswer', answerType: 'full', channel: 'paper', receivedOn }) as const;

describe('an answer', () => {
  it('in time gives the ball to the requester for review, and stops the clock', () => {
    atWork
      .when('2026-12-07 23:59', 'doctor', answer('full'))
      .follows({ type: 'answered', late: false, contentId: 'a' }, { type: 'targetSet', awaited: 'review', until: '2026-12-14' });
    expect(clockOf(atWork.and(answered()).state)).toBe('stopped');
  });
  it('after the day of the deadline is late', () =>
    atWork.when('2026-12-08 00:00', 'doctor', answer('full')).follows({ type: 'answered', late: true }, 'targetSet'));
  it('on health needs an authorised signer', () => {
    atWork.when('2026-11-30', 'unauthorisedDoctor', answer('full')).refused('NeedsAuthorisedSigner');
    atWork.when('2026-11-30', 'secretary', answer('noKnowledge')).refused('NeedsAuthorisedSigner');
  });
  it('that states nothing about health may come from the secretary', () =>
    atWork.when('2026-11-30', 'secretary', answer('notMyPatient')).follows('answered', 'targetSet'));
  it('must be of a kind the form permits', () =>
    given(...inProgress({ formCode: 'LÆ 265' }))
      .when('2026-11-30', 'doctor', answer('tooEarly'))
      .refused('AnswerTypeNotAllowed', { answerType: 'tooEarly', formCode: 'LÆ 265' }));
  it('that names a wrong form names the right one', () => {
    atWork.when('2026-11-30', 'doctor', answer('wrongForm')).refused('RightFormMissing');
    atWork.when('2026-11-30', 'doctor', answer('wrongForm', { rightFormCode: 'LÆ 000' })).refused('NoSuchForm');
    atWork.when('2026-11-30', 'doctor', answer('wrongForm', { rightFormCode: 'LÆ 135' })).follows({ type: 'answered', rightFormCode: 'LÆ 135' }, 'targetSet');
  });
});

describe('a partial answer whose rest follows', () => {
  const rest = answer('partialRestFollows', { restOn: '2026-12-18' });
  const partial = atWork.and(on('2026-12-01', 'doctor', rest));

  it('says when', () => {
    atWork.when('2026-12-01', 'doctor', answer('partialRestFollows')).refused('RestDateMissing');
    atWork
      .when('2026-12-01', 'doctor', answer('partialRestFollows', { restOn: '2026-12-01' }))
      .refused('DateInPast', { on: '2026-12-01', earliestOn: '2026-12-02' });
  });
  it('leaves the ball with the recipient until that day', () => {
    atWork
      .when('2026-12-01', 'doctor', rest)
      .follows({ type: 'answered', restOn: '2026-12-18' }, { type: 'deadlineSet', because: 'restFollows', version: 2, dueOn: '2026-12-18' });
    expect(holderOf(partial.state)).toMatchObject({ party: 'recipient', until: '2026-12-18' });
    expect(clockOf(partial.state)).toBe('running');
  });
  it('is followed by the rest, in time or late', () => {
    partial.when('2026-12-18', 'doctor', answer('full')).follows({ type: 'answered', late: false }, { type: 'targetSet', awaited: 'review' });
    partial.when('2026-12-19', 'doctor', answer('full')).follows({ type: 'answered', late: true }, 'targetSet');
  });
  it('is reminded of the rest like any other', () =>
    expect(partial.and(wait('2026-12-16 09:00')).events.at(-1)).toMatchObject({ type: 'stepTaken', version: 2, step: 1 }));
  it('may be accepted as it is', () => partial.when('2026-12-02', 'caseworker', { type: 'acceptAnswer' }).follows('answerAccepted'));
  it('is nothing that can follow a full answer', () => atWork.and(answered()).when('2026-12-02', 'doctor', answer('full')).refused('AlreadyDone'));
});

describe('an answer that came by another way', () => {
  it('ends the request as an answer does, from the day it came', () =>
    atWork
      .when('2026-12-10 09:00', 'caseworker', paper('2026-12-04'))
      .follows(
        { type: 'answered', late: false, outside: { channel: 'paper', receivedOn: '2026-12-04' }, effectiveAt: '2026-12-04T22:59:59.999Z' },
        { type: 'targetSet', awaited: 'review', until: '2026-12-17' },
      ));
  it('on the last day is in time, a day later is late', () => {
    atWork.when('2026-12-10', 'caseworker', paper('2026-12-07')).follows({ type: 'answered', late: false }, 'targetSet');
    atWork.when('2026-12-10', 'caseworker', paper('2026-12-08')).follows({ type: 'answered', late: true }, 'targetSet');
  });
  it('today counts from now', () =>
    atWork.when('2026-12-04 09:00', 'caseworker', paper('2026-12-04')).follows({ type: 'answered', effectiveAt: at('2026-12-04 09:00') }, 'targetSet'));
  it('takes back a breach that was none', () => {
    const missed = atWork.and(wait('2026-12-08 12:00'));
    expect(missed.state.deadline?.missed).toBe(true);
    expect(missed.and(on('2026-12-10', 'caseworker', paper('2026-12-07'))).state.deadline?.missed).toBeUndefined();
  });
  it('cannot have come tomorrow, or before the request was sent', () => {
    atWork.when('2026-12-04', 'caseworker', paper('2026-12-05')).refused('DateInFuture');
    atWork.when('2026-12-04', 'caseworker', paper('2026-11-22')).refused('DateInPast', { on: '2026-11-22', earliestOn: '2026-11-23' });
  });
  it('needs no signer in the portal', () => atWork.when('2026-12-04', 'caseworker', paper('2026-12-04')).follows('answered', 'targetSet'));
});

describe('a decline', () => {
  it('gives the reason the form permits, and the ball to the requester', () => {
    atWork
      .when('2026-11-30', 'doctor', { type: 'decline', reason: 'noTime' })
      .follows({ type: 'declined', reason: 'noTime' }, { type: 'targetSet', awaited: 'declined', until: '2026-12-07' });
    expect(clockOf(atWork.and(on('2026-11-30', 'doctor', { type: 'decline', reason: 'noTime' })).state)).toBe('stopped');
  });
  it('for another reason is refused', () =>
    atWork.when('2026-11-30', 'doctor', { type: 'decline', reason: 'dislike' }).refused('DeclineReasonNotAllowed', { reason: 'dislike', formCode: 'LÆ 125' }));
});
