import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { begunSearch, followUpSearch } from '../pages/follow-up/search.js';

/** How courses go, and the courses behind each figure. */
export const followUpRoutes = <Parent extends AnyRoute>(parent: Parent) => {
  const figures = createRoute({
    getParentRoute: () => parent,
    path: '/opfoelgning',
    validateSearch: followUpSearch,
    component: lazyRouteComponent(() => import('../pages/follow-up/follow-up-page.js'), 'FollowUpPage'),
  });
  const courses = createRoute({
    getParentRoute: () => parent,
    path: '/opfoelgning/forloeb',
    validateSearch: begunSearch,
    component: lazyRouteComponent(() => import('../pages/follow-up/begun-courses-page.js'), 'BegunCoursesPage'),
  });
  return [figures, courses] as const;
};
