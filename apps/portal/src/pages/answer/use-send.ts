import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act.js';
import type { FormType, ServiceRequestView } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { keys } from '../../api/queries.js';
import { beginsWork } from './approval.js';
import type { DraftInHand } from './use-draft.js';
import { answerOf } from './written.js';

type Sending = { request: ServiceRequestView; form: FormType; draft: DraftInHand };

/** How it left this page: given, or handed to somebody who may sign it. */
export type Outcome = 'sent' | 'handedOver';

/** Gives the answer, or hands it to somebody who may sign it. What was written is safe first. */
export const useSend = ({ request, form, draft }: Sending) => {
  const act = useAct(request.id);
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  /** Somebody changed the request meanwhile: the page shows it before the next try. */
  const lookAgain = (error: unknown): void => {
    if (error instanceof ApiProblem && error.status === 412) void client.invalidateQueries({ queryKey: keys.one(request.id) });
  };

  const send = async (): Promise<void> => {
    await draft.flush();
    draft.rest();
    act.mutate({ act: 'answer', body: answerOf(draft.written, form), basedOn: request.version }, { onSuccess: () => setOutcome('sent'), onError: lookAgain });
  };

  const approve = (toPersonId: string, basedOn: number): void =>
    act.mutate({ act: 'delegate', body: { toPersonId, task: 'approve' }, basedOn }, { onSuccess: () => setOutcome('handedOver'), onError: lookAgain });

  const handOver = async (toPersonId: string): Promise<void> => {
    if (!(await draft.flush())) return;
    if (!beginsWork(request)) return approve(toPersonId, request.version);
    act.mutate({ act: 'accept', body: {}, basedOn: request.version }, { onSuccess: ({ version }) => approve(toPersonId, version), onError: lookAgain });
  };

  return { send, handOver, outcome, isSending: act.isPending, error: act.error, forget: act.reset };
};
