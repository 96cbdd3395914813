import { InlineMessage } from '@navikt/ds-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ListedRequest } from '../../api/client.js';
import { inboxQuery, type InboxFilter } from '../../api/queries.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './composer.module.css';
import { composerTexts } from './texts.js';

type DuplicatesProps = { citizenId: string; formCode: string; draftId: string | undefined };

const useFound = (filter: InboxFilter): readonly ListedRequest[] => useInfiniteQuery(inboxQuery(filter)).data?.pages.flatMap(({ items }) => items) ?? [];

const See = ({ request: { id, number } }: { request: ListedRequest }) => {
  const t = useTexts(composerTexts);
  return (
    <Link to="/anmodninger/$id" params={{ id }}>
      {t.see(number)}
    </Link>
  );
};

/** The same form about the same citizen, asked for already or answered before. */
export const Duplicates = ({ citizenId, formCode, draftId }: DuplicatesProps) => {
  const t = useTexts(composerTexts);
  const { day } = useWords();
  const open = useFound({ tab: 'all', citizenId, formCode }).filter(({ id }) => id !== draftId);
  const [former] = useFound({ tab: 'closed', citizenId, formCode, sort: 'created' }).filter(({ answeredAt }) => answeredAt !== null);
  return (
    <div role="status" className={styles.duplicates}>
      {open.map((request) => (
        <InlineMessage key={request.id} status="warning" size="small">
          {t.duplicate(formCode, day(request.sentAt ?? request.createdAt), request.recipient.name)} <See request={request} />
        </InlineMessage>
      ))}
      {former?.answeredAt && (
        <InlineMessage status="info" size="small">
          {t.former(formCode, day(former.answeredAt))} <See request={former} />
        </InlineMessage>
      )}
    </div>
  );
};
