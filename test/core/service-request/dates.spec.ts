import { describe, expect, it } from '@jest/globals';
import { holderOf, serviceRequestWorkflow } from '#core';
import { rules } from '../../kit/rules.js';
import { answered, asked, drafted, inProgress, send } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { at, given, on, wait } from './kit/story.js';

const atWork = given(...inProgress());
const extend = (dueOn: string) => ({ type: 'extend', dueOn, contentId: 'reason' }) as const;

describe('an extension', () => {
  it('is given by the requester, and keeps the day before it', () =>
    atWork
      .when('2026-12-01', 'caseworker', extend('2026-12-21'))
      .follows({ type: 'deadlineSet', because: 'extended', version: 2, dueOn: '2026-12-21', originalOn: '2026-12-07', contentId: 'reason' }));
  it('names its day, which is not rolled', () =>
    atWork.when('2026-12-01', 'caseworker', extend('2026-12-19')).follows({ type: 'deadlineSet', dueOn: '2026-12-19' }));
  it('keeps the very first day when it is given again', () =>
    atWork
      .and(on('2026-12-01', 'caseworker', extend('2026-12-14')))
      .when('2026-12-02', 'caseworker', extend('2026-12-21'))
      .follows({ type: 'deadlineSet', version: 3, originalOn: '2026-12-07' }));
  it('is later than the deadline', () =>
    atWork.when('2026-12-01', 'caseworker', extend('2026-12-07')).refused('DateNotLater', { on: '2026-12-07', dueOn: '2026-12-07' }));
  it('does not lie in the past', () => atWork.and(wait('2026-12-15')).when('2026-12-15', 'caseworker', extend('2026-12-10')).refused('DateInPast'));
  it('needs a deadline', () => given(drafted()).when('2026-11-24', 'caseworker', extend('2026-12-21')).refused('NoDeadline'));
  it('is moved on by a question, and by nothing else', () => {
    const extended = atWork.and(on('2026-12-01 10:00', 'caseworker', extend('2026-12-21')));
    extended
      .and(asked('2026-12-02'))
      .when('2026-12-03', 'caseworker', commands.answerQuestion)
      .follows('questionAnswered', { type: 'deadlineSet', dueOn: '2026-12-22', originalOn: '2026-12-07' });
    const twice = extended.and(asked('2026-12-02'), on('2026-12-03', 'caseworker', commands.answerQuestion), asked('2026-12-04'));
    twice.when('2026-12-07', 'caseworker', commands.answerQuestion).follows('questionAnswered', { type: 'deadlineSet', dueOn: '2026-12-25' });
  });
  it('given while a question is open counts the question from then', () =>
    atWork
      .and(asked('2026-11-25'), on('2026-12-01 10:00', 'caseworker', extend('2026-12-21')))
      .when('2026-12-02 10:00', 'caseworker', commands.answerQuestion)
      .follows('questionAnswered', { type: 'deadlineSet', dueOn: '2026-12-22' }));
  it('forgets the questions before it', () =>
    atWork
      .and(
        asked('2026-11-25'),
        on('2026-11-27', 'caseworker', commands.answerQuestion),
        on('2026-12-01', 'caseworker', extend('2026-12-21')),
        asked('2026-12-02'),
      )
      .when('2026-12-03', 'caseworker', commands.answerQuestion)
      .follows('questionAnswered', { type: 'deadlineSet', dueOn: '2026-12-22' }));
  it('is not moved by a delivery or a consultation', () => {
    const acknowledge = { type: 'recordDelivery', outcome: 'acknowledged', at: at('2026-11-24 12:00') } as const;
    given(drafted(), send, on('2026-11-23 10:00', 'caseworker', extend('2026-12-21')))
      .when('2026-11-24', 'clock', acknowledge)
      .follows('deliveryRecorded');
    given(...inProgress({ formCode: 'LÆ 265' }), on('2026-11-24', 'caseworker', extend('2027-01-21')))
      .when('2026-11-30', 'doctor', { type: 'consultationHeld', on: '2026-11-30' })
      .follows('consultationHeld');
  });
  it('lets a breach stand in the history', () => {
    const late = atWork.and(wait('2026-12-10'), on('2026-12-10', 'caseworker', extend('2026-12-21')));
    expect(late.state.deadline?.missed).toBeUndefined();
    expect(late.events.map(({ type }) => type)).toContain('deadlineMissed');
  });
  it('may be asked for by the recipient, and changes nothing by that', () => {
    atWork
      .when('2026-12-01', 'doctor', { type: 'requestExtension', dueOn: '2026-12-21', contentId: 'r' })
      .follows({ type: 'extensionRequested', dueOn: '2026-12-21' });
    atWork.when('2026-12-01', 'doctor', { type: 'requestExtension', dueOn: '2026-12-05', contentId: 'r' }).refused('DateNotLater');
  });
});

