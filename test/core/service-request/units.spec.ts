import { describe, expect, it } from '@jest/globals';
import { type Actor, allowedFor, type Command, decide, type Event, evolve, serviceRequestWorkflow, type ServiceRequest } from '#core';
import { organisations, rules } from '../../kit/rules.js';
import { people } from './kit/people.js';
import { inProgress } from './kit/requests.js';
import { at, given } from './kit/story.js';

const { practice } = organisations;
const mind = 'unit mind';
const colleague = { kind: 'person', personId: 'person mind', organisationId: practice, role: 'clinician', authorised: true } as const;
const inMind: Actor = { ...colleague, unitId: mind };
const inBody: Actor = { ...colleague, personId: 'person body', unitId: 'unit body' };
const coordinator = people.secretary;

type Told = { state: ServiceRequest; events: readonly Event[] };
const begun: Told = { state: given(...inProgress()).state, events: [] };
const tried = ({ state }: Told, actor: Actor, command: Command, moment = '2026-11-25 10:00') => decide(state, command, { now: at(moment), actor, rules });
const then = (before: Told, actor: Actor, command: Command, moment?: string): Told => {
  const decision = tried(before, actor, command, moment);
  if ('refused' in decision) throw new Error(JSON.stringify(decision.refused));
  return { state: decision.events.reduce<ServiceRequest>(evolve, before.state), events: decision.events };
};
const notices = ({ state, events }: Told) =>
  events
    .flatMap((event) => serviceRequestWorkflow.messagesOf(event, state))
    .flatMap(({ body }) =>
      'code' in body && 'to' in body ? [[body.code, 'people' in (body.to as object) ? (body.to as { people: string }).people : 'person']] : [],
    );

const ask: Command = { type: 'delegate', toUnitId: mind, task: 'ask' };
const give: Command = { type: 'delegate', toUnitId: mind, task: 'handle' };
const asked = then(begun, coordinator, ask);
const taken = then(asked, inMind, { type: 'takeOn', until: '2026-12-03' }, '2026-11-26 10:00');

describe('a unit that is asked', () => {
  it('has the request without a handler, from that moment, and its people are told', () => {
    expect(asked.state).toMatchObject({ atUnit: { id: mind, since: Date.parse(at('2026-11-25 10:00')), asked: true }, handlerId: undefined });
    expect(notices(asked)).toEqual([['unitAsked', 'handlers']]);
    expect(serviceRequestWorkflow.rowOf(asked.state).columns).toMatchObject({ atUnitId: mind, handlerId: null });
  });
  it('is answered for by its own people alone', () => {
    const can = (actor: Actor) => allowedFor(asked.state, actor).filter((type) => type === 'takeOn' || type === 'handBack');
    expect(can(inMind)).toEqual(['takeOn', 'handBack']);
    for (const other of [inBody, coordinator, people.strangeDoctor, people.caseworker]) expect(can(other)).toEqual([]);
    expect(tried(asked, inBody, { type: 'takeOn' })).toHaveProperty('refused.code', 'NotAtYourUnit');
    expect(tried(begun, inMind, { type: 'takeOn' })).toHaveProperty('refused.code', 'NotAtYourUnit');
  });
  it('takes it on by one of its people, who handles it, until a day that is to come; the coordinator hears of it', () => {
    expect(taken.state).toMatchObject({ handlerId: colleague.personId, atUnit: { id: mind, since: Date.parse(at('2026-11-25 10:00')), until: '2026-12-03' } });
    expect(taken.state.atUnit).not.toHaveProperty('asked');
    expect(notices(taken)).toEqual([['takenOn', 'coordinators']]);
    expect(tried(asked, inMind, { type: 'takeOn', until: '2026-11-01' })).toHaveProperty('refused.code', 'DateInPast');
    expect(tried(taken, inMind, { type: 'takeOn' })).toHaveProperty('refused.code', 'AlreadyDone');
  });
  it('or hands it back with a reason, and it is nobody’s again', () => {
    for (const before of [asked, taken]) {
      const back = then(before, inMind, { type: 'handBack', contentId: 'reason' });
      expect([back.state.atUnit, back.state.handlerId]).toEqual([undefined, undefined]);
      expect(notices(back)).toEqual([['handedBack', 'coordinators']]);
    }
  });
  it('is not asked twice, but may be given what it was asked about', () => {
    expect(tried(asked, coordinator, ask)).toHaveProperty('refused.code', 'AlreadyDone');
    expect(then(asked, coordinator, give).state.atUnit).not.toHaveProperty('asked');
  });
});

describe('whoever is given the request by name', () => {
  it('takes it along to the unit they belong to, which has had it all along if it had it', () => {
    const toPerson = (unitId?: string): Command => ({ type: 'delegate', toPersonId: 'person x', ...(unitId && { unitId }), task: 'handle' });
    expect(then(taken, coordinator, toPerson(mind)).state).toMatchObject({ handlerId: 'person x', atUnit: { since: taken.state.atUnit?.since } });
    expect(then(taken, coordinator, toPerson('unit body'), '2026-11-27 10:00').state.atUnit).toEqual({
      id: 'unit body',
      since: Date.parse(at('2026-11-27 10:00')),
    });
    expect(then(taken, coordinator, toPerson()).state.atUnit).toBeUndefined();
  });
});

describe('what a recipient does among its units', () => {
  it('stays with it', () => {
    const back = then(taken, inMind, { type: 'handBack', contentId: 'reason' });
    for (const { events, state } of [asked, taken, back]) for (const event of events) expect(serviceRequestWorkflow.audienceOf(event, state)).toBe(practice);
  });
  it('moves neither deadline nor ladder nor whose turn it is', () => {
    expect(taken.state.deadline).toEqual(begun.state.deadline);
    expect(taken.state.ball).toEqual(begun.state.ball);
    expect(serviceRequestWorkflow.timersOf(taken.state)).toEqual(serviceRequestWorkflow.timersOf(begun.state));
  });
  it('is left behind when another organisation takes over', () => {
    const after = then(taken, people.clock, {
      type: 'succeedRecipient',
      fromId: practice,
      recipientId: organisations.otherPractice,
      recipientKind: 'gpPractice',
    });
    expect([after.state.atUnit, after.state.handlerId]).toEqual([undefined, undefined]);
  });
  it('makes the state no more than 110 bytes heavier', () => {
    const id = '0193a000-0000-7000-8000-00000000e001';
    const of = (state: ServiceRequest) => Buffer.byteLength(JSON.stringify(state));
    const { atUnit, ...without } = taken.state;
    expect(of({ ...without, atUnit: { ...atUnit, id, since: atUnit?.since ?? 0 } }) - of(without)).toBeLessThan(110);
  });
});
