import { ReadMore } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { requestQuery } from '../../api/queries.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { Conversation } from './conversation.js';
import styles from './standing.module.css';
import { threadTexts } from './thread-texts.js';

type Tied = NonNullable<ServiceRequestView['from']>;

/** Another request, and how this one is tied to it. */
export const Tie = ({ how, to }: { how: string; to: Tied }) => (
  <p className={styles.quiet}>
    {how}{' '}
    <Link to="/anmodninger/$id" params={{ id: to.id }}>
      {to.number}
    </Link>
  </p>
);

/** What it comes from and goes on as, for whoever may read that. */
export const Thread = ({ request: { from, goesOnAs } }: { request: ServiceRequestView }) => {
  const t = useTexts(threadTexts);
  return (
    <>
      {from !== null && <Tie how={t.comesFrom} to={from} />}
      {goesOnAs.map((next) => (
        <Tie key={next.id} how={t.goesOnAs} to={next} />
      ))}
    </>
  );
};

const Earlier = ({ id }: { id: string }) => {
  const t = useTexts(threadTexts);
  const earlier = useQuery(requestQuery(id));
  if (!earlier.isSuccess)
    return earlier.isError ? <Failure error={earlier.error} onRetry={() => void earlier.refetch()} /> : <Loading rows={2} height="4rem" />;
  const { number, recipient } = earlier.data;
  return (
    <>
      <EarlierThread request={earlier.data} />
      <Tie how={t.askedOf(recipient.name)} to={{ id, number }} />
      <Conversation request={earlier.data} />
    </>
  );
};

/** What was said in the request that this one comes from, for whoever asked in both; read only when somebody wants it. */
export const EarlierThread = ({ request: { from, requester } }: { request: ServiceRequestView }) => {
  const t = useTexts(threadTexts);
  const me = useMe();
  const [open, setOpen] = useState(false);
  if (from === null || requester.id !== me.organisation?.id) return null;
  return (
    <ReadMore header={t.earlier(from.number)} size="small" open={open} onOpenChange={setOpen}>
      {open && <Earlier id={from.id} />}
    </ReadMore>
  );
};
