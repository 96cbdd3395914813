import { randomUUID } from 'node:crypto';
import { fieldText, problemText, type Language } from '#core';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUpload } from '../attachments/media.js';
import { languageOf } from './language.js';
import { allowedMethods } from './methods.js';
import type { ProblemDetails } from './problem.dto.js';
import { DoneUnseen, Problem } from './problem.js';
import { unavailable } from './unavailable.js';

const logger = new Logger('Problem');

/** How Fastify says that a body is too large, of another kind, or not JSON. */
const ofFastify: Readonly<Record<string, Problem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: new Problem(413, 'TooLarge', { max: '1 MB' }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new Problem(415, 'UnsupportedMediaType'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: new Problem(400, 'MalformedBody'),
  FST_ERR_CTP_EMPTY_JSON_BODY: new Problem(400, 'MalformedBody'),
  FST_ERR_CTP_INVALID_JSON_BODY: new Problem(400, 'MalformedBody'),
  FST_ERR_BAD_URL: new Problem(404, 'RouteNotFound'),
};

/** The same of a file, by the code it has elsewhere. */
const ofUpload: Readonly<Record<string, Problem>> = {
  TooLarge: new Problem(413, 'FileTooLarge', { max: '10 MB' }),
  UnsupportedMediaType: new Problem(415, 'FileTypeNotTaken'),
};

const ofStatus: Readonly<Record<number, string>> = {
  400: 'MalformedBody',
  404: 'RouteNotFound',
  405: 'MethodNotAllowed',
  413: 'TooLarge',
  415: 'UnsupportedMediaType',
};

const statusIn = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  return typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : undefined;
};

const codeIn = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '');

/** What the frame refuses before a route is reached, in our words; what nobody foresaw is ours to mend and says nothing. */
const problemOf = (error: unknown, request: FastifyRequest): Problem => {
  if (error instanceof Problem) return error;
  const known = ofFastify[codeIn(error)];
  if (known !== undefined) return known;
  const status = statusIn(error) ?? 500;
  if (status === 404 && allowedMethods(request.server, request.url).length > 0) return new Problem(405, 'MethodNotAllowed', { method: request.method });
  const code = ofStatus[status];
  if (code !== undefined) return new Problem(status, code);
  return unavailable(error) ? new Problem(503, 'Unavailable') : new Problem(500, 'InternalError');
};

const detailsOf = ({ status, code, params, faults }: Problem, traceId: string, language: Language): ProblemDetails => {
  const { title, detail } = problemText({ code, params }, language);
  const errors = faults.map(({ field, code: rule, params: limits }) => ({ field, code: rule, detail: fieldText(rule, { ...limits, field }, language) }));
  return { type: `urn:afklar:problem:${code}`, title, status, detail, code, ...(errors.length > 0 && { errors }), traceId };
};

const report = (error: unknown, request: FastifyRequest, traceId: string): void => {
  const route = request.routeOptions.url ?? 'an unknown route';
  logger.error(`${request.method} ${route} failed, error id ${traceId}`, error instanceof Error ? error.stack : String(error));
};

/** Every error leaves as `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    sendProblem(error, request, reply);
  }
}

/** Also for what Fastify refuses before a route is looked for. */
export const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  if (error instanceof DoneUnseen) return void reply.status(204).send();
  const found = problemOf(error, request);
  const problem = (isUpload(request.routeOptions.url) && ofUpload[found.code]) || found;
  const traceId = randomUUID();
  if (problem.status >= 500 && !(error instanceof Problem)) report(error, request, traceId);
  const language = languageOf(request.headers['accept-language']);
  if (problem.status === 405) void reply.header('allow', allowedMethods(request.server, request.url).join(', '));
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(detailsOf(problem, traceId, language)));
};
