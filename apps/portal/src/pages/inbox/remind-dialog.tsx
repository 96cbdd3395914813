import { Button, Dialog } from '@navikt/ds-react';
import { useState } from 'react';
import type { ListedRequest } from '../../api/client.js';
import { useAnnounce } from '../../components/announcer.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { manyTexts } from './many-texts.js';
import { RemindResult } from './remind-result.js';
import { RemindStep, type Reminded } from './remind-step.js';

type RemindDialogProps = { requests: readonly ListedRequest[]; onClose: () => void };

/** Reminders for what was chosen, one after the other: each is read before it is sent, and at the end it is said what became of each. */
export const RemindDialog = ({ requests, onClose }: RemindDialogProps) => {
  const t = useTexts(manyTexts);
  const { label } = useWords();
  const announce = useAnnounce();
  const [became, setBecame] = useState<readonly Reminded[]>([]);
  const request = requests[became.length];
  const close = (): void => {
    const sent = became.filter(({ outcome }) => outcome === 'sent').length;
    if (sent > 0) announce(t.sent(sent));
    onClose();
  };
  return (
    <Dialog open onOpenChange={(open) => !open && close()}>
      <Dialog.Popup width="medium" closeOnOutsideClick={false}>
        <Dialog.Header>
          <Dialog.Title>{label('remind')}</Dialog.Title>
        </Dialog.Header>
        {request === undefined ? (
          <>
            <Dialog.Body>
              <RemindResult became={became} />
            </Dialog.Body>
            <Dialog.Footer>
              <Button type="button" onClick={close}>
                {t.close}
              </Button>
            </Dialog.Footer>
          </>
        ) : (
          <RemindStep
            key={request.id}
            request={request}
            step={became.length + 1}
            all={requests.length}
            onDone={(outcome) => setBecame([...became, { request, outcome }])}
          />
        )}
      </Dialog.Popup>
    </Dialog>
  );
};
