import { Tabs } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type RefObject } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { eventsQuery } from '../../api/queries.js';
import { useTexts } from '../../i18n/texts.js';
import { ConversationTab } from './conversation-tab.js';
import { DeadlineTab } from './deadline-tab.js';
import { PurposeTab } from './purpose-tab.js';
import type { Reply } from './replies.js';
import styles from './request-tabs.module.css';
import { isTab, type RequestTab } from './search.js';
import { requestTexts } from './texts.js';
import { Timeline } from './timeline.js';

type RequestTabsProps = { request: ServiceRequestView; tab: RequestTab; onTab: (tab: RequestTab) => void; onReplied: (act: Reply) => void };

/** On a phone the row of tabs is longer than the screen: the open one is in sight. */
const useOpenInSight = (tab: RequestTab): RefObject<HTMLDivElement | null> => {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    row.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [tab]);
  return row;
};

/** The parts of a request. All stay alive behind the one that is open: what is being written is not lost, and what is printed is whole. */
export const RequestTabs = ({ request, tab, onTab, onReplied }: RequestTabsProps) => {
  const t = useTexts(requestTexts);
  const events = useQuery(eventsQuery(request.id));
  const row = useOpenInSight(tab);
  const count = events.data?.items.length;
  return (
    <Tabs value={tab} onChange={(value) => isTab(value) && onTab(value)} size="small" className={styles.tabs}>
      <Tabs.List ref={row} aria-label={t.tabs}>
        <Tabs.Tab value="samtale" label={t.conversation(request.conversation.length)} />
        <Tabs.Tab value="forloeb" label={count === undefined ? t.noEvents : t.events(count)} />
        {!request.copy && <Tabs.Tab value="frist" label={t.deadline} />}
        <Tabs.Tab value="formaal" label={t.purpose} />
      </Tabs.List>
      <Tabs.Panel value="samtale" lazy={false} className={styles.panel}>
        <h2 className="visually-hidden on-paper">{t.conversation(request.conversation.length)}</h2>
        <ConversationTab request={request} onDone={onReplied} />
      </Tabs.Panel>
      <Tabs.Panel value="forloeb" lazy={false} className={styles.panel}>
        <h2 className="visually-hidden on-paper">{t.noEvents}</h2>
        <Timeline requestId={request.id} />
      </Tabs.Panel>
      {!request.copy && (
        <Tabs.Panel value="frist" lazy={false} className={styles.panel}>
          <h2 className="visually-hidden on-paper">{t.deadline}</h2>
          <DeadlineTab request={request} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="formaal" lazy={false} className={styles.panel}>
        <h2 className="visually-hidden on-paper">{t.purpose}</h2>
        <PurposeTab request={request} />
      </Tabs.Panel>
    </Tabs>
  );
};
