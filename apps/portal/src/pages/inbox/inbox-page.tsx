import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useMe } from '../../components/me.js';
import { NewPill } from '../../components/new-pill.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { Filters } from './filters.js';
import styles from './inbox-page.module.css';
import { Figures, InboxTabs } from './inbox-tabs.js';
import { Pile } from './pile.js';
import { RequestList } from './request-list.js';
import { SavedViews } from './saved-views.js';
import { SearchBox, SearchedFor } from './search-box.js';
import type { InboxSearch } from './search.js';
import { useSelection } from './selection.js';
import { inboxTexts } from './texts.js';
import { useInbox } from './use-inbox.js';
import { useRowKeys } from './use-row-keys.js';

const route = getRouteApi('/staff/indbakke');

/** What must I do next, and what is about to be late? */
export const InboxPage = () => {
  const t = useTexts(inboxTexts);
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const inbox = useInbox(search);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const selection = useSelection(inbox.kind, inbox.items);
  useRowKeys(list, field);
  const change = (part: Partial<InboxSearch>): void => void navigate({ search: (before) => ({ ...before, ...part }) });
  const reset = (): void => void navigate({ search: ({ tab, sort }) => ({ tab, sort }) });
  const create = me.may.includes('requests.create') && (
    <Button as={Link} to="/anmodninger/ny" size="small" icon={<PlusIcon aria-hidden="true" />}>
      {t.newRequest}
    </Button>
  );
  return (
    <Page title={t.title} actions={create}>
      <InboxTabs counts={inbox.counts} search={search} />
      <Figures counts={inbox.counts} search={search} />
      <div className={styles.narrowing}>
        <SearchBox field={field} onFind={(found) => void navigate({ search: { tab: 'all', ...found } })} />
        <Filters search={search} onChange={change} onReset={reset} />
      </div>
      <SavedViews search={search} />
      <SearchedFor search={search} onChange={change} />
      <NewPill news={inbox.news} onShow={inbox.show} />
      <RequestList
        inbox={inbox}
        search={search}
        selection={selection}
        list={list}
        onSort={(sort) => change({ sort: sort === 'due' ? undefined : sort })}
        onReset={reset}
      />
      <Pile items={inbox.items} selection={selection} list={list} />
    </Page>
  );
};
