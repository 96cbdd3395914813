import { useQuery } from '@tanstack/react-query';
import { consentsQuery } from '../../api/own-case.js';
import { BackToCase } from '../../components/back-to-case.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { Consent } from './consent.js';
import { consentsTexts } from './texts.js';

/** What have I said yes to, until when, and how do I take it back? */
export const ConsentsPage = () => {
  const t = useTexts(consentsTexts);
  const consents = useQuery(consentsQuery);
  return (
    <Page title={t.title} above={<BackToCase />}>
      <p>{t.intro}</p>
      {consents.isPending && <Loading rows={3} height="6rem" />}
      {consents.isError && <Failure error={consents.error} onRetry={() => void consents.refetch()} />}
      {consents.isSuccess && consents.data.items.length === 0 && <p>{t.none}</p>}
      {consents.data?.items.map((each, place) => (
        <Consent key={`${each.request.id} ${each.sharedWith?.id ?? ''} ${place}`} of={each} />
      ))}
    </Page>
  );
};
