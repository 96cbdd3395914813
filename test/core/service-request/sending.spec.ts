import { describe, expect, it } from '@jest/globals';
import { clockOf, explanationOf, holderOf } from '#core';
import { organisations } from '../../kit/rules.js';
import { answered, drafted, monday, received, send, sent } from './kit/requests.js';
import { at, given, on, wait } from './kit/story.js';

const recordDelivery = (outcome: 'acknowledged' | 'rejected' | 'retrying', moment: string) => ({ type: 'recordDelivery', outcome, at: at(moment) }) as const;

describe('sending', () => {
  it('sets the deadline of the policy', () =>
    given(drafted())
      .when(monday, 'caseworker', { type: 'send' })
      .follows(
        { type: 'sent', deliverBy: '2026-11-24' },
        { type: 'deadlineSet', version: 1, because: 'sent', dueOn: '2026-12-07', originalOn: '2026-12-07', policyId: 'LÆ 125 gpPractice' },
      ));
  it('keeps the day before rolling in sight', () =>
    given(drafted())
      .when('2026-11-28 10:00', 'caseworker', { type: 'send' })
      .follows('sent', { type: 'deadlineSet', originalOn: '2026-12-12', dueOn: '2026-12-14' }));
  it('needs a form of the day', () =>
    given(drafted({ formCode: 'LÆ 000' }))
      .when(monday, 'caseworker', { type: 'send' })
      .refused('NoSuchForm', { formCode: 'LÆ 000' }));
  it('needs a recipient who may answer the form', () =>
    given(drafted({ recipientKind: 'psychologist' }))
      .when(monday, 'caseworker', { type: 'send' })
      .refused('RecipientCannotAnswerForm', { formCode: 'LÆ 125', recipientKind: 'psychologist' }));
  it('needs a policy', () =>
    given(drafted({ formCode: 'LÆ 999' }))
      .when(monday, 'caseworker', { type: 'send' })
      .refused('NoPolicy'));
  it('with a printed day needs that day, and eight days’ notice of it', () => {
    const lae285 = given(drafted({ formCode: 'LÆ 285' }));
    lae285.when(monday, 'caseworker', { type: 'send' }).refused('AnchorMissing', { anchor: 'printedOn' });
    lae285.when(monday, 'caseworker', { type: 'send', printedOn: '2026-11-30' }).refused('NoticeTooShort', { earliestOn: '2026-12-01' });
    lae285
      .when(monday, 'caseworker', { type: 'send', printedOn: '2026-12-01' })
      .follows({ type: 'sent', printedOn: '2026-12-01' }, { type: 'deadlineSet', dueOn: '2026-12-01' });
  });
  it('that is urgent follows the rule of its urgency, and the explanation says so', () => {
    given(drafted({ formCode: 'LÆ 135', priority: 'fastTrack' }))
      .when(monday, 'caseworker', { type: 'send' })
      .follows({ type: 'sent', consultation: 'citizenBooks' }, { type: 'deadlineSet', dueOn: '2026-12-01' }, 'targetSet');
    const urgent = given(drafted({ formCode: 'LÆ 135', priority: 'fastTrack' }), send);
    const [line] = explanationOf(urgent.events);
    expect(line).toEqual({ code: 'priority', params: { priority: 'fastTrack' } });
  });
  it('about life-threatening illness awaits no consultation: nobody is asked to book one', () => {
    const state = given(drafted({ formCode: 'LÆ 135', priority: 'lifeThreatening' }), send).state;
    expect([state.consultation, state.deadline?.dueOn, holderOf(state)?.party]).toEqual([undefined, '2026-12-23', 'recipient']);
  });
  it('is only as urgent as the form knows, and a draft may be made normal again', () => {
    const urgent = given(drafted({ formCode: 'LÆ 125', priority: 'fastTrack' }));
    urgent.when(monday, 'caseworker', { type: 'send' }).refused('PriorityNotOffered', { formCode: 'LÆ 125', priority: 'fastTrack' });
    const normal = given(drafted({ formCode: 'LÆ 125', priority: 'fastTrack' }), on(monday, 'caseworker', { type: 'revise', priority: 'normal' }));
    normal.when(monday, 'caseworker', { type: 'send' }).follows('sent', 'deadlineSet');
  });
  it('names no day that has passed', () => {
    given(drafted()).when(monday, 'caseworker', { type: 'send', printedOn: '2026-11-20' }).refused('DateInPast', { on: '2026-11-20' });
    given(drafted()).when(monday, 'caseworker', { type: 'send', followUpTalkOn: '2026-11-20' }).refused('DateInPast', { on: '2026-11-20' });
  });
  it('gives the ball to the recipient until the deadline', () =>
    expect(holderOf(given(...sent()).state)).toEqual({ party: 'recipient', organisationId: organisations.practice, since: send.now, until: '2026-12-07' }));
});

