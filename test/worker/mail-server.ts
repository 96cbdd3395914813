import net, { type AddressInfo, type Socket } from 'node:net';

/** A mail server on a free port that takes every mail, save to those it refuses, and shows what it got. */
export type MailServer = { url: string; mails: readonly string[]; refuse(address: string): void; close(): Promise<void> };

type Conversation = { answer(line: string): string | null };

const beginConversation = (refused: ReadonlySet<string>, take: (mail: string) => void): Conversation => {
  let data: string[] | null = null;
  const inData = (lines: string[], line: string): string | null => {
    if (line !== '.') {
      lines.push(line);
      return null;
    }
    take(lines.join('\n'));
    data = null;
    return '250 taken';
  };
  return {
    answer: (line) => {
      if (data !== null) return inData(data, line);
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'DATA') data = [];
      if (verb === 'RCPT' && [...refused].some((address) => line.includes(address))) return '550 no such user';
      return { DATA: '354 go on', QUIT: '221 bye' }[verb] ?? '250 ok';
    },
  };
};

export const startMailServer = async (): Promise<MailServer> => {
  const mails: string[] = [];
  const refused = new Set<string>();
  const sockets = new Set<Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    const conversation = beginConversation(refused, (mail) => mails.push(mail));
    let rest = '';
    socket.on('error', () => undefined);
    socket.setEncoding('utf8').on('data', (text: string) => {
      const lines = `${rest}${text}`.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const answer = conversation.answer(line);
        if (answer !== null) socket.write(`${answer}\r\n`);
      }
    });
    socket.write('220 demo\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    refuse: (address) => void refused.add(address),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
};
