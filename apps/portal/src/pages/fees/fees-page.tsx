import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FeeItem, FeesPage as Fees } from '../../api/client.js';
import { requestQuery } from '../../api/queries.js';
import { CommandDialog } from '../../components/commands/command-dialog.js';
import { EmptyState } from '../../components/empty-state.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { ShowMore } from '../../components/show-more.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import { ApproveAll } from './approve-all.js';
import styles from './fees.module.css';
import { FeesList } from './fees-list.js';
import { feesQuery } from './fees-queries.js';
import { Choices, Figures } from './narrowing.js';
import { wantedOn, type FeesSearch } from './search.js';
import { feesTexts } from './texts.js';
import { approvable } from './use-approve-all.js';

const route = getRouteApi('/staff/honorar');

/** The request is asked for first: the list shows it only in short. */
const Dispute = ({ fee: { requestId, line }, onClose }: { fee: FeeItem; onClose: () => void }) => {
  const request = useQuery(requestQuery(requestId));
  if (request.isError) return <Failure error={request.error} onRetry={() => void request.refetch()} />;
  if (request.data === undefined) return null;
  return <CommandDialog request={request.data} act="disputeFee" begun={{ line: String(line) }} onClose={onClose} />;
};

const countOf = ({ counts }: Fees, { status }: FeesSearch): number =>
  status === undefined ? Object.values(counts).reduce((sum, { count }) => sum + count, 0) : counts[status].count;

/** The lines of what is chosen, with how much stands how. */
const Shown = ({ search }: { search: FeesSearch }) => {
  const t = useTexts(feesTexts);
  const query = useInfiniteQuery(feesQuery(search));
  const [disputed, setDisputed] = useState<FeeItem | null>(null);
  const now = query.data?.pages.at(-1);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Choices search={search} />
      {query.isPending && <Loading rows={6} height="3rem" />}
      {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {now !== undefined && <Figures counts={now.counts} search={search} />}
      {now !== undefined && items.length === 0 && <EmptyState title={t.empty} />}
      {now !== undefined && items.length > 0 && (
        <>
          <ApproveAll fees={approvable(items)} />
          <FeesList items={items} onDispute={setDisputed} />
          <div className={styles.foot}>
            <span>{t.shown(items.length, countOf(now, search))}</span>
            <ShowMore query={query} />
          </div>
        </>
      )}
      {disputed !== null && <Dispute fee={disputed} onClose={() => setDisputed(null)} />}
    </>
  );
};

/** What do we owe, and what is still to be approved? It begins with the month that it is. */
export const FeesPage = () => {
  const t = useTexts(feesTexts);
  const today = useToday();
  const search = route.useSearch();
  const asks = useMe().may.includes('fees.read');
  if (!asks)
    return (
      <Page title={t.title}>
        <EmptyState title={t.forThoseWhoAsk}>
          <p>{t.ownFees}</p>
          <Link to="/indbakke">{t.toInbox}</Link>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t.title}>
      <p>{t.intro}</p>
      {today === '' ? <Loading rows={6} height="3rem" /> : <Shown search={wantedOn(search, today)} />}
    </Page>
  );
};
