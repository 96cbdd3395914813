import type { ReactNode } from 'react';
import type { ListedRequest } from '../../api/client.js';
import { useMe } from '../../components/me.js';
import { Deadline } from '../../components/sla-badge.js';
import { cells, useColumnNames } from './cells.js';
import { columnsOf } from './columns.js';
import { NumberAndCounterpart, RequestLink } from './request-cells.js';
import styles from './request-cards.module.css';
import { AllBox, RowBox } from './select-boxes.js';
import type { Selection } from './selection.js';

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Card = ({ request, selection }: { request: ListedRequest; selection: Selection }) => {
  const columns = columnsOf(useMe());
  const names = useColumnNames();
  return (
    <li className={styles.card} data-request={request.id} data-chosen={selection.has(request.id) || undefined}>
      <Deadline standing={request} />
      <div className={styles.head}>
        <RowBox request={request} selection={selection} />
        <div>
          <RequestLink request={request} />
          <NumberAndCounterpart request={request} />
        </div>
      </div>
      <dl className={styles.facts}>
        {columns.map((column) => {
          const Cell = cells[column];
          return (
            <Fact key={column} name={names[column]}>
              <Cell request={request} />
            </Fact>
          );
        })}
      </dl>
    </li>
  );
};

type RequestCardsProps = { caption: string; items: readonly ListedRequest[]; selection: Selection };

/** The worklist on a narrow or much enlarged screen. */
export const RequestCards = ({ caption, items, selection }: RequestCardsProps) => (
  <>
    <AllBox items={items} selection={selection} />
    <ul className={styles.cards} aria-label={caption}>
      {items.map((request) => (
        <Card key={request.id} request={request} selection={selection} />
      ))}
    </ul>
  </>
);
