import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { keys } from './queries.js';

/** Beyond this silence, in milliseconds, the stream is taken for lost: it beats every 15 s. */
const longestSilence = 40_000;
/** How often everything is asked for while no stream is heard, in milliseconds. */
const pollEvery = 30_000;
/** Changes that come close together are asked for at once, in milliseconds. */
const gatherFor = 500;

let heard = true;
const watchers = new Set<() => void>();

const setHeard = (now: boolean): void => {
  if (heard === now) return;
  heard = now;
  for (const tell of watchers) tell();
};

const subscribe = (tell: () => void): (() => void) => {
  watchers.add(tell);
  return () => watchers.delete(tell);
};

/** Whether changes made by others are heard at once. */
export const useIsLive = (): boolean => useSyncExternalStore(subscribe, () => heard);

const idsIn = (data: string): string[] => {
  const parsed: unknown = JSON.parse(data);
  const ids = typeof parsed === 'object' && parsed !== null && 'ids' in parsed ? parsed.ids : [];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
};

const refreshAll = (client: QueryClient): void => void client.invalidateQueries();

/** What a change can show up in: the requests themselves, and everything that is counted or listed. */
const refresh = (client: QueryClient, ids: Iterable<string>): void => {
  for (const id of ids) void client.invalidateQueries({ queryKey: keys.one(id) });
  for (const queryKey of [keys.lists, keys.breaches, keys.notifications]) void client.invalidateQueries({ queryKey });
};

/** Hears of changes and asks anew for what they touch; polls while the stream is silent. Returns how to stop. */
export const startLive = (client: QueryClient): (() => void) => {
  let source: EventSource;
  let silence: ReturnType<typeof setTimeout>;
  let gathering: ReturnType<typeof setTimeout> | null = null;
  const gathered = new Set<string>();
  let connectedBefore = false;

  const alive = (): void => {
    setHeard(true);
    clearTimeout(silence);
    silence = setTimeout(() => setHeard(false), longestSilence);
  };
  const flush = (): void => {
    gathering = null;
    refresh(client, gathered);
    gathered.clear();
  };
  const open = (): void => {
    source = new EventSource('/api/changes');
    source.addEventListener('ready', () => {
      alive();
      if (connectedBefore) refreshAll(client);
      connectedBefore = true;
    });
    source.addEventListener('heartbeat', alive);
    source.addEventListener('resync', () => {
      alive();
      refreshAll(client);
    });
    source.addEventListener('change', ({ data }: MessageEvent<string>) => {
      alive();
      for (const id of idsIn(data)) gathered.add(id);
      gathering ??= setTimeout(flush, gatherFor);
    });
    source.onerror = () => setHeard(false);
  };
  open();
  const poll = setInterval(() => {
    if (heard) return;
    refreshAll(client);
    if (source.readyState === EventSource.CLOSED) open();
  }, pollEvery);

  return () => {
    source.close();
    clearInterval(poll);
    clearTimeout(silence);
    if (gathering !== null) clearTimeout(gathering);
    setHeard(true);
  };
};
