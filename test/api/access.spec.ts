import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Session } from '../kit/app.js';
import { citizens } from '../kit/world.js';
import { createSent, give, people, setUp, stage } from './kit.js';
import { call, isCommand, operationsIn, type Operation } from './operations.js';
import { samples } from './samples.js';

/** Who gets through the door of each route, by the roles core's table names; what they see behind it is for the walls. */
const openToAll = [
  'GET /session',
  'POST /sign-out',
  'GET /health/live',
  'GET /health/ready',
  'GET /demo/people',
  'POST /demo/sign-in',
  'GET /demo/clock',
  'POST /demo/clock',
];
const everybody = ['caseworker', 'manager', 'doctor', 'secretary', 'adviser', 'administrator', 'citizen'] as const;
type Who = (typeof everybody)[number];
const staff: readonly Who[] = ['caseworker', 'manager', 'doctor', 'secretary', 'adviser'];
const doors: Readonly<Record<string, readonly Who[]>> = {
  'GET /me': everybody,
  'PUT /session/organisation': everybody,
  'PUT /session/citizen': everybody,
  'GET /own-case/representatives': ['citizen'],
  'POST /own-case/representatives': ['citizen'],
  'POST /own-case/representatives/redeem': ['citizen'],
  'POST /own-case/representatives/{id}/end': ['citizen'],
  'GET /citizens/{id}/representatives': staff,
  'POST /citizens/{id}/representatives': ['caseworker', 'manager'],
  'POST /citizens/{id}/representatives/{representativeId}/letter': ['caseworker', 'manager'],
  'POST /citizens/{id}/representatives/{representativeId}/end': ['caseworker', 'manager'],
  'GET /organisations': everybody,
  'GET /people': [...staff, 'administrator'],
  'GET /units': [...staff, 'administrator'],
  'GET /citizens': staff,
  'POST /citizens/find': staff,
  'GET /citizens/{id}': staff,
  'POST /citizens/{id}/attachments': staff,
  'GET /citizens/{id}/attachments/{attachmentId}': staff,
  'PUT /citizens/{id}/deceased': ['caseworker', 'manager'],
  'PUT /citizens/{id}/gp': ['caseworker', 'manager'],
  'PUT /citizens/{id}/contact': ['caseworker', 'manager'],
  'GET /letters': ['caseworker', 'manager'],
  'POST /letters/paper': ['caseworker', 'manager'],
  'POST /letters/posted': ['caseworker', 'manager'],
  'POST /letters/{id}/returned': ['caseworker', 'manager'],
  'PUT /citizens/{id}/municipality': ['caseworker', 'manager'],
  'GET /courses': [...staff, 'citizen'],
  'GET /courses/own': ['citizen'],
  'POST /courses/own': ['citizen'],
  'GET /courses/kinds': [...staff, 'citizen'],
  'GET /courses/led': ['caseworker', 'manager'],
  'GET /courses/{id}': [...staff, 'citizen'],
  'GET /courses/{id}/waiting': [...staff, 'citizen'],
  'GET /courses/{id}/as-citizen': ['caseworker', 'manager'],
  'GET /courses/{id}/as-citizen/{requestId}': ['caseworker', 'manager'],
  'GET /own-case/waiting': ['citizen'],
  'GET /own-case/surveys': ['citizen'],
  'POST /courses/{id}/survey': ['citizen'],
  'POST /courses': ['caseworker', 'manager'],
  'POST /courses/{id}/change-kind': ['caseworker', 'manager'],
  'POST /courses/{id}/change-regime': ['caseworker', 'manager'],
  'POST /courses/{id}/appoint-coordinator': ['caseworker', 'manager'],
  'POST /courses/{id}/end': ['caseworker', 'manager'],
  'POST /courses/{id}/reopen': ['caseworker', 'manager'],
  'GET /courses/{id}/new-rules': ['caseworker', 'manager'],
  'POST /courses/{id}/apply-anew': ['caseworker', 'manager'],
  'POST /courses/{id}/goals': ['caseworker', 'manager'],
  'POST /courses/{id}/goals/{no}/revise': ['caseworker', 'manager'],
  'POST /courses/{id}/goals/{no}/close': ['caseworker', 'manager'],
  'POST /courses/{id}/activities': ['caseworker', 'manager'],
  'POST /courses/{id}/activities/{no}/change': ['caseworker', 'manager'],
  'POST /courses/{id}/activities/{no}/end': ['caseworker', 'manager'],
  'POST /courses/{id}/exemptions': ['caseworker', 'manager'],
  'POST /courses/{id}/exemptions/{no}/end': ['caseworker', 'manager'],
  'POST /courses/{id}/waits': ['caseworker', 'manager'],
  'POST /courses/{id}/waits/{no}/end': ['caseworker', 'manager'],
  'GET /courses/invited': ['adviser'],
  'POST /courses/{id}/grants': ['caseworker', 'manager', 'citizen'],
  'POST /courses/{id}/grants/{no}/end': ['caseworker', 'manager', 'citizen'],
  'POST /courses/{id}/activities/{no}/report': ['adviser'],
  'POST /courses/{id}/letters': ['caseworker', 'manager', 'citizen'],
  'POST /courses/{id}/letters/{no}/reply': ['caseworker', 'manager'],
  'POST /courses/{id}/steps': ['caseworker', 'manager'],
  'POST /courses/{id}/steps/{no}/plan': ['caseworker', 'manager'],
  'POST /courses/{id}/steps/{no}/need': ['caseworker', 'manager'],
  'POST /courses/{id}/steps/{no}/need-no-more': ['caseworker', 'manager'],
  'POST /courses/{id}/hearings/{no}/open': ['caseworker', 'manager'],
  'POST /courses/{id}/hearings/{no}/waive': ['caseworker', 'manager'],
  'POST /courses/{id}/steps/{no}/settle-delay': ['caseworker', 'manager'],
  'POST /courses/{id}/steps/{no}/close': ['caseworker', 'manager'],
  'POST /courses/{id}/steps/{no}/papers': ['caseworker', 'manager'],
  'POST /courses/{id}/steps/{no}/drop': ['caseworker', 'manager'],
  'GET /courses/{id}/advice': ['caseworker', 'manager'],
  'POST /courses/{id}/settle-advice': ['caseworker', 'manager'],
  'GET /form-types': everybody,
  'GET /legal-bases': everybody,
  'GET /service-requests': [...staff, 'citizen'],
  'POST /service-requests': ['caseworker', 'manager'],
  'POST /service-requests/proposals': ['doctor', 'adviser'],
  'GET /breaches': staff,
  'GET /follow-up': ['caseworker', 'manager'],
  'GET /follow-up/survey': ['caseworker', 'manager'],
  'GET /follow-up/waiting': ['caseworker', 'manager'],
  'GET /follow-up/courses': ['caseworker', 'manager'],
  'GET /follow-up/export': ['caseworker', 'manager'],
  'GET /outgoing': ['caseworker', 'manager'],
  'GET /fees': ['caseworker', 'manager'],
  'GET /fees/export': ['caseworker', 'manager'],
  'GET /quotas': ['caseworker', 'manager'],
  'GET /own-case/accesses': ['citizen'],
  'GET /own-case/consents': ['citizen'],
  'GET /own-case/contacts': ['citizen'],
  'GET /own-case/paper': ['citizen'],
  'GET /own-case/rights': ['citizen'],
  'GET /notifications': everybody,
  'GET /notifications/count': everybody,
  'POST /notifications/read': everybody,
  'GET /saved-views': everybody,
  'POST /saved-views': everybody,
  'PUT /saved-views/{id}': everybody,
  'DELETE /saved-views/{id}': everybody,
  'POST /deadline-preview': [...staff, 'administrator'],
  'GET /changes': [...staff, 'citizen'],
  'GET /rule-book': [...staff, 'administrator'],
  'GET /rule-book/comparison': [...staff, 'administrator'],
  'GET /rule-changes': ['administrator'],
  'POST /rule-changes': ['administrator'],
  'POST /rule-changes/try': ['administrator'],
  'POST /rule-changes/effect': ['administrator'],
  'POST /rule-changes/course-preview': ['administrator'],
  'POST /rule-changes/advice-effect': ['administrator'],
  'GET /rule-changes/{id}': ['administrator'],
  'PUT /rule-changes/{id}': ['administrator'],
  'POST /rule-changes/{id}/propose': ['administrator'],
  'POST /rule-changes/{id}/approve': ['administrator'],
  'POST /rule-changes/{id}/reject': ['administrator'],
  'POST /rule-changes/{id}/discard': ['administrator'],
  'GET /directory/organisations': ['administrator'],
  'POST /directory/organisations': ['administrator'],
  'PUT /directory/organisations/{id}': ['administrator'],
  'GET /directory/organisations/{id}/open-requests': ['administrator'],
  'POST /directory/organisations/{id}/units': ['administrator'],
  'PUT /directory/units/{id}': ['administrator'],
  'GET /directory/people': ['administrator'],
  'POST /directory/people': ['administrator'],
  'PUT /directory/people/{id}': ['administrator'],
  'POST /directory/people/{id}/memberships': ['administrator'],
  'PUT /directory/memberships/{id}': ['administrator'],
  'GET /directory/changes': ['administrator'],
  'POST /directory/changes/{id}/approve': ['administrator'],
  'POST /directory/changes/{id}/reject': ['administrator'],
};
const ofRequests = [
  'GET /service-requests/{id}',
  'GET /service-requests/{id}/events',
  'GET /service-requests/{id}/ledger',
  'GET /service-requests/{id}/explanation',
  'GET /service-requests/{id}/effects',
  'GET /service-requests/{id}/reminder',
  'GET /service-requests/{id}/draft',
  'PUT /service-requests/{id}/draft',
  'GET /service-requests/{id}/attachments/{attachmentId}',
];

