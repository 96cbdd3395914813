import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { Foundation } from '../foundation.js';
import { documentOf, readMetadata } from './document.js';

/** Routes and DTOs are read, nothing is run: the foundation is only asked whether the demo's routes are there. */
const absent = Object.assign(Object.create(Foundation.prototype) as Foundation, { settings: { signIn: 'demo' } });

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file to write the OpenAPI document to.');

const app = await NestFactory.create(AppModule.of(absent), new FastifyAdapter(), { logger: ['error'], abortOnError: false });
app.setGlobalPrefix('api');
await readMetadata();
writeFileSync(file, `${JSON.stringify(documentOf(app), null, 2)}\n`);
