import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import type { ListedRequest } from '../../api/client.js';
import { useMe } from '../../components/me.js';
import { Deadline } from '../../components/sla-badge.js';
import { useTexts } from '../../i18n/texts.js';
import { cells, useColumnNames } from './cells.js';
import { columnsOf, type Column } from './columns.js';
import { NumberAndCounterpart, RequestLink } from './request-cells.js';
import styles from './request-table.module.css';
import type { Sort } from './search.js';
import { AllBox, RowBox } from './select-boxes.js';
import type { Selection } from './selection.js';
import { inboxTexts } from './texts.js';

type SortHeadProps = { text: string; direction: 'ascending' | 'descending' | null; onSort: () => void };

const SortHead = ({ text, direction, onSort }: SortHeadProps) => (
  <th scope="col" aria-sort={direction ?? 'none'}>
    <button type="button" className={styles.sort} onClick={onSort}>
      {text}
      {direction === 'ascending' && <ArrowUpIcon aria-hidden="true" />}
      {direction === 'descending' && <ArrowDownIcon aria-hidden="true" />}
    </button>
  </th>
);

type ItemsProps = { items: readonly ListedRequest[]; selection: Selection };

type HeadProps = ItemsProps & { columns: readonly Column[]; sort: Sort; latestFirst: boolean; onSort: (sort: Sort) => void };

const Head = ({ columns, items, selection, sort, latestFirst, onSort }: HeadProps) => {
  const t = useTexts(inboxTexts);
  const names = useColumnNames();
  const byDue = latestFirst ? 'descending' : 'ascending';
  return (
    <thead>
      <tr>
        <td className={styles.box}>
          <AllBox items={items} selection={selection} hideLabel />
        </td>
        <SortHead text={t.due} direction={sort === 'due' ? byDue : null} onSort={() => onSort('due')} />
        <th scope="col">{t.request}</th>
        {columns.map((column) =>
          column === 'created' ? (
            <SortHead key={column} text={names[column]} direction={sort === 'created' ? 'descending' : null} onSort={() => onSort('created')} />
          ) : (
            <th key={column} scope="col">
              {names[column]}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
};

type RowProps = { request: ListedRequest; columns: readonly Column[]; selection: Selection };

const Row = ({ request, columns, selection }: RowProps) => (
  <tr data-request={request.id} data-chosen={selection.has(request.id) || undefined}>
    <td className={styles.box}>
      <RowBox request={request} selection={selection} />
    </td>
    <td className={styles.due}>
      <Deadline standing={request} />
    </td>
    <td>
      <RequestLink request={request} />
      <NumberAndCounterpart request={request} />
    </td>
    {columns.map((column) => {
      const Cell = cells[column];
      return (
        <td key={column}>
          <Cell request={request} />
        </td>
      );
    })}
  </tr>
);

type RequestTableProps = Omit<HeadProps, 'columns'> & { caption: string };

/** The worklist where there is room for columns. */
export const RequestTable = ({ caption, ...head }: RequestTableProps) => {
  const columns = columnsOf(useMe());
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <Head {...head} columns={columns} />
      <tbody>
        {head.items.map((request) => (
          <Row key={request.id} request={request} columns={columns} selection={head.selection} />
        ))}
      </tbody>
    </table>
  );
};
