import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { giveCommand, type Doing } from '../../api/act.js';
import { keyKeeper } from '../../api/act-key.js';
import { ApiProblem } from '../../api/problem.js';
import { keys } from '../../api/queries.js';
import { useFollowNews } from '../../components/steady.js';
import { unitIn, type Assignable, type Failed } from './assignable.js';

type Keeper = ReturnType<typeof keyKeeper>;

const doingOf = (command: Assignable['command'], to: string): Doing => {
  if (command === 'reassign') return { act: 'reassign', body: { ownerId: to } };
  const unit = unitIn(to);
  return { act: 'delegate', body: unit === null ? { toPersonId: to, task: 'handle' } : { toUnitId: unit, task: 'handle' } };
};

/** Gives requests to a person, a command to each, and answers with those that failed: they can be tried again under the same keys. */
export const useAssign = () => {
  const client = useQueryClient();
  const follow = useFollowNews();
  const keepers = useRef(new Map<string, Keeper>());
  const [done, setDone] = useState(0);
  const give = async (id: string, doing: Doing): Promise<string | null> => {
    const keeper = keepers.current.get(id) ?? keyKeeper();
    keepers.current.set(id, keeper);
    try {
      await giveCommand(id, doing, keeper.keyOf(JSON.stringify(doing)));
      return null;
    } catch (error) {
      if (error instanceof ApiProblem) return error.message;
      throw error;
    }
  };
  const giveAll = async (assignable: readonly Assignable[], personId: string): Promise<Failed[]> => {
    const failed: Failed[] = [];
    setDone(0);
    for (const [place, each] of assignable.entries()) {
      const why = await give(each.request.id, doingOf(each.command, personId));
      if (why !== null) failed.push({ ...each, why });
      setDone(place + 1);
    }
    return failed;
  };
  const giving = useMutation({
    mutationFn: async ({ assignable, personId }: { assignable: readonly Assignable[]; personId: string }) => {
      let failed: readonly Failed[] = [];
      await follow(async () => {
        failed = await giveAll(assignable, personId);
        for (const { request } of assignable) void client.invalidateQueries({ queryKey: keys.one(request.id) });
        await client.invalidateQueries({ queryKey: keys.lists });
      });
      return failed;
    },
    retry: false,
  });
  return { giving, done };
};
