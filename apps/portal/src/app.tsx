import { Provider, Theme } from '@navikt/ds-react';
import { en } from '@navikt/ds-react/locales';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { createQueryClient } from './api/query-client.js';
import { AnnouncerProvider } from './components/announcer.js';
import { keepFocus } from './components/keep-focus.js';
import { SteadyProvider } from './components/steady.js';
import { akselDa } from './i18n/aksel-da.js';
import { LanguageProvider, useLanguage } from './i18n/language.js';
import { createPortalRouter } from './router.js';

const queryClient = createQueryClient({ onSignedOut: () => toSignIn(), onLapsed: () => toChoice() });
const router = createPortalRouter(queryClient);

/** Whoever is no longer known signs in again and comes back to the same place. */
const toSignIn = (): void => {
  const { pathname, href } = router.state.location;
  if (pathname === '/log-ind') return;
  queryClient.clear();
  void router.navigate({ to: '/log-ind', search: pathname === '/' ? {} : { next: href } });
};

/** What is on the page belongs to an organisation they no longer act for, so they come back to no place in it. */
const toChoice = (): void => {
  if (router.state.location.pathname === '/arbejder-for') return;
  queryClient.clear();
  void router.navigate({ to: '/arbejder-for', search: {} });
};

/** The api's texts come in the reader's language. */
const askAnew = (): void => void queryClient.invalidateQueries();

const AkselProvider = ({ children }: { children: ReactNode }) => {
  const { language } = useLanguage();
  return <Provider locale={language === 'da' ? akselDa : en}>{children}</Provider>;
};

export const App = () => {
  useEffect(() => keepFocus(document), []);
  return (
    <LanguageProvider onChange={askAnew}>
      <AkselProvider>
        <Theme theme="light" hasBackground={false}>
          <QueryClientProvider client={queryClient}>
            <AnnouncerProvider>
              <SteadyProvider>
                <RouterProvider router={router} />
              </SteadyProvider>
            </AnnouncerProvider>
          </QueryClientProvider>
        </Theme>
      </AkselProvider>
    </LanguageProvider>
  );
};
