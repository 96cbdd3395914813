import { Textarea } from '@navikt/ds-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act.js';
import type { ListedRequest } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { keys } from '../../api/queries.js';
import { useTexts } from '../../i18n/texts.js';
import { DateField } from '../date-field.js';
import { isDay } from '../day.js';
import { FormDialog } from '../form-dialog.js';
import { isProposal, isStatement } from '../is-proposal.js';
import { useToday } from '../use-today.js';
import { doingOf, takesDay, takesText, type CitizenAct, type Sharing, type Told } from './acts.js';
import { citizenCommandTexts } from './texts.js';

/** Most characters of a few words. */
const most = 1_000;

type CitizenDialogProps = { request: ListedRequest; sharing: Sharing | undefined; act: CitizenAct; onClose: () => void; onDone: (act: CitizenAct) => void };

const useFaults = ({ on, text }: Told, act: CitizenAct, today: string) => {
  const t = useTexts(citizenCommandTexts);
  const day = !isDay(on) ? t.notADay : on < today ? t.past : undefined;
  return { day: takesDay(act) ? day : undefined, text: text.length > most ? t.tooLong(most) : undefined };
};

/** What comes of it, said before it is done, and no more fields than needed. */
export const CitizenDialog = ({ request, sharing, act, onClose, onDone }: CitizenDialogProps) => {
  const t = useTexts(citizenCommandTexts);
  const today = useToday();
  const client = useQueryClient();
  const giving = useAct(request.id);
  const [told, setTold] = useState<Told>({ on: '', text: '' });
  const [tried, setTried] = useState(false);
  const faults = useFaults(told, act, today);
  const isPast = giving.error instanceof ApiProblem && giving.error.status === 409;
  const ofUnasked = isStatement(request) ? t.withdrawStatementMeans : t.withdrawProposalMeans;
  const means = isProposal(request) && act === 'withdrawConsent' ? ofUnasked : t[`${act}Means`];
  const submit = (): void => {
    setTried(true);
    if (faults.day !== undefined || faults.text !== undefined) return;
    giving.mutate(doingOf(act, told, today, sharing), {
      onSuccess: () => onDone(act),
      onError: () => void client.invalidateQueries({ queryKey: keys.one(request.id) }),
    });
  };
  return (
    <FormDialog
      id="citizen-act"
      title={t[act]}
      follows={means(request.recipient.name, sharing?.name ?? '')}
      leave={t.back}
      sending={{ isPending: giving.isPending, isError: giving.isError && !isPast, error: giving.error }}
      onSubmit={submit}
      onClose={onClose}
    >
      {takesDay(act) && (
        <DateField
          id="citizen-on"
          label={t.on}
          description={t.onHint}
          value={told.on}
          onChange={(on) => setTold({ ...told, on })}
          error={tried ? faults.day : undefined}
        />
      )}
      {takesText(act) && (
        <Textarea
          label={t.text}
          value={told.text}
          maxLength={most}
          onChange={({ target }) => setTold({ ...told, text: target.value })}
          error={tried ? faults.text : undefined}
        />
      )}
      {isPast && <p role="alert">{t.changed}</p>}
    </FormDialog>
  );
};
