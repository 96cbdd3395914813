import { Button, Dialog } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { useAnnounce } from '../announcer.js';
import { Failure } from '../failure.js';
import { knowinglyTexts } from '../knowingly.js';
import { Told } from '../told.js';
import { useActName } from './act-name.js';
import styles from './command-dialog.module.css';
import { CommandField } from './command-field.js';
import { EffectLines } from './effect-lines.js';
import type { DialogAct } from './fields.js';
import { News } from './news.js';
import { commandTexts } from './texts.js';
import { useCommandForm } from './use-command-form.js';
import type { Values } from './values.js';

type CommandDialogProps = {
  request: ServiceRequestView;
  act: DialogAct;
  /** What is chosen already when it opens. */
  begun?: Values;
  onClose: () => void;
  /** Hears of the request as the command left it. */
  onDone?: (view: ServiceRequestView) => void;
};

/** What cannot be taken back looks like it. */
const isGrave: ReadonlySet<DialogAct> = new Set(['discard', 'cancel', 'recall', 'recallAnswer', 'redact', 'withdrawConsent', 'withdrawSharing']);

/** One command of `allowed`: what it does is said before it is given, and what was written outlives every refusal. */
export const CommandDialog = ({ request, act, begun, onClose, onDone }: CommandDialogProps) => {
  const t = useTexts(commandTexts);
  const known = useTexts(knowinglyTexts);
  const nameOf = useActName(request);
  const announce = useAnnounce();
  const [begunOn] = useState(request.version);
  const done = (view: ServiceRequestView): void => {
    announce(t.done(nameOf(act)));
    onDone?.(view);
    onClose();
  };
  const { form, today, fields, values, errors, told, failure, isSending, change, submit } = useCommandForm({ request, act, begun, onDone: done });
  const stillAllowed = request.allowed.includes(act);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    submit();
  };
  return (
    <Dialog open onOpenChange={(open) => !open && !isSending && onClose()}>
      <Dialog.Popup width="medium" closeOnOutsideClick={false}>
        <Dialog.Header>
          <Dialog.Title>{nameOf(act)}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <form id={form} className={styles.form} onSubmit={onSubmit} noValidate>
            {!isSending && <News requestId={request.id} since={begunOn} until={request.version} stillAllowed={stillAllowed} />}
            <EffectLines request={request} act={act} values={values} />
            {fields.map((field) => (
              <CommandField
                key={field.kind === 'day' ? `${field.name} ${today}` : field.name}
                form={form}
                field={field}
                request={request}
                values={values}
                onChange={(value) => change(field.name, value)}
                error={errors.get(field.name)}
              />
            ))}
            {told !== null && <Told code={told} />}
            {failure !== null && <Failure error={failure} />}
          </form>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" variant="secondary" onClick={onClose} disabled={isSending}>
            {t.cancelButton}
          </Button>
          {stillAllowed && (
            <Button type="submit" form={form} variant="primary" data-color={isGrave.has(act) ? 'danger' : undefined} loading={isSending}>
              {told === null ? nameOf(act) : told === 'ProtectedAddress' ? known.checked : known.despite}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
};
