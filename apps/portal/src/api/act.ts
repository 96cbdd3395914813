import { happensByItself, type CommandType } from '#core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { kebab, keyKeeper } from './act-key.js';
import { api, type ServiceRequestView } from './client.js';
import { ApiProblem, ask } from './problem.js';
import { keys } from './queries.js';
import type { paths } from './schema.js';

type Kebab<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `-${Lowercase<Head>}`}${Kebab<Tail>}`
  : Name;

type Route<C extends string> = `/api/service-requests/{id}/${Kebab<C>}`;
/** What a command takes at its address. */
export type BodyAt<Path> = Path extends keyof paths
  ? paths[Path] extends { post: { requestBody: { content: { 'application/json': infer Body } } } }
    ? Body
    : never
  : never;

/** The commands that people give over HTTP. */
export type Act = { [C in CommandType]: Route<C> extends keyof paths ? C : never }[CommandType];
export type BodyOf<C extends Act> = BodyAt<Route<C>>;

/** `basedOn`: the version that was read; the act is refused (412) when somebody was faster. What came by itself meanwhile is nobody. */
export type Doing<C extends Act = Act> = { [Each in C]: { act: Each; body: BodyOf<Each>; basedOn?: number } }[C];

const giveOnce = (id: string, { act, body, basedOn }: Doing, key: string): Promise<ServiceRequestView> => {
  const path = `/api/service-requests/{id}/${kebab(act)}` as Route<'answer'>;
  const header = { 'Idempotency-Key': key, ...(basedOn !== undefined && { 'If-Match': String(basedOn) }) };
  return ask(api.POST(path, { params: { path: { id }, header }, body: body as BodyOf<'answer'> }));
};

/** The version now, when all that happened since the given one came by itself. */
const sinceNobody = async (id: string, since: number): Promise<number | undefined> => {
  const { items } = await ask(api.GET('/api/service-requests/{id}/events', { params: { path: { id } } }));
  const news = items.filter(({ version }) => version > since);
  return news.every(({ type }) => happensByItself(type)) ? news.at(-1)?.version : undefined;
};

/** Gives a command once; the same key again gives the same answer and one effect. */
export const giveCommand = async (id: string, doing: Doing, key: string): Promise<ServiceRequestView> => {
  const { basedOn } = doing;
  try {
    return await giveOnce(id, doing, key);
  } catch (error) {
    if (basedOn === undefined || !(error instanceof ApiProblem) || error.status !== 412) throw error;
    const now = await sinceNobody(id, basedOn);
    if (now === undefined) throw error;
    return giveCommand(id, { ...doing, basedOn: now }, key);
  }
};

/** Gives a command to one request. The answer is its new view; lists are asked for anew. */
export const useAct = (id: string) => {
  const client = useQueryClient();
  const keeper = useRef(keyKeeper());
  return useMutation({
    mutationFn: (doing: Doing) => giveCommand(id, doing, keeper.current.keyOf(JSON.stringify(doing))),
    onSuccess: (view) => {
      keeper.current.done();
      client.setQueryData(keys.one(id), view);
      void client.invalidateQueries({ queryKey: keys.one(id) });
      for (const queryKey of [keys.lists, keys.breaches, keys.notifications]) void client.invalidateQueries({ queryKey });
    },
  });
};
