import type { FastifyInstance } from 'fastify';

type Route = { method: string; pattern: RegExp };

const routesOf = new WeakMap<FastifyInstance['server'], Route[]>();

const patternOf = (url: string): RegExp => new RegExp(`^${url.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll(/:[A-Za-z]+/g, '[^/]+')}/?$`);

/** Remembers each route of the api as it is added, so that a wrong method can be told from a wrong address. */
export const rememberRoutes = (fastify: FastifyInstance): void => {
  const routes: Route[] = [];
  routesOf.set(fastify.server, routes);
  fastify.addHook('onRoute', ({ method, url }) => {
    if (!url.startsWith('/api/') || url.includes('*')) return;
    for (const each of [method].flat()) routes.push({ method: each, pattern: patternOf(url) });
  });
};

/** The methods the address knows; none for an unknown address. */
export const allowedMethods = (fastify: FastifyInstance, url: string): string[] => {
  const [path = ''] = url.split('?');
  const found = (routesOf.get(fastify.server) ?? []).filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  return [...new Set(found)];
};
