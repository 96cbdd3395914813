import { describe, expect, it } from '@jest/globals';
import { holderOf, mayRead } from '#core';
import { organisations } from '../../kit/rules.js';
import { people } from './kit/people.js';
import { answered, drafted, inProgress } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { given, on, wait } from './kit/story.js';

const atWork = given(...inProgress());
const review = atWork.and(answered());
const closed = review.and(on('2026-12-01', 'caseworker', { type: 'acceptAnswer' }));

describe('the review of an answer', () => {
  it('accepts it and ends the request', () => {
    review.when('2026-12-01', 'caseworker', { type: 'acceptAnswer' }).follows('answerAccepted');
    expect(holderOf(closed.state)).toBeNull();
  });
  it('returns it with a shorter deadline', () => {
    review
      .when('2026-12-01', 'caseworker', { type: 'returnAnswer', contentId: 'r', linkIds: ['1.2'] })
      .follows({ type: 'answerReturned', linkIds: ['1.2'] }, { type: 'deadlineSet', because: 'returned', version: 2, dueOn: '2026-12-08' });
    const { state } = review.and(on('2026-12-01', 'caseworker', commands.returnAnswer));
    expect(state).toMatchObject({ status: 'returned', returns: 1 });
    expect(holderOf(state)).toMatchObject({ party: 'recipient', until: '2026-12-08' });
  });
  it('asks for more with a deadline of its own, which is no return', () => {
    review
      .when('2026-12-01', 'caseworker', { type: 'askMore', contentId: 'm' })
      .follows('moreAsked', { type: 'deadlineSet', because: 'askedMore', dueOn: '2026-12-15' });
    expect(review.and(on('2026-12-01', 'caseworker', commands.askMore)).state).not.toHaveProperty('returns');
  });
  it('closes without accepting', () => review.when('2026-12-01', 'caseworker', { type: 'close' }).follows('closed'));
  it('past its target is told once', () =>
    review.when('2026-12-08 00:00', 'clock', { type: 'timerDue' }).follows({ type: 'targetMissed', awaited: 'review', holder: 'requester' }));
  it('of an answer without the consultation leaves it to the recipient to summon the citizen', () => {
    const returned = given(...inProgress({ formCode: 'LÆ 135' }), answered(), on('2026-12-01', 'caseworker', commands.returnAnswer));
    expect(holderOf(returned.state)?.party).toBe('recipient');
  });
});

describe('a closed request', () => {
  it('reopened is for review again', () => {
    closed.when('2026-12-03', 'caseworker', { type: 'reopen', contentId: 'r' }).follows('reopened', { type: 'targetSet', awaited: 'review' });
    expect(closed.and(on('2026-12-03', 'caseworker', commands.reopen)).state.status).toBe('answered');
  });
  it('reopened after a decline is declined again', () => {
    const declined = atWork.and(on('2026-11-30', 'doctor', commands.decline), on('2026-12-01', 'caseworker', { type: 'close' }));
    declined.when('2026-12-03', 'caseworker', { type: 'reopen', contentId: 'r' }).follows('reopened', { type: 'targetSet', awaited: 'declined' });
  });
  it('reopened after it was forwarded is the recipient’s again, with a new deadline', () =>
    atWork
      .and(on('2026-11-30', 'doctor', commands.forward))
      .when('2026-12-03 10:00', 'caseworker', { type: 'reopen', contentId: 'r' })
      .follows('reopened', { type: 'deadlineSet', because: 'reopened', dueOn: '2026-12-10' }));
  it('may have its answer corrected, and stays closed', () => {
    closed.when('2026-12-03', 'doctor', { type: 'correctAnswer', answerType: 'full', contentId: 'c' }).follows({ type: 'answerCorrected', contentId: 'c' });
    expect(closed.and(on('2026-12-03', 'doctor', commands.correctAnswer)).state).toMatchObject({ status: 'closed', answerType: 'partialFinal' });
  });
});

