import { Button, Dialog } from '@navikt/ds-react';
import type { FormEvent, ReactNode } from 'react';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { Failure } from './failure.js';
import styles from './form-dialog.module.css';
import { useFaultFocus } from './use-fault-focus.js';

const texts = defineTexts({ leaveIt: 'Fortryd' }, { leaveIt: 'Cancel' });

type FormDialogProps = {
  /** Of the form. */
  id: string;
  /** What it is called, and what its button says. */
  title: string;
  /** What its button says instead. */
  confirm?: string;
  /** What follows is said before it is done. */
  follows?: string;
  sending?: { isPending: boolean; isError: boolean; error: unknown };
  /** It cannot be taken back by whoever is told. */
  isGrave?: boolean;
  width?: 'medium' | 'large';
  /** What the other button says. */
  leave?: string;
  /** Left out as long as there is nothing to send. */
  onSubmit?: () => void;
  onClose: () => void;
  children: ReactNode;
};

const idle = { isPending: false, isError: false, error: null };

/** A form in a dialog: what was written outlives every refusal, and it stays as long as something is under way. */
export const FormDialog = ({
  id,
  title,
  confirm = title,
  follows,
  sending = idle,
  isGrave,
  width = 'medium',
  leave,
  onSubmit,
  onClose,
  children,
}: FormDialogProps) => {
  const t = useTexts(texts);
  const { form, onTry } = useFaultFocus(sending);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onTry();
    onSubmit?.();
  };
  return (
    <Dialog open onOpenChange={(open) => !open && !sending.isPending && onClose()}>
      <Dialog.Popup width={width} closeOnOutsideClick={false}>
        <Dialog.Header>
          <Dialog.Title>{title}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <form ref={form} id={id} onSubmit={submit} noValidate className={styles.form}>
            {follows !== undefined && <p>{follows}</p>}
            {children}
            {sending.isError && <Failure error={sending.error} />}
          </form>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" variant="secondary" onClick={onClose} disabled={sending.isPending}>
            {leave ?? t.leaveIt}
          </Button>
          {onSubmit !== undefined && (
            <Button type="submit" form={id} loading={sending.isPending} {...(isGrave && { 'data-color': 'danger' })}>
              {confirm}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
};
