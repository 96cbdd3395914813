import { Link } from '@tanstack/react-router';
import type { ServiceRequestView } from '../../api/client.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './standing.module.css';
import { requestTexts } from './texts.js';
import { Tie } from './thread.js';

type ThirdParty = ServiceRequestView['thirdParties'][number];

/** From whom, by when, or what came of it; whoever asked goes to the request itself. */
const Statement = ({ statement, dueOn }: { statement: ThirdParty; dueOn: string | null }) => {
  const t = useTexts(requestTexts);
  const { date, word } = useWords();
  const { id, number, recipient, recipientKind, outcome } = statement;
  const late = outcome === null && statement.dueOn !== null && dueOn !== null && statement.dueOn > dueOn;
  return (
    <li>
      {statement.formCode} {statement.formName} · {recipient ?? word(recipientKind)}
      {' · '}
      {outcome !== null ? word(outcome) : statement.dueOn === null ? t.statementOnItsWay : t.statementBy(date(statement.dueOn))}
      {late && ` (${t.afterOurs})`}
      {id !== undefined && (
        <>
          {' · '}
          <Link to="/anmodninger/$id" params={{ id }}>
            {number}
          </Link>
        </>
      )}
    </li>
  );
};

/** What the recipient waits for itself, and for whose sake a request was made. */
export const ThirdParties = ({ request: { thirdParties, parent, recipient, dueOn } }: { request: ServiceRequestView }) => {
  const t = useTexts(requestTexts);
  const me = useMe();
  return (
    <>
      {parent !== null && <Tie how={t.madeFor} to={parent} />}
      {thirdParties.length > 0 && (
        <div>
          <p className={styles.quiet}>{recipient.id === me.organisation?.id ? t.weOrdered : t.ordered(recipient.name)}</p>
          <ul>
            {thirdParties.map((statement, place) => (
              <Statement key={statement.id ?? place} statement={statement} dueOn={dueOn} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
};
