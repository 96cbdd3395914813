import type { ListedRequest } from '../../api/client.js';
import { DayText } from '../../components/date-text.js';
import { useNumbers } from '../../i18n/numbers.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './request-cells.module.css';
import { inboxTexts } from './texts.js';

type Of = { request: ListedRequest };

/** Nothing to tell: a dash to the eye, a word to the ear. */
const None = ({ said }: { said: string }) => (
  <span className={styles.quiet}>
    <span aria-hidden="true">–</span>
    <span className="visually-hidden">{said}</span>
  </span>
);

export const ReceivedCell = ({ request: { receivedAt } }: Of) => {
  const t = useTexts(inboxTexts);
  if (receivedAt === null) return <None said={t.notReceived} />;
  return (
    <span className={`${styles.line} ${styles.whole}`}>
      <DayText at={receivedAt} />
    </span>
  );
};

export const FeeCell = ({ request: { fee } }: Of) => {
  const t = useTexts(inboxTexts);
  const { money } = useNumbers();
  return fee === null ? <None said={t.noFee} /> : <span className={`${styles.line} ${styles.whole}`}>{money(fee)}</span>;
};

/** How much of what must be answered is. */
export const FilledCell = ({ request: { filledPercent } }: Of) => {
  const t = useTexts(inboxTexts);
  const { percent } = useNumbers();
  return filledPercent === undefined ? <None said={t.notBegun} /> : <span className={`${styles.line} ${styles.whole}`}>{percent(filledPercent)}</span>;
};
