import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { Me } from '../api/client.js';
import { PortalFailure } from '../layout/page-failure.js';
import { isCitizen, mustChoose, startOf } from '../layout/session.js';
import { signInSearch } from '../pages/sign-in/search.js';
import { rootRoute, whoIs, type Opening } from './root.js';

/** Whoever may act for several says first for whom. */
const whoActs = async (opening: Opening): Promise<Me> => {
  const me = await whoIs(opening);
  const { pathname, href } = opening.location;
  if (mustChoose(me)) throw redirect({ to: '/arbejder-for', search: pathname === '/' ? {} : { next: href } });
  return me;
};

export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async (opening) => {
    throw redirect({ to: startOf(await whoActs(opening)) });
  },
});

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/log-ind',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in-page.js'), 'SignInPage'),
});

export const actingForRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbejder-for',
  validateSearch: signInSearch,
  beforeLoad: async (opening) => ({ me: await whoIs(opening) }),
  component: lazyRouteComponent(() => import('../pages/acting-for/acting-for-page.js'), 'ActingForPage'),
  errorComponent: PortalFailure,
});

/** The pages of those who work with requests. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  beforeLoad: async (opening) => {
    const me = await whoActs(opening);
    if (isCitizen(me)) throw redirect({ to: startOf(me) });
    return { me };
  },
  component: lazyRouteComponent(() => import('../layout/staff-layout.js'), 'StaffLayout'),
  errorComponent: PortalFailure,
});
