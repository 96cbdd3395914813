import type { Me } from '../../api/client.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { tabs, type Figure, type Tab } from './search.js';
import { inboxTexts } from './texts.js';

/** Whether the reader's side makes requests; the other side answers them, and its inbox shows what matters there. */
export const isAsking = ({ may }: Pick<Me, 'may'>): boolean => may.includes('requests.create');

/** Only those who answer approve answers, only practices are the doctor of somebody and get copies, only a municipality gets answers from another. */
export const tabsOf = (me: Pick<Me, 'may' | 'organisation'>): readonly Tab[] => {
  const asks = isAsking(me) || me.organisation?.kind === 'jobCentre';
  const has: Partial<Record<Tab, boolean>> = { toApprove: !asks, shared: asks, copies: me.organisation?.kind === 'gpPractice' };
  return tabs.filter((tab) => has[tab] !== false);
};

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
