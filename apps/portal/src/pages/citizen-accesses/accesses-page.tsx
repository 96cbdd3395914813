import { Button } from '@navikt/ds-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Access } from '../../api/client.js';
import { accessesQuery } from '../../api/own-case.js';
import { BackToCase } from '../../components/back-to-case.js';
import { DateText } from '../../components/date-text.js';
import { dayOf } from '../../components/day.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { AccessLine } from './access-line.js';
import styles from './accesses.module.css';
import { accessesTexts } from './texts.js';

const byDay = (items: readonly Access[]): [string, Access[]][] => {
  const days = new Map<string, Access[]>();
  for (const access of items) days.set(dayOf(access.at), [...(days.get(dayOf(access.at)) ?? []), access]);
  return [...days];
};

const Days = ({ items }: { items: readonly Access[] }) =>
  byDay(items).map(([day, accesses]) => (
    <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>
        <DateText on={day} length="long" />
      </h2>
      <ul className={styles.list}>
        {accesses.map((access) => (
          <AccessLine key={`${access.at} ${access.who.name} ${access.about?.requestId ?? ''} ${access.outcome}`} access={access} />
        ))}
      </ul>
    </section>
  ));

/** Who looked at what about me, and when? */
export const AccessesPage = () => {
  const t = useTexts(accessesTexts);
  const accesses = useInfiniteQuery(accessesQuery);
  const items = accesses.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t.title} above={<BackToCase />}>
      <p>{t.intro}</p>
      <p>{t.doubt}</p>
      {accesses.isPending && <Loading rows={4} height="5rem" />}
      {accesses.isError && <Failure error={accesses.error} onRetry={() => void accesses.refetch()} />}
      {accesses.isSuccess && items.length === 0 && !accesses.hasNextPage && <p>{t.none}</p>}
      <Days items={items} />
      {accesses.hasNextPage && (
        <div>
          <Button type="button" variant="secondary" loading={accesses.isFetchingNextPage} onClick={() => void accesses.fetchNextPage()}>
            {t.more}
          </Button>
        </div>
      )}
    </Page>
  );
};
