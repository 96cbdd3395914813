import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import { documentOf, readMetadata } from './document.js';

/** `/api/openapi.json`, and `/api/docs` for people. It is made when somebody first asks: making it is a quarter of the time to start. */
export const serveDocument = async (app: INestApplication): Promise<void> => {
  await readMetadata();
  SwaggerModule.setup('api/docs', app, () => documentOf(app), { jsonDocumentUrl: 'api/openapi.json', raw: ['json'], customSiteTitle: 'Afklar API' });
};
