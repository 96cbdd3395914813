import { beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import type { Session } from '../kit/app.js';
import { createSent, people, setUp, stage } from './kit.js';

type Document = { openapi: string; paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, object> } };
type Operation = {
  operationId: string;
  summary?: string;
  parameters?: { name: string; required?: boolean }[];
  responses: Record<string, { content?: object }>;
  requestBody?: object;
};

describe('the document of the api', () => {
  const app = setUp(() => stage());
  let document: Document;
  let operations: [string, Operation][];

  beforeAll(async () => {
    document = (await app.anybody.get('/api/openapi.json').expect(200)).body;
    operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]): [string, Operation] => [`${method} ${path}`, operation]),
    );
  });

  it('has one schema for each name: two classes of one name would be one of them to every caller', () => {
    const files = readdirSync('apps/api/src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.dto.ts'));
    const names = files.flatMap((file) => [...readFileSync(`apps/api/src/${file}`, 'utf8').matchAll(/^(?:export )?class (\w+)/gm)].map(([, name]) => name));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it('is valid OpenAPI 3.1', async () => {
    expect(document.openapi).toBe('3.1.0');
    const config = await createConfig({
      rules: {
        struct: 'error',
        'no-unresolved-refs': 'error',
        'operation-operationId-unique': 'error',
        'path-parameters-defined': 'error',
        'no-identical-paths': 'error',
      },
    });
    const problems = await lintFromString({ source: JSON.stringify(document), config });
    expect(problems.map(({ message, location }) => `${message} ${location[0]?.pointer}`)).toEqual([]);
  });

  it('is the one that the portal’s client is made of; the build writes it anew', () => {
    expect(JSON.parse(readFileSync('apps/portal/src/api/openapi.json', 'utf8'))).toEqual(document);
  });

  it('says of each operation what it is for and what it answers', () => {
    for (const [name, { summary = '', responses }] of operations) {
      expect([name, summary.length > 5]).toEqual([name, true]);
      const right = Object.entries(responses).find(([status]) => /^2\d\d$/.test(status));
      expect([name, right !== undefined && (right[0] === '204' || right[1].content !== undefined)]).toEqual([name, true]);
      expect([name, responses.default?.content]).toEqual([name, expect.objectContaining({ 'application/problem+json': expect.anything() })]);
    }
  });

  it('asks for a key wherever a request is made or changed', () => {
    for (const [name, { parameters = [] }] of operations.filter(([each]) => each.startsWith('post /api/service-requests'))) {
      expect([name, parameters.find((parameter) => parameter.name === 'Idempotency-Key')?.required]).toEqual([name, true]);
    }
  });

  it('leaves no field of a schema without a type', () => {
    const vague = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      Object.entries((schema as { properties?: Record<string, Record<string, unknown>> }).properties ?? {})
        .filter(
          ([, property]) => !['type', '$ref', 'allOf', 'anyOf', 'oneOf'].some((key) => key in property) || JSON.stringify(property) === '{"type":"object"}',
        )
        .map(([property]) => `${name}.${property}`),
    );
    expect(vague).toEqual([]);
  });

  it('is kept by a real answer: no field too many, none missing', async () => {
    const caseworker: Session = await app.signIn(people.caseworker);
    const view = await createSent(caseworker);
    const schema = document.components.schemas.ServiceRequestView as { properties: object; required: string[] };
    expect(Object.keys(view).filter((key) => !(key in schema.properties))).toEqual([]);
    expect(schema.required.filter((key) => !(key in view))).toEqual([]);
  });

  it('is readable by people', async () => {
    const { text, headers } = await app.anybody.get('/api/docs').redirects(1).expect(200);
    expect(text).toContain('swagger-ui');
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    await app.anybody.get('/api/docs/swagger-ui-bundle.js').expect(200);
  });
});
