import type { Me } from '../../api/client.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { tabs, type Figure, type Tab } from './search.js';
import { inboxTexts } from './texts.js';

/** Whether the reader's side makes requests; the other side answers them, and its inbox shows what matters there. */
export const isAsking = ({ may }: Pick<Me, 'may'>): boolean => may.includes('requests.create');

/** Only those who answer approve answers. */
export const tabsOf = (me: Pick<Me, 'may'>): readonly Tab[] => tabs.filter((tab) => tab !== 'toApprove' || !isAsking(me));

/** What a list is called: what those who answer call theirs was given to them. */
export const useListName = (): ((list: Tab | Figure) => string) => {
  const t = useTexts(inboxTexts);
  const me = useMe();
  const asks = isAsking(me);
  return (list) => {
    if (list === 'mine' && !asks) return t.toMe;
    return list === 'unit' && me.unitId !== null ? t.myUnit : t[list];
  };
};
