import type { FeeItem } from '../../api/client.js';
import { DateText } from '../../components/date-text.js';
import { FeeStatusTag } from '../../components/fees.js';
import { Listing } from '../../components/listing.js';
import { useNumbers } from '../../i18n/numbers.js';
import { useTexts } from '../../i18n/texts.js';
import { ActsCell, OccasionCell, RecipientCell, RequestCell } from './fee-cells.js';
import { feesTexts } from './texts.js';

type ListProps = { items: readonly FeeItem[]; onDispute: (fee: FeeItem) => void };

/** What is paid, line by line, the newest request first. */
export const FeesList = ({ items, onDispute }: ListProps) => {
  const t = useTexts(feesTexts);
  const { money } = useNumbers();
  return (
    <Listing
      name={t.list}
      items={items}
      keyOf={({ requestId, line }) => `${requestId} ${line}`}
      columns={[
        { name: t.request, cell: (fee) => <RequestCell fee={fee} /> },
        { name: t.what, cell: (fee) => <OccasionCell fee={fee} /> },
        { name: t.recipient, cell: (fee) => <RecipientCell fee={fee} /> },
        { name: t.amount, onCard: 'head', as: 'sum', cell: ({ amount }) => money(amount) },
        { name: t.status, onCard: 'head', cell: ({ status }) => <FeeStatusTag status={status} /> },
        { name: t.on, as: 'day', cell: ({ on }) => <DateText on={on} /> },
        { name: t.acts, onCard: 'foot', cell: (fee) => <ActsCell fee={fee} onDispute={onDispute} /> },
      ]}
    />
  );
};
