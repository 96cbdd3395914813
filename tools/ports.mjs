import net from 'node:net';

const listenOnce = (port, host) =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const { port: given } = server.address();
      server.close(() => resolve(given));
    });
  });

export const freePort = () => listenOnce(0, '127.0.0.1');

/** `localhost` may mean either address: a browser would meet another program on the one we do not listen on. */
export const isFree = async (port) => {
  for (const host of ['127.0.0.1', '::1']) {
    try {
      await listenOnce(port, host);
    } catch (error) {
      if (!['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code)) return error.code === 'EADDRINUSE' ? false : Promise.reject(error);
    }
  }
  return true;
};
