import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import { Skeleton } from '@navikt/ds-react';
import type { RefObject } from 'react';
import type { ListedRequest } from '../../api/client.js';
import { Late } from '../../components/late.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { RequestRow } from './request-row.js';
import styles from './request-table.module.css';
import type { Sort } from './search.js';
import { inboxTexts } from './texts.js';

type Direction = 'ascending' | 'descending';

type SortHeadProps = { text: string; direction: Direction | null; onSort: () => void };

const SortHead = ({ text, direction, onSort }: SortHeadProps) => (
  <th role="columnheader" scope="col" aria-sort={direction ?? 'none'} className={styles.head}>
    <button type="button" className={styles.sort} onClick={onSort}>
      {text}
      {direction === 'ascending' && <ArrowUpIcon aria-hidden="true" />}
      {direction === 'descending' && <ArrowDownIcon aria-hidden="true" />}
    </button>
  </th>
);

type HeadProps = { sort: Sort; latestFirst: boolean; onSort: (sort: Sort) => void };

const Head = ({ sort, latestFirst, onSort }: HeadProps) => {
  const t = useTexts(inboxTexts);
  const { label } = useWords();
  const plain = (text: string) => (
    <th role="columnheader" scope="col" className={styles.head}>
      {text}
    </th>
  );
  return (
    <thead role="rowgroup" className={styles.thead}>
      <tr role="row">
        <SortHead text={t.due} direction={sort === 'due' ? (latestFirst ? 'descending' : 'ascending') : null} onSort={() => onSort('due')} />
        {plain(t.request)}
        {plain(t.citizen)}
        {plain(label('waitingFor'))}
        {plain(t.status)}
        <SortHead text={t.sent} direction={sort === 'created' ? 'descending' : null} onSort={() => onSort('created')} />
      </tr>
    </thead>
  );
};

type RequestTableProps = HeadProps & { caption: string; items: readonly ListedRequest[]; dimmed: boolean; table: RefObject<HTMLTableElement | null> };

/** A real table; on a narrow screen each row becomes a card. The roles keep it a table where the display is no longer one. */
export const RequestTable = ({ caption, items, dimmed, table, ...head }: RequestTableProps) => (
  <table role="table" ref={table} className={`${styles.table} ${dimmed ? styles.dimmed : ''}`} aria-busy={dimmed}>
    <caption className="visually-hidden">{caption}</caption>
    <Head {...head} />
    <tbody role="rowgroup">
      {items.map((request) => (
        <RequestRow key={request.id} request={request} />
      ))}
    </tbody>
  </table>
);

const rowsOfSkeleton = 10;

export const TableSkeleton = () => {
  const t = useTexts(inboxTexts);
  return (
    <div className={styles.skeleton} aria-busy="true">
      <Late>
        <span className="visually-hidden" role="status">
          {t.loading}
        </span>
        {Array.from({ length: rowsOfSkeleton }, (_, row) => (
          <Skeleton key={row} variant="rectangle" height="3.75rem" aria-hidden="true" />
        ))}
      </Late>
    </div>
  );
};
