import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.js';
import type { Foundation } from './foundation.js';
import { serveDocument } from './openapi/serve.js';
import { bodyLimit, readJsonAndFiles } from './web/body.js';
import { rememberRoutes } from './web/methods.js';
import { servePortal } from './web/portal.js';
import { sendProblem } from './web/problem.filter.js';
import { secure } from './web/security.js';
import { validation } from './web/validation.js';

const createNest = (foundation: Foundation): Promise<NestFastifyApplication> =>
  NestFactory.create<NestFastifyApplication>(AppModule.of(foundation), new FastifyAdapter({ bodyLimit, frameworkErrors: sendProblem }), {
    bodyParser: false,
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
  });

/** Builds the api around its foundation, ready to listen. Closing it leaves the foundation open. */
export const createApp = async (foundation: Foundation): Promise<NestFastifyApplication> => {
  const app = await createNest(foundation);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const { https, portal } = foundation.settings;
  rememberRoutes(fastify);
  readJsonAndFiles(fastify);
  await secure(app, fastify, https);
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validation);
  await serveDocument(app);
  if (portal !== null) await servePortal(app, fastify, portal);
  await app.init();
  return app;
};
