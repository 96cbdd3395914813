import type { Actor, Workflow } from '#core';
import type { Guest } from '#workflow';

/** A jar of coins: the smallest guest that uses everything the engine offers. */
export type Jar = {
  citizenId: string;
  ownerId: string;
  coins: number;
  /** Wake-ups by key. */
  alarms: Readonly<Record<string, string>>;
  sharers: readonly string[];
};

export type JarCommand =
  | { type: 'open'; citizenId: string; ownerId: string }
  | { type: 'put'; coins: number; tell?: readonly string[] }
  | { type: 'take'; coins: number }
  | { type: 'arm'; alarms: Readonly<Record<string, string>> }
  | { type: 'share'; organisationId: string }
  | { type: 'unshare'; organisationId: string }
  | { type: 'rest' }
  | { type: 'count' }
  | { type: 'timerDue' }
  /** Bugs of a guest: in `decide`, and where its row is made. */
  | { type: 'explode' }
  | { type: 'garble' };

type At = { v: 1; effectiveAt: string };
export type JarEvent = At &
  (
    | { type: 'opened'; citizenId: string; ownerId: string }
    | { type: 'put'; coins: number; tell: readonly string[] }
    | { type: 'taken'; coins: number }
    | { type: 'armed'; alarms: Readonly<Record<string, string>> }
    | { type: 'rang'; key: string }
    | { type: 'shared'; organisationId: string }
    | { type: 'unshared'; organisationId: string }
    | { type: 'counted'; limit: number }
    | { type: 'garbled' }
  );

/** Today's limit differs from version to version, so that a decision shows which rule book it was made by. */
export type JarRules = { limit: number };

const decide: Workflow<Jar, JarCommand, JarEvent, JarRules>['decide'] = (jar, command, { now, rules }) => {
  const at: At = { v: 1, effectiveAt: now };
  if (command.type === 'open') return jar === null ? { events: [{ ...at, ...command, type: 'opened' }] } : { refused: { code: 'AlreadyExists' } };
  if (jar === null) return { refused: { code: 'NotFound' } };
  switch (command.type) {
    case 'put':
      return { events: [{ ...at, type: 'put', coins: command.coins, tell: command.tell ?? [] }] };
    case 'take':
      return command.coins > jar.coins ? { refused: { code: 'TooFew', params: { coins: jar.coins } } } : { events: [{ ...at, ...command, type: 'taken' }] };
    case 'arm':
      return { events: [{ ...at, ...command, type: 'armed' }] };
    case 'share':
      return { events: [{ ...at, ...command, type: 'shared' }] };
    case 'unshare':
      return { events: [{ ...at, ...command, type: 'unshared' }] };
    case 'rest':
      return { events: [] };
    case 'count':
      return { events: [{ ...at, type: 'counted', limit: rules.limit }] };
    case 'timerDue': {
      const due = Object.entries(jar.alarms).filter(([, dueAt]) => dueAt <= now);
      return { events: due.map(([key]) => ({ ...at, type: 'rang', key })) };
    }
    case 'explode':
      throw new Error('A bug in decide.');
    case 'garble':
      return { events: [{ ...at, type: 'garbled' }] };
  }
};

const evolve = (jar: Jar | null, event: JarEvent): Jar => {
  if (event.type === 'opened') return { citizenId: event.citizenId, ownerId: event.ownerId, coins: 0, alarms: {}, sharers: [] };
  if (jar === null) throw new Error('A jar is opened first.');
  switch (event.type) {
    case 'put':
      return { ...jar, coins: jar.coins + event.coins };
    case 'taken':
      return { ...jar, coins: jar.coins - event.coins };
    case 'armed':
      return { ...jar, alarms: event.alarms };
    case 'rang':
      return { ...jar, alarms: Object.fromEntries(Object.entries(jar.alarms).filter(([key]) => key !== event.key)) };
    case 'shared':
      return { ...jar, sharers: [...jar.sharers, event.organisationId] };
    case 'unshared':
      return { ...jar, sharers: jar.sharers.filter((sharer) => sharer !== event.organisationId) };
    case 'garbled':
      return { ...jar, coins: Number.NaN };
    case 'counted':
      return jar;
  }
};

/** It has no access check at all: what strangers may do to a jar, the engine's own wall decides. */
export const jarWorkflow: Workflow<Jar, JarCommand, JarEvent, JarRules> = {
  kind: 'jar',
  decide,
  evolve,
  upcast: (stored) => stored as JarEvent,
  audienceOf: () => null,
  timersOf: ({ alarms }) => Object.entries(alarms).map(([key, dueAt]) => ({ key, dueAt })),
  messagesOf: (event) => (event.type === 'put' ? event.tell.map((channel) => ({ channel, body: { coins: event.coins } })) : []),
  rowOf: ({ citizenId, ownerId, coins, sharers }) => {
    if (Number.isNaN(coins)) throw new Error('A bug in rowOf.');
    const parties = [{ organisationId: ownerId, role: 'owner' }, ...sharers.map((organisationId) => ({ organisationId, role: 'sharer' }))];
    return { citizenId, open: true, sortAt: null, parties, fixed: { citizenId, ownerId }, columns: { coins } };
  },
};

export const jarGuest: Guest<Jar, JarCommand, JarEvent, JarRules> = {
  workflow: jarWorkflow,
  table: 'jar',
  fixed: { citizenId: 'uuid', ownerId: 'uuid' },
  columns: { coins: 'int' },
  renewsRules: ['count'],
};

/** A jar with more than a thousand coins is refused by the database alone: a row that poisons its batch. */
export const jarTable = `
CREATE TABLE jar (id uuid PRIMARY KEY, version int NOT NULL, rule_version int NOT NULL, state json NOT NULL, citizen_id uuid NOT NULL,
  owner_id uuid NOT NULL, coins int NOT NULL CHECK (coins <= 1000));
GRANT SELECT, INSERT, UPDATE ON jar TO engine;`;

export const member = (organisationId: string): Actor => ({ kind: 'person', personId: organisationId, organisationId, role: 'member', authorised: false });
