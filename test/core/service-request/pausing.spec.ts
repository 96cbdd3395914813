import { describe, expect, it } from '@jest/globals';
import { citizenText, clockOf, explanationOf, holderOf, ledgerOf, messagesOf, pastOf, serviceRequestWorkflow } from '#core';
import { rules } from '../../kit/rules.js';
import { answered, asked, inProgress, sent } from './kit/requests.js';
import { at, given, on, wait } from './kit/story.js';

const pause = (reason: string, until: string) => ({ type: 'pause', reason, until }) as const;
const paused = (moment = '2026-11-25 10:00', until = '2026-11-30') => on(moment, 'doctor', pause('citizen', until));
const resume = { type: 'resume' } as const;
const reply = { type: 'answerQuestion', contentId: 'reply' } as const;
const tick = { type: 'timerDue' } as const;
const atWork = given(...inProgress());
const waiting = atWork.and(paused());

describe('a pause for the citizen', () => {
  it('gives the ball to the citizen until its last day, and stops the clock', () => {
    expect(holderOf(waiting.state)).toEqual({ party: 'citizen', since: at('2026-11-25 10:00'), until: '2026-11-30' });
    expect(clockOf(waiting.state)).toBe('paused');
    expect(waiting.state.status).toBe('inProgress');
    expect(citizenText(waiting.state, 'da', '2026-11-25')).toMatch(/^Det er dig, der skal gøre noget: .* senest mandag 30\. november 2026/);
  });
  it('silences deadline and ladder: nothing but its end is to come', () =>
    expect(serviceRequestWorkflow.timersOf(waiting.state)).toEqual([{ key: 'pause/2026-11-30', dueAt: at('2026-12-01 00:00') }]));
  it('ended after two midnights moves the deadline by two days', () =>
    waiting
      .when('2026-11-27 09:00', 'doctor', resume)
      .follows({ type: 'resumed', by: 'recipient' }, { type: 'deadlineSet', because: 'resumed', version: 2, dueOn: '2026-12-09' }));
  it('ended on its first day moves nothing', () => waiting.when('2026-11-25 16:00', 'caseworker', resume).follows({ type: 'resumed', by: 'requester' }));
  it('is told to the other side and to the citizen', () => {
    const [event] = waiting.events.slice(-1);
    if (event === undefined) throw new Error('nothing happened');
    const codes = messagesOf(event, waiting.state).map(({ body }) => body);
    expect(codes).toEqual([
      expect.objectContaining({ code: 'deadlinePaused', to: expect.objectContaining({ people: 'owner' }) }),
      expect.objectContaining({ code: 'deadlinePaused', to: { citizenId: waiting.state.citizenId } }),
    ]);
  });
  it('is for a reason of the policy, for no longer than that says, and not for yesterday', () => {
    atWork.when('2026-11-25', 'doctor', pause('holiday', '2026-11-26')).refused('PauseReasonNotAllowed', { reason: 'holiday', formCode: 'LÆ 125' });
    atWork
      .when('2026-11-25', 'doctor', pause('citizen', '2026-12-03'))
      .refused('PauseTooLong', { until: '2026-12-03', latestOn: '2026-12-02', amount: 7, unit: 'calendarDays' });
    atWork.when('2026-11-25', 'doctor', pause('citizen', '2026-12-02')).follows({ type: 'paused', party: 'citizen' });
    atWork.when('2026-11-25', 'doctor', pause('citizen', '2026-11-24')).refused('DateInPast');
  });
  it('is not begun twice, nor ended when there is none', () => {
    waiting.when('2026-11-26', 'doctor', pause('hospital', '2026-11-27')).refused('AlreadyDone');
    atWork.when('2026-11-26', 'doctor', resume).refused('NotPaused');
  });
  it('after the deadline moves it no more', () => {
    const overdue = atWork.and(wait('2026-12-08 09:00'), paused('2026-12-08 10:00', '2026-12-10'));
    overdue.when('2026-12-10 09:00', 'doctor', resume).follows('resumed');
  });
  it('needs no end when the doctor answers, and an answer then is not late', () => {
    const late = waiting.and(wait('2026-11-26'));
    late.when('2026-11-30 10:00', 'doctor', { type: 'answer', answerType: 'full', contentId: 'a' }).follows({ type: 'answered', late: false }, 'targetSet');
    expect(waiting.and(answered('2026-11-30 10:00')).state.paused).toBeUndefined();
  });
  it('of a returned answer moves the shorter deadline', () =>
    atWork
      .and(answered(), on('2026-12-01 10:00', 'caseworker', { type: 'returnAnswer', contentId: 'r' }), paused('2026-12-02 10:00', '2026-12-04'))
      .when('2026-12-03 10:00', 'doctor', resume)
      .follows('resumed', { type: 'deadlineSet', dueOn: '2026-12-09' }));
  it('takes in a consultation held meanwhile, when it ends', () => {
    const held = given(...inProgress({ formCode: 'LÆ 265' }), paused()).when('2026-11-26', 'doctor', { type: 'consultationHeld', on: '2026-11-26' });
    held.follows('consultationHeld');
    held.story().when('2026-11-27', 'doctor', resume).follows('resumed', { type: 'deadlineSet', dueOn: '2026-12-11' });
  });
  it('proves that the letter arrived', () => expect(given(...sent().slice(0, 2), paused('2026-11-23 12:00', '2026-11-26')).state.deliverBy).toBeUndefined());
});

