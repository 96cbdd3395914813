import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { addNotifications, changesChannel } from '#persistence';
import type { Session } from '../kit/app.js';
import { organisations } from '../kit/rules.js';
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
    app = await stage();
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
