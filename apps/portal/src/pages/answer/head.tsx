import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { ServiceRequestView } from '../../api/client.js';
import { Cpr } from '../../components/cpr.js';
import { PriorityTag } from '../../components/priority.js';
import { Deadline } from '../../components/sla-badge.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './answering.module.css';
import { answerTexts } from './texts.js';

type Of = { request: ServiceRequestView };

export const Back = ({ request: { id, number } }: Of) => {
  const t = useTexts(answerTexts);
  return (
    <Link to="/anmodninger/$id" params={{ id }} className={`${styles.back} on-screen`}>
      <ArrowLeftIcon aria-hidden="true" /> {t.back(number)}
    </Link>
  );
};

/** Whom it is about, and by when. */
export const Head = ({ request }: Of) => (
  <div className={styles.head}>
    <span>
      <strong>{request.citizen.name}</strong> <Cpr of={request.citizen} />
    </span>
    <PriorityTag of={request} />
    <Deadline standing={request} />
  </div>
);
