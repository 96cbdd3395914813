import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { caseAsCitizenQuery, clientThatIsTold, tellAs, type CaseAsCitizen } from '../../api/as-citizen.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { CitizenPage } from '../citizen/citizen-page.js';
import { InPlaceOf, Seen } from './seen.js';
import { asCitizenTexts } from './texts.js';

const route = getRouteApi('/staff/forloeb/$id/som-borger');

const Shown = ({ id, told }: { id: string; told: CaseAsCitizen }) => {
  const [client] = useState(() => clientThatIsTold(told));
  useEffect(() => tellAs(client, told), [client, told]);
  return (
    <QueryClientProvider client={client}>
      <InPlaceOf courseId={id} name={told.courses.items.find((course) => course.id === id)?.citizen.name ?? ''}>
        <CitizenPage />
      </InPlaceOf>
    </QueryClientProvider>
  );
};

/** What does the citizen of this course read right now? */
export const AsCitizenPage = () => {
  const t = useTexts(asCitizenTexts);
  const { id } = route.useParams();
  const { data, isError, error, refetch } = useQuery(caseAsCitizenQuery(id));
  return (
    <Seen courseId={id}>
      {data !== undefined ? (
        <Shown key={id} id={id} told={data} />
      ) : (
        <Page title={t.loading}>{isError ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading rows={3} height="6rem" />}</Page>
      )}
    </Seen>
  );
};
