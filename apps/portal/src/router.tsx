import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { PageFailure } from './layout/page-failure.js';
import { PagePending } from './layout/page-pending.js';
import { answerSearch } from './pages/answer/search.js';
import { coursesSearch } from './pages/courses/search.js';
import { newPersonSearch } from './pages/directory/search.js';
import { feesSearch } from './pages/fees/search.js';
import { inboxSearch } from './pages/inbox/search.js';
import { newProposalSearch } from './pages/new-proposal/search.js';
import { newRequestSearch } from './pages/new-request/search.js';
import { outgoingSearch } from './pages/outgoing/search.js';
import { requestSearch } from './pages/request/search.js';
import { comparisonSearch, newChangeSearch } from './pages/rules/search.js';
import { asCitizenRoutes } from './routes/as-citizen.js';
import { citizenRoutes } from './routes/citizen.js';
import { rootRoute } from './routes/root.js';
import { actingForRoute, homeRoute, signInRoute, staffRoute } from './routes/entry.js';
import { letterRoutes } from './routes/letters.js';
import { followUpRoutes } from './routes/follow-up.js';

const inboxRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/indbakke',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('./pages/inbox/inbox-page.js'), 'InboxPage'),
});

const newRequestRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/anmodninger/ny',
  validateSearch: newRequestSearch,
  component: lazyRouteComponent(() => import('./pages/new-request/new-request-page.js'), 'NewRequestPage'),
});

const newProposalRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/forslag/nyt',
  validateSearch: newProposalSearch,
  component: lazyRouteComponent(() => import('./pages/new-proposal/new-proposal-page.js'), 'NewProposalPage'),
});

const requestRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/anmodninger/$id',
  validateSearch: requestSearch,
  component: lazyRouteComponent(() => import('./pages/request/request-page.js'), 'RequestPage'),
});

const coursesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/forloeb',
  validateSearch: coursesSearch,
  component: lazyRouteComponent(() => import('./pages/courses/courses-page.js'), 'CoursesPage'),
});

const courseRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/forloeb/$id',
  // Whoever only takes part has a page of its own for it.
  beforeLoad: ({ context: { me }, params }) => {
    if (me.may.includes('courses.takePart')) throw redirect({ to: '/deltager/$id', params });
  },
  component: lazyRouteComponent(() => import('./pages/course/course-page.js'), 'CoursePage'),
});

const invitedRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/deltager',
  component: lazyRouteComponent(() => import('./pages/invited/invited-page.js'), 'InvitedPage'),
});

const invitedCourseRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/deltager/$id',
  component: lazyRouteComponent(() => import('./pages/invited/invited-course-page.js'), 'InvitedCoursePage'),
});

const answerRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/besvar/$id',
  validateSearch: answerSearch,
  component: lazyRouteComponent(() => import('./pages/answer/answer-page.js'), 'AnswerPage'),
});

const breachesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/overblik',
  component: lazyRouteComponent(() => import('./pages/breaches/breaches-page.js'), 'BreachesPage'),
});

const outgoingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/udgaaende',
  validateSearch: outgoingSearch,
  component: lazyRouteComponent(() => import('./pages/outgoing/outgoing-page.js'), 'OutgoingPage'),
});

const feesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/honorar',
  validateSearch: feesSearch,
  component: lazyRouteComponent(() => import('./pages/fees/fees-page.js'), 'FeesPage'),
});

const notificationsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/notifikationer',
  component: lazyRouteComponent(() => import('./pages/notifications/notifications-page.js'), 'NotificationsPage'),
});

const rulesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/frister',
  component: lazyRouteComponent(() => import('./pages/rules/rules-page.js'), 'RulesPage'),
});

const formsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/attester',
  component: lazyRouteComponent(() => import('./pages/rules/forms-page.js'), 'FormsPage'),
});

const askingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/regler',
  component: lazyRouteComponent(() => import('./pages/rules/asking-page.js'), 'AskingPage'),
});

const courseRulesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/forloeb',
  component: lazyRouteComponent(() => import('./pages/rules/course-rules-page.js'), 'CourseRulesPage'),
});

const adviceRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/raad',
  component: lazyRouteComponent(() => import('./pages/rules/advice-page.js'), 'AdvicePage'),
});

const calendarsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/kalendere',
  component: lazyRouteComponent(() => import('./pages/rules/calendars-page.js'), 'CalendarsPage'),
});

const comparisonRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/sammenlign',
  validateSearch: comparisonSearch,
  component: lazyRouteComponent(() => import('./pages/rules/comparison-page.js'), 'ComparisonPage'),
});

const newChangeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/aendringer/ny',
  validateSearch: newChangeSearch,
  component: lazyRouteComponent(() => import('./pages/rules/change-page.js'), 'NewChangePage'),
});

const changeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/aendringer/$id',
  component: lazyRouteComponent(() => import('./pages/rules/change-page.js'), 'ChangePage'),
});

const organisationsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/organisationer',
  component: lazyRouteComponent(() => import('./pages/directory/organisations-page.js'), 'OrganisationsPage'),
});

const newOrganisationRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/organisationer/ny',
  component: lazyRouteComponent(() => import('./pages/directory/organisation-page.js'), 'NewOrganisationPage'),
});

const organisationRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/organisationer/$id',
  component: lazyRouteComponent(() => import('./pages/directory/organisation-page.js'), 'OrganisationPage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/brugere',
  component: lazyRouteComponent(() => import('./pages/directory/people-page.js'), 'PeoplePage'),
});

const newPersonRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/brugere/ny',
  validateSearch: newPersonSearch,
  component: lazyRouteComponent(() => import('./pages/directory/person-page.js'), 'NewPersonPage'),
});

const personRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/brugere/$id',
  component: lazyRouteComponent(() => import('./pages/directory/person-page.js'), 'PersonPage'),
});

/** Open to all who work with the rules; only an administrator finds the way to change them. */
const administration = [
  ...([rulesRoute, formsRoute, askingRoute, courseRulesRoute, adviceRoute, calendarsRoute] as const),
  ...([comparisonRoute, newChangeRoute, changeRoute] as const),
] as const;

/** The register of organisations and people, for administrators. */
const directory = [organisationsRoute, newOrganisationRoute, organisationRoute, peopleRoute, newPersonRoute, personRoute] as const;

const routeTree = rootRoute.addChildren([
  homeRoute,
  signInRoute,
  actingForRoute,
  staffRoute.addChildren([
    inboxRoute,
    newRequestRoute,
    newProposalRoute,
    requestRoute,
    coursesRoute,
    courseRoute,
    ...asCitizenRoutes,
    invitedRoute,
    invitedCourseRoute,
    answerRoute,
    breachesRoute,
    outgoingRoute,
    feesRoute,
    ...followUpRoutes(staffRoute),
    ...letterRoutes(staffRoute),
    notificationsRoute,
    ...administration,
    ...directory,
  ]),
  citizenRoutes,
]);

export const createPortalRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    context: { queryClient },
    search: { strict: true },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: PageFailure,
    defaultPendingComponent: PagePending,
    defaultPendingMs: 200,
    defaultPendingMinMs: 0,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPortalRouter>;
  }
}
