import type { FeeItem } from '../../api/client.js';
import { Card, Cards, Fact, Facts } from '../../components/cards.js';
import { DateText } from '../../components/date-text.js';
import { FeeStatusTag } from '../../components/fees.js';
import { useMedia } from '../../components/use-media.js';
import { useNumbers } from '../../i18n/numbers.js';
import { useTexts } from '../../i18n/texts.js';
import { ActsCell, OccasionCell, RecipientCell, RequestCell } from './fee-cells.js';
import styles from './fees.module.css';
import { feesTexts } from './texts.js';

type ListProps = { items: readonly FeeItem[]; onDispute: (fee: FeeItem) => void };

const keyOf = ({ requestId, line }: FeeItem): string => `${requestId} ${line}`;

const Table = ({ items, onDispute }: ListProps) => {
  const t = useTexts(feesTexts);
  const { money } = useNumbers();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t.list}</caption>
      <thead>
        <tr>
          <th scope="col">{t.request}</th>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.recipient}</th>
          <th scope="col" className={styles.amount}>
            {t.amount}
          </th>
          <th scope="col">{t.status}</th>
          <th scope="col">{t.on}</th>
          <th scope="col">{t.acts}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((fee) => (
          <tr key={keyOf(fee)}>
            <td>
              <RequestCell fee={fee} />
            </td>
            <td>
              <OccasionCell fee={fee} />
            </td>
            <td>
              <RecipientCell fee={fee} />
            </td>
            <td className={styles.amount}>{money(fee.amount)}</td>
            <td>
              <FeeStatusTag status={fee.status} />
            </td>
            <td className={styles.whole}>
              <DateText on={fee.on} />
            </td>
            <td>
              <ActsCell fee={fee} onDispute={onDispute} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const FeeCards = ({ items, onDispute }: ListProps) => {
  const t = useTexts(feesTexts);
  const { money } = useNumbers();
  return (
    <Cards name={t.list}>
      {items.map((fee) => (
        <Card key={keyOf(fee)}>
          <div className={styles.head}>
            <strong>{money(fee.amount)}</strong>
            <FeeStatusTag status={fee.status} />
          </div>
          <Facts>
            <Fact name={t.what}>
              <OccasionCell fee={fee} />
            </Fact>
            <Fact name={t.request}>
              <RequestCell fee={fee} />
            </Fact>
            <Fact name={t.recipient}>
              <RecipientCell fee={fee} />
            </Fact>
            <Fact name={t.on}>
              <DateText on={fee.on} />
            </Fact>
          </Facts>
          <ActsCell fee={fee} onDispute={onDispute} />
        </Card>
      ))}
    </Cards>
  );
};

/** What is paid, line by line, the newest request first. */
export const FeesList = (props: ListProps) => (useMedia('(max-width: 60rem)') ? <FeeCards {...props} /> : <Table {...props} />);
