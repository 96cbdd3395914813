import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useAct } from '../../api/act.js';
import type { FeeLine, ServiceRequestView } from '../../api/client.js';
import { useAnnounce } from '../../components/announcer.js';
import { CommandDialog } from '../../components/commands/command-dialog.js';
import { Failure } from '../../components/failure.js';
import { FeeStatusTag, PaymentFacts, useFeeText } from '../../components/fees.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './aside.module.css';
import feeStyles from './fees-box.module.css';
import { requestTexts } from './texts.js';

type Of = { request: ServiceRequestView };

/** One thing that is paid for, and what the reader may decide about it. */
const Line = ({ fee, isSending, onApprove, onDispute }: { fee: FeeLine; isSending: boolean; onApprove: () => void; onDispute: () => void }) => {
  const { label } = useWords();
  const feeText = useFeeText();
  const named = (act: string): string => `${act}: ${feeText(fee)}`;
  return (
    <li className={feeStyles.line}>
      <span className={feeStyles.what}>{feeText(fee)}</span>
      <FeeStatusTag status={fee.status} />
      {fee.allowed.length > 0 && (
        <span className={`${feeStyles.acts} on-screen`}>
          {fee.allowed.includes('approveFee') && (
            <Button type="button" size="small" variant="secondary" loading={isSending} aria-label={named(label('approveFee'))} onClick={onApprove}>
              {label('approveFee')}
            </Button>
          )}
          {fee.allowed.includes('disputeFee') && (
            <Button type="button" size="small" variant="tertiary" aria-label={named(label('disputeFee'))} onClick={onDispute}>
              {label('disputeFee')}
            </Button>
          )}
        </span>
      )}
    </li>
  );
};

const Lines = ({ request }: Of) => {
  const { label } = useWords();
  const announce = useAnnounce();
  const approving = useAct(request.id);
  const [disputed, setDisputed] = useState<number | null>(null);
  const approve = (line: number): void =>
    approving.mutate({ act: 'approveFee', body: { line }, basedOn: request.version }, { onSuccess: () => announce(label('feeApproved')) });
  return (
    <>
      <ul className={feeStyles.lines}>
        {request.fees.map((fee) => (
          <Line key={fee.line} fee={fee} isSending={approving.isPending} onApprove={() => approve(fee.line)} onDispute={() => setDisputed(fee.line)} />
        ))}
      </ul>
      {approving.isError && <Failure error={approving.error} />}
      {disputed !== null && <CommandDialog request={request} act="disputeFee" begun={{ line: String(disputed) }} onClose={() => setDisputed(null)} />}
    </>
  );
};

/** What is paid, by whom, and what the invoice must name. */
export const FeesBox = ({ request }: Of) => {
  const t = useTexts(requestTexts);
  if (request.sentAt === null) return null;
  return (
    <section className={styles.box} aria-labelledby="fees">
      <h2 id="fees">{t.paying}</h2>
      {request.fees.length === 0 ? <p className={styles.quiet}>{t.noFee}</p> : <Lines request={request} />}
      <PaymentFacts payment={request.payment} className={styles.facts} />
    </section>
  );
};
