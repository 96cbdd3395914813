import type { ListedRequest } from '../../api/client.js';
import { Deadline } from '../../components/sla-badge.js';
import { Listing } from '../../components/listing.js';
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

const What = ({ request }: { request: ListedRequest }) => (
  <>
    <RequestLink request={request} />
    <NumberAndCounterpart request={request} />
  </>
);

/** The overdue requests, the longest overdue first, with what can be done about each. */
export const Overdue = ({ items, onChoose }: OverdueProps) => {
  const t = useTexts(breachesTexts);
  return (
    <Listing
      name={t.list}
      items={items}
      keyOf={({ id }) => id}
      columns={[
        { name: t.due, orders: true, onCard: 'head', cell: (request) => <Deadline standing={request} /> },
        { name: t.request, onCard: 'head', cell: (request) => <What request={request} /> },
        { name: t.citizen, cell: (request) => <CitizenCell request={request} /> },
        { name: t.waiting, cell: (request) => <WaitingCell request={request} /> },
        { name: t.owner, cell: (request) => <Owner request={request} /> },
        { name: t.actions, onCard: 'foot', cell: (request) => <Actions request={request} onChoose={onChoose} /> },
      ]}
    />
  );
};
