import type { Act } from '../../api/act.js';
import type { ServiceRequestView } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { useLastList } from '../../layout/last-list.js';
import { useShortcuts } from '../../shortcuts/shortcuts.js';
import { replyIn } from './replies.js';
import type { RequestTab } from './search.js';
import { requestTexts } from './texts.js';

type Keys = { request: ServiceRequestView; give: (act: Act) => void; show: (tab: RequestTab) => void };

/** r writes in the conversation, p reminds, h shows what happened, Escape leads back: as far as one may. */
export const useRequestKeys = ({ request: { allowed }, give, show }: Keys): void => {
  const t = useTexts(requestTexts);
  const { goBack } = useLastList();
  const reply = replyIn(allowed);
  useShortcuts([
    ...(reply === undefined ? [] : [{ keys: 'r', does: t.toReply, run: () => give(reply) }]),
    ...(allowed.includes('remind') ? [{ keys: 'p', does: t.toRemind, run: () => give('remind') }] : []),
    { keys: 'h', does: t.toEvents, run: () => show('forloeb') },
    { keys: 'Escape', does: t.toList, run: goBack },
  ]);
};