describe('an announced delay', () => {
  const delayed = atWork.and(on('2026-12-02 10:00', 'doctor', { type: 'announceDelay', until: '2026-12-18', contentId: 'r' }));

  it('leaves the deadline and the breach, and holds the reminders until the working day after', () => {
    expect(delayed.events.at(-1)).toMatchObject({ type: 'delayAnnounced', until: '2026-12-18', heldUntil: at('2026-12-21 08:00') });
    delayed
      .when('2026-12-18 12:00', 'clock', { type: 'timerDue' })
      .follows({ type: 'deadlineMissed', dueOn: '2026-12-07', effectiveAt: at('2026-12-08 00:00') });
    expect(holderOf(delayed.state)).toMatchObject({ party: 'recipient', until: '2026-12-07' });
  });
  it('lets the reminders come when it is over', () => {
    const over = delayed.and(wait('2026-12-18 12:00'));
    over
      .when('2026-12-21 08:00', 'clock', { type: 'timerDue' })
      .follows({ type: 'stepTaken', step: 1, told: [] }, { type: 'stepTaken', step: 2, told: [] }, { type: 'stepTaken', step: 3 });
  });
  it('is not announced for yesterday', () =>
    atWork.when('2026-12-02', 'doctor', { type: 'announceDelay', until: '2026-12-01', contentId: 'r' }).refused('DateInPast'));
  it('keeps people from reminding too', () =>
    delayed.when('2026-12-10', 'caseworker', { type: 'remind' }).refused('RemindersHeld', { heldUntil: '2026-12-21' }));
});

describe('staying in touch', () => {
  it('a contact with an agreed date holds the reminders until then', () =>
    atWork
      .when('2026-12-02', 'caseworker', { type: 'logContact', channel: 'telephone', on: '2026-12-01', contentId: 'n', agreedOn: '2026-12-11' })
      .follows({ type: 'contactLogged', by: 'requester', agreedOn: '2026-12-11', heldUntil: at('2026-12-14 08:00') }));
  it('a contact without one holds nothing', () => {
    const logged = atWork.and(on('2026-12-02', 'doctor', { type: 'logContact', channel: 'meeting', on: '2026-12-02', contentId: 'n' }));
    expect(logged.events.at(-1)).toMatchObject({ type: 'contactLogged', by: 'recipient' });
    expect(logged.state.heldUntil).toBeUndefined();
  });
  it('a contact was before now, and an agreement is for later', () => {
    atWork.when('2026-12-02', 'caseworker', { type: 'logContact', channel: 'email', on: '2026-12-03', contentId: 'n' }).refused('DateInFuture');
    atWork
      .when('2026-12-02', 'caseworker', { type: 'logContact', channel: 'email', on: '2026-12-02', contentId: 'n', agreedOn: '2026-12-01' })
      .refused('DateInPast');
  });
  it('a reminder goes to whoever has the ball', () => {
    atWork.when('2026-12-02', 'caseworker', { type: 'remind' }).follows({ type: 'reminded', byPersonId: 'person caseworker 1' });
    atWork.and(answered()).when('2026-12-02', 'caseworker', { type: 'remind' }).refused('NothingToRemind');
  });
  it('a manager may escalate', () => atWork.when('2026-12-02', 'manager', { type: 'escalate' }).follows('escalated'));
});

describe('rules applied anew', () => {
  const threeWeeks = rules.policies.map((policy) => ({
    ...policy,
    version: 2,
    validFrom: '2026-11-30',
    deadline: { ...policy.deadline, legs: policy.deadline.legs.map((leg) => ({ ...leg, amount: 21 })) },
  }));
  const generous = { ...rules, version: 2, policies: [...rules.policies, ...threeWeeks] };

  it('set the deadline by today’s rules, from the same instants', () =>
    atWork
      .when('2026-12-01', 'caseworker', { type: 'applyAnew' }, generous)
      .follows({ type: 'deadlineSet', because: 'appliedAnew', version: 2, dueOn: '2026-12-14', policyVersion: 2, ruleVersion: 2 }));
  it('are the rules from then on', () =>
    atWork
      .when('2026-12-01', 'caseworker', { type: 'applyAnew' }, generous)
      .story()
      .and(asked('2026-12-02'))
      .when('2026-12-03', 'caseworker', commands.answerQuestion)
      .follows('questionAnswered', { type: 'deadlineSet', dueOn: '2026-12-15', policyVersion: 2 }));
  it('never touch a running request by themselves', () =>
    expect(serviceRequestWorkflow.decide(atWork.state, { type: 'timerDue' }, { now: at('2026-12-01'), actor: { kind: 'clock' }, rules: generous })).toEqual({
      events: [],
    }));
});
