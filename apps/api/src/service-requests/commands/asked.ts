import { createHash } from 'node:crypto';
import type { Actor, CommandType, Language } from '#core';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { commandOf } from '../../web/access.js';
import { languageOf } from '../../web/language.js';
import { notFound, Problem } from '../../web/problem.js';
import { actorIn, requestIn, type SignedRequest } from '../../web/request.js';
import { isId } from '../../web/validators.js';

/** Who gives a command, on what, under which key: all of it but the command itself. */
export type Asked = {
  actor: Actor;
  language: Language;
  /** The same key gives the same answer and one effect. */
  key: string;
  bodyHash: string;
};

/** `expectedVersion` when the caller wants the command only on what it has read. */
export type AskedOf = Asked & { id: string; command: CommandType; expectedVersion?: number };

const keyIn = ({ headers }: SignedRequest): string => {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || key === '') throw new Problem(400, 'IdempotencyKeyMissing');
  if (!/^[\x21-\x7e]{1,100}$/.test(key)) throw new Problem(400, 'IdempotencyKeyInvalid');
  return key;
};

const hashOf = ({ url, body }: SignedRequest): string =>
  createHash('sha256')
    .update(`${url}\n${JSON.stringify(body ?? {})}`)
    .digest('hex');

const versionIn = ({ headers }: SignedRequest): number | undefined => {
  const given = headers['if-match'];
  if (given === undefined || given === '*') return undefined;
  const match = /^(?:W\/)?"?(\d{1,9})"?$/.exec(given);
  if (match === null) throw new Problem(412, 'VersionConflict');
  return Number(match[1]);
};

/** Of any call under a key. */
export const askedIn = (context: ExecutionContext): Asked => {
  const request = requestIn(context);
  return { actor: actorIn(context), language: languageOf(request.headers['accept-language']), key: keyIn(request), bodyHash: hashOf(request) };
};

/** For a route that makes a request: there is no id yet. */
export const AsksNew = createParamDecorator((_data: unknown, context: ExecutionContext): Asked => askedIn(context));

/** For a command on a request that is there. */
export const Asks = createParamDecorator((_data: unknown, context: ExecutionContext): AskedOf => {
  const request = requestIn(context);
  const { id } = request.params as { id: string };
  if (!isId(id)) throw notFound();
  return { ...askedIn(context), id: id.toLowerCase(), command: commandOf(context.getHandler()), expectedVersion: versionIn(request) };
});
