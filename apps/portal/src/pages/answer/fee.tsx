import type { FormType, ServiceRequestView } from '../../api/client.js';
import { FeeStatusTag, PaymentFacts, useFeeText } from '../../components/fees.js';
import { DanishSource } from '../../components/danish-source.js';
import { dayOf } from '../../components/day.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './asked.module.css';
import { askedTexts } from './asked-texts.js';

type FeeProps = { request: ServiceRequestView; form: FormType };

/** The rate of the day of sending: figures are data, and may be old. */
const rateOf = ({ fees }: FormType, sentAt: string | null) =>
  fees
    .filter(({ validFrom }) => sentAt !== null && validFrom <= dayOf(sentAt))
    .toSorted((one, other) => one.validFrom.localeCompare(other.validFrom))
    .at(-1);

/** What is paid for what, how it stands, where the rate was found, and what the invoice must name. */
export const Fee = ({ request: { fees, payment, sentAt }, form }: FeeProps) => {
  const t = useTexts(askedTexts);
  const feeText = useFeeText();
  const rate = rateOf(form, sentAt);
  return (
    <>
      {fees.length === 0 && t.noFee}
      {fees.map((fee) => (
        <span key={fee.line} className={styles.paid}>
          {feeText(fee)} <FeeStatusTag status={fee.status} />
        </span>
      ))}
      {fees.length > 0 && rate !== undefined && (
        <span className={styles.line}>
          {t.feeSource(rate.validFrom.slice(0, 4))} <DanishSource source={rate.source} />
        </span>
      )}
      <PaymentFacts payment={payment} className={styles.payment} />
    </>
  );
};
