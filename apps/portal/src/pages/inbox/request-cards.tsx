import type { ReactNode } from 'react';
import type { ListedRequest } from '../../api/client.js';
import { Deadline } from '../../components/sla-badge.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { CitizenCell, CreatedCell, NumberAndCounterpart, RequestLink, StatusCell, WaitingCell } from './request-cells.js';
import styles from './request-cards.module.css';
import { inboxTexts } from './texts.js';

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Card = ({ request }: { request: ListedRequest }) => {
  const t = useTexts(inboxTexts);
  const { label } = useWords();
  return (
    <li className={styles.card} data-request={request.id}>
      <Deadline standing={request} />
      <div>
        <RequestLink request={request} />
        <NumberAndCounterpart request={request} />
      </div>
      <dl className={styles.facts}>
        <Fact name={t.citizen}>
          <CitizenCell request={request} />
        </Fact>
        <Fact name={label('waitingFor')}>
          <WaitingCell request={request} />
        </Fact>
        <Fact name={t.status}>
          <StatusCell request={request} />
        </Fact>
        <Fact name={t.created}>
          <CreatedCell request={request} />
        </Fact>
      </dl>
    </li>
  );
};

/** The worklist on a narrow or much enlarged screen. */
export const RequestCards = ({ caption, items }: { caption: string; items: readonly ListedRequest[] }) => (
  <ul className={styles.cards} aria-label={caption}>
    {items.map((request) => (
      <Card key={request.id} request={request} />
    ))}
  </ul>
);