describe('every route asks who may', () => {
  const app = setUp(() => stage());
  const stranger = app.session(people.strangeCaseworker);
  let operations: Operation[];
  const sessions = new Map<Who, Session>();
  let requestId: string;

  beforeAll(async () => {
    operations = operationsIn((await app.anybody.get('/api/openapi.json').expect(200)).body);
    for (const who of everybody) sessions.set(who, await app.signIn(people[who]));
    const caseworker = sessions.get('caseworker') as Session;
    const { id } = await createSent(caseworker);
    await give(sessions.get('doctor') as Session, id, 'ask', { text: 'Et spørgsmål om helbred.' });
    requestId = id;
  });

  it('and stands in one of these tables', () => {
    const known = [...openToAll, ...Object.keys(doors), ...ofRequests];
    expect(
      operations
        .filter((operation) => !isCommand(operation))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(known.sort());
  });

  it('and has a sample here when it takes a body', () => {
    const lacking = operations.filter(({ method, path }) => method !== 'get' && samples[path] === undefined);
    expect(lacking).toEqual([]);
  });

  it('and turns away whoever is not signed in', async () => {
    for (const operation of operations.filter(({ name }) => !openToAll.includes(name))) {
      const { status } = await call(app.anybody, operation, requestId);
      expect([operation.name, status]).toEqual([operation.name, 401]);
    }
  });

  it('and keeps to core’s table of roles', async () => {
    for (const operation of operations.filter(({ name }) => doors[name] !== undefined && name !== 'GET /changes')) {
      for (const who of everybody) {
        const { status } = await call(sessions.get(who) as Session, operation, citizens.citizen);
        const refused = status === 403;
        expect([operation.name, who, refused]).toEqual([operation.name, who, !(doors[operation.name] ?? []).includes(who)]);
      }
    }
  });

  it('and tells a foreign request from a missing one by nothing but the trace id', async () => {
    const alike = operations.filter((operation) => ofRequests.includes(operation.name) || isCommand(operation));
    expect(alike.length).toBeGreaterThan(45);
    for (const operation of alike) {
      const foreign = await call(stranger, operation, requestId);
      const missing = await call(stranger, operation, randomUUID());
      const told = (text: string): string => text.replace(/"traceId":"[^"]*"/, '');
      const headersOf = ({ headers }: { headers: Record<string, string> }): object => ({ ...headers, date: '' });
      expect([operation.name, foreign.status]).toEqual([operation.name, 404]);
      expect(told(foreign.text)).toBe(told(missing.text));
      expect(headersOf(foreign as never)).toEqual(headersOf(missing as never));
    }
  });

  it('and shows an administrator no request', async () => {
    const administrator = sessions.get('administrator') as Session;
    for (const operation of operations.filter((each) => isCommand(each))) {
      const { status } = await call(administrator, operation, requestId);
      expect([operation.name, status]).toEqual([operation.name, 404]);
    }
    await administrator.get(`/api/service-requests/${requestId}`).expect(403);
  });

  it('and lets no word of a foreign request out by a list, a search or a notice', async () => {
    for (const path of [
      '/service-requests?limit=100',
      '/service-requests?tab=closed',
      '/citizens',
      '/citizens?name=demo',
      '/breaches',
      '/fees',
      '/fees/export',
      '/quotas',
      '/follow-up',
      '/follow-up/waiting',
      '/follow-up/courses',
      '/notifications',
      `/courses?citizenId=${citizens.citizen}`,
      '/courses/led',
    ]) {
      const { text, status } = await stranger.get(`/api${path}`);
      expect(status).toBe(200);
      expect(text).not.toMatch(/Anna|670190/);
      expect(text).not.toContain(requestId);
    }
  });

  it('and never mixes up two who ask at the same time', async () => {
    const asked = Array.from({ length: 200 }, (_nothing, count) => everybody[count % everybody.length] as Who);
    const answers = await Promise.all(asked.map((who) => (sessions.get(who) as Session).get('/api/me')));
    expect(answers.map(({ body }) => body.id)).toEqual(asked.map((who) => people[who]));
  });

  it('and shows the citizen who acts, but not what the two sides say about health', async () => {
    const { body, text } = await (sessions.get('citizen') as Session).get(`/api/service-requests/${requestId}`).expect(200);
    expect(body.citizenText.length).toBeGreaterThan(20);
    expect(body.purpose).not.toBeNull();
    expect(text).not.toContain('Et spørgsmål om helbred.');
    expect(body.questions).toEqual([]);
  });

  it('and says the same in the citizen’s list, and there alone', async () => {
    const path = '/api/service-requests';
    const textIn = async (who: Who): Promise<unknown> =>
      (await (sessions.get(who) as Session).get(path).expect(200)).body.items.find(({ id }: { id: string }) => id === requestId)?.citizenText;
    const { body } = await (sessions.get('citizen') as Session).get(`${path}/${requestId}`).expect(200);
    expect(await textIn('citizen')).toBe(body.citizenText);
    expect(await textIn('caseworker')).toBeUndefined();
  });
});
