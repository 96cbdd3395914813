import type { FastifyReply, FastifyRequest } from 'fastify';

/** The browser itself holds a `__Host-` cookie to this host and to https. */
const nameOf = (https: boolean): string => (https ? '__Host-afklar' : 'afklar');

const cookie = (value: string, https: boolean, more = ''): string =>
  `${nameOf(https)}=${value}; Path=/; HttpOnly; SameSite=Strict${https ? '; Secure' : ''}${more}`;

/** The token of the session, as the browser sends it back. */
export const tokenIn = ({ headers }: FastifyRequest, https: boolean): string | undefined => {
  const start = `${nameOf(https)}=`;
  const found = (headers.cookie ?? '').split(';').find((pair) => pair.trim().startsWith(start));
  return found?.trim().slice(start.length);
};

export const giveToken = (reply: FastifyReply, token: string, https: boolean): void => {
  reply.header('set-cookie', cookie(token, https));
};

export const takeToken = (reply: FastifyReply, https: boolean): void => {
  reply.header('set-cookie', cookie('', https, '; Max-Age=0'));
};
