import { Link } from '@tanstack/react-router';
import { DayText } from '../../components/date-text.js';
import { useTexts } from '../../i18n/texts.js';
import { amendmentIn, useAmendmentName } from './change-title.js';
import styles from './rules.module.css';
import type { RuleChange } from './rules-queries.js';
import { rulesTexts } from './texts.js';

const useTitle = () => {
  const nameOf = useAmendmentName();
  const t = useTexts(rulesTexts);
  return (change: RuleChange): string => `${t[change.kind]}: ${nameOf(amendmentIn(change))}`;
};

/** Changes of rules, with who wrote them and where they stand. */
export const ChangesList = ({ changes, label }: { changes: readonly RuleChange[]; label: string }) => {
  const t = useTexts(rulesTexts);
  const titleOf = useTitle();
  return (
    <ul className={styles.changes} aria-label={label}>
      {changes.map((change) => (
        <li key={change.id} className={styles.change}>
          <Link to="/admin/aendringer/$id" params={{ id: change.id }}>
            {titleOf(change)}
          </Link>
          <span>{t[change.status]}</span>
          <span>{t.by(change.authors.map(({ name }) => name).join(', '))}</span>
          <DayText at={change.updatedAt} />
          {change.bookVersion !== null && <span>{t.published(change.bookVersion)}</span>}
        </li>
      ))}
    </ul>
  );
};
