import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, getSchemaPath, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import metadata from '../openapi-metadata.js';
import { ProblemDetails } from '../web/problem.dto.js';

const frame = new DocumentBuilder()
  .setOpenAPIVersion('3.1.0')
  .setTitle('Afklar')
  .setDescription('Requests for medical clarification between job centre, clinical function, practices and interest organisations, answered on time.')
  .setVersion('1')
  .addServer('/')
  .addCookieAuth('afklar', { type: 'apiKey', in: 'cookie', name: 'afklar' }, 'session')
  .addSecurityRequirements('session')
  .build();

const problem = {
  description: 'What stood in the way, in the language of `Accept-Language`',
  content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDetails) } } },
};

/** Every route answers with a problem when it does not answer as asked. */
const addProblems = ({ paths }: OpenAPIObject): void => {
  for (const { get, post, put, delete: remove } of Object.values(paths)) {
    for (const operation of [get, post, put, remove]) if (operation !== undefined) operation.responses.default = problem;
  }
};

/** What the build read off the DTOs, for whichever document is made afterwards. */
export const readMetadata = (): Promise<void> => SwaggerModule.loadPluginMetadata(metadata);

/** The document of the routes as they are, once the metadata was read. */
export const documentOf = (app: INestApplication): OpenAPIObject => {
  const document = SwaggerModule.createDocument(app, frame, { extraModels: [ProblemDetails], operationIdFactory: (_controller, method) => method });
  addProblems(document);
  return document;
};
