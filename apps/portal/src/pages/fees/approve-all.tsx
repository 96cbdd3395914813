import { Button, Dialog, InlineMessage } from '@navikt/ds-react';
import { useState } from 'react';
import type { FeeItem } from '../../api/client.js';
import { useAnnounce } from '../../components/announcer.js';
import { Failure } from '../../components/failure.js';
import { useFeeText } from '../../components/fees.js';
import { useNumbers } from '../../i18n/numbers.js';
import { useTexts } from '../../i18n/texts.js';
import { feesTexts } from './texts.js';
import { useApproveAll, type Failed } from './use-approve-all.js';

type DialogProps = { fees: readonly FeeItem[]; onClose: () => void };

const Failures = ({ failed }: { failed: readonly Failed[] }) => {
  const t = useTexts(feesTexts);
  const feeText = useFeeText();
  return (
    <>
      <InlineMessage status="warning">{t.someFailed(failed.length)}</InlineMessage>
      <ul>
        {failed.map(({ fee, why }) => (
          <li key={`${fee.requestId} ${fee.line}`}>
            {fee.number}, {feeText(fee)}: {why}
          </li>
        ))}
      </ul>
    </>
  );
};

/** Says how many and how much before it is done, and of each that failed why. What was shown when it opened is what is approved. */
const ApproveDialog = ({ fees, onClose }: DialogProps) => {
  const t = useTexts(feesTexts);
  const { money } = useNumbers();
  const announce = useAnnounce();
  const [shown] = useState(fees);
  const [failed, setFailed] = useState<readonly Failed[] | null>(null);
  const { approving, done } = useApproveAll();
  const sum = shown.reduce((total, { amount }) => total + amount, 0);
  const submit = (): void =>
    approving.mutate(shown, {
      onSuccess: (left) => {
        announce(t.approved(shown.length - left.length));
        if (left.length === 0) onClose();
        else setFailed(left);
      },
    });
  return (
    <Dialog open onOpenChange={(open) => !open && !approving.isPending && onClose()}>
      <Dialog.Popup width="medium" closeOnOutsideClick={false}>
        <Dialog.Header>
          <Dialog.Title>{t.approveTitle}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          {failed === null ? <p>{t.approveWhat(shown.length, money(sum))}</p> : <Failures failed={failed} />}
          {approving.isError && <Failure error={approving.error} />}
          <span role="status">{approving.isPending && t.approvingNow(done, shown.length)}</span>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" variant="secondary" onClick={onClose} disabled={approving.isPending}>
            {failed === null ? t.undo : t.close}
          </Button>
          {failed === null && (
            <Button type="button" loading={approving.isPending} onClick={submit}>
              {t.approveNow(shown.length)}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
};

/** All of the lines that are shown and due, at once. */
export const ApproveAll = ({ fees }: Pick<DialogProps, 'fees'>) => {
  const t = useTexts(feesTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      {fees.length > 1 && (
        <Button type="button" size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t.approveAll(fees.length)}
        </Button>
      )}
      {open && <ApproveDialog fees={fees} onClose={() => setOpen(false)} />}
    </>
  );
};
