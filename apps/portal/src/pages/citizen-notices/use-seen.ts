import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, type Notification } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import { unreadQuery } from '../../api/queries.js';

/** What stands on the page has been read; it stays marked as new until the page is opened again. */
export const useSeen = (notices: readonly Notification[]): void => {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (ids: string[]) => ask(api.POST('/api/notifications/read', { body: { ids } })),
    onSuccess: (unread) => client.setQueryData(unreadQuery.queryKey, unread),
  });
  const unread = notices.flatMap(({ id, readAt }) => (readAt === null ? [id] : [])).join(' ');
  useEffect(() => {
    if (unread !== '') mutate(unread.split(' '));
  }, [unread, mutate]);
};