describe('a pause for a stay in hospital', () => {
  const away = atWork.and(on('2026-11-25 10:00', 'caseworker', pause('hospital', '2026-12-10')));

  it('asks nothing of the citizen: the requester keeps an eye on it', () => {
    expect(holderOf(away.state)).toMatchObject({ party: 'requester', personId: away.state.ownerId, until: '2026-12-10' });
    expect(citizenText(away.state, 'da', '2026-11-25')).toMatch(/indlagt eller i behandling.*Du skal ikke gøre noget/);
  });
  it('is the hospital’s time in the ledger, and paused', () =>
    expect(ledgerOf(away.events, at('2026-11-26 10:00')).at(-1)).toMatchObject({ holder: 'treatmentSystem', clock: 'paused', reason: 'pauseOver' }));
  it('is given to nobody to be reminded of', () => away.when('2026-11-26', 'caseworker', { type: 'remind' }).refused('NothingToRemind'));
  it('is what the explanation calls it', () =>
    expect(explanationOf(away.and(on('2026-11-26 10:00', 'doctor', resume)).events)).toContainEqual(
      expect.objectContaining({ code: 'pause', params: expect.objectContaining({ reason: 'treatmentSystem', days: 1 }) }),
    ));
});

describe('a forgotten pause', () => {
  it('ends by itself with its last day, and its days move the deadline', () =>
    waiting
      .when('2026-12-01 00:00', 'clock', tick)
      .follows(
        { type: 'resumed', over: true, effectiveAt: at('2026-12-01 00:00') },
        { type: 'deadlineSet', dueOn: '2026-12-14', originalOn: '2026-12-13', effectiveAt: at('2026-12-01 00:00') },
      ));
  it('ends with that day however late the clock, or somebody, comes by', () => {
    waiting.when('2026-12-03 10:00', 'clock', tick).follows({ type: 'resumed', over: true }, { type: 'deadlineSet', dueOn: '2026-12-14' });
    waiting.when('2026-12-03 10:00', 'doctor', resume).follows({ type: 'resumed', by: 'recipient' }, { type: 'deadlineSet', dueOn: '2026-12-14' });
  });
  it('leaves nothing that is due, and is told to both sides and to the citizen', () => {
    const over = waiting.and(wait('2026-12-20 12:00'));
    expect(serviceRequestWorkflow.timersOf(over.state).filter(({ dueAt }) => dueAt <= at('2026-12-20 12:00'))).toEqual([]);
    const event = over.events.find(({ type }) => type === 'resumed');
    if (event === undefined) throw new Error('the pause did not end');
    expect(messagesOf(event, over.state).map(({ body }) => ('to' in body ? body.to : null))).toEqual([
      { organisationId: over.state.requesterId, people: 'owner' },
      { organisationId: over.state.recipientId, people: 'handlers' },
      { citizenId: over.state.citizenId },
    ]);
  });
});

describe('a question asked during a pause', () => {
  const both = waiting.and(asked('2026-11-26 10:00'));

  it('has the ball, and afterwards the pause goes on', () => {
    expect(holderOf(both.state)?.party).toBe('requester');
    const replied = both.when('2026-11-27 10:00', 'caseworker', reply);
    replied.follows('questionAnswered');
    expect(holderOf(replied.story().state)).toMatchObject({ party: 'citizen', until: '2026-11-30' });
  });
  it('counts no day twice when it ends within the pause', () =>
    both
      .and(on('2026-11-27 10:00', 'caseworker', reply))
      .when('2026-11-28 10:00', 'doctor', resume)
      .follows('resumed', { type: 'deadlineSet', dueOn: '2026-12-10' }));
  it('counts no day twice when it outlives the pause', () => {
    const outlived = both.and(on('2026-11-27 10:00', 'doctor', resume));
    expect(outlived.state.deadline?.dueOn).toBe('2026-12-09');
    outlived.when('2026-11-30 10:00', 'caseworker', reply).follows('questionAnswered', { type: 'deadlineSet', dueOn: '2026-12-14', originalOn: '2026-12-12' });
  });
  it('is one standstill to whoever judges the past by other rules', () => {
    const past = pastOf(both.and(on('2026-11-27 10:00', 'doctor', resume), on('2026-11-30 10:00', 'caseworker', reply), answered('2026-12-01 10:00')).events);
    expect(past?.pauses).toEqual([{ from: at('2026-11-25 10:00'), to: at('2026-11-30 10:00'), reason: 'question' }]);
  });
  it('is answered in time when the clock stopped in time', () => {
    const beyond = atWork.and(paused('2026-12-06 10:00', '2026-12-09'), asked('2026-12-09 10:00'), wait('2026-12-10 08:00'));
    beyond.when('2026-12-11 10:00', 'doctor', { type: 'answer', answerType: 'full', contentId: 'a' }).follows({ type: 'answered', late: false }, 'targetSet');
  });
});

describe('an extension during a pause', () => {
  it('counts the pause from then', () =>
    waiting
      .and(on('2026-11-27 10:00', 'caseworker', { type: 'extend', dueOn: '2026-12-21', contentId: 'reason' }))
      .when('2026-11-30 10:00', 'doctor', resume, rules)
      .follows('resumed', { type: 'deadlineSet', dueOn: '2026-12-24' }));
});
