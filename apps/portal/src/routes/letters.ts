import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { lettersSearch } from '../pages/letters/search.js';

/** The letters to citizens who are told by post. */
export const letterRoutes = <Parent extends AnyRoute>(parent: Parent) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/breve',
      validateSearch: lettersSearch,
      component: lazyRouteComponent(() => import('../pages/letters/letters-page.js'), 'LettersPage'),
    }),
  ] as const;
