import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct, type Act } from '../../api/act.js';
import type { ServiceRequestView } from '../../api/client.js';
import { isDialogAct, type DialogAct } from '../../components/commands/fields.js';

type Giving = {
  /** Whose dialog is open. */
  open: DialogAct | 'correctAnswer' | null;
  /** The last one that came through. */
  done: Act | null;
  failure: unknown;
  give: (act: Act) => void;
  close: () => void;
  finished: (act: Act) => void;
};

/** Takes a command to where it is given: at once, in a dialog, in the reply box, or on a page of its own. */
export const useGiving = ({ id, version }: ServiceRequestView, toReply: (act: Act) => boolean): Giving => {
  const navigate = useNavigate();
  const acting = useAct(id);
  const [open, setOpen] = useState<Giving['open']>(null);
  const [done, setDone] = useState<Act | null>(null);
  const give = (act: Act): void => {
    setDone(null);
    acting.reset();
    if (act === 'answer') return void navigate({ to: '/besvar/$id', params: { id } });
    if (act === 'revise') return void navigate({ to: '/anmodninger/ny', search: { draftId: id } });
    if (act === 'send') return void navigate({ to: '/anmodninger/ny', search: { draftId: id, check: true } });
    if (act === 'receive' || act === 'accept') return acting.mutate({ act, body: {}, basedOn: version }, { onSuccess: () => setDone(act) });
    if (toReply(act)) return;
    if (act === 'correctAnswer' || isDialogAct(act)) setOpen(act);
  };
  return { open, done, failure: acting.error, give, close: () => setOpen(null), finished: setDone };
};
