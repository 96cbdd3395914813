import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import { keys, notificationsQuery, unreadQuery } from '../../api/queries.js';
import { useSteady } from '../../components/steady.js';

/** Marks the given ones as read, or all when none are named. */
const useMarkRead = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[] | null) => ask(api.POST('/api/notifications/read', { body: ids === null ? {} : { ids: [...ids] } })),
    onSuccess: (unread) => {
      client.setQueryData(unreadQuery.queryKey, unread);
      return client.invalidateQueries({ queryKey: keys.notifications });
    },
  });
};

/** The list moves only when asked to, while each notice in it is shown as it stands now. */
export const useNotifications = () => {
  const query = useInfiniteQuery(notificationsQuery);
  const markRead = useMarkRead();
  const pages = query.data?.pages;
  const fresh = useMemo(() => pages?.flatMap(({ items }) => items).map((notice) => ({ ...notice, version: 0 })) ?? [], [pages]);
  const { items, show } = useSteady({ name: String(pages?.length ?? 0), fresh, settled: query.isFetchedAfterMount });
  const latest = useMemo(() => new Map(fresh.map((notice) => [notice.id, notice])), [fresh]);
  // One that fell off the end of the page is no news.
  const known = new Set(items.map(({ id }) => id));
  const news = fresh.filter(({ id }) => !known.has(id)).length;
  return { query, notices: items.map((notice) => latest.get(notice.id) ?? notice), news, show, unread: pages?.at(-1)?.counts.unread ?? 0, markRead };
};
