import { InlineMessage } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { requestQuery } from '../../api/queries.js';
import { BackToCase } from '../../components/back-to-case.js';
import type { CitizenAct } from '../../components/citizen-commands/acts.js';
import { CitizenActions } from '../../components/citizen-commands/citizen-actions.js';
import { Delays } from '../../components/delays.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { isProposal, isStatement } from '../../components/is-proposal.js';
import { OwnWords } from '../../components/own-words/own-words.js';
import { Outcomes } from '../../components/outcomes.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './citizen-request-page.module.css';
import { Answer } from './answer.js';
import { Facts } from './facts.js';
import { citizenRequestTexts } from './texts.js';

const route = getRouteApi('/citizen/min-sag/$id');

const titleOf = (request: ServiceRequestView, t: (typeof citizenRequestTexts)['da']): ((recipient: string) => string) => {
  if (!isProposal(request)) return t.title;
  return isStatement(request) ? t.statementTitle : t.proposalTitle;
};

/** One request as its citizen reads it. */
export const CitizenRequest = ({ request }: { request: ServiceRequestView }) => {
  const t = useTexts(citizenRequestTexts);
  const navigate = useNavigate();
  const [isDone, setDone] = useState(false);
  const finished = (act: CitizenAct): void => {
    if (act === 'refuseConsent') void navigate({ to: '/min-sag' });
    else setDone(true);
  };
  return (
    <Page title={titleOf(request, t)(request.recipient.name)} above={<BackToCase />}>
      <section className={styles.now} aria-label={t.now}>
        <p>{request.citizenText}</p>
        <Delays lines={request.delays} />
        {isDone && <InlineMessage status="success">{t.done}</InlineMessage>}
        <CitizenActions request={request} onDone={finished} />
      </section>
      <OwnWords request={request} />
      <Answer request={request} />
      <Outcomes outcomes={request.outcomes} level="h2" />
      <Facts request={request} />
    </Page>
  );
};

/** What is asked about me, who acts, and must I do anything? */
export const CitizenRequestPage = () => {
  const t = useTexts(citizenRequestTexts);
  const { id } = route.useParams();
  const request = useQuery(requestQuery(id));
  if (request.isSuccess) return <CitizenRequest key={id} request={request.data} />;
  return (
    <Page title={t.loading} above={<BackToCase />}>
      {request.isError ? <Failure error={request.error} onRetry={() => void request.refetch()} /> : <Loading rows={3} height="6rem" />}
    </Page>
  );
};
