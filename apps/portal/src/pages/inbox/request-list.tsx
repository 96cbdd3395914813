import type { RefObject } from 'react';
import { Failure } from '../../components/failure.js';
import { useMe } from '../../components/me.js';
import { ShowMore } from '../../components/show-more.js';
import { useMedia } from '../../components/use-media.js';
import { useTexts } from '../../i18n/texts.js';
import { countText } from './inbox-tabs.js';
import { ListSkeleton } from './list-skeleton.js';
import { Nothing } from './nothing.js';
import { RequestCards } from './request-cards.js';
import styles from './request-list.module.css';
import { RequestTable } from './request-table.js';
import { useListName } from './preset.js';
import { firstTab, isNarrowed, type InboxSearch, type Sort } from './search.js';
import type { Selection } from './selection.js';
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
  const whole = list === 'closed' || list === 'shared' || isNarrowed(others) ? undefined : counts?.[list];
  return whole === undefined || !query.hasNextPage ? t.shownOnly(items.length) : t.shown(items.length, countText(whole, counts?.more));
};

type ItemsProps = { inbox: Inbox; search: InboxSearch; selection: Selection; onSort: (sort: Sort) => void };

const Items = ({ inbox, search, selection, onSort }: ItemsProps) => {
  const t = useTexts(inboxTexts);
  const first = firstTab(useMe());
  const listName = useListName();
  const narrow = useMedia('(max-width: 60rem)');
  const shown = useShown(inbox, search);
  const { query, items } = inbox;
  const caption = t.caption(listName(search.figure ?? search.tab ?? first));
  return (
    <>
      {narrow ? (
        <RequestCards caption={caption} items={items} selection={selection} />
      ) : (
        <RequestTable caption={caption} items={items} selection={selection} sort={search.sort ?? 'due'} latestFirst={search.tab === 'closed'} onSort={onSort} />
      )}
      <div className={styles.foot}>
        <span>{shown}</span>
        <ShowMore query={query} />
      </div>
    </>
  );
};

/** The list in each of its states: coming, failed, empty, stale, and there. */
export const RequestList = ({ list, onReset, ...props }: ItemsProps & { list: RefObject<HTMLDivElement | null>; onReset: () => void }) => {
  const { inbox, search } = props;
  const { query } = inbox;
  if (query.isPending) return <ListSkeleton />;
  if (query.data === undefined) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div ref={list} className={`${styles.list} ${query.isPlaceholderData ? styles.leaving : ''}`} aria-busy={query.isPlaceholderData}>
      {query.isRefetchError && <Stale since={query.dataUpdatedAt} onRetry={() => void query.refetch()} />}
      {inbox.items.length === 0 ? <Nothing search={search} counts={inbox.counts} onReset={onReset} /> : <Items {...props} />}
    </div>
  );
};
