import type { FastifyInstance } from 'fastify';

/** The most a body may hold, in bytes. */
export const bodyLimit = 1_048_576;

/** JSON and nothing else; an empty body is an empty object, since many commands need no words. */
export const readJsonOnly = (fastify: FastifyInstance): void => {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit }, (request, body, done) => {
    if (body === '') done(null, {});
    else void parse(request, body as string, done);
  });
};
