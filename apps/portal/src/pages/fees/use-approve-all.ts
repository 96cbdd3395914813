import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { giveCommand, type Doing } from '../../api/act.js';
import { keyKeeper } from '../../api/act-key.js';
import type { FeeItem } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { keys } from '../../api/queries.js';

export type Failed = { fee: FeeItem; why: string };

type Keeper = ReturnType<typeof keyKeeper>;

/** What is due; a dispute is ended by whoever looks at it, never along with others. */
export const approvable = (items: readonly FeeItem[]): FeeItem[] => items.filter(({ status, allowed }) => status === 'due' && allowed.includes('approveFee'));

/** Approves line by line, each on the version that was shown, and answers with those that failed: they can be tried again under the same keys. */
export const useApproveAll = () => {
  const client = useQueryClient();
  const keepers = useRef(new Map<string, Keeper>());
  const [done, setDone] = useState(0);
  const approve = async (fee: FeeItem, basedOn: number): Promise<number> => {
    const place = `${fee.requestId} ${fee.line}`;
    const keeper = keepers.current.get(place) ?? keyKeeper();
    keepers.current.set(place, keeper);
    const doing: Doing = { act: 'approveFee', body: { line: fee.line }, basedOn };
    return (await giveCommand(fee.requestId, doing, keeper.keyOf(JSON.stringify(doing)))).version;
  };
  const approveAll = async (fees: readonly FeeItem[]): Promise<Failed[]> => {
    const failed: Failed[] = [];
    /** Two lines of one request: the second rests on what the first made of it. */
    const versions = new Map<string, number>();
    setDone(0);
    for (const [place, fee] of fees.entries()) {
      try {
        versions.set(fee.requestId, await approve(fee, versions.get(fee.requestId) ?? fee.version));
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error;
        failed.push({ fee, why: error.message });
      }
      setDone(place + 1);
    }
    for (const { requestId } of fees) void client.invalidateQueries({ queryKey: keys.one(requestId) });
    await client.invalidateQueries({ queryKey: keys.lists });
    return failed;
  };
  return { approving: useMutation({ mutationFn: approveAll, retry: false }), done };
};
