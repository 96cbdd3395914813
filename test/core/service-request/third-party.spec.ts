import { describe, expect, it } from '@jest/globals';
import { allowedFor, type Actor, type Command, evolve, type Event, messagesOf, noticeText, type ServiceRequest } from '#core';
import { organisations, rules } from '../../kit/rules.js';
import { people } from './kit/people.js';
import { answered, draft, drafted, inProgress, withConsent } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { given, on } from './kit/story.js';

const ask = commands.askThirdParty;
const doctorId = (people.doctor as Extract<Actor, { kind: 'person' }>).personId;
const desk = given(...inProgress({ formCode: 'LÆ 135' }));
const waiting = desk.and(on('2026-11-24', 'doctor', ask));

const commandsOf = (event: Event | undefined, state: ServiceRequest): [string, Command][] =>
  messagesOf(event as Event, state).flatMap(({ channel, body }) =>
    channel === 'command' && body.kind === 'serviceRequest' ? [[body.instanceId, body.command as Command]] : [],
  );
const noticesOf = (event: Event | undefined, state: ServiceRequest) =>
  messagesOf(event as Event, state).flatMap(({ channel, body }) => (channel === 'notice' ? [body] : []));

describe('a statement that the recipient asks a third party for', () => {
  it('is a request of the recipient’s own, in words of its own, and leaves the deadline where it is', () => {
    desk.when('2026-11-24', 'doctor', ask).follows({ type: 'thirdPartyAsked', ownerId: doctorId });
    expect(waiting.state.deadline).toEqual(desk.state.deadline);
    const [[childId, create], [, send]] = commandsOf(waiting.events.at(-1), waiting.state) as [[string, Command], [string, Command]];
    expect(childId).toBe(ask.childId);
    expect(create).toMatchObject({ type: 'create', requesterId: organisations.practice, ownerId: doctorId, formCode: 'LÆ 125' });
    expect(send).toEqual({ type: 'send' });
    expect(noticesOf(waiting.events.at(-1), waiting.state).map(({ code, to }) => [code, to])).toEqual([
      ['thirdPartyAsked', { organisationId: organisations.municipality, people: 'owner' }],
    ]);
  });
  it('is a draft first where it rests on consent, for that names the recipient', () => {
    const { state, events } = given(...inProgress({ ...withConsent, formCode: 'LÆ 135' }), on('2026-11-24', 'doctor', ask));
    expect(commandsOf(events.at(-1), state).map(([, { type }]) => type)).toEqual(['create']);
  });
  it('can be asked for only where the form lets its recipient, and only by those it names', () => {
    desk.when('2026-11-24', 'doctor', { ...ask, formCode: 'LÆ 265' }).refused('FormMayNotAsk', { formCode: 'LÆ 265', mayAsk: 'LÆ 125' });
    const { state, when } = given(...inProgress());
    when('2026-11-24', 'doctor', ask).refused('NoThirdParty');
    expect(allowedFor(state, people.doctor)).not.toContain('askThirdParty');
    expect(allowedFor(desk.state, people.doctor)).toContain('askThirdParty');
    expect(allowedFor(desk.state, people.caseworker)).not.toContain('askThirdParty');
  });
  it('cannot be asked of either side, nor of whom the rules of the course bar', () => {
    desk.when('2026-11-24', 'doctor', { ...ask, recipientId: organisations.practice }).refused('SameRecipient');
    desk.when('2026-11-24', 'doctor', { ...ask, recipientId: organisations.municipality }).refused('SameRecipient');
    desk.when('2026-11-24', 'doctor', { ...ask, recipientKind: 'interestOrganisation' }).refused('RecipientCannotAnswerForm');
    const barred = {
      id: 'own',
      version: 1,
      validFrom: '2026-01-01',
      asksFor: 'assessment',
      regimes: ['*'],
      courseKinds: ['*'],
      recipientKinds: ['hospitalDepartment'],
    } as const;
    const strict = { ...rules, asking: [{ ...barred, source: { text: 'demo', confidence: 'low' as const } }] };
    const inCourse = given(...inProgress({ formCode: 'LÆ 135', courseKind: 'clarification', regime: 'from2026-07' }));
    inCourse.when('2026-11-24', 'doctor', ask, strict).refused('RecipientNotForCourse');
  });
});

