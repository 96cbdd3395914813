import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { addNotifications, changesChannel, seedRuleBook } from '#persistence';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import { createSent, give, people, stage, type Staged } from './kit.js';

type Heard = { type: string; data: unknown };
type Listening = { heard: Heard[]; until(fits: (heard: Heard) => boolean): Promise<Heard>; stop(): void };

const eventIn = (block: string): Heard => {
  const line = (name: string): string =>
    block
      .split('\n')
      .find((each) => each.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? '';
  return { type: line('event'), data: JSON.parse(line('data') || 'null') };
};

/** Listens as a browser does, over HTTP. */
const listen = (address: string, cookie: string): Listening => {
  const heard: Heard[] = [];
  const waiting = new Set<() => void>();
  const request = http.get(`${address}/api/changes`, { headers: { cookie, accept: 'text/event-stream' } }, (response) => {
    let rest = '';
    response.setEncoding('utf8').on('data', (text: string) => {
      const blocks = `${rest}${text}`.split('\n\n');
      rest = blocks.pop() ?? '';
      heard.push(...blocks.filter((block) => block.includes('data: ')).map(eventIn));
      for (const look of waiting) look();
    });
  });
  request.on('error', () => undefined);
  const until = (fits: (heard: Heard) => boolean): Promise<Heard> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Heard only ${JSON.stringify(heard)}`)), 3_000);
      const look = (): void => {
        const found = heard.find(fits);
        if (found === undefined) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { heard, until, stop: () => void request.destroy() };
};

describe('live changes', () => {
  let app: Staged;
  let caseworker: Session;
  const open: Listening[] = [];

  beforeAll(async () => {
    app = await stage({}, seedRuleBook);
    caseworker = await app.signIn(people.caseworker);
  });
  afterAll(async () => {
    for (const each of open) each.stop();
    await app?.end();
  });

  const as = async (person: string): Promise<Listening> => {
    const listening = listen(app.address, (await app.signIn(person)).cookie);
    open.push(listening);
    await listening.until(({ type }) => type === 'ready');
    return listening;
  };
  const announce = (ids: readonly string[]): Promise<unknown> =>
    app.foundation.database.engine.query('SELECT pg_notify($1, $2)', [changesChannel, JSON.stringify(ids)]);

  it('reach whoever takes part within three seconds, and nobody else', async () => {
    const doctor = await as(people.doctor);
    const stranger = await as(people.strangeCaseworker);
    const { id } = await createSent(caseworker);
    const change = await doctor.until(({ type }) => type === 'change');
    expect(change.data).toEqual({ ids: [id] });
    expect(stranger.heard.filter(({ type }) => type === 'change')).toEqual([]);
  });

  it('of a course reach those who lead it, its citizen and whoever takes part, though nobody is told of them, and nobody else', async () => {
    const letIn = { as: 'companion', organisationId: organisations.association, scope: ['meetings'], until: inDays(30), purpose: 'De går med mig til mødet.' };
    await (await app.signIn(people.citizen)).command(`/api/courses/${courses.citizen}/grants`, letIn).expect(200);
    const all = await Promise.all([people.otherCaseworker, people.citizen, people.adviser].map(as));
    const strangers = await Promise.all([people.strangeCaseworker, people.otherCitizen, people.doctor].map(as));
    const goal = { term: 'long', text: 'Et job på få timer.' };
    await caseworker.command(`/api/courses/${courses.citizen}/goals`, goal).expect(200);
    for (const each of all) await each.until(({ type, data }) => type === 'change' && JSON.stringify(data).includes(courses.citizen));
    expect(strangers.flatMap(({ heard }) => heard).filter(({ type }) => type === 'change')).toEqual([]);
  });

  it('of what is recorded about a citizen reach those who know the citizen, and nobody else', async () => {
    const [colleague, stranger] = await Promise.all([as(people.otherCaseworker), as(people.strangeCaseworker)]);
    await caseworker.put(`/api/citizens/${citizens.citizen}/deceased`, { on: inDays(0) }).expect(200);
    await colleague.until(({ type, data }) => type === 'change' && JSON.stringify(data).includes(citizens.citizen));
    expect(stranger.heard.filter(({ type }) => type === 'change')).toEqual([]);
    await caseworker.put(`/api/citizens/${citizens.citizen}/deceased`, { on: null }).expect(200);
  });

  it('reach somebody by the notice that a request is no longer theirs', async () => {
    const { id } = await createSent(caseworker);
    await give(caseworker, id, 'recall', { text: 'Sendt til den forkerte.' });
    const doctor = await as(people.doctor);
    const notice = { id: randomUUID(), personId: people.doctor, organisationId: organisations.practice, instanceId: id, code: 'recalled', params: {} };
    await addNotifications(app.foundation.database.engine, [notice]);
    await announce([id]);
    await doctor.until(({ type, data }) => type === 'change' && JSON.stringify(data).includes(id));
  });

  it('ask to begin anew when the connection that hears them was lost', async () => {
    const doctor = await as(people.doctor);
    await app.foundation.database.app.query('SELECT 1');
    const { default: pg } = await import('pg');
    const admin = new pg.Client({ connectionString: app.databaseUrl });
    await admin.connect();
    await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'afklar changes'`);
    await admin.end();
    await doctor.until(({ type }) => type === 'resync');
    const { id } = await createSent(caseworker);
    await announce([id]);
    await doctor.until(({ type, data }) => type === 'change' && JSON.stringify(data).includes(id));
  });

  it('are for the signed in', async () => {
    await app.anybody.get('/api/changes').expect(401);
  });
});
