import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { PortalFailure } from '../layout/page-failure.js';
import { isCitizen, mustChoose, startOf } from '../layout/session.js';
import { rootRoute, whoIs } from './root.js';

/** The pages of citizens: they load nothing of the staff's. */
const citizenRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'citizen',
  beforeLoad: async (opening) => {
    const me = await whoIs(opening);
    if (mustChoose(me)) throw redirect({ to: '/arbejder-for', search: { next: opening.location.href } });
    if (!isCitizen(me)) throw redirect({ to: startOf(me) });
    return { me };
  },
  component: lazyRouteComponent(() => import('../layout/citizen-layout.js'), 'CitizenLayout'),
  errorComponent: PortalFailure,
});

const citizenStartRoute = createRoute({
  getParentRoute: () => citizenRoute,
  path: '/min-sag',
  component: lazyRouteComponent(() => import('../pages/citizen/citizen-page.js'), 'CitizenPage'),
});

const citizenHelpRoute = createRoute({
  getParentRoute: () => citizenRoute,
  path: '/min-sag/hjaelp-fra-andre',
  component: lazyRouteComponent(() => import('../pages/help-from-others/help-page.js'), 'HelpPage'),
});

const citizenRequestRoute = createRoute({
  getParentRoute: () => citizenRoute,
  path: '/min-sag/$id',
  component: lazyRouteComponent(() => import('../pages/citizen-request/citizen-request-page.js'), 'CitizenRequestPage'),
});

const citizenAccessesRoute = createRoute({
  getParentRoute: () => citizenRoute,
  path: '/min-sag/set',
  component: lazyRouteComponent(() => import('../pages/citizen-accesses/accesses-page.js'), 'AccessesPage'),
});

const citizenNoticesRoute = createRoute({
  getParentRoute: () => citizenRoute,
  path: '/min-sag/beskeder',
  component: lazyRouteComponent(() => import('../pages/citizen-notices/notices-page.js'), 'CitizenNoticesPage'),
});

const citizenRightsRoute = createRoute({
  getParentRoute: () => citizenRoute,
  path: '/min-sag/rettigheder',
  component: lazyRouteComponent(() => import('../pages/citizen-rights/rights-page.js'), 'RightsPage'),
});

const consentsRoute = createRoute({
  getParentRoute: () => citizenRoute,
  path: '/min-sag/samtykke',
  component: lazyRouteComponent(() => import('../pages/citizen-consents/consents-page.js'), 'ConsentsPage'),
});

export const citizenRoutes = citizenRoute.addChildren([
  citizenStartRoute,
  citizenHelpRoute,
  citizenRequestRoute,
  citizenAccessesRoute,
  citizenNoticesRoute,
  citizenRightsRoute,
  consentsRoute,
]);
