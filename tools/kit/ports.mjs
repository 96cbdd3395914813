import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const listenOnce = (port, host) =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const { port: given } = server.address();
      server.close(() => resolve(given));
    });
  });

export const freePort = () => listenOnce(0, '127.0.0.1');

const sentences = {
  EADDRINUSE: (port) => `Port ${port} is taken by another program. Stop that one, or choose another: PORT=${port + 1} npm start`,
  EACCES: (port) => `Port ${port} is for administrators. Choose one above 1023: PORT=3000 npm start`,
};

/** Why one cannot listen there, or null. `localhost` may mean either address: a browser would meet whoever listens on the other. */
export const portTrouble = async (port) => {
  const tries = await Promise.allSettled(['127.0.0.1', '::1'].map((host) => listenOnce(port, host)));
  const refused = tries.map(({ reason }) => sentences[reason?.code]).find((sentence) => sentence !== undefined);
  return refused?.(port) ?? null;
};

/** The same, but what a killed start left behind may have ten seconds to be gone. */
export const portTroubleInTheEnd = async (port) => {
  for (let tries = 0; tries < 100 && (await portTrouble(port)) !== null; tries += 1) await wait(100);
  return portTrouble(port);
};
