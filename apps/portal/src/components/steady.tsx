import { notifyManager } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { countNews, type Item } from './news.js';

type Following = { following: boolean; follow: (work: () => Promise<unknown>) => Promise<void> };

const FollowingContext = createContext<Following | null>(null);

export const SteadyProvider = ({ children }: { children: ReactNode }) => {
  const [following, setFollowing] = useState(false);
  const follow = useCallback(async (work: () => Promise<unknown>) => {
    setFollowing(true);
    try {
      await work();
    } finally {
      // After the lists have heard of what the work fetched: they are told in this same queue.
      notifyManager.schedule(() => setFollowing(false));
    }
  }, []);
  const value = useMemo(() => ({ following, follow }), [following, follow]);
  return <FollowingContext value={value}>{children}</FollowingContext>;
};

const useFollowing = (): Following => {
  const value = useContext(FollowingContext);
  if (value === null) throw new Error('useSteady stands outside SteadyProvider.');
  return value;
};

/** While the given work goes on, lists show what comes at once: the reader caused it and waits for it. */
export const useFollowNews = (): Following['follow'] => useFollowing().follow;

type Kept<T> = { name: string; items: readonly T[] };

type Question<T> = {
  /** Another name is another list, shown at once. */
  name: string;
  fresh: readonly T[];
  /** `fresh` is an answer of now and no remembered one. */
  settled: boolean;
};

/** A list that does not move by itself: what comes after the first settled answer counts as news until it is asked for. */
export const useSteady = <T extends Item>({ name, fresh, settled }: Question<T>): { items: readonly T[]; news: number; show: () => void } => {
  const { following } = useFollowing();
  const [kept, setKept] = useState<Kept<T> | null>(null);
  const show = (): void => setKept({ name, items: fresh });
  const news = kept === null ? 0 : countNews(kept.items, fresh);
  if (kept !== null && kept.name === name && !following && news > 0) return { items: kept.items, news, show };
  if (settled && (kept?.name !== name || kept.items !== fresh)) show();
  return { items: fresh, news: 0, show };
};
