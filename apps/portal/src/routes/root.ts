import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet, redirect } from '@tanstack/react-router';
import type { Me } from '../api/client.js';
import { meQuery } from '../api/queries.js';
import { PortalFailure } from '../layout/page-failure.js';
import { MissingPage } from '../pages/missing/missing-page.js';

type Context = { queryClient: QueryClient };
export type Opening = { context: Context; location: { pathname: string; href: string } };

export const rootRoute = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: MissingPage, errorComponent: PortalFailure });

/** Whoever is signed in; others sign in first. */
export const whoIs = async ({ context, location }: Opening): Promise<Me> => {
  const me = await context.queryClient.ensureQueryData(meQuery);
  if (me === null) throw redirect({ to: '/log-ind', search: location.pathname === '/' ? {} : { next: location.href } });
  return me;
};
