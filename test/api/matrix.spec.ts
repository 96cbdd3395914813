import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { allowedFrom, mayCommand, mayDo, mayRead, type Actor, type ServiceRequest, type Status } from '#core';
import { asActor, requestById, stateOf } from '#persistence';
import type { Session } from '../kit/app.js';
import { organisations } from '../kit/rules.js';
import { people } from '../kit/world.js';
import { create, createSent, draftBody, give, setUp, stage } from './kit.js';
import { call, commandIn, isCommand, operationsIn, type Operation } from './operations.js';

const { municipality, practice, otherPractice, association, stranger } = organisations;

const staff = (personId: string, organisationId: string, role: string, authorised = false): Actor => ({
  kind: 'person',
  personId,
  organisationId,
  role,
  authorised,
});

/** Everybody of the world: both sides in each role, the citizen, and those who have no part in it. */
const actors: Readonly<Record<string, Actor>> = {
  caseworker: staff(people.caseworker, municipality, 'caseworker'),
  manager: staff(people.manager, municipality, 'manager'),
  administrator: staff(people.administrator, municipality, 'administrator'),
  doctor: staff(people.doctor, practice, 'clinician', true),
  secretary: staff(people.secretary, practice, 'secretary'),
  otherDoctor: staff(people.otherDoctor, otherPractice, 'clinician', true),
  adviser: staff(people.adviser, association, 'adviser'),
  strangeCaseworker: staff(people.strangeCaseworker, stranger, 'caseworker'),
  citizen: { kind: 'citizen', personId: people.citizen, citizenId: '0193a000-0000-7000-8000-00000000c001' },
  otherCitizen: { kind: 'citizen', personId: people.otherCitizen, citizenId: '0193a000-0000-7000-8000-00000000c002' },
};

/** What the tables of core say a call answers; `asked` is a command that came through to its own rules, which may still say no. */
type Verdict = 'hidden' | 'forbidden' | 'read' | 'asked';

const verdictOf = (operation: Operation, actor: Actor, state: ServiceRequest): Verdict => {
  const command = commandIn(operation);
  if (command === undefined && !mayDo(actor, 'requests.read')) return 'forbidden';
  if (!mayRead(actor, state)) return 'hidden';
  if (command !== undefined) return mayCommand(actor, state, command) ? 'asked' : 'forbidden';
  // The sample's id is that of no file.
  if (operation.path.endsWith('{attachmentId}')) return 'hidden';
  const writesAnswer = actor.kind === 'person' && actor.organisationId === state.recipientId;
  return operation.path.endsWith('/draft') && !writesAnswer ? 'forbidden' : 'read';
};

/** The samples' ids name nobody, and a secretary may answer but not sign: both are rules of the command. So is a draft that a colleague has saved. */
const verdictIn = (operation: Operation, { status, body }: { status: number; body: { code?: string } }): Verdict | number => {
  if (status === 404) return 'hidden';
  if (status === 403 && body.code !== 'NeedsAuthorisedSigner') return 'forbidden';
  if (!isCommand(operation)) return status === 200 || body.code === 'DraftConflict' ? 'read' : status;
  return [200, 204, 400, 403, 409, 422].includes(status) ? 'asked' : status;
};

/** Held to what the api serves by another test. */
const operations = operationsIn(JSON.parse(readFileSync('apps/portal/src/api/openapi.json', 'utf8'))).filter(({ path }) =>
  path.startsWith('/service-requests/{id}'),
);

