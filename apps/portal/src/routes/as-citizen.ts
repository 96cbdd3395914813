import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from './entry.js';

/** The citizen's pages as those who lead the course see them. */
export const asCitizenRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/forloeb/$id/som-borger',
    component: lazyRouteComponent(() => import('../pages/as-citizen/as-citizen-page.js'), 'AsCitizenPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/forloeb/$id/som-borger/$requestId',
    component: lazyRouteComponent(() => import('../pages/as-citizen/request-as-citizen-page.js'), 'RequestAsCitizenPage'),
  }),
] as const;