describe('delivery', () => {
  const justSent = given(drafted(), send);

  it('at the instant of sending moves nothing', () =>
    justSent.when(monday, 'clock', recordDelivery('acknowledged', monday)).follows({ type: 'deliveryRecorded', outcome: 'acknowledged' }));
  it('days later moves the deadline', () =>
    justSent
      .when('2026-11-26 08:00', 'clock', recordDelivery('acknowledged', '2026-11-26 07:00'))
      .follows('deliveryRecorded', { type: 'deadlineSet', version: 2, because: 'delivered', dueOn: '2026-12-10' }));
  it('cannot lie ahead', () => justSent.when(monday, 'clock', recordDelivery('acknowledged', '2026-11-24')).refused('DateInFuture'));
  it('told twice is told once', () =>
    given(...sent())
      .when('2026-11-24', 'clock', recordDelivery('acknowledged', '2026-11-24'))
      .follows());
  it('told after the answer moves nothing any more', () =>
    given(drafted(), send, answered('2026-11-25 10:00')).when('2026-11-26', 'clock', recordDelivery('acknowledged', '2026-11-24')).follows('deliveryRecorded'));
  it('that is tried again leaves everything as it is', () =>
    justSent.when(monday, 'clock', recordDelivery('retrying', monday)).follows({ type: 'deliveryRecorded', outcome: 'retrying' }));

  it('rejected gives the ball to the requester, and the recipient’s clock does not run', () => {
    const rejected = justSent.when('2026-11-23 10:00', 'clock', recordDelivery('rejected', '2026-11-23 10:00'));
    rejected.follows('deliveryRecorded', { type: 'targetSet', awaited: 'delivery', until: '2026-11-24' });
    const { state } = rejected.story();
    expect(holderOf(state)?.party).toBe('requester');
    expect(clockOf(state)).toBe('notStarted');
  });
  it('unacknowledged past its limit gives the ball to the requester', () =>
    justSent
      .when('2026-11-25 00:00', 'clock', { type: 'timerDue' })
      .follows(
        { type: 'targetMissed', awaited: 'delivery', until: '2026-11-24', effectiveAt: at('2026-11-25 00:00') },
        { type: 'targetSet', awaited: 'delivery', until: '2026-11-26' },
      ));
  it('acknowledged at last gives the ball to the recipient with the time it should have had', () => {
    const late = given(drafted(), send, wait('2026-11-25 00:00')).when('2026-11-30 09:00', 'clock', recordDelivery('acknowledged', '2026-11-30 09:00'));
    late.follows('deliveryRecorded', { type: 'deadlineSet', dueOn: '2026-12-14' });
    expect(holderOf(late.story().state)).toMatchObject({ party: 'recipient', until: '2026-12-14' });
  });
  it('is never missed while it is not delivered', () => {
    const lost = given(drafted(), send, wait('2026-11-25 00:00'), wait('2027-02-01 12:00'));
    expect(lost.events.map(({ type }) => type)).not.toContain('deadlineMissed');
    expect(lost.events.map(({ type }) => type)).not.toContain('stepTaken');
  });
  it('is proved by what the recipient does with it', () => {
    const opened = given(drafted(), send, wait('2026-11-25 00:00'), on('2026-11-26', 'doctor', { type: 'receive' }));
    expect(holderOf(opened.state)?.party).toBe('recipient');
  });
  it('stays proved when the transport rejects it afterwards', () => {
    const asked = given(
      drafted(),
      send,
      on('2026-11-23 12:00', 'doctor', { type: 'ask', contentId: 'question' }),
      on('2026-11-23 13:00', 'caseworker', { type: 'answerQuestion', contentId: 'reply' }),
    );
    expect(asked.state.status).toBe('sent');
    const rejected = asked.when('2026-11-23 14:00', 'clock', recordDelivery('rejected', '2026-11-23 14:00')).story().state;
    expect(holderOf(rejected)?.party).toBe('recipient');
    expect(clockOf(rejected)).toBe('running');
  });
});

describe('opening and accepting', () => {
  it('moves no deadline', () =>
    given(...sent())
      .when('2026-12-01', 'doctor', { type: 'receive' })
      .follows('received'));
  it('leaves the ball where it is', () => expect(holderOf(given(...sent(), received).state)).toMatchObject({ party: 'recipient', since: send.now }));
  it('can be one step: accepted without being opened first', () =>
    given(...sent())
      .when('2026-11-24', 'secretary', { type: 'accept' })
      .follows('accepted'));
});
