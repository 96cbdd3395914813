import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig, type Environment } from '#config';

const contentKey = Buffer.alloc(32, 9);
const least = { DATABASE_URL: 'postgres://demo@127.0.0.1:5432/demo', CONTENT_KEY: contentKey.toString('base64') };

const faultsOf = (env: Environment): readonly string[] => {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
};

describe('the configuration', () => {
  it('needs no more than the database and the key; all else has a default', () => {
    expect(loadConfig(least)).toEqual({
      environment: 'development',
      production: false,
      databaseUrl: least.DATABASE_URL,
      redisUrl: null,
      contentKey,
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      dataDir: path.resolve('.data'),
      signIn: 'demo',
      smtpUrl: null,
      mailFrom: 'Afklar <afklar@example.invalid>',
      reminderMailAt: '10:00',
      workerConcurrency: 4,
      warnings: [],
    });
  });

  it('names everything that is missing at once', () => {
    expect(faultsOf({})).toEqual([expect.stringContaining('DATABASE_URL is missing'), expect.stringContaining('CONTENT_KEY is missing')]);
    expect(() => loadConfig({})).toThrow(/DATABASE_URL[^]*CONTENT_KEY/);
  });

  it('treats an empty variable as absent', () => {
    expect(loadConfig({ ...least, PORT: '', REDIS_URL: '', SIGN_IN: '' })).toMatchObject({ port: 3000, redisUrl: null, signIn: 'demo' });
    expect(faultsOf({ ...least, DATABASE_URL: '' })).toEqual([expect.stringContaining('DATABASE_URL is missing')]);
  });

  it.each([
    ['PORT', '70000', 'from 0 to 65535'],
    ['PORT', '80a', 'a whole number'],
    ['PUBLIC_URL', 'ftp://demo', 'http:// or https://'],
    ['NODE_ENV', 'prod', '"development" or "test" or "production"'],
    ['SIGN_IN', 'card', '"demo" or "oidc"'],
    ['MAIL_FROM', 'nobody', 'an e-mail address'],
    ['REMINDER_MAIL_AT', '25:00', 'a time'],
    ['WORKER_CONCURRENCY', '0', 'from 1 to 64'],
  ])('refuses %s=%s, showing it and what is needed', (name, value, needs) => {
    expect(faultsOf({ ...least, [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} is "${value}", but must be .*${needs}`))]);
  });

  it.each([
    ['DATABASE_URL', 'mysql://demo:hemmelig@127.0.0.1/demo', 'postgres://'],
    ['REDIS_URL', 'hemmelig', 'redis://'],
    ['SMTP_URL', 'http://hemmelig', 'smtp://'],
    ['CONTENT_KEY', Buffer.from('hemmelig').toString('base64'), '32 bytes'],
    ['CONTENT_KEY', `${'hemmelig'.repeat(5)}!!!`, '32 bytes'],
  ])('refuses a wrong %s without showing it', (name, value, needs) => {
    const faults = faultsOf({ ...least, [name]: value });
    expect(faults).toEqual([expect.stringContaining(needs)]);
    expect(faults.join()).not.toContain(value);
  });

  it('takes OpenID Connect for what it is: not there yet', () => {
    expect(faultsOf({ ...least, SIGN_IN: 'oidc' })).toEqual([expect.stringContaining('not available yet')]);
  });

  it('starts production only with the demo asked for by name, and warns', () => {
    const production = { ...least, NODE_ENV: 'production', SMTP_URL: 'smtp://127.0.0.1:1025' };
    expect(faultsOf(production)).toEqual([expect.stringContaining('SIGN_IN=demo')]);
    expect(loadConfig({ ...production, SIGN_IN: 'demo' })).toMatchObject({ production: true, warnings: [expect.stringContaining('signs in as anybody')] });
  });

  it('says in production that mail without a server reaches nobody', () => {
    expect(loadConfig({ ...least, NODE_ENV: 'production', SIGN_IN: 'demo' }).warnings).toContainEqual(expect.stringContaining('SMTP_URL is empty'));
  });

  it('refuses a name under our prefix that nothing reads', () => {
    expect(faultsOf({ ...least, AFKLAR_REDIS_URL: 'redis://127.0.0.1' })).toEqual([expect.stringContaining('AFKLAR_REDIS_URL')]);
  });
});

describe('a secret from a file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'afklar-config-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const fileWith = (name: string, words: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, words);
    return file;
  };

  it('is read without the line break after it', () => {
    const env = { DATABASE_URL_FILE: fileWith('database', `${least.DATABASE_URL}\n`), CONTENT_KEY_FILE: fileWith('key', `${least.CONTENT_KEY}\n`) };
    expect(loadConfig(env)).toMatchObject({ databaseUrl: least.DATABASE_URL, contentKey });
  });

  it('is not guessed when both are given', () => {
    expect(faultsOf({ ...least, CONTENT_KEY_FILE: fileWith('key', least.CONTENT_KEY) })).toEqual([expect.stringContaining('both given')]);
  });

  it('says so when the file is not there', () => {
    expect(faultsOf({ ...least, REDIS_URL_FILE: path.join(folder, 'missing') })).toEqual([expect.stringMatching(/^REDIS_URL_FILE: .*ENOENT/)]);
  });

  it('is no way to give what is not secret', () => {
    expect(loadConfig({ ...least, PORT_FILE: fileWith('port', '4000') }).port).toBe(3000);
  });
});
