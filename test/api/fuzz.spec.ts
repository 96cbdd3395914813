import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { Session } from '../kit/app.js';
import { createSent, people, setUp, stage } from './kit.js';
import { samples } from './samples.js';

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    null,
    true,
    -1,
    1e308,
    '',
    ' ',
    '\u0000',
    '\ud800',
    'x'.repeat(20_000),
    "' OR 1=1 --",
    '${7*7}',
    '../../etc/passwd',
    '2026-02-30',
    '9999-12-31',
    '0001-01-01',
    '0193a000-0000-7000-8000-000000000001',
    [],
    {},
    { __proto__: 1 },
  ),
  fc.string({ unit: 'binary' }),
);

/** A right body with one field made odd, one added, or one left out; or no such body at all. */
const bodiesNear = (sample: object): fc.Arbitrary<unknown> => {
  const keys = Object.keys(sample);
  const field = keys.length === 0 ? fc.string() : fc.constantFrom(...keys);
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(field, odd).map(([key, value]) => ({ ...sample, [key]: value })) },
    { weight: 2, arbitrary: fc.tuple(fc.string(), odd).map(([key, value]) => ({ ...sample, [key]: value })) },
    { weight: 1, arbitrary: field.map((key) => Object.fromEntries(Object.entries(sample).filter(([each]) => each !== key))) },
    { weight: 1, arbitrary: odd },
  );
};

/** Odd input is answered, never stumbled over. */
describe('whatever is sent', () => {
  const app = setUp(() => stage());
  let sessions: (Session & { cookie: string })[];
  let requestId: string;

  beforeAll(async () => {
    sessions = [await app.signIn(people.caseworker), await app.signIn(people.doctor), await app.signIn(people.citizen)];
    requestId = (await createSent(sessions[0] as Session)).id;
  });

  const check = ({ status, text, headers }: { status: number; text: string; headers: Record<string, string> }, what: unknown): void => {
    if (status >= 500 || /node_modules|at \w+ \(|select |syntax error/i.test(text))
      throw new Error(`${JSON.stringify(what)} answered ${status}: ${text.slice(0, 400)}`);
    if (status >= 400) expect(headers['content-type']).toContain('application/problem+json');
  };

  const addresses = Object.keys(samples).filter((path) => !['/demo/clock', '/sign-out'].includes(path));

  it.each(addresses)('to %s is answered', async (path) => {
    for (const [count, body] of fc.sample(bodiesNear(samples[path] ?? {}), 20).entries()) {
      const session = sessions[count % sessions.length] as Session & { cookie: string };
      const address = `/api${path.replace('{id}', requestId)}`;
      const sent = path.endsWith('/draft') ? request(app.address).put(address) : request(app.address).post(address);
      const headers = { cookie: session.cookie, 'idempotency-key': randomUUID(), 'content-type': 'application/json' };
      check((await sent.set(headers).send(JSON.stringify(body))) as never, { path, body });
    }
  });

  it('in a query or an address is answered', async () => {
    const names = [
      'tab',
      'figure',
      'status',
      'formCode',
      'holder',
      'counterpartId',
      'number',
      'citizenId',
      'courseId',
      'sort',
      'cursor',
      'limit',
      'name',
      'kind',
      'organisationId',
    ];
    const queries = fc.tuple(
      fc.constantFrom('/service-requests', '/citizens', '/courses', '/breaches', '/notifications', '/organisations', '/people'),
      fc.constantFrom(...names),
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%00', '%', '-1', '1e9', 'a,b', '[]', 'null')),
    );
    for (const [path, name, value] of fc.sample(queries, 300)) {
      const encoded = value.startsWith('%') ? value : encodeURIComponent(value.replaceAll(/\p{Surrogate}/gu, ''));
      check((await (sessions[0] as Session).get(`/api${path}?${name}=${encoded}`)) as never, { path, name, value });
      check((await (sessions[0] as Session).get(`/api/service-requests/${encoded}`)) as never, { value });
    }
  });

  it('as a header is answered', async () => {
    for (const header of ['idempotency-key', 'if-match', 'accept-language', 'cookie', 'origin', 'sec-fetch-site']) {
      for (const value of ['', ' ', '"', 'x'.repeat(5_000), '*', '-1', 'W/"99999999999"', 'da;q=x', 'afklar=', 'afklar=a=b; afklar=c']) {
        check((await (sessions[0] as Session).command(`/api/service-requests/${requestId}/remind`).set(header, value)) as never, { header, value });
      }
    }
  });
});
