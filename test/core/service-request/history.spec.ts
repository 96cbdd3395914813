import { describe, expect, it } from '@jest/globals';
import { type Event, explanationOf, type Instant, ledgerOf, sealedContentOf, serviceRequestWorkflow, statisticsOf, type ServiceRequest } from '#core';
import { organisations } from '../../kit/rules.js';
import { answered, asked, drafted, inProgress, send } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { at, given, on, wait } from './kit/story.js';

const { evolve, audienceOf } = serviceRequestWorkflow;
const reply = on('2026-11-27 09:00', 'caseworker', commands.answerQuestion);
const whole = given(...inProgress(), asked(), reply, answered(), on('2026-12-02 12:00', 'caseworker', { type: 'acceptAnswer' }));

const readBy = (events: readonly Event[], organisationId: string | null): Event[] => {
  let state: ServiceRequest | null = null;
  return events.filter((event) => {
    state = evolve(state, event);
    const audience = audienceOf(event, state);
    return audience === null || audience === organisationId;
  });
};

const lines = (events: readonly Event[], until: Instant) =>
  ledgerOf(events, until).map(({ holder, clock, reason, from, to }) => [holder, clock, reason, from, to]);

describe('the ledger', () => {
  it('says who had it from when to when, and whether the clock ran', () =>
    expect(lines(whole.events, at('2026-12-10'))).toEqual([
      ['recipient', 'running', 'sent', at('2026-11-23 09:00'), at('2026-11-23 14:00')],
      ['recipient', 'running', 'received', at('2026-11-23 14:00'), at('2026-11-23 14:05')],
      ['recipient', 'running', 'inProgress', at('2026-11-23 14:05'), at('2026-11-25 10:00')],
      ['requester', 'paused', 'answerQuestion', at('2026-11-25 10:00'), at('2026-11-27 09:00')],
      ['recipient', 'running', 'inProgress', at('2026-11-27 09:00'), at('2026-11-30 10:00')],
      ['requester', 'stopped', 'review', at('2026-11-30 10:00'), at('2026-12-02 12:00')],
      ['nobody', 'stopped', 'closed', at('2026-12-02 12:00'), at('2026-12-10 12:00')],
    ]));
  it('names the transport while nobody knows that it arrived', () =>
    expect(lines(given(drafted(), send, wait('2026-11-25 00:00')).events, at('2026-11-26 00:00'))).toEqual([
      ['transport', 'running', 'sent', at('2026-11-23 09:00'), at('2026-11-25 00:00')],
      ['requester', 'notStarted', 'delivery', at('2026-11-25 00:00'), at('2026-11-26 00:00')],
    ]));
  it('never runs back when an answer came before what was recorded', () => {
    const late = given(
      ...inProgress(),
      asked('2026-12-02'),
      on('2026-12-03', 'caseworker', { type: 'registerAnswer', answerType: 'full', channel: 'paper', receivedOn: '2026-12-01' }),
    );
    const intervals = ledgerOf(late.events, at('2026-12-04'));
    expect(intervals.at(-1)).toMatchObject({ holder: 'requester', reason: 'review', to: at('2026-12-04') });
    for (const [index, { from }] of intervals.slice(1).entries()) expect(from).toBe(intervals[index]?.to);
    expect(intervals.map(({ reason }) => reason)).toEqual(['sent', 'received', 'inProgress', 'review']);
  });
  it('is the same for the recipient, who does not see the draft', () => {
    const seen = readBy(whole.events, organisations.practice);
    expect(seen.map(({ type }) => type)).not.toContain('created');
    expect(lines(seen, at('2026-12-10'))).toEqual(lines(whole.events, at('2026-12-10')));
  });
});

describe('who may read an event', () => {
  it('keeps drafts with the requester and delegation with the recipient', () => {
    const story = given(
      drafted(),
      on('2026-11-23 09:00', 'caseworker', { type: 'reassign', ownerId: 'p' }),
      send,
      ...inProgress().slice(3),
      on('2026-11-24', 'doctor', commands.delegate),
    );
    expect(readBy(story.events, organisations.practice).map(({ type }) => type)).toEqual(['sent', 'deadlineSet', 'received', 'accepted', 'delegated']);
    expect(readBy(story.events, organisations.municipality).map(({ type }) => type)).toEqual([
      'created',
      'reassigned',
      'sent',
      'deadlineSet',
      'received',
      'accepted',
    ]);
  });
  it('keeps with the requester what was noted before the sending', () => {
    const story = given(drafted(), on('2026-11-23 10:00', 'caseworker', { ...commands.logContact, on: '2026-11-23' }));
    expect(readBy(story.events, organisations.practice)).toEqual([]);
  });
  it('shows the citizen the consent it is asked for', () => {
    const story = given(drafted({ legalBasis: 'consent' }), on('2026-11-24', 'caseworker', commands.requestConsent));
    expect(readBy(story.events, null).map(({ type }) => type)).toEqual(['consentRequested', 'targetSet']);
  });
});

describe('what else is read from the events', () => {
  it('the explanation is that of the deadline in force, and ends with the rules it was computed by', () => {
    const deadlines = whole.events.filter((event) => event.type === 'deadlineSet');
    expect(deadlines).toHaveLength(2);
    expect(explanationOf(whole.events).slice(0, -1)).toEqual(deadlines[1]?.explanation);
    expect(explanationOf([])).toEqual([]);
  });
  it('statistics count what happened', () =>
    expect(statisticsOf(given(...inProgress(), asked(), reply, wait('2026-12-15'), answered('2026-12-15 13:00')).events)).toEqual({
      deadlines: 2,
      breaches: 1,
      questions: 1,
      returns: 0,
      answers: 1,
      late: 1,
    }));
  it('what was redacted or recalled is sealed', () => {
    const story = given(
      ...inProgress(),
      asked(),
      reply,
      answered(),
      on('2026-12-01', 'doctor', commands.recallAnswer),
      on('2026-12-01', 'caseworker', commands.redact),
    );
    expect([...sealedContentOf(story.events)].sort()).toEqual(['answer', 'question']);
  });
  it('an event of a version this program does not know is a bug', () =>
    expect(() => serviceRequestWorkflow.upcast({ type: 'sent', v: 2, effectiveAt: at('2026-11-23') })).toThrow('version 2'));
});
