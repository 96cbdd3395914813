import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Breaches } from '../../api/client.js';
import { breachesQuery } from '../../api/queries.js';
import { EmptyState } from '../../components/empty-state.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { NewPill } from '../../components/new-pill.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { ShowMore } from '../../components/show-more.js';
import { useSteady } from '../../components/steady.js';
import { useTexts } from '../../i18n/texts.js';
import { Stale } from '../inbox/stale.js';
import { ChosenDialog, type Chosen } from './actions.js';
import { ByCounterpart } from './by-counterpart.js';
import { Endings } from './endings.js';
import { Figures, Finding } from './figures.js';
import { Overdue } from './overdue.js';
import styles from './overdue.module.css';
import { Quotas } from './quotas.js';
import { breachesTexts } from './texts.js';

/** The numbers are always those of now, while the list below them moves only when asked to. */
const useBreaches = () => {
  const query = useInfiniteQuery(breachesQuery);
  const pages = query.data?.pages;
  const fresh = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  const steady = useSteady({ name: String(pages?.length ?? 0), fresh, settled: query.isFetchedAfterMount });
  return { query, now: pages?.at(-1), ...steady };
};

const Nothing = ({ soon }: Pick<Breaches['counts'], 'soon'>) => {
  const t = useTexts(breachesTexts);
  return (
    <EmptyState title={t.empty}>
      {soon > 0 && (
        <Link to="/indbakke" search={{ figure: 'soon' }}>
          {t.seeSoon(soon)}
        </Link>
      )}
    </EmptyState>
  );
};

const List = ({ breaches, now }: { breaches: ReturnType<typeof useBreaches>; now: Breaches }) => {
  const t = useTexts(breachesTexts);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { query, items, news, show } = breaches;
  return (
    <section className={styles.list} aria-labelledby="overdue">
      <h2 id="overdue">{t.list}</h2>
      <NewPill news={news} onShow={show} />
      {items.length === 0 ? <Nothing soon={now.counts.soon} /> : <Overdue items={items} onChoose={setChosen} />}
      {items.length > 0 && (
        <div className={styles.foot}>
          <span>{t.shown(items.length, Math.max(now.counts.overdue, items.length))}</span>
          <ShowMore query={query} />
        </div>
      )}
      {chosen !== null && <ChosenDialog chosen={chosen} onClose={() => setChosen(null)} />}
    </section>
  );
};

/** Do we keep deadlines, and which do I act on today? */
export const BreachesPage = () => {
  const t = useTexts(breachesTexts);
  const breaches = useBreaches();
  const { query, now } = breaches;
  const { may } = useMe();
  return (
    <Page title={t.title} actions={may.includes('outgoing.read') && <Link to="/udgaaende">{t.outgoing}</Link>}>
      {query.isPending && <Loading rows={6} height="4rem" />}
      {query.isError && now === undefined && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {now !== undefined && (
        <>
          {query.isRefetchError && <Stale since={query.dataUpdatedAt} onRetry={() => void query.refetch()} />}
          <Figures counts={now.counts} />
          <Finding breaches={now} />
          <ByCounterpart byCounterpart={now.byCounterpart} />
          <Quotas />
          <List breaches={breaches} now={now} />
          <Endings endings={now.endings} since={now.counts.since} />
        </>
      )}
    </Page>
  );
};
