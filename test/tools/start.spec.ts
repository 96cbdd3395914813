import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { signInAt, type Session } from '../kit/app.js';
import { startProgram, type Program, type Start } from '../kit/program.js';

jest.setTimeout(300_000);

const home = mkdtempSync(path.join(tmpdir(), 'afklar-start-'));
const dataDir = path.join(home, 'data');

afterAll(() => rmSync(home, { recursive: true }));

/** A server that holds a port of its own until closed. */
const holdPort = (): Promise<{ port: number; release(): Promise<void> }> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, release: () => new Promise((done) => server.close(() => done())) });
    });
  });

const freePort = async (): Promise<number> => {
  const { port, release } = await holdPort();
  await release();
  return port;
};

const npmStart = (env: Readonly<Record<string, string>>, options: Start = {}): Program => startProgram(['tools/run.cjs', 'start'], { ...options, env });

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** What it says when it refuses; that is one sentence, and code 1. */
const refusal = async (env: Readonly<Record<string, string>>, options: Start = {}): Promise<string> => {
  const program = npmStart(env, options);
  expect(await program.ended).toBe(1);
  return program.output().trim();
};

describe('npm start', () => {
  let port: number;
  let address: string;
  let running: Program;

  const start = async (): Promise<void> => {
    running = npmStart({ PORT: String(port), DATA_DIR: dataDir });
    await running.printed(/Ctrl\+C stops everything/);
  };
  const people = async (): Promise<{ id: string; role: string }[]> =>
    (await fetch(`${address}/api/demo/people`)).json() as Promise<{ id: string; role: string }[]>;
  const signedIn = async (): Promise<Session> => signInAt(address, (await people()).find(({ role }) => role === 'caseworker')?.id ?? '');
  const clock = async (): Promise<number> => Date.parse(((await (await fetch(`${address}/api/demo/clock`)).json()) as { now: string }).now);
  const serverPid = (): number => Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

  beforeAll(async () => {
    port = await freePort();
    address = `http://localhost:${port}`;
    await start();
  });
  afterAll(async () => {
    running.signal('SIGTERM');
    await running.ended;
  });

  it('ends at an address where the portal and the demo people are, and three things to try', async () => {
    expect(running.output()).toContain(`Afklar is ready: ${address}\n`);
    expect(running.output().match(/^ {2}[123]\. /gm)).toHaveLength(3);
    expect(await (await fetch(address)).text()).toContain('<div id="root">');
    const { body } = await (await signedIn()).get('/api/service-requests').expect(200);
    expect(body.items.length).toBeGreaterThan(0);
  });

  it('tells a second start where the first one runs, and leaves it alone', async () => {
    expect(await refusal({ PORT: String(port), DATA_DIR: dataDir })).toBe(
      `Afklar already runs at ${address} (process ${running.pid}). Stop it there with Ctrl+C, or give another PORT and another DATA_DIR.`,
    );
    expect((await people()).length).toBeGreaterThan(0);
  });

  it('finds after Ctrl+C what was there before, and leaves nothing running meanwhile', async () => {
    const before = (await (await signedIn()).get('/api/service-requests')).body as { items: { id: string }[]; counts: object };
    await fetch(`${address}/api/demo/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ days: 3 }) });
    const server = serverPid();
    running.signal('SIGINT');
    expect(await running.ended).toBe(0);
    expect({ server: isAlive(server), note: existsSync(path.join(dataDir, 'running.json')) }).toEqual({ server: false, note: false });
    await expect(fetch(address)).rejects.toThrow();

    await start();
    expect(running.output()).toContain('The demo world is there already.');
    const after = (await (await signedIn()).get('/api/service-requests')).body as typeof before;
    expect(after.items.map(({ id }) => id).sort()).toEqual(before.items.map(({ id }) => id).sort());
    expect(await clock()).toBeGreaterThan(Date.now() + 2.9 * 86_400_000);
  });

  it('recovers at once from a kill -9 of itself: what it had started ends with it', async () => {
    const server = serverPid();
    running.signal('SIGKILL');
    await running.ended;
    await start();
    expect(isAlive(server)).toBe(false);
    expect((await people()).length).toBeGreaterThan(0);
  });

  it('recovers from a kill -9 of itself and the database', async () => {
    const server = serverPid();
    running.signal('SIGKILL');
    process.kill(server, 'SIGKILL');
    await running.ended;
    await start();
    expect((await people()).length).toBeGreaterThan(0);
  });

  it('ends with one sentence and code 1 when the database is killed under it', async () => {
    process.kill(serverPid(), 'SIGKILL');
    expect(await running.ended).toBe(1);
    expect(running.output()).toMatch(/(PostgreSQL|The api|The worker) ended/);
    await start();
  });
});

describe('npm start refuses with one sentence', () => {
  const folder = (name: string): string => path.join(home, name);

  it('a port that is taken', async () => {
    const { port, release } = await holdPort();
    expect(await refusal({ PORT: String(port), DATA_DIR: folder('taken') })).toBe(
      `Port ${port} is taken by another program. Stop that one, or choose another: PORT=${port + 1} npm start`,
    );
    await release();
  });

  it('a port that is none', async () => {
    expect(await refusal({ PORT: 'http', DATA_DIR: folder('none') })).toBe('PORT is "http", but must be a whole number from 1 to 65535.');
  });

  it('a data folder that cannot be made, for there is a file', async () => {
    writeFileSync(folder('file'), '');
    expect(await refusal({ DATA_DIR: path.join(folder('file'), 'data') })).toMatch(/^\S+ cannot be made: there is a file of that name on the way\./);
  });

  it('a data folder in which one may not write', async () => {
    mkdirSync(folder('closed'));
    chmodSync(folder('closed'), 0o555);
    chmodSync(home, 0o755);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    expect(await refusal({ DATA_DIR: folder('closed') }, nobody)).toMatch(/^No permission to write \S+closed\S*: /);
  });

  it('data whose key is gone', async () => {
    mkdirSync(folder('keyless/postgres'), { recursive: true });
    expect(await refusal({ PORT: String(await freePort()), DATA_DIR: folder('keyless') })).toMatch(/content\.key is missing, and without it nobody can read/);
  });

  it.each(['v18.20.8', 'v20.18.0', 'v22.11.0', 'v23.11.0'])('Node %s', async (version) => {
    const preload = `data:text/javascript,Object.defineProperty(process,'version',{value:'${version}'})`;
    expect(await refusal({}, { flags: ['--import', preload] })).toBe(
      `Afklar needs Node 20.19.0, 22.12.0, 24.0.0 or newer; this is ${version}. Install Node 24 from https://nodejs.org and run this again.`,
    );
  });
});

describe('what the tools say of an error', () => {
  const sayOf = async (statement: string): Promise<string> => {
    const code = `import fs from 'node:fs'; import { sentenceFor } from './tools/kit/trouble.mjs'; try { ${statement} } catch (error) { console.log(sentenceFor(error)); }`;
    const program = startProgram(['--input-type=module', '-e', code]);
    await program.ended;
    return program.output();
  };

  it('is that the disk is full, when it is', async () => {
    expect(await sayOf(`fs.writeFileSync('/dev/full', 'x')`)).toBe('The disk is full: make room, then run this again.\n');
  });

  it('is the whole stack, when it is a mistake of ours', async () => {
    expect(await sayOf(`undefined.mistake`)).toMatch(/TypeError: .*\n\s+at /);
  });
});
