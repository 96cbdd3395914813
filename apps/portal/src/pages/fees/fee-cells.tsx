import { Button } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import { useAct } from '../../api/act.js';
import type { FeeItem } from '../../api/client.js';
import { useAnnounce } from '../../components/announcer.js';
import { Failure } from '../../components/failure.js';
import { useFeeText } from '../../components/fees.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './fees.module.css';
import { feesTexts } from './texts.js';

type Of = { fee: FeeItem };

export const OccasionCell = ({ fee: { occasion, withInterpreter } }: Of) => {
  const t = useTexts(feesTexts);
  const { label } = useWords();
  return (
    <>
      {label(occasion)}
      {withInterpreter && occasion === 'statement' && <span className={styles.quiet}>{t.interpreter}</span>}
    </>
  );
};

export const RequestCell = ({ fee: { requestId, number, form, unit } }: Of) => (
  <>
    <Link to="/anmodninger/$id" params={{ id: requestId }} className={styles.link}>
      {number}
    </Link>
    <span className={styles.quiet}>{[form.code, unit].filter(Boolean).join(' · ')}</span>
  </>
);

export const RecipientCell = ({ fee: { recipient } }: Of) => {
  const t = useTexts(feesTexts);
  return (
    <>
      {recipient.name}
      {recipient.providerNumber !== null && <span className={styles.quiet}>{t.provider(recipient.providerNumber)}</span>}
    </>
  );
};

/** Approves at once; a dispute needs a reason and is written in a dialog. */
export const ActsCell = ({ fee, onDispute }: Of & { onDispute: (fee: FeeItem) => void }) => {
  const t = useTexts(feesTexts);
  const { label } = useWords();
  const announce = useAnnounce();
  const feeText = useFeeText();
  const approving = useAct(fee.requestId);
  const { allowed, line, number, version } = fee;
  if (allowed.length === 0) return <span className={styles.quiet}>{t.nothingToDo}</span>;
  const named = (act: string): string => `${act}: ${feeText(fee)}, ${number}`;
  const approve = (): void =>
    approving.mutate({ act: 'approveFee', body: { line }, basedOn: version }, { onSuccess: () => announce(named(label('feeApproved'))) });
  return (
    <div className={styles.acts}>
      {allowed.includes('approveFee') && (
        <Button type="button" size="small" variant="secondary" loading={approving.isPending} aria-label={named(label('approveFee'))} onClick={approve}>
          {label('approveFee')}
        </Button>
      )}
      {allowed.includes('disputeFee') && (
        <Button type="button" size="small" variant="tertiary" aria-label={named(label('disputeFee'))} onClick={() => onDispute(fee)}>
          {label('disputeFee')}
        </Button>
      )}
      {approving.isError && <Failure error={approving.error} />}
    </div>
  );
};
