import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Outlet, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { startLive } from '../api/live.js';
import { MeProvider, useMe } from '../components/me.js';
import { useLanguage } from '../i18n/language.js';
import { useTexts } from '../i18n/texts.js';
import type { Entry } from '../menu/entries.js';
import { MenuProvider, useMenuEntries } from '../menu/menu.js';
import { ShortcutsHelp } from '../shortcuts/shortcuts-help.js';
import { ShortcutsProvider, useShortcuts, type Shortcut } from '../shortcuts/shortcuts.js';
import { DemoBanner } from './demo-banner.js';
import { Frame } from './frame.js';
import { Header } from './header.js';
import { LastListProvider } from './last-list.js';
import { navigationTexts, pagesOf } from './navigation.js';

const route = getRouteApi('/staff');

/** The keys that work on every page. */
const useGlobalShortcuts = (openHelp: () => void): void => {
  const t = useTexts(navigationTexts);
  const { may } = useMe();
  const navigate = useNavigate();
  const all: readonly (Shortcut & { permitted: boolean })[] = [
    { keys: '?', does: t.help, run: openHelp, permitted: true },
    { keys: 'g i', does: t.toInbox, run: () => void navigate({ to: '/indbakke' }), permitted: may.includes('requests.read') },
    { keys: 'g o', does: t.toBreaches, run: () => void navigate({ to: '/overblik' }), permitted: may.includes('breaches.read') },
    { keys: 'g n', does: t.toNotifications, run: () => void navigate({ to: '/notifikationer' }), permitted: may.includes('notifications.read') },
    { keys: 'n', does: t.newRequest, run: () => void navigate({ to: '/anmodninger/ny' }), permitted: may.includes('requests.create') },
    { keys: 'n', does: t.newProposal, run: () => void navigate({ to: '/forslag/nyt' }), permitted: may.includes('requests.submit') },
  ];
  useShortcuts(all.filter(({ permitted }) => permitted));
};

/** What the menu holds on every page. */
const useGlobalEntries = (openHelp: () => void): void => {
  const t = useTexts(navigationTexts);
  const me = useMe();
  const { language, setLanguage } = useLanguage();
  const navigate = useNavigate();
  const other = language === 'da' ? 'en' : 'da';
  useMenuEntries([
    ...pagesOf(me).map(({ to, text }): Entry => ({ id: to, group: 'go', text: t[text], run: () => void navigate({ to }) })),
    ...(me.may.includes('notifications.read')
      ? [{ id: '/notifikationer', group: 'go' as const, text: t.notifications, run: () => void navigate({ to: '/notifikationer' }) }]
      : []),
    ...(me.may.includes('outgoing.read') ? [{ id: '/udgaaende', group: 'go' as const, text: t.outgoing, run: () => void navigate({ to: '/udgaaende' }) }] : []),
    { id: 'language', group: 'other', text: t[other], run: () => setLanguage(other) },
    { id: 'help', group: 'other', text: t.help, run: openHelp },
  ]);
};

const StaffFrame = () => {
  const { demo } = useMe();
  const [help, setHelp] = useState(false);
  useGlobalShortcuts(() => setHelp(true));
  useGlobalEntries(() => setHelp(true));
  return (
    <Frame banner={demo ? <DemoBanner /> : null} header={<Header onHelp={() => setHelp(true)} />}>
      <Outlet />
      <ShortcutsHelp open={help} onOpenChange={setHelp} />
    </Frame>
  );
};

/** Around every page of those who work here. */
export const StaffLayout = () => {
  const { me } = route.useRouteContext();
  const client = useQueryClient();
  const hears = me.may.includes('requests.read');
  useEffect(() => (hears ? startLive(client) : undefined), [client, hears]);
  return (
    <MeProvider me={me}>
      <LastListProvider>
        <ShortcutsProvider>
          <MenuProvider>
            <StaffFrame />
          </MenuProvider>
        </ShortcutsProvider>
      </LastListProvider>
    </MeProvider>
  );
};
