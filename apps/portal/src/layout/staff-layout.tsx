import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Outlet, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { startLive } from '../api/live.js';
import { MeProvider, useMe } from '../components/me.js';
import { useTexts } from '../i18n/texts.js';
import { ShortcutsHelp } from '../shortcuts/shortcuts-help.js';
import { ShortcutsProvider, useShortcuts, type Shortcut } from '../shortcuts/shortcuts.js';
import { DemoBanner } from './demo-banner.js';
import { Frame } from './frame.js';
import { Header } from './header.js';
import { navigationTexts } from './navigation.js';

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
  ];
  useShortcuts(all.filter(({ permitted }) => permitted));
};

const StaffFrame = () => {
  const { demo } = useMe();
  const [help, setHelp] = useState(false);
  useGlobalShortcuts(() => setHelp(true));
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
      <ShortcutsProvider>
        <StaffFrame />
      </ShortcutsProvider>
    </MeProvider>
  );
};
