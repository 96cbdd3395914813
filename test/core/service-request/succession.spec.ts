import { describe, expect, it } from '@jest/globals';
import { holderOf, mayCommand, mayRead, pastOf, serviceRequestWorkflow, type Event, type ServiceRequest } from '#core';
import { organisations } from '../../kit/rules.js';
import { people } from './kit/people.js';
import { answered, asked, inProgress, sent } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { given, on } from './kit/story.js';

const { municipality, practice, otherPractice } = organisations;
const succeed = commands.succeedRecipient;
const end = commands.endRecipient;
const moment = '2026-12-01 00:00';
const rest = on('2026-11-30 10:00', 'doctor', { type: 'answer', answerType: 'partialRestFollows', restOn: '2026-12-18', contentId: 'answer' });

const told = (state: ServiceRequest, events: readonly Event[]) =>
  events.flatMap((event) => serviceRequestWorkflow.messagesOf(event, state)).map(({ channel, body }) => [channel, 'code' in body ? body.code : body]);

const atWork = given(...inProgress(), on('2026-11-24 09:00', 'doctor', { type: 'delegate', toPersonId: 'person colleague', task: 'handle' }));
const taken = atWork.and(on(moment, 'clock', succeed));

describe('a recipient that ends with a successor', () => {
  it('leaves it the request, with the deadline and its ladder as they were', () => {
    const sentTo = { recipientId: practice, recipientKind: 'gpPractice' };
    expect(taken.state).toEqual({ ...atWork.state, recipientId: otherPractice, recipientKind: 'gpPractice', handlerId: undefined, sentTo });
    expect(holderOf(taken.state)).toEqual({ party: 'recipient', organisationId: otherPractice, since: atWork.state.ball.since, until: '2026-12-07' });
  });
  it('is let go: the successor reads and answers, the former recipient does neither', () => {
    expect([mayRead(people.strangeDoctor, taken.state), mayCommand(people.strangeDoctor, taken.state, 'answer')]).toEqual([true, true]);
    expect([mayRead(people.doctor, taken.state), mayCommand(people.doctor, taken.state, 'answer')]).toEqual([false, false]);
    expect(serviceRequestWorkflow.rowOf(taken.state).parties).toEqual([
      { organisationId: municipality, role: 'requester' },
      { organisationId: otherPractice, role: 'recipient' },
    ]);
  });
  it('tells the requester’s owner and the people of the successor', () =>
    expect(told(taken.state, taken.events.slice(-1))).toEqual([
      ['notice', 'recipientSucceeded'],
      ['notice', 'takenOver'],
    ]));
  it('names no deadline once it is answered', () => {
    const done = given(...inProgress(), answered(), on(moment, 'clock', succeed));
    const dates = (state: ServiceRequest, event: Event) =>
      serviceRequestWorkflow.messagesOf(event, state).map(({ body }) => ('params' in body ? (body.params as Record<string, unknown>).dueOn : body));
    expect(dates(done.state, done.events.at(-1) as Event)).toEqual([undefined, undefined]);
    expect(dates(taken.state, taken.events.at(-1) as Event)).toEqual(['2026-12-07', '2026-12-07']);
  });
  it('has a letter that never reached it brought to the successor', () => {
    const lost = given(...sent().slice(0, 2), on('2026-11-23 09:05', 'clock', { ...commands.recordDelivery, at: '2026-11-23T08:05:00.000Z' }));
    expect(holderOf(lost.state)).toMatchObject({ party: 'requester' });
    const brought = lost.and(on(moment, 'clock', succeed));
    expect(told(brought.state, brought.events.slice(-1))[0]).toEqual(['deliver', { to: otherPractice }]);
    const arrived = brought.and(on(moment, 'clock', { type: 'recordDelivery', outcome: 'acknowledged', at: '2026-11-30T23:00:00.000Z' }));
    expect(holderOf(arrived.state)).toMatchObject({ party: 'recipient', organisationId: otherPractice });
  });
  it('is succeeded once, however often the clock asks', () => {
    taken.when(moment, 'clock', succeed).refused('AlreadyDone');
    taken.when(moment, 'clock', end).refused('AlreadyDone');
  });
  it('is not succeeded by the requester itself', () => atWork.when(moment, 'clock', { ...succeed, recipientId: municipality }).refused('SameRecipient'));
  it('leaves a successor that took part already in one part only', () => {
    const joined = given(...inProgress(), on(moment, 'caseworker', { ...commands.join, organisationId: otherPractice }), on(moment, 'clock', succeed));
    expect(serviceRequestWorkflow.rowOf(joined.state).parties.map(({ organisationId }) => organisationId)).toEqual([municipality, otherPractice]);
  });
});

describe('a recipient that ends without a successor', () => {
  it('gives the request back to the requester, who must find another way by a target of its own', () => {
    for (const past of [inProgress(), [...inProgress(), asked()], sent()]) {
      given(...past)
        .when(moment, 'clock', end)
        .follows({ type: 'recipientEnded', recipientId: practice }, { type: 'targetSet', awaited: 'declined', until: '2026-12-08' });
    }
    expect(holderOf(atWork.and(on(moment, 'clock', end)).state)).toMatchObject({ party: 'requester', until: '2026-12-08' });
  });
  it('leaves a request that no deadline is measured by', () => expect(pastOf(atWork.and(on(moment, 'clock', end)).events)).toBeNull());
  it('leaves nobody to remind', () => expect(atWork.and(on(moment, 'clock', end)).state.deadline).toMatchObject({ steps: [] }));
  it('tells the requester’s owner, and the course that no late answer is waited for', () => {
    const ended = atWork.and(on(moment, 'clock', end));
    expect(told(ended.state, ended.events.slice(-2)).filter(([channel]) => channel === 'notice')).toEqual([['notice', 'recipientEnded']]);
    expect(told(ended.state, ended.events.slice(-2))).toContainEqual([
      'command',
      expect.objectContaining({ kind: 'course', command: { type: 'noteRequest', standing: 'inTime' } }),
    ]);
  });
  it('sends no rest of a partial answer: what has come is for the requester to read', () => {
    const ended = given(...inProgress(), rest).and(on(moment, 'clock', end));
    expect(ended.state).toMatchObject({ status: 'answered', answerType: 'partialFinal' });
    expect(holderOf(ended.state)).toMatchObject({ party: 'requester' });
  });
  it('changes nothing of a whole answer', () =>
    given(...inProgress(), answered())
      .when(moment, 'clock', end)
      .refused('AlreadyDone'));
});
