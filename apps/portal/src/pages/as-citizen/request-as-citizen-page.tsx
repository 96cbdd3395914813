import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { requestAsCitizenQuery } from '../../api/as-citizen.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { CitizenRequest } from '../citizen-request/citizen-request-page.js';
import { InPlaceOf, Seen } from './seen.js';
import { asCitizenTexts } from './texts.js';

const route = getRouteApi('/staff/forloeb/$id/som-borger/$requestId');

/** What does the citizen read of this request right now? */
export const RequestAsCitizenPage = () => {
  const t = useTexts(asCitizenTexts);
  const { id, requestId } = route.useParams();
  const { data, isError, error, refetch } = useQuery(requestAsCitizenQuery(id, requestId));
  return (
    <Seen courseId={id}>
      {data !== undefined ? (
        <InPlaceOf courseId={id} name={data.citizen.name}>
          <CitizenRequest key={requestId} request={data} />
        </InPlaceOf>
      ) : (
        <Page title={t.loading}>{isError ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading rows={3} height="6rem" />}</Page>
      )}
    </Seen>
  );
};
