import { Button, Dialog } from '@navikt/ds-react';
import type { FormEvent, ReactNode } from 'react';
import { Failure } from '../../components/failure.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './aside.module.css';
import { recordTexts } from './record-texts.js';

type RecordDialogProps = {
  id: string;
  title: string;
  /** What follows is said before it is recorded. */
  follows: string;
  recording: { isPending: boolean; isError: boolean; error: unknown };
  /** It cannot be taken back by whoever is told. */
  isGrave?: boolean;
  onRecord: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** Something is recorded of a citizen, whatever the request. */
export const RecordDialog = ({ id, title, follows, recording, isGrave, onRecord, onClose, children }: RecordDialogProps) => {
  const t = useTexts(recordTexts);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onRecord();
  };
  return (
    <Dialog open onOpenChange={(open) => !open && !recording.isPending && onClose()}>
      <Dialog.Popup width="medium" closeOnOutsideClick={false}>
        <Dialog.Header>
          <Dialog.Title>{title}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <form id={id} onSubmit={submit} noValidate className={styles.recording}>
            <p>{follows}</p>
            {children}
            {recording.isError && <Failure error={recording.error} />}
          </form>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" variant="secondary" onClick={onClose} disabled={recording.isPending}>
            {t.leaveIt}
          </Button>
          <Button type="submit" form={id} loading={recording.isPending} {...(isGrave && { 'data-color': 'danger' })}>
            {title}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
};
