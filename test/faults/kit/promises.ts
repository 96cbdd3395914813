import { expect, it } from '@jest/globals';
import { isAllowedFrom, isOpen, serviceRequestWorkflow, type EventOf, type EventType } from '#core';
import { people } from '../../api/kit.js';
import { eventOfCommand, messagesFrom, noticesOwed, wordsOf } from './owed.js';
import type { Notice, Remains, Request } from './remains.js';
import type { Stage } from './stage.js';
import { seed } from './storm.js';

/** What two heaps differ in, each item as often as one has it more than the other. */
const difference = (found: readonly unknown[], owed: readonly unknown[]): { missing: string[]; tooMany: string[] } => {
  const balance = new Map<string, number>();
  const count = (items: readonly unknown[], by: number): void => {
    for (const text of items.map((item) => JSON.stringify(item))) balance.set(text, (balance.get(text) ?? 0) + by);
  };
  count(found, 1);
  count(owed, -1);
  const apart = [...balance].flatMap(([text, often]) => Array.from({ length: Math.abs(often) }, () => ({ text, often })));
  return { missing: apart.filter(({ often }) => often < 0).map(({ text }) => text), tooMany: apart.filter(({ often }) => often > 0).map(({ text }) => text) };
};

const expectSame = (found: readonly unknown[], owed: readonly unknown[]): void => {
  expect({ seed, ...difference(found, owed) }).toEqual({ seed, missing: [], tooMany: [] });
};

/** Those of whom the rule is broken. */
const expectNone = (broken: readonly unknown[]): void => expect({ seed, broken }).toEqual({ seed, broken: [] });

const inOrder = (value: object): object => Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** The id of a request as often as it has an event of the type. */
const timesOf = (requests: readonly Request[], type: EventType): string[] =>
  requests.flatMap(({ id, events }) => events.filter(({ event }) => event.type === type).map(() => id));

/** Rungs taken and deadlines missed, with the instant before which they may not come. */
const escalations = ({ id, events }: Request): { what: string; dueAt: string; recordedAt: string }[] => {
  const deadlines = new Map<number, EventOf<'deadlineSet'>>();
  return events.flatMap(({ event, recordedAt }) => {
    if (event.type === 'deadlineSet') deadlines.set(event.version, event);
    if (event.type !== 'stepTaken' && event.type !== 'deadlineMissed') return [];
    const deadline = deadlines.get(event.version);
    const dueAt = event.type === 'stepTaken' ? deadline?.steps[event.step - 1] : deadline?.dueAt;
    return [{ what: `${id} v${event.version} ${event.type === 'stepTaken' ? `step ${event.step}` : 'missed'}`, dueAt: dueAt ?? 'never', recordedAt }];
  });
};

/** What must hold when it has become quiet, whatever went wrong before. */
export const itKeepsEveryPromise = (after: () => { stage: Stage; remains: Remains }): void => {
  it('has answered every call in the end', () => {
    expectNone(after().stage.journal.calls.filter(({ outcome }) => outcome !== 'done'));
  });

  it('has carried out every call once, however often it was sent', () => {
    const {
      stage: {
        journal: { calls },
      },
      remains: { requests, logged, keys },
    } = after();
    const known = new Set(Object.values(eventOfCommand));
    const done = requests.flatMap(({ id, events }) =>
      events.filter(({ event, byPerson }) => byPerson && known.has(event.type)).map(({ event }) => [id, event.type]),
    );
    expectSame(
      done,
      calls.map(({ requestId, command }) => [requestId, eventOfCommand[command]]),
    );
    expectSame(
      logged.map(({ instanceId, command }) => [instanceId, command]),
      calls.map(({ requestId, command }) => [requestId, command]),
    );
    expectSame(keys, [...calls.map(({ requestId }) => requestId), ...timesOf(requests, 'deliveryRecorded')]);
  });

  it('has kept every word, once and as it was said', () => {
    const {
      stage: { journal },
      remains: { words },
    } = after();
    expectSame(
      words.map((each) => [each.instanceId, each.words]),
      journal.calls.flatMap((call) => wordsOf(call).map((said) => [call.requestId, said])),
    );
  });

  it('has numbered the events of each request without a gap, and its state is what they fold to', () => {
    for (const { id, version, state, events, folds } of after().remains.requests) {
      expect([seed, id, events.map((each) => each.version)]).toEqual([seed, id, Array.from({ length: version }, (_each, place) => place + 1)]);
      expect([seed, id, state]).toEqual([seed, id, folds.at(-1)]);
    }
  });

  it('has taken each rung of the ladder once, and none before its time', () => {
    const all = after().remains.requests.flatMap(escalations);
    expectNone(all.filter(({ what }, place) => all.findIndex((other) => other.what === what) !== place));
    expectNone(all.filter(({ dueAt, recordedAt }) => recordedAt < dueAt));
  });

  it('has armed the timers that each state asks for and no others, and none is overdue', () => {
    const { requests, businessNow } = after().remains;
    const armed = requests.map(({ id, timers }) => [id, inOrder(timers)]);
    const owed = requests.map(({ id, state }) => [
      id,
      inOrder(Object.fromEntries(serviceRequestWorkflow.timersOf(state).map(({ key, dueAt }) => [key, dueAt]))),
    ]);
    expectSame(armed, owed);
    expectNone(requests.filter(({ timers }) => Object.values(timers).some((dueAt) => dueAt <= businessNow)));
    expectNone(requests.filter(({ state, timers }) => !isOpen(state.status) && Object.keys(timers).length > 0));
  });

  it('has left nothing in the outbox and no dead letter', () => expectNone(after().remains.untold));

  it('has told everybody concerned of everything, once', async () => {
    const {
      stage: { owner, mails },
      remains: { requests, notices, effects },
    } = after();
    const owed = await noticesOwed(owner, requests);
    const asTold = ({ instanceId, personId, code, params }: Notice) => ({ instanceId, personId, code, params: inOrder(params as object) });
    expectSame(notices.map(asTold), owed.map(asTold));
    expect(effects['notice']).toBe(requests.flatMap(messagesFrom).filter(({ channel }) => channel === 'notice').length);
    const toDoctor = owed.filter(({ personId }) => personId === people.doctor);
    const atOnce = toDoctor.filter(({ collected }) => !collected).length;
    const sent = mails().length;
    expect(effects['mail']).toBe(sent);
    expect([seed, sent >= atOnce, sent <= toDoctor.length]).toEqual([seed, true, true]);
  });

  it('has delivered each request that was sent once, unless it had ended before', () => {
    const { requests } = after().remains;
    const owed = requests.filter(
      ({ state }) => state.sentAt !== undefined && (isAllowedFrom(state.status, 'recordDelivery') || state.delivery === 'acknowledged'),
    );
    expectSame(
      timesOf(requests, 'deliveryRecorded'),
      owed.map(({ id }) => id),
    );
    expectNone(owed.filter(({ state }) => state.delivery !== 'acknowledged'));
  });

  it('has lost no program that nobody struck', () => expectNone(after().stage.programs.flatMap(({ owndeaths }) => owndeaths)));
};
