import type { ProblemText } from '../problem.js';

/** Refusals of the course. */
export const courseProblemsDa = {
  CourseKindUnknown: {
    what: (p) => `Der findes ingen forløb af slagsen »${p.raw('kind')}«.`,
    doInstead: () => 'Vælg en fra listen, eller bed en administrator om at tilføje den.',
  },
  RegimeNotInForce: {
    what: (p) => `Reglerne »${p.raw('regime')}« gælder ikke ${p.date('on')}.`,
    doInstead: (p) => `Vælg ${p.has('from') ? `${p.date('from')} eller en senere dag` : 'andre regler'}.`,
  },
  AdviceNotGiven: {
    what: () => 'Reglen giver ikke det råd i forløbet, som det står nu.',
    doInstead: () => 'Hent siden igen, og se, hvilke råd der gives nu.',
  },
  CourseEnded: {
    what: (p) => (p.has('on') ? `Forløbet blev afsluttet ${p.date('on')}.` : 'Forløbet er i gang.'),
    doInstead: (p) => (p.has('on') ? 'Genåbn det først, eller begynd et nyt.' : 'Det skal ikke genåbnes. Gå videre i det.'),
  },
} as const satisfies Record<string, ProblemText>;
