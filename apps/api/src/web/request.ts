import type { Actor, Language } from '#core';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { languageOf } from './language.js';

/** A request as the guard leaves it. */
export type SignedRequest = FastifyRequest & { actor?: Actor };

export const requestIn = (context: ExecutionContext): SignedRequest => context.switchToHttp().getRequest<SignedRequest>();

export const actorIn = (context: ExecutionContext): Actor => {
  const { actor } = requestIn(context);
  if (actor === undefined) throw new Error('A route without a session asked who asks.');
  return actor;
};

/** Who asks. */
export const By = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => actorIn(context));

/** The language to answer in. */
export const Spoken = createParamDecorator((_data: unknown, context: ExecutionContext): Language => languageOf(requestIn(context).headers['accept-language']));
