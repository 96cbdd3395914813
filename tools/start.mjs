// npm start: everything one needs to try Afklar, from nothing but Node. PORT and DATA_DIR choose port and data folder.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildDist } from './kit/build-dist.mjs';
import { contentKeyFile, openDataFolder } from './kit/data-folder.mjs';
import { installIfNeeded } from './kit/install.mjs';
import { portTrouble, portTroubleInTheEnd } from './kit/ports.mjs';
import { runProgram, startProgram, stopPrograms } from './kit/programs.mjs';
import { say, step } from './kit/progress.mjs';
import { sentenceFor, sentenceIn, Trouble } from './kit/trouble.mjs';

const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Trouble(`PORT is "${process.env.PORT}", but must be a whole number from 1 to 65535.`);
const address = `http://localhost:${port}`;

const { folder, wasKilled, release } = await openDataFolder(process.env.DATA_DIR || '.data', address);

/** What is up, in the order in which it came up; taken down in reverse. */
const ups = [release];
let ending = null;
let database = null;

/** Programs first, then the database: nothing of ours is left, and what was under way is finished. */
const end = (code) =>
  (ending ??= (async () => {
    await stopPrograms();
    for (const down of ups.reverse()) await down();
    process.exit(code);
  })());

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (ending === null) say('Stopping …');
    void end(0);
  });
}

const startDatabase = async () => {
  const { startPostgres } = await import('./embedded-postgres.mjs');
  const starting = startPostgres({ dataDir: path.join(folder, 'postgres') });
  ups.push(() =>
    starting.then(
      ({ stop }) => stop(),
      () => {},
    ),
  );
  return starting;
};

/** The demo is for this machine: whatever database, mail server or mode the shell knows of another project is not meant. */
const environment = (databaseUrl, keyFile) => ({
  ...process.env,
  NODE_ENV: 'development',
  NODE_OPTIONS: '--enable-source-maps',
  DATABASE_URL: databaseUrl,
  CONTENT_KEY_FILE: keyFile,
  CONTENT_KEY: '',
  DATABASE_URL_FILE: '',
  SMTP_URL: '',
  SMTP_URL_FILE: '',
  DATA_DIR: folder,
  PORT: String(port),
  HOST: '127.0.0.1',
  PUBLIC_URL: process.env.PUBLIC_URL || address,
  SIGN_IN: 'demo',
});

const logOf = (name) => path.join(folder, 'log', `${name}.log`);

const endOf = (log) => fs.readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n');

/** An api or worker that ends by itself takes everything down, with what it said last. */
const startApp = (name, env) => {
  fs.mkdirSync(path.dirname(logOf(name)), { recursive: true });
  const log = fs.openSync(logOf(name), 'w');
  const child = startProgram([`dist/apps/${name}/src/main.js`], { env, output: log });
  fs.closeSync(log);
  return child.ended.then(async (how) => {
    if (ending !== null) return;
    const said = endOf(logOf(name));
    const refused = name === 'api' ? await portTrouble(port) : null;
    throw new Trouble(refused ?? sentenceIn(said) ?? `The ${name} ended (${how}). The last it said, in ${logOf(name)}:\n${said}`);
  });
};

const isReady = async () => {
  try {
    const { ok } = await fetch(`http://127.0.0.1:${port}/api/health/ready`);
    return ok;
  } catch {
    return false;
  }
};

const untilReady = async () => {
  for (let tries = 0; !(await isReady()); tries += 1) {
    if (tries === 600) throw new Trouble(`The api does not answer. The last it said, in ${logOf('api')}:\n${endOf(logOf('api'))}`);
    await wait(100);
  }
};

const welcome = async () => {
  const people = await (await fetch(`http://127.0.0.1:${port}/api/demo/people`)).json();
  const named = (role, kind) => people.find((person) => person.role === role && person.organisation?.kind === kind)?.name ?? role;
  return `
Afklar is ready: ${address}

Everybody in it is invented, and nothing leaves this machine. Try this:
  1. Sign in as ${named('caseworker', 'jobCentre')} (caseworker) and ask a practice for a statement: you see the deadline before you send.
  2. Sign in as ${named('clinician', 'gpPractice')} (doctor), ask a question back, and see the clock stand still until it is answered.
  3. Press "+1 uge" at the top of the page, and see reminders and escalations happen by themselves.

Data and logs are in ${folder}. Ctrl+C stops everything; the next start finds it as it was.`;
};

const main = async () => {
  const refused = await (wasKilled ? portTroubleInTheEnd(port) : portTrouble(port));
  if (refused !== null) throw new Trouble(refused);
  const keyFile = contentKeyFile(folder);
  await installIfNeeded();
  await step('Building', buildDist);
  database = await step('Starting PostgreSQL', startDatabase);
  const env = environment(database.url, keyFile);
  await step('Bringing the database up to date', () => runProgram(['dist/libs/persistence/src/cli/migrate.js'], { env }));
  await step('Seeing to the demo world', (tell) => runProgram(['dist/apps/worker/src/demo/seed.js'], { env, onLine: tell }));
  const apps = [startApp('api', env), startApp('worker', env)];
  const databaseGone = database.ended.then(() => {
    throw new Trouble('PostgreSQL ended.');
  });
  const failure = Promise.all([...apps, databaseGone]);
  await Promise.race([step('Starting api and worker', untilReady), failure]);
  say(await welcome());
  await failure;
};

/** Whatever fails because the database ended is told as that, with why. */
const sentenceOf = async (error) => {
  const isOver = await Promise.race([database?.ended, wait(1_000, false)]);
  if (isOver !== true) return sentenceFor(error);
  const log = path.join(folder, 'postgres', 'server.log');
  return sentenceIn(endOf(log)) ?? `PostgreSQL ended. The last it said, in ${log}:\n${endOf(log)}`;
};

try {
  await main();
} catch (error) {
  if (ending === null) {
    say(await sentenceOf(error));
    void end(1);
  }
}
