import type { ListedRequest } from '../../api/client.js';
import { Card, Cards, Fact, Facts } from '../../components/cards.js';
import { useMe } from '../../components/me.js';
import { Deadline } from '../../components/sla-badge.js';
import { cells, useColumnNames } from './cells.js';
import { columnsOf } from './columns.js';
import { NumberAndCounterpart, RequestLink } from './request-cells.js';
import styles from './request-cards.module.css';
import { AllBox, RowBox } from './select-boxes.js';
import type { Selection } from './selection.js';

const RequestCard = ({ request, selection }: { request: ListedRequest; selection: Selection }) => {
  const columns = columnsOf(useMe());
  const names = useColumnNames();
  return (
    <Card className={styles.card} data-request={request.id} data-chosen={selection.has(request.id) || undefined}>
      <Deadline standing={request} />
      <div className={styles.head}>
        <RowBox request={request} selection={selection} />
        <div>
          <RequestLink request={request} />
          <NumberAndCounterpart request={request} />
        </div>
      </div>
      <Facts>
        {columns.map((column) => {
          const Cell = cells[column];
          return (
            <Fact key={column} name={names[column]}>
              <Cell request={request} />
            </Fact>
          );
        })}
      </Facts>
    </Card>
  );
};

type RequestCardsProps = { caption: string; items: readonly ListedRequest[]; selection: Selection };

/** The worklist on a narrow or much enlarged screen. */
export const RequestCards = ({ caption, items, selection }: RequestCardsProps) => (
  <>
    <AllBox items={items} selection={selection} />
    <Cards name={caption}>
      {items.map((request) => (
        <RequestCard key={request.id} request={request} selection={selection} />
      ))}
    </Cards>
  </>
);
