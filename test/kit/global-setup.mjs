import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const pure = ['sla', 'core', 'config', 'architecture', 'tools'];

/** One PostgreSQL server for the run; none when only pure rooms are tested. */
export default async (_config, project) => {
  const patterns = project.testPathPatterns?.patterns ?? _config.testPathPatterns?.patterns ?? [];
  if (process.env.TEST_DATABASE_URL || (patterns.length > 0 && patterns.every((p) => pure.some((room) => p.includes(`test/${room}`))))) return;
  const { startPostgres } = await import('../../tools/embedded-postgres.mjs');
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'afklar-test-'));
  fs.chmodSync(home, 0o755);
  // The machine may crash under a test: nothing of it is kept anyway.
  const server = await startPostgres({ dataDir: path.join(home, 'postgres'), settings: { fsync: 'off', full_page_writes: 'off' } });
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.afklarTestServer = { ...server, home };
};
