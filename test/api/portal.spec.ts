import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { stage, type Staged } from './kit.js';

describe('the portal on the api’s port', () => {
  let app: Staged;
  const folder = mkdtempSync(path.join(tmpdir(), 'afklar-portal-'));

  beforeAll(async () => {
    mkdirSync(path.join(folder, 'assets'));
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Afklar</title>');
    writeFileSync(path.join(folder, 'assets', 'app-1a2b.js'), 'console.log(1)');
    writeFileSync(path.join(folder, 'assets', 'app-1a2b.js.gz'), gzipSync('console.log(1)'));
    app = await stage({ portal: folder });
  });
  afterAll(async () => {
    await app?.end();
    rmSync(folder, { recursive: true });
  });

  it('is the page itself for each of its own addresses, asked for anew each time', async () => {
    for (const address of ['/', '/indbakke', '/anmodninger/0193a000-0000-7000-8000-000000000001?fane=1']) {
      const { text, headers } = await app.anybody.get(address).expect(200);
      expect(text).toContain('<title>Afklar</title>');
      expect(headers['content-type']).toContain('text/html');
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  it('is a file when there is one, kept for good when its name says its content', async () => {
    const { headers } = await app.anybody.get('/assets/app-1a2b.js').expect(200);
    expect(headers['cache-control']).toContain('immutable');
    expect(headers['content-type']).toContain('javascript');
  });

  it('comes packed to whoever can unpack it, under one address', async () => {
    const packed = await app.anybody.get('/assets/app-1a2b.js').set('accept-encoding', 'gzip').expect(200);
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: expect.stringMatching(/accept-encoding/i),
      'content-type': expect.stringContaining('javascript'),
    });
    expect(packed.text).toBe('console.log(1)');
    const plain = await app.anybody.get('/assets/app-1a2b.js').set('accept-encoding', 'identity').expect(200);
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  it('is never the answer for the api, for a missing file or for a file outside', async () => {
    for (const address of ['/api', '/api/', '/api/nothing', '/assets/gone.js', '/..%2f..%2fpackage.json', '/assets/../../secret.txt']) {
      const { body } = await app.anybody.get(address).expect(404);
      expect(body.code).toBe('RouteNotFound');
    }
  });
});
