import type { ListedRequest } from '../../api/client.js';
import { Deadline } from '../../components/sla-badge.js';
import { Card, Cards, Fact, Facts } from '../../components/cards.js';
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

const OverdueCards = ({ items, onChoose }: OverdueProps) => {
  const t = useTexts(breachesTexts);
  return (
    <Cards name={t.list}>
      {items.map((request) => (
        <Card key={request.id}>
          <Deadline standing={request} />
          <div>
            <RequestLink request={request} />
            <NumberAndCounterpart request={request} />
          </div>
          <Facts>
            <Fact name={t.citizen}>
              <CitizenCell request={request} />
            </Fact>
            <Fact name={t.waiting}>
              <WaitingCell request={request} />
            </Fact>
            <Fact name={t.owner}>
              <Owner request={request} />
            </Fact>
          </Facts>
          <Actions request={request} onChoose={onChoose} />
        </Card>
      ))}
    </Cards>
  );
};

/** The overdue requests, the longest overdue first, with what can be done about each. */
export const Overdue = (props: OverdueProps) => (useMedia('(max-width: 60rem)') ? <OverdueCards {...props} /> : <Table {...props} />);
