import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import { documentOf } from './document.js';

/** `/api/openapi.json`, and `/api/docs` for people. */
export const serveDocument = async (app: INestApplication): Promise<void> => {
  const document = await documentOf(app);
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json', raw: ['json'], customSiteTitle: 'Afklar API' });
};
