import { useInfiniteQuery } from '@tanstack/react-query';
import { accessesQuery } from '../../api/own-case.js';
import { BackToCase } from '../../components/back-to-case.js';
import { DayList } from '../../components/day-list.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ShowMore } from '../../components/show-more.js';
import { useTexts } from '../../i18n/texts.js';
import { AccessLine } from './access-line.js';
import { accessesTexts } from './texts.js';

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
      <DayList items={items}>
        {(access) => <AccessLine key={`${access.at} ${access.who.name} ${access.about?.requestId ?? ''} ${access.outcome}`} access={access} />}
      </DayList>
      <ShowMore query={accesses} text={t.more} />
    </Page>
  );
};