describe('what the one who waits for it knows', () => {
  const noted = waiting.and(on('2026-11-24', 'clock', commands.noteThirdParty));
  it('is the day it is expected, and what came of it, told to whoever answers', () => {
    expect(noted.state.thirdParties).toEqual([
      { id: ask.childId, number: '2026-000418', formCode: 'LÆ 125', recipientKind: 'gpPractice', dueOn: '2026-12-22' },
    ]);
    const came = noted.and(on('2026-12-01', 'clock', { type: 'noteThirdParty', number: '2026-000418', outcome: 'answered' }));
    expect(came.state.thirdParties).toMatchObject([{ outcome: 'answered' }]);
    const [told] = noticesOf(came.events.at(-1), came.state);
    expect(told).toMatchObject({ code: 'thirdPartyNoted', to: { organisationId: organisations.practice, people: 'handlers' } });
    expect(noticeText('thirdPartyNoted', told?.params ?? {}, 'da').body).toContain('LÆ 125 (praktiserende læge): besvaret.');
    came.when('2026-12-02', 'clock', { type: 'noteThirdParty', number: '2026-000418', dueOn: '2026-12-30' }).follows({ type: 'thirdPartyNoted' });
  });
  it('changes nothing when it is known already, or is about another’s request', () => {
    noted.when('2026-11-25', 'clock', commands.noteThirdParty).follows();
    noted.when('2026-11-25', 'clock', { ...commands.noteThirdParty, number: '2026-999999' }).follows();
  });
  it('is asked to end when the requester gives up, once, and not when the recipient answers', () => {
    const cancelled = noted.and(on('2026-11-26', 'caseworker', commands.cancel));
    expect(commandsOf(cancelled.events.at(-1), cancelled.state)).toEqual([[ask.childId, { type: 'parentEnded' }]]);
    const known = cancelled.and(on('2026-11-26', 'clock', { type: 'noteThirdParty', number: '2026-000418', outcome: 'cancelled' }));
    expect(noticesOf(known.events.at(-1), known.state)).toEqual([]);
    const done = noted.and(answered());
    expect(done.events.slice(noted.events.length).flatMap((event) => commandsOf(event, done.state))).toEqual([]);
  });
});

describe('the request to the third party', () => {
  const parentId = '0193a000-0000-7000-8000-0000000000cc';
  const own = { requesterId: organisations.practice, recipientId: organisations.otherPractice, parentId } as const;
  const made = on('2026-11-24 09:00', 'clock', draft(own));
  const sent = given(made, on('2026-11-24 09:00', 'clock', { type: 'send' }));

  it('is led by whoever answers the other one, as if they were its caseworker', () => {
    const { state } = sent.and(on('2026-11-25', 'strangeDoctor', { type: 'ask', contentId: 'q' }));
    expect(allowedFor(state, people.secretary)).toContain('answerQuestion');
    expect(allowedFor(state, people.doctor)).toContain('cancel');
    expect(allowedFor(state, people.caseworker)).toEqual([]);
    const ordinary = evolve(null, { ...(sent.events[0] as Event), parentId: undefined } as Event);
    expect(allowedFor(ordinary, people.doctor)).toEqual([]);
  });
  it('tells the other one of each new date and of its end', () => {
    const toParent = sent.events.flatMap((event) => commandsOf(event, sent.state));
    expect(toParent).toEqual([[parentId, { type: 'noteThirdParty', number: '2026-000417', dueOn: '2026-12-08' }]]);
    const over = sent.and(on('2026-11-30', 'strangeDoctor', { type: 'answer', answerType: 'full', contentId: 'a' }));
    expect(over.events.slice(sent.events.length).flatMap((event) => commandsOf(event, over.state))).toEqual([
      [parentId, { type: 'noteThirdParty', number: '2026-000417', outcome: 'answered' }],
    ]);
    expect(given(drafted()).events.flatMap((event) => commandsOf(event, sent.state))).toEqual([]);
  });
  it('ends with the other one: annulled with notice to both sides, or thrown away as a draft', () => {
    sent.when('2026-11-26', 'clock', { type: 'parentEnded' }).follows({ type: 'cancelled', because: 'parentEnded' });
    const { state, events } = sent.and(on('2026-11-26', 'clock', { type: 'parentEnded' }));
    expect(noticesOf(events.at(-1), state).map(({ code, to }) => [code, to])).toEqual([
      ['parentEnded', { organisationId: organisations.practice, people: 'owner' }],
      ['cancelled', { organisationId: organisations.otherPractice, people: 'handlers' }],
    ]);
    given(made).when('2026-11-26', 'clock', { type: 'parentEnded' }).follows('discarded');
  });
});
