import { readdirSync } from 'node:fs';
import path from 'node:path';
import statics from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const filesIn = (folder: string): Set<string> =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  );

const year = 31_536_000;

/** Vite names its assets by their content, so they never change. */
const isNamedByContent = (file: string): boolean => file.startsWith('assets/');

/** Serves the built portal, packed for whoever can unpack it: a file when there is one, the page itself for its own addresses, never for the api's. */
export const servePortal = async (app: NestFastifyApplication, fastify: FastifyInstance, folder: string): Promise<void> => {
  const files = filesIn(folder);
  await app.register(statics, { root: folder, serve: false, cacheControl: false, preCompressed: true });
  const serve = (request: FastifyRequest, reply: FastifyReply): unknown => {
    const [address = ''] = request.url.split('?');
    const file = address.slice(1);
    if (address === '/api' || address.startsWith('/api/')) return reply.callNotFound();
    if (files.has(file)) {
      reply.header('cache-control', isNamedByContent(file) ? `public, max-age=${year}, immutable` : 'no-cache');
      return reply.sendFile(file);
    }
    if (path.posix.extname(file) !== '') return reply.callNotFound();
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  };
  fastify.get('/*', serve);
};
