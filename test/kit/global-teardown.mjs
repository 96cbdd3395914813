import fs from 'node:fs';

export default async () => {
  const server = globalThis.afklarTestServer;
  if (!server) return;
  await server.stop();
  fs.rmSync(server.home, { recursive: true, force: true });
};
