import { Table } from '@navikt/ds-react';
import { InstantText } from '../../components/date-text.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMedia } from '../../components/use-media.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './clock-table.module.css';
import type { Period } from './spans.js';
import { requestTexts } from './texts.js';
import { usePeriods, usePeriodWords } from './use-periods.js';

/** On a narrow screen each period is a few lines. */
const Lines = ({ period, open }: { period: Period; open: boolean }) => {
  const t = useTexts(requestTexts);
  const { label } = useWords();
  const { who, span } = usePeriodWords();
  return (
    <li className={styles.lines}>
      <strong>{who(period)}</strong>
      <span>
        <InstantText at={period.from} /> – {open ? t.now : <InstantText at={period.to} />}
      </span>
      <span>{[span(period), label(period.clock), period.text].join(' · ')}</span>
    </li>
  );
};

const Row = ({ period, open }: { period: Period; open: boolean }) => {
  const t = useTexts(requestTexts);
  const { label } = useWords();
  const { who, span } = usePeriodWords();
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{who(period)}</Table.HeaderCell>
      <Table.DataCell>
        <InstantText at={period.from} />
      </Table.DataCell>
      <Table.DataCell>{open ? t.now : <InstantText at={period.to} />}</Table.DataCell>
      <Table.DataCell align="right">{span(period)}</Table.DataCell>
      <Table.DataCell>{label(period.clock)}</Table.DataCell>
      <Table.DataCell>{period.text}</Table.DataCell>
    </Table.Row>
  );
};

/** Who had the ball from when to when, and whether the deadline ran. `open`: the last period goes on. */
export const ClockTable = ({ requestId, open }: { requestId: string; open: boolean }) => {
  const t = useTexts(requestTexts);
  const narrow = useMedia('(max-width: 75rem)');
  const { periods, isPending, isError, error, refetch } = usePeriods(requestId);
  if (isPending) return <Loading rows={3} height="2.5rem" />;
  if (isError) return <Failure error={error} onRetry={() => void refetch()} />;
  const isLast = (place: number): boolean => open && place === periods.length - 1;
  if (narrow) {
    return (
      <ol className={styles.list}>
        {periods.map((period, place) => (
          <Lines key={period.from} period={period} open={isLast(place)} />
        ))}
      </ol>
    );
  }
  return (
    <Table size="small" className={styles.table}>
      <caption className="visually-hidden">{t.clockCaption}</caption>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t.holder}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t.from}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t.to}</Table.HeaderCell>
          <Table.HeaderCell scope="col" align="right">
            {t.duration}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col">{t.runs}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t.why}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {periods.map((period, place) => (
          <Row key={period.from} period={period} open={isLast(place)} />
        ))}
      </Table.Body>
    </Table>
  );
};
