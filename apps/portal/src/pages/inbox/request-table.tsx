import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import type { ListedRequest } from '../../api/client.js';
import { Deadline } from '../../components/sla-badge.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { CitizenCell, CreatedCell, NumberAndCounterpart, RequestLink, StatusCell, WaitingCell } from './request-cells.js';
import styles from './request-table.module.css';
import type { Sort } from './search.js';
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

type HeadProps = { sort: Sort; latestFirst: boolean; onSort: (sort: Sort) => void };

const Head = ({ sort, latestFirst, onSort }: HeadProps) => {
  const t = useTexts(inboxTexts);
  const { label } = useWords();
  const byDue = latestFirst ? 'descending' : 'ascending';
  return (
    <thead>
      <tr>
        <SortHead text={t.due} direction={sort === 'due' ? byDue : null} onSort={() => onSort('due')} />
        <th scope="col">{t.request}</th>
        <th scope="col">{t.citizen}</th>
        <th scope="col">{label('waitingFor')}</th>
        <th scope="col">{t.status}</th>
        <SortHead text={t.created} direction={sort === 'created' ? 'descending' : null} onSort={() => onSort('created')} />
      </tr>
    </thead>
  );
};

const Row = ({ request }: { request: ListedRequest }) => (
  <tr data-request={request.id}>
    <td>
      <Deadline standing={request} />
    </td>
    <td>
      <RequestLink request={request} />
      <NumberAndCounterpart request={request} />
    </td>
    <td>
      <CitizenCell request={request} />
    </td>
    <td>
      <WaitingCell request={request} />
    </td>
    <td>
      <StatusCell request={request} />
    </td>
    <td>
      <CreatedCell request={request} />
    </td>
  </tr>
);

/** The worklist where there is room for columns. */
export const RequestTable = ({ caption, items, ...head }: HeadProps & { caption: string; items: readonly ListedRequest[] }) => (
  <table className={styles.table}>
    <caption className="visually-hidden">{caption}</caption>
    <Head {...head} />
    <tbody>
      {items.map((request) => (
        <Row key={request.id} request={request} />
      ))}
    </tbody>
  </table>
);
