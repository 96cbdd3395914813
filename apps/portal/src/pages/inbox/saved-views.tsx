import { BookmarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { savedViewsQuery, viewLimits } from '../../api/saved-views.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { EditViewsDialog } from './edit-views-dialog.js';
import { SaveViewDialog } from './save-view-dialog.js';
import styles from './saved-views.module.css';
import { firstTab, type InboxSearch } from './search.js';
import { addressOf, isSame, keptOf } from './views.js';
import { viewsTexts } from './views-texts.js';

/** The lists that the reader named, each by one click, and the way to name the present one. */
export const SavedViews = ({ search }: { search: InboxSearch }) => {
  const t = useTexts(viewsTexts);
  const first = firstTab(useMe());
  const saved = useQuery(savedViewsQuery);
  const [open, setOpen] = useState<'save' | 'edit' | null>(null);
  const views = saved.data?.items ?? [];
  const now = search.citizenId === undefined && search.number === undefined ? keptOf(search, first) : null;
  return (
    <div className={styles.row}>
      {views.length > 0 && (
        <nav aria-label={t.views} className={styles.views}>
          <ul>
            {views.map(({ id, name, search: kept }) => (
              <li key={id}>
                <Link
                  to="/indbakke"
                  search={addressOf(kept, first)}
                  activeOptions={{ exact: true, includeSearch: true }}
                  className={styles.view}
                  aria-current={now !== null && isSame(kept, now) ? 'true' : undefined}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Button type="button" size="small" variant="tertiary" icon={<BookmarkIcon aria-hidden="true" />} onClick={() => setOpen('save')}>
        {t.save}
      </Button>
      {views.length > 0 && (
        <Button type="button" size="small" variant="tertiary" onClick={() => setOpen('edit')}>
          {t.edit}
        </Button>
      )}
      {open === 'save' && <SaveViewDialog search={search} full={views.length >= viewLimits.views} onClose={() => setOpen(null)} />}
      {open === 'edit' && <EditViewsDialog views={views} onClose={() => setOpen(null)} />}
    </div>
  );
};
