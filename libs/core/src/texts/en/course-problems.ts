import type { ProblemText } from '../problem.js';

/** Refusals of the course. */
export const courseProblemsEn = {
  CourseKindUnknown: {
    what: (p) => `There are no courses of the kind “${p.raw('kind')}”.`,
    doInstead: () => 'Choose one from the list, or ask an administrator to add it.',
  },
  RegimeNotInForce: {
    what: (p) => `The rules “${p.raw('regime')}” do not hold on ${p.date('on')}.`,
    doInstead: (p) => `Choose ${p.has('from') ? `${p.date('from')} or a later day` : 'other rules'}.`,
  },
  AdviceNotGiven: {
    what: () => 'The rule does not give that advice in the course as it stands now.',
    doInstead: () => 'Reload the page, and see which advice is given now.',
  },
  CourseEnded: {
    what: (p) => (p.has('on') ? `The course ended on ${p.date('on')}.` : 'The course is running.'),
    doInstead: (p) => (p.has('on') ? 'Reopen it first, or begin a new one.' : 'It need not be reopened. Go on with it.'),
  },
} as const satisfies Record<string, ProblemText>;