describe('a mistake', () => {
  it('in an answer is corrected by an authorised signer', () => {
    review.when('2026-12-01', 'secretary', { type: 'correctAnswer', answerType: 'full', contentId: 'c' }).refused('NeedsAuthorisedSigner');
    review.when('2026-12-01', 'doctor', { type: 'correctAnswer', answerType: 'full', contentId: 'c' }).follows('answerCorrected');
    review.when('2026-12-01', 'doctor', { type: 'correctAnswer', answerType: 'partialRestFollows', contentId: 'c' }).refused('AnswerTypeNotAllowed');
  });
  it('corrected to a full answer ends the wait for the rest', () => {
    const partial = atWork.and(on('2026-12-01', 'doctor', { type: 'answer', answerType: 'partialRestFollows', restOn: '2026-12-18' }));
    partial
      .when('2026-12-02', 'doctor', { type: 'correctAnswer', answerType: 'full', contentId: 'c' })
      .follows('answerCorrected', { type: 'targetSet', awaited: 'review' });
  });
  it('about the patient recalls the answer: the request is unanswered, with a new deadline', () => {
    review
      .when('2026-12-01 10:00', 'doctor', { type: 'recallAnswer', contentId: 'r' })
      .follows('answerRecalled', { type: 'deadlineSet', because: 'reopened', dueOn: '2026-12-08' });
    const { state } = closed.and(on('2026-12-03', 'caseworker', commands.recallAnswer));
    expect(state).toMatchObject({ status: 'inProgress', answerType: undefined });
  });
  it('cannot be made in an answer that never was', () =>
    atWork
      .and(on('2026-11-30', 'doctor', commands.decline), on('2026-12-01', 'caseworker', { type: 'close' }))
      .when('2026-12-03', 'doctor', { type: 'correctAnswer', answerType: 'full', contentId: 'c' })
      .refused('NotInThisState'));
  it('in sending is recalled, and the recipient reads it no more', () => {
    atWork.when('2026-11-24', 'caseworker', { type: 'recall', contentId: 'r' }).follows('recalled');
    expect(mayRead(people.doctor, atWork.and(on('2026-11-24', 'caseworker', commands.recall)).state)).toBe(false);
  });
  it('in asking at all is cancelled', () =>
    atWork.when('2026-11-24', 'caseworker', { type: 'cancel', contentId: 'r' }).follows({ type: 'cancelled', contentId: 'r' }));
  it('in what was written is redacted in every status, which stays', () => {
    closed.when('2026-12-05', 'caseworker', { type: 'redact', contentIds: ['a'], reason: 'wrongCitizen' }).follows({ type: 'redacted', contentIds: ['a'] });
    expect(closed.and(on('2026-12-05', 'caseworker', commands.redact)).state).toMatchObject({ status: 'closed', redacted: true });
  });
});

describe('a request passed on', () => {
  it('by the recipient becomes a request of its own elsewhere', () =>
    atWork.when('2026-11-24', 'doctor', commands.forward).follows({ type: 'forwarded', formCode: 'LÆ 125', recipientId: organisations.otherPractice }));
  it('by the requester may take another form', () =>
    atWork.when('2026-11-24', 'caseworker', { ...commands.redirect, formCode: 'LÆ 135' }).follows({ type: 'redirected', formCode: 'LÆ 135' }));
  it('is not passed on to where it is', () => {
    atWork.when('2026-11-24', 'doctor', { ...commands.forward, recipientId: organisations.practice }).refused('SameRecipient');
    atWork.when('2026-11-24', 'caseworker', { ...commands.redirect, recipientId: organisations.practice }).refused('SameRecipient');
  });
  it('is not passed on to who cannot answer it', () =>
    atWork.when('2026-11-24', 'doctor', { ...commands.forward, recipientKind: 'jobCentre' }).refused('RecipientCannotAnswerForm'));
  it('inside the recipient’s organisation stays the same request', () => {
    atWork
      .when('2026-11-24', 'secretary', { type: 'delegate', toPersonId: 'p', task: 'approve' })
      .follows({ type: 'delegated', toPersonId: 'p', task: 'approve' });
    expect(holderOf(atWork.and(on('2026-11-24', 'secretary', commands.delegate)).state)).toMatchObject({ party: 'recipient', personId: 'person colleague' });
  });
  it('inside the requester’s organisation gets another owner, once', () => {
    const reassigned = atWork.when('2026-11-24', 'manager', { type: 'reassign', ownerId: 'p', unit: 'Team 2' });
    reassigned.follows({ type: 'reassigned', ownerId: 'p', unit: 'Team 2' });
    reassigned.story().when('2026-11-24', 'manager', { type: 'reassign', ownerId: 'p' }).refused('AlreadyDone');
  });
  it('that doubles another is merged into it', () =>
    atWork.when('2026-11-24', 'caseworker', commands.merge).follows('merged', { type: 'cancelled', because: 'merged' }));
  it('is joined by another organisation once', () => {
    const joined = atWork.when('2026-11-24', 'caseworker', commands.join);
    joined.follows({ type: 'joined', organisationId: organisations.association });
    joined.story().when('2026-11-25', 'caseworker', commands.join).refused('AlreadyTakesPart');
  });
  it('that is answered late all the same is late', () =>
    given(drafted(), ...inProgress().slice(1), wait('2026-12-10'))
      .when('2026-12-10', 'doctor', commands.answer)
      .follows({ type: 'answered', late: true }, 'targetSet'));
});
