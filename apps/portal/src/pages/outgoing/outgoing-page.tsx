import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { OutgoingMessage, OutgoingView } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { outgoingQuery } from '../../api/queries.js';
import { dayOf } from '../../components/day.js';
import { EmptyState } from '../../components/empty-state.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { ShowMore } from '../../components/show-more.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { Stale } from '../inbox/stale.js';
import { DayOfMessages } from './day-of-messages.js';
import { byDayAndReceiver } from './grouping.js';
import styles from './outgoing.module.css';
import { Period } from './period.js';
import { outgoingTexts } from './texts.js';

const route = getRouteApi('/staff/udgaaende');

const Messages = ({ messages, view: { from, until, counts, nextCursor } }: { messages: readonly OutgoingMessage[]; view: OutgoingView }) => {
  const t = useTexts(outgoingTexts);
  const { instant } = useWords();
  const requests = new Set(messages.map(({ request }) => request.id)).size;
  if (messages.length === 0 && nextCursor === null) return <EmptyState title={t.empty(instant(until))} />;
  return (
    <>
      <p role="status">{t.sum(messages.length, requests, instant(until))}</p>
      {nextCursor !== null && <p>{t.part(counts.all)}</p>}
      {byDayAndReceiver(messages).map((day) => (
        <DayOfMessages key={day.day} day={day} today={dayOf(from)} />
      ))}
    </>
  );
};

/** What will be sent tonight if nobody does anything? */
const Asked = () => {
  const t = useTexts(outgoingTexts);
  const search = route.useSearch();
  const today = useToday();
  const query = useInfiniteQuery(outgoingQuery(search));
  const view = query.data?.pages.at(-1);
  const messages = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const wrongDay = query.error instanceof ApiProblem ? query.error.fields.find(({ field }) => field === 'until')?.detail : undefined;
  const print = (
    <Button type="button" size="small" variant="tertiary" icon={<PrinterSmallIcon aria-hidden="true" />} onClick={() => window.print()}>
      {t.print}
    </Button>
  );
  return (
    <Page title={t.title} actions={messages.length > 0 && print}>
      <p>{t.intro}</p>
      {today !== '' && <Period key={JSON.stringify([search, today])} search={search} today={today} error={wrongDay} />}
      {query.isPending && <Loading rows={5} height="4rem" />}
      {query.isError && view === undefined && wrongDay === undefined && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {view !== undefined && (
        <div className={styles.list}>
          {query.isRefetchError && <Stale since={query.dataUpdatedAt} onRetry={() => void query.refetch()} />}
          <Messages messages={messages} view={view} />
          <ShowMore query={query} />
        </div>
      )}
    </Page>
  );
};

/** Only those who ask can look ahead: an organisation that answers is reminded by what goes out. */
export const OutgoingPage = () => {
  const t = useTexts(outgoingTexts);
  if (useMe().may.includes('outgoing.read')) return <Asked />;
  return (
    <Page title={t.title}>
      <EmptyState title={t.forThoseWhoAsk}>
        <p>{t.ownMessages}</p>
        <Link to="/indbakke">{t.toInbox}</Link>
      </EmptyState>
    </Page>
  );
};
