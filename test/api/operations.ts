import { commandTypes, type CommandType } from '#core';
import type { Session } from '../kit/app.js';
import { citizens } from '../kit/world.js';
import { samples } from './samples.js';

/** One operation of the api's document, by its address under `/api`. */
export type Operation = { name: string; method: 'get' | 'post' | 'put' | 'delete'; path: string };

export const operationsIn = (document: { paths: Record<string, object> }): Operation[] =>
  Object.entries(document.paths).flatMap(([address, item]) => {
    const path = address.replace('/api', '');
    return Object.keys(item).map((method) => ({ name: `${method.toUpperCase()} ${path}`, method: method as Operation['method'], path }));
  });

/** The rest of the path behind a request's id: the command in kebab-case, or what is read of it. */
const tailOf = ({ path }: Operation): string => path.split('{id}/')[1] ?? '';

const camel = (kebab: string): string => kebab.replaceAll(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());

/** The command that the operation carries out; none for a read. */
export const commandIn = (operation: Operation): CommandType | undefined =>
  operation.name.startsWith('POST /service-requests/{id}/') ? commandTypes.find((type) => type === camel(tailOf(operation))) : undefined;

export const isCommand = (operation: Operation): boolean => commandIn(operation) !== undefined;

/** What a read must be asked with. */
const queries: Readonly<Record<string, string>> = {
  'GET /courses': `?citizenId=${citizens.citizen}`,
  'GET /rule-book/comparison': '?kind=calendar&of=national',
};

/** Calls it with a body that is right in form, about the id given. */
export const call = (session: Session, { name, method, path }: Operation, id: string, body = samples[path] ?? {}) => {
  const address = `/api${path.replace('{id}', id).replace(/\{(attachmentId|requestId)\}/, citizens.citizen)}${queries[name] ?? ''}`;
  if (method === 'get') return session.get(address);
  if (method === 'delete') return session.remove(address);
  return method === 'put' ? session.put(address, body) : session.command(address, body);
};
