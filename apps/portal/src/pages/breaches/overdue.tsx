import type { ReactNode } from 'react';
import type { ListedRequest } from '../../api/client.js';
import { Deadline } from '../../components/sla-badge.js';
import { useMedia } from '../../components/use-media.js';
import { useTexts } from '../../i18n/texts.js';
import { CitizenCell, NumberAndCounterpart, RequestLink, WaitingCell } from '../inbox/request-cells.js';
import { Actions, type Chosen } from './actions.js';
import styles from './overdue.module.css';
import { breachesTexts } from './texts.js';

type OverdueProps = { items: readonly ListedRequest[]; onChoose: (chosen: Chosen) => void };

const Owner = ({ request: { owner, unit } }: { request: ListedRequest }) => (
  <>
    {owner.name}
    {unit !== null && <span className={styles.quiet}>{unit}</span>}
  </>
);

const Table = ({ items, onChoose }: OverdueProps) => {
  const t = useTexts(breachesTexts);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t.list}</caption>
      <thead>
        <tr>
          <th scope="col" aria-sort="ascending">
            {t.due}
          </th>
          <th scope="col">{t.request}</th>
          <th scope="col">{t.citizen}</th>
          <th scope="col">{t.waiting}</th>
          <th scope="col">{t.owner}</th>
          <th scope="col">{t.actions}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((request) => (
          <tr key={request.id}>
            <td>
              <Deadline standing={request} />
            </td>
            <td>
              <RequestLink request={request} />
              <NumberAndCounterpart request={request} />
            </td>
            <td>
              <CitizenCell request={request} />
            </td>
            <td>
              <WaitingCell request={request} />
            </td>
            <td>
              <Owner request={request} />
            </td>
            <td>
              <Actions request={request} onChoose={onChoose} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Cards = ({ items, onChoose }: OverdueProps) => {
  const t = useTexts(breachesTexts);
  return (
    <ul className={styles.cards} aria-label={t.list}>
      {items.map((request) => (
        <li key={request.id} className={styles.card}>
          <Deadline standing={request} />
          <div>
            <RequestLink request={request} />
            <NumberAndCounterpart request={request} />
          </div>
          <dl className={styles.facts}>
            <Fact name={t.citizen}>
              <CitizenCell request={request} />
            </Fact>
            <Fact name={t.waiting}>
              <WaitingCell request={request} />
            </Fact>
            <Fact name={t.owner}>
              <Owner request={request} />
            </Fact>
          </dl>
          <Actions request={request} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
};

/** The overdue requests, the longest overdue first, with what can be done about each. */
export const Overdue = (props: OverdueProps) => (useMedia('(max-width: 60rem)') ? <Cards {...props} /> : <Table {...props} />);
