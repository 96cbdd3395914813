import { Button } from '@navikt/ds-react';
import type { RefObject } from 'react';
import { Failure } from '../../components/failure.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { countText } from './inbox-tabs.js';
import { Nothing } from './nothing.js';
import styles from './request-list.module.css';
import { RequestTable, TableSkeleton } from './request-table.js';
import { firstTab, isNarrowed, type InboxSearch, type Sort } from './search.js';
import { Stale } from './stale.js';
import { inboxTexts } from './texts.js';
import type { useInbox } from './use-inbox.js';

type Inbox = ReturnType<typeof useInbox>;

/** How many of how many; of a narrowed list the whole is not counted, except behind a figure. */
const useShown = ({ items, counts, query }: Inbox, search: InboxSearch): string => {
  const t = useTexts(inboxTexts);
  const first = firstTab(useMe());
  const { figure, ...others } = search;
  const list = figure ?? search.tab ?? first;
  const whole = list === 'closed' || isNarrowed(others) ? undefined : counts?.[list];
  return whole === undefined || !query.hasNextPage ? t.shownOnly(items.length) : t.shown(items.length, countText(whole, counts?.more));
};

type RequestListProps = { inbox: Inbox; search: InboxSearch; table: RefObject<HTMLTableElement | null>; onSort: (sort: Sort) => void; onReset: () => void };

/** The list in each of its states: coming, failed, empty, stale, and there. */
export const RequestList = ({ inbox, search, table, onSort, onReset }: RequestListProps) => {
  const t = useTexts(inboxTexts);
  const first = firstTab(useMe());
  const shown = useShown(inbox, search);
  const { query, items } = inbox;
  if (query.isPending) return <TableSkeleton />;
  if (query.data === undefined) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div className={styles.list}>
      {query.isRefetchError && <Stale since={query.dataUpdatedAt} onRetry={() => void query.refetch()} />}
      {items.length === 0 ? (
        <Nothing search={search} counts={inbox.counts} onReset={onReset} />
      ) : (
        <>
          <RequestTable
            caption={t.caption(t[search.figure ?? search.tab ?? first])}
            items={items}
            dimmed={query.isPlaceholderData}
            table={table}
            sort={search.sort ?? 'due'}
            latestFirst={search.tab === 'closed'}
            onSort={onSort}
          />
          <div className={styles.foot}>
            <span>{shown}</span>
            {query.hasNextPage && (
              <Button type="button" size="small" variant="secondary" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t.more}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
};
