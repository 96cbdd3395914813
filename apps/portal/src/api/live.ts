import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { askAnew } from './ask-anew.js';
import type { CourseDetail } from './course-queries.js';
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

const everyList = [keys.lists, keys.ledCourses, keys.ownCourses, keys.invitedCourses, keys.breaches, keys.outgoing, keys.letters, keys.notifications];

/** Courses that show when an answer can be there, for a step of theirs waits for it. */
const awaiting = (client: QueryClient, ids: ReadonlySet<string>): string[] =>
  client
    .getQueriesData<CourseDetail>({ queryKey: keys.courses, predicate: ({ queryKey }) => queryKey.length === keys.course('').length })
    .flatMap(([, course]) => (course?.steps.some(({ needs }) => needs.some(({ requestId }) => ids.has(requestId))) ? [course.id] : []));

/** What a change can show up in: the requests, courses and citizens themselves, and everything that is counted or listed. */
const refresh = (client: QueryClient, ids: ReadonlySet<string>): void => {
  const ones = [...ids].flatMap((id) => [keys.one(id), keys.course(id), keys.citizen(id)]);
  for (const queryKey of [...ones, ...awaiting(client, ids).map(keys.course), ...everyList]) askAnew(client, { queryKey });
};

const lively = new Set<unknown>(everyList.map(([first]) => first));

/**
 * What a change can show up in, also what was asked for before the stream was there and is still to come. What failed is being read,
 * and stands until somebody tries again.
 */
const refreshEarly = (client: QueryClient): void =>
  askAnew(client, { predicate: ({ queryKey: [first], state: { status } }) => lively.has(first) && status !== 'error' });

type Heard = { ready: () => void; alive: () => void; resync: () => void; changed: (ids: readonly string[]) => void };

const listen = ({ ready, alive, resync, changed }: Heard): EventSource => {
  const source = new EventSource('/api/changes');
  source.addEventListener('ready', ready);
  source.addEventListener('resync', resync);
  source.addEventListener('heartbeat', alive);
  source.addEventListener('change', ({ data }: MessageEvent<string>) => changed(idsIn(data)));
  source.addEventListener('error', () => setHeard(false));
  return source;
};

/**
 * Hears of changes and asks anew for what they touch; polls while the stream is silent. A page that nobody looks at gives its
 * connection back, for a browser has few to one host. Returns how to stop.
 */
export const startLive = (client: QueryClient): (() => void) => {
  let source: EventSource | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let begun = false;
  const gathered = new Set<string>();

  const alive = (): void => {
    setHeard(true);
    clearTimeout(silence);
    silence = setTimeout(() => setHeard(false), longestSilence);
  };
  const flush = (): void => {
    gathering = undefined;
    refresh(client, gathered);
    gathered.clear();
  };
  const resync = (): void => {
    alive();
    askAnew(client);
  };
  const heardOf: Heard = {
    // A stream that begins again may have missed something; the first one only what was asked for before it was there.
    ready: () => {
      if (begun) resync();
      else {
        alive();
        refreshEarly(client);
      }
      begun = true;
    },
    alive,
    resync,
    changed: (ids) => {
      alive();
      for (const id of ids) gathered.add(id);
      gathering ??= setTimeout(flush, gatherFor);
    },
  };
  const close = (): void => {
    source?.close();
    source = null;
    clearTimeout(silence);
  };
  const openWhenSeen = (): void => {
    if (document.visibilityState === 'hidden') close();
    else if (source === null || source.readyState === EventSource.CLOSED) source = listen(heardOf);
  };
  const poll = setInterval(() => {
    if (heard || document.visibilityState === 'hidden') return;
    askAnew(client);
    openWhenSeen();
  }, pollEvery);
  document.addEventListener('visibilitychange', openWhenSeen);
  openWhenSeen();

  return () => {
    document.removeEventListener('visibilitychange', openWhenSeen);
    clearInterval(poll);
    clearTimeout(gathering);
    close();
    setHeard(true);
  };
};
