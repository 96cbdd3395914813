import { InlineMessage } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { quotasQuery } from '../../api/queries.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { composerTexts } from './texts.js';

type Chosen = { recipientId: string; formCode: string };

/** How much of what was agreed with the recipient is used, and what to do when nothing is left of it. */
export const QuotaLine = ({ recipientId, formCode }: Chosen) => {
  const t = useTexts(composerTexts);
  const { date } = useWords();
  const quota = useQuery(quotasQuery).data?.items.find(({ recipient, form }) => recipient.id === recipientId && form.code === formCode);
  if (quota === undefined) return null;
  const { used, count, period, roomOn } = quota;
  return (
    <div role="status">
      <InlineMessage status={roomOn === null ? 'info' : 'warning'} size="small">
        {t.quota(used, count, period)} {roomOn !== null && t.quotaUsedUp(date(roomOn))}
      </InlineMessage>
    </div>
  );
};
