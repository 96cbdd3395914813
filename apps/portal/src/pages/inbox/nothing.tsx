import { Button } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import type { InboxCounts } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { useTexts } from '../../i18n/texts.js';
import { narrowingTexts } from './narrowing-texts.js';
import { isNarrowed, type InboxSearch } from './search.js';

type NothingProps = { search: InboxSearch; counts: InboxCounts | undefined; onReset: () => void };

/** Why the list is empty, and where there is something. */
export const Nothing = ({ search, counts, onReset }: NothingProps) => {
  const t = useTexts(narrowingTexts);
  if (isNarrowed(search)) {
    return (
      <EmptyState title={t.noResults}>
        <Button type="button" size="small" variant="secondary" onClick={onReset}>
          {t.reset}
        </Button>
      </EmptyState>
    );
  }
  if (search.tab === 'closed') return <EmptyState title={t.noClosed} />;
  const waiting = counts?.waitingForOthers ?? 0;
  return (
    <EmptyState title={counts?.needsAction === 0 ? t.nothingToDo : t.nothingHere}>
      {waiting > 0 && search.tab !== 'waitingForOthers' && (
        <Link to="/indbakke" search={{ tab: 'waitingForOthers' }}>
          {t.othersWait(waiting)}
        </Link>
      )}
    </EmptyState>
  );
};
