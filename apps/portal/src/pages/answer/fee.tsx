import type { FormType } from '../../api/client.js';
import { useNumbers } from '../../i18n/numbers.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './asked.module.css';
import { askedTexts } from './asked-texts.js';

/** The newest rate known, with the year it is from and where it was found: both are data, and may be old. */
export const Fee = ({ fees }: Pick<FormType, 'fees'>) => {
  const t = useTexts(askedTexts);
  const { money } = useNumbers();
  const newest = fees.toSorted((one, other) => one.validFrom.localeCompare(other.validFrom)).at(-1);
  if (newest === undefined) return t.noFee;
  const { amount, withInterpreter, validFrom, source } = newest;
  return (
    <>
      {[money(amount), withInterpreter !== undefined && t.withInterpreter(money(withInterpreter))].filter(Boolean).join(' · ')}
      <span className={styles.line}>{t.feeSource(validFrom.slice(0, 4), source)}</span>
    </>
  );
};
