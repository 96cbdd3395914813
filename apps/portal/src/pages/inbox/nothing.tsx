import { Button } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import type { InboxCounts } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { useTexts } from '../../i18n/texts.js';
import { countText } from './inbox-tabs.js';
import { narrowingTexts } from './narrowing-texts.js';
import { isNarrowed, type InboxSearch } from './search.js';

type NothingProps = { search: InboxSearch; counts: InboxCounts | undefined; onReset: () => void };

/** What waits on others, where there is nothing to do oneself. */
const OthersWait = ({ counts }: { counts: InboxCounts | undefined }) => {
  const t = useTexts(narrowingTexts);
  const waiting = counts?.waitingForOthers ?? 0;
  if (waiting === 0) return null;
  return (
    <Link to="/indbakke" search={{ tab: 'waitingForOthers' }}>
      {t.othersWait(countText(waiting, counts?.more))}
    </Link>
  );
};

/** Why the list is empty, and where there is something. */
export const Nothing = ({ search, counts, onReset }: NothingProps) => {
  const t = useTexts(narrowingTexts);
  const { figure, tab, ...others } = search;
  if (isNarrowed(others) || (figure !== undefined && figure !== 'needsAction')) {
    return (
      <EmptyState title={t.noResults}>
        <Button type="button" size="small" variant="secondary" onClick={onReset}>
          {t.reset}
        </Button>
      </EmptyState>
    );
  }
  if (figure === undefined && tab === 'closed') return <EmptyState title={t.noClosed} />;
  if (figure === undefined && tab === 'shared') return <EmptyState title={t.noneShared} />;
  if (figure === undefined && tab === 'waitingForOthers') return <EmptyState title={t.noneWaiting} />;
  return (
    <EmptyState title={counts?.needsAction === 0 ? t.nothingToDo : tab === 'toApprove' ? t.nothingToApprove : t.nothingHere}>
      <OthersWait counts={counts} />
    </EmptyState>
  );
};
