import { serviceRequestWorkflow, type EventType, type ServiceRequestMessage } from '#core';
import { recipientsOf } from '#persistence';
import type pg from 'pg';
import type { Call } from './journal.js';
import type { Notice, Request } from './remains.js';

/** The one event by which each command of the stories is known. */
export const eventOfCommand: Readonly<Record<string, EventType>> = {
  create: 'created',
  send: 'sent',
  accept: 'accepted',
  ask: 'questionAsked',
  answerQuestion: 'questionAnswered',
  answer: 'answered',
  returnAnswer: 'answerReturned',
  acceptAnswer: 'answerAccepted',
};

/** What the call said in words, as it is to be kept. */
export const wordsOf = ({ command, body: { purpose, questions, text } }: Call): unknown[] => {
  if (command === 'create') return [purpose, questions];
  if (text === undefined) return [];
  return [command === 'answer' ? { items: {}, text } : text];
};

/** Of each event of a request what the core has to tell of it. */
export const messagesFrom = ({ events, folds }: Request): ServiceRequestMessage[] =>
  events.flatMap(({ event }, place) => {
    const state = folds[place];
    return state === undefined ? [] : (serviceRequestWorkflow.messagesOf(event, state) as ServiceRequestMessage[]);
  });

/** `collected`: no mail of its own goes with it. */
type Owed = Notice & { collected: boolean };

/** Every notice that somebody ought to have, by what happened and who stands for whom. */
export const noticesOwed = async (owner: pg.Client, requests: readonly Request[]): Promise<Owed[]> => {
  const owed: Owed[] = [];
  for (const request of requests) {
    for (const { channel, body } of messagesFrom(request)) {
      if (channel !== 'notice') continue;
      const recipients = await recipientsOf(owner, request.id, body.to);
      owed.push(
        ...recipients.map(({ personId }) => ({ instanceId: request.id, personId, code: body.code, params: body.params, collected: body.mail === 'collected' })),
      );
    }
  }
  return owed;
};
