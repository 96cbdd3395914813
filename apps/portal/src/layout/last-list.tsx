import { useNavigate, useRouter, type ParsedLocation } from '@tanstack/react-router';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { feesSearch, type FeesSearch } from '../pages/fees/search.js';
import { inboxSearch, type InboxSearch } from '../pages/inbox/search.js';

/** A list of requests as it was last seen. */
export type LastList = { to: '/indbakke'; search: InboxSearch } | { to: '/honorar'; search: FeesSearch } | { to: '/overblik' } | { to: '/notifikationer' };

type Known = {
  list: LastList;
  /** The page that is open was opened from it. */
  isBefore: boolean;
};

const listAt = ({ pathname, search }: ParsedLocation): LastList | null => {
  if (pathname === '/indbakke') return { to: pathname, search: inboxSearch(search as Record<string, unknown>) };
  if (pathname === '/honorar') return { to: pathname, search: feesSearch(search as Record<string, unknown>) };
  return pathname === '/overblik' || pathname === '/notifikationer' ? { to: pathname } : null;
};

const LastListContext = createContext<Known>({ list: { to: '/indbakke', search: {} }, isBefore: false });

/** Remembers which list somebody looks at, with its filters, so that there is a way back to it. */
export const LastListProvider = ({ children }: { children: ReactNode }) => {
  const router = useRouter();
  const [known, setKnown] = useState<Known>({ list: listAt(router.state.location) ?? { to: '/indbakke', search: {} }, isBefore: false });
  useEffect(
    () =>
      router.subscribe('onResolved', ({ fromLocation, toLocation, pathChanged }) => {
        const list = listAt(toLocation);
        if (list !== null) setKnown({ list, isBefore: false });
        else if (pathChanged) setKnown((before) => ({ ...before, isBefore: fromLocation !== undefined && listAt(fromLocation) !== null }));
      }),
    [router],
  );
  return <LastListContext value={known}>{children}</LastListContext>;
};

/** The list one came from, and the way back to it: to where it was scrolled, when it was the page before. */
export const useLastList = (): { list: LastList; goBack: () => void } => {
  const { list, isBefore } = useContext(LastListContext);
  const router = useRouter();
  const navigate = useNavigate();
  return { list, goBack: () => (isBefore ? router.history.back() : void navigate(list)) };
};
