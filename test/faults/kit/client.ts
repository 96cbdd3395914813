import { randomUUID } from 'node:crypto';
import type { ServiceRequestView } from '../../../apps/api/src/service-requests/view/service-request.dto.js';
import type { Call, Journal } from './journal.js';

/** Somebody who gives up on no command: what had no answer is sent again with the same key. */
export type Client = {
  create(body: Call['body']): Promise<string>;
  give(id: string, command: string, body?: Call['body']): Promise<string>;
};

export type Access = { personId: string; cookie: string; address(): Promise<string> };

/** Of one call, so that a fault that does not pass ends the test. */
const mostTries = 100;

/** In milliseconds: longer than any statement of the api may take. */
const patience = 35_000;

type Answer = { status: number; text: string };

const camel = (command: string): string => command.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());

/** It was not carried out, or nobody knows: 503, or 409 when others were faster five times. */
const isToBeRepeated = ({ status, text }: Answer): boolean => status === 503 || (status === 409 && text.includes('VersionConflict'));

export const createClient = ({ personId, cookie, address }: Access, journal: Journal): Client => {
  const ask = async ({ path, body, key }: Call): Promise<Answer | null> => {
    const base = await address();
    journal.tick();
    try {
      const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': key };
      const response = await fetch(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(patience) });
      return { status: response.status, text: await response.text() };
    } catch {
      return null;
    } finally {
      journal.tick();
    }
  };

  const insist = async (call: Call): Promise<string> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const answer = await ask(call);
      if (answer === null) call.lost += 1;
      else if (isToBeRepeated(answer)) call.refused += 1;
      else if (answer.status >= 300) throw new Error(`${call.path} answered ${answer.status}: ${answer.text}`);
      else {
        const { id } = JSON.parse(answer.text) as ServiceRequestView;
        return Object.assign(call, { outcome: 'done', requestId: id }).requestId;
      }
    }
    throw new Error(`${call.path} had no lasting answer in ${mostTries} tries.`);
  };

  const path = '/api/service-requests';
  return {
    create: (body) => insist(journal.begin({ key: randomUUID(), personId, command: 'create', path, body, requestId: null })),
    give: (id, command, body = {}) =>
      insist(journal.begin({ key: randomUUID(), personId, command: camel(command), path: `${path}/${id}/${command}`, body, requestId: id })),
  };
};
