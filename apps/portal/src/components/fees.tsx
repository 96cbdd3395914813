import type { FeeLine, Payment } from '../api/client.js';
import { useNumbers } from '../i18n/numbers.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.js';
import styles from './fees.module.css';

const texts = defineTexts(
  {
    payer: 'Betales af',
    gln: 'EAN/GLN',
    noGln: 'Ikke registreret. Spørg kommunen.',
    reference: 'Reference på regningen',
    interpreter: 'Tolk',
    without: 'Uden tolk',
    with: 'Med tolk',
    byRequester: 'Med tolk. Kommunen bestiller tolken.',
    byRecipient: 'Med tolk. Den, der svarer, bestiller tolken.',
  },
  {
    payer: 'Paid by',
    gln: 'EAN/GLN',
    noGln: 'Not registered. Ask the municipality.',
    reference: 'Reference on the invoice',
    interpreter: 'Interpreter',
    without: 'Without an interpreter',
    with: 'With an interpreter',
    byRequester: 'With an interpreter. The municipality books the interpreter.',
    byRecipient: 'With an interpreter. Whoever answers books the interpreter.',
  },
);

/** `Attest, 800,00 kr.` */
export const useFeeText = (): ((fee: Pick<FeeLine, 'occasion' | 'amount'>) => string) => {
  const { label } = useWords();
  const { money } = useNumbers();
  return ({ occasion, amount }) => `${label(occasion)}, ${money(amount)}`;
};

/** How a line stands; colour only underlines the word. */
export const FeeStatusTag = ({ status }: Pick<FeeLine, 'status'>) => {
  const { label } = useWords();
  return <span className={`${styles.status} ${styles[status]}`}>{label(status)}</span>;
};

const Fact = ({ name, children }: { name: string; children: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What an invoice must name. */
export const PaymentFacts = ({
  payment: { payer, gln, reference, withInterpreter, interpreterBookedBy },
  className,
}: {
  payment: Payment;
  className?: string;
}) => {
  const t = useTexts(texts);
  const booked = interpreterBookedBy === null ? t.with : interpreterBookedBy === 'requester' ? t.byRequester : t.byRecipient;
  return (
    <dl className={className}>
      <Fact name={t.payer}>{payer}</Fact>
      <Fact name={t.gln}>{gln ?? t.noGln}</Fact>
      <Fact name={t.reference}>{reference}</Fact>
      <Fact name={t.interpreter}>{withInterpreter ? booked : t.without}</Fact>
    </dl>
  );
};
