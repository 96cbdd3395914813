import { Button, Dialog, Textarea } from '@navikt/ds-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useAct } from '../../api/act.js';
import type { ListedRequest } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { keys } from '../../api/queries.js';
import { useTexts } from '../../i18n/texts.js';
import { DateField } from '../date-field.js';
import { isDay } from '../day.js';
import { Failure } from '../failure.js';
import { isProposal, isStatement } from '../is-proposal.js';
import { useToday } from '../use-today.js';
import { doingOf, takesDay, takesText, type CitizenAct, type Told } from './acts.js';
import styles from './citizen-commands.module.css';
import { citizenCommandTexts } from './texts.js';

/** Most characters of a few words. */
const most = 1_000;

type CitizenDialogProps = { request: ListedRequest; act: CitizenAct; onClose: () => void; onDone: (act: CitizenAct) => void };

const useFaults = ({ on, text }: Told, act: CitizenAct, today: string) => {
  const t = useTexts(citizenCommandTexts);
  const day = !isDay(on) ? t.notADay : on < today ? t.past : undefined;
  return { day: takesDay(act) ? day : undefined, text: text.length > most ? t.tooLong(most) : undefined };
};

/** What comes of it, said before it is done, and no more fields than needed. */
export const CitizenDialog = ({ request, act, onClose, onDone }: CitizenDialogProps) => {
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
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const place = faults.day !== undefined ? 'citizen-on' : faults.text !== undefined ? 'citizen-text' : null;
    if (place !== null) return document.getElementById(place)?.focus();
    giving.mutate(doingOf(act, told, today), {
      onSuccess: () => onDone(act),
      onError: () => void client.invalidateQueries({ queryKey: keys.one(request.id) }),
    });
  };
  return (
    <Dialog open onOpenChange={(open) => !open && !giving.isPending && onClose()}>
      <Dialog.Popup width="medium" closeOnOutsideClick={false}>
        <Dialog.Header>
          <Dialog.Title>{t[act]}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <form id="citizen-act" className={styles.form} onSubmit={submit} noValidate>
            <p>{means(request.recipient.name)}</p>
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
                id="citizen-text"
                label={t.text}
                value={told.text}
                maxLength={most}
                onChange={({ target }) => setTold({ ...told, text: target.value })}
                error={tried ? faults.text : undefined}
              />
            )}
            {isPast && <p role="alert">{t.changed}</p>}
            {giving.isError && !isPast && <Failure error={giving.error} />}
          </form>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" variant="secondary" onClick={onClose} disabled={giving.isPending}>
            {t.back}
          </Button>
          <Button type="submit" form="citizen-act" loading={giving.isPending}>
            {t[act]}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
};
