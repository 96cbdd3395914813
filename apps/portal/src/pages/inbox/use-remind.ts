import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { giveCommand, type Doing } from '../../api/act.js';
import { keyKeeper } from '../../api/act-key.js';
import { ApiProblem } from '../../api/problem.js';
import { keys } from '../../api/queries.js';
import { useFollowNews } from '../../components/steady.js';

/** Reminds of one request on the version that was shown. The list beneath follows: whoever sends it waits for no pill. */
export const useRemind = (id: string) => {
  const client = useQueryClient();
  const follow = useFollowNews();
  const keeper = useRef(keyKeeper());
  return useMutation({
    mutationFn: (basedOn: number) =>
      follow(async () => {
        const doing: Doing = { act: 'remind', body: {}, basedOn };
        await giveCommand(id, doing, keeper.current.keyOf(JSON.stringify(doing)));
        await client.invalidateQueries({ queryKey: keys.lists });
      }),
    // Somebody was faster: what is shown is asked for anew before it is sent after all.
    onError: (error) => error instanceof ApiProblem && error.status !== 0 && client.invalidateQueries({ queryKey: keys.one(id) }),
    retry: false,
  });
};
