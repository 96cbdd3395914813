import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Problem } from './problem.js';

const none = ["'none'"];
const self = ["'self'"];

/** The portal runs nothing but its own files, and nobody may frame it. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: none,
    scriptSrc: self,
    styleSrc: self,
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: self,
    connectSrc: self,
    manifestSrc: self,
    formAction: self,
    baseUri: none,
    objectSrc: none,
    frameAncestors: none,
    requireTrustedTypesFor: ["'script'"],
  },
};

/** Swagger UI writes its style sheet into the page. */
const docsPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

const isOurs = ({ headers, protocol, host }: FastifyRequest): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === undefined || headers.origin === `${protocol}://${host}`;
};

/** Another site's page may not act with the cookie of somebody signed in here; programs that send neither header are no pages. */
const refuseForeignPages = async (request: FastifyRequest): Promise<void> => {
  if (!safe.has(request.method) && !isOurs(request)) throw new Problem(403, 'Forbidden');
};

const guardAnswers = (fastify: FastifyInstance): void => {
  fastify.addHook('onRequest', refuseForeignPages);
  fastify.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/docs')) reply.header('content-security-policy', docsPolicy);
    if (request.url.startsWith('/api') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
};

export const secure = async (app: NestFastifyApplication, fastify: FastifyInstance, https: boolean): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: https && { maxAge: 31_536_000, includeSubDomains: true },
  });
  guardAnswers(fastify);
};
