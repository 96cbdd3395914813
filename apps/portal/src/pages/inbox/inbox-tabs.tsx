import { Link } from '@tanstack/react-router';
import type { InboxCounts } from '../../api/client.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './inbox-tabs.module.css';
import { tabsOf, useListName } from './preset.js';
import { figures, firstTab, type Figure, type InboxSearch, type Tab } from './search.js';
import { inboxTexts } from './texts.js';

type Counted = { counts: InboxCounts | undefined; search: InboxSearch };

/** A count is a lower bound when there is more than is counted. */
export const countText = (count: number | undefined, more: boolean | undefined): string => (count === undefined ? '' : `${count}${more === true ? '+' : ''}`);

const countOf = (counts: InboxCounts | undefined, name: Tab | Figure): string =>
  name === 'closed' || name === 'shared' ? '' : countText(counts?.[name], counts?.more);

const Count = ({ children }: { children: string }) => (children === '' ? null : <span className={styles.count}>{children}</span>);

/** A link is the current one only with all that the address says; what is current beyond that is said by hand. */
const exactly = { exact: true, includeSearch: true } as const;

/** The lists, with how many stand in each. */
export const InboxTabs = ({ counts, search }: Counted) => {
  const t = useTexts(inboxTexts);
  const me = useMe();
  const first = firstTab(me);
  const listName = useListName();
  const current: Tab = search.figure === undefined ? (search.tab ?? first) : 'all';
  return (
    <nav aria-label={t.lists}>
      <ul className={styles.tabs}>
        {tabsOf(me).map((tab) => (
          <li key={tab}>
            <Link
              to="/indbakke"
              search={({ sort }) => ({ ...(tab !== first && { tab }), ...(sort !== undefined && { sort }) })}
              activeOptions={exactly}
              className={styles.tab}
              aria-current={tab === current ? 'page' : undefined}
            >
              {listName(tab)} <Count>{countOf(counts, tab)}</Count>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** What matters most, of all open requests; each figure leads to just those requests. */
export const Figures = ({ counts, search }: Counted) => {
  const t = useTexts(inboxTexts);
  // What is seldom there takes no place while it is not.
  const shown = figures.filter((figure) => figure !== 'urgent' || search.figure === figure || (counts?.urgent ?? 0) > 0);
  return (
    <nav aria-label={t.figures}>
      <ul className={styles.figures}>
        {shown.map((figure) => (
          <li key={figure}>
            <Link
              to="/indbakke"
              search={search.figure === figure ? {} : { figure }}
              activeOptions={exactly}
              className={`${styles.figure} ${styles[figure]}`}
              aria-current={search.figure === figure ? 'true' : undefined}
            >
              <span className={styles.number}>{countOf(counts, figure) || '–'}</span>
              <span>{t[figure]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