describe('every operation on a request, for everybody', () => {
  const app = setUp(() => stage());
  const sessions = new Map<string, Session>();

  beforeAll(async () => {
    for (const [name, { personId }] of Object.entries(actors as Record<string, Actor & { personId: string }>)) sessions.set(name, await app.signIn(personId));
  });

  const sessionOf = (name: string): Session => sessions.get(name) as Session;

  const stateNow = (id: string): Promise<ServiceRequest> =>
    asActor(app.foundation.database.app, actors.caseworker as Actor, async (manager) => {
      const row = await requestById(manager, id);
      if (row === null) throw new Error('The request is not there.');
      return stateOf(row);
    });

  /** Brings a request to a status; what asks for a consultation has one. */
  const made: Partial<Record<Status, () => Promise<string>>> = {
    draft: async () => (await create(sessionOf('caseworker'), { ...draftBody, formCode: 'EGNE ORD', legalBasis: 'consent' })).id,
    awaitingConsent: async () => {
      const { id } = await create(sessionOf('caseworker'), { ...draftBody, legalBasis: 'consent' });
      return (await give(sessionOf('caseworker'), id, 'request-consent', { thenSend: false })).id;
    },
    awaitingWords: async () => {
      const { id } = await create(sessionOf('caseworker'), { ...draftBody, formCode: 'EGNE ORD' });
      return (await give(sessionOf('caseworker'), id, 'invite-words')).id;
    },
    sent: async () => (await createSent(sessionOf('caseworker'), { ...draftBody, formCode: 'LÆ 135' })).id,
    inProgress: async () => (await give(sessionOf('doctor'), (await createSent(sessionOf('caseworker'))).id, 'accept')).id,
    questionAsked: async () => (await give(sessionOf('doctor'), (await createSent(sessionOf('caseworker'))).id, 'ask', { text: 'Et spørgsmål.' })).id,
    answered: async () =>
      (await give(sessionOf('doctor'), (await createSent(sessionOf('caseworker'))).id, 'answer', { answerType: 'full', text: 'Et svar.' })).id,
    closed: async () => {
      const { id } = await createSent(sessionOf('caseworker'));
      await give(sessionOf('doctor'), id, 'answer', { answerType: 'full', text: 'Et svar.' });
      return (await give(sessionOf('caseworker'), id, 'accept-answer')).id;
    },
  };

  const makeFor = (operation: Operation): Promise<string> => {
    const from = allowedFrom[commandIn(operation) ?? 'redact'] as readonly Status[];
    const status = (['sent', 'inProgress', 'questionAsked', 'answered', 'closed', 'awaitingConsent', 'awaitingWords', 'draft'] as const).find((each) =>
      from.includes(each),
    );
    const make = status === undefined ? undefined : made[status];
    if (make === undefined) throw new Error(`Nothing makes a request on which ${operation.name} is allowed.`);
    return make();
  };

  it.each(operations)('$name is refused, hidden or let through as core’s tables say', async (operation) => {
    const id = await makeFor(operation);
    const state = await stateNow(id);
    const expected = Object.entries(actors).map(([name, actor]) => ({ name, verdict: verdictOf(operation, actor, state) }));
    const [carriesOut] = expected.filter(({ verdict }) => verdict === 'asked');
    for (const { name, verdict } of expected.filter((each) => each.verdict !== 'asked')) {
      expect([name, verdictIn(operation, await call(sessionOf(name), operation, id))]).toEqual([name, verdict]);
    }
    // Another would find the request changed; who else may is core's own test.
    if (carriesOut !== undefined) expect(verdictIn(operation, await call(sessionOf(carriesOut.name), operation, id))).toBe('asked');
  });

  it('answers the same for one that is not there as for one that one has no part in', async () => {
    const foreign = (await createSent(sessionOf('caseworker'))).id;
    const told = ({ status, text }: { status: number; text: string }): string => `${status} ${text.replace(/"traceId":"[^"]*"/, '')}`;
    for (const operation of operations) {
      for (const name of ['otherDoctor', 'otherCitizen', 'administrator']) {
        const answers = [await call(sessionOf(name), operation, foreign), await call(sessionOf(name), operation, randomUUID())];
        const [ofForeign, ofMissing] = answers.map(told);
        expect([operation.name, name, ofForeign]).toEqual([operation.name, name, ofMissing]);
        expect(ofForeign).toMatch(name === 'administrator' && !isCommand(operation) ? /^403 / : /^404 /);
      }
    }
  }, 60_000);

  it('changes nothing when it is refused', async () => {
    const { id, version } = await createSent(sessionOf('caseworker'));
    for (const operation of operations.filter(isCommand)) {
      for (const name of ['strangeCaseworker', 'otherDoctor', 'otherCitizen']) await call(sessionOf(name), operation, id).expect(404);
    }
    const { rows } = await app.foundation.database.engine.query<{ version: number }>('SELECT version FROM service_request WHERE id = $1', [id]);
    expect(rows).toEqual([{ version }]);
    expect(operations.filter(isCommand).length).toBeGreaterThan(40);
  }, 60_000);
});
