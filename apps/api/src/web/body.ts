import { errorCodes, type FastifyInstance } from 'fastify';
import { isMediaType, isUpload, mediaTypes, mostBytes, typeIn } from '../attachments/media.js';

/** The most a body may hold, in bytes. */
export const bodyLimit = 1_048_576;

/** JSON, and files where they are put; an empty body is an empty object, since many commands need no words. */
export const readJsonAndFiles = (fastify: FastifyInstance): void => {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit }, (request, body, done) => {
    if (body === '') done(null, {});
    else void parse(request, body as string, done);
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    const isFile = isMediaType(typeIn(request.headers['content-type']));
    done(isFile && !isUpload(request.routeOptions.url) ? new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE() : undefined);
  });
  fastify.addContentTypeParser(mediaTypes, { parseAs: 'buffer', bodyLimit: mostBytes }, (_request, body, done) => done(null, body));
};
