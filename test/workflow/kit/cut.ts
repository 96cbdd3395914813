import net from 'node:net';

/**
 * Stands between the engine and PostgreSQL. `cutNextReply` lets the next statement whose name contains the words
 * reach the server, waits until the server has committed it and speaks, and closes the line instead of passing it on.
 */
export const startCutter = async (databaseUrl: string) => {
  const target = new URL(databaseUrl);
  let words: string | null = null;
  let cuts = 0;

  const join = (client: net.Socket): void => {
    const server = net.connect(Number(target.port), target.hostname);
    let cutting = false;
    const end = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const side of [client, server]) side.on('error', end).on('close', end);
    client.on('data', (sent) => {
      if (words !== null && sent.includes(words)) {
        cutting = true;
        words = null;
      }
      server.write(sent);
    });
    server.on('data', (reply) => {
      if (!cutting) return void client.write(reply);
      cuts += 1;
      end();
    });
  };

  const listener = net.createServer(join);
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((listener.address() as net.AddressInfo).port);
  return {
    url: url.href,
    cutNextReply: (named: string) => void (words = named),
    cuts: () => cuts,
    close: () => new Promise((resolve) => listener.close(resolve)),
  };
};
