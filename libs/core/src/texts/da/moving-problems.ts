import type { ProblemCode } from '../../glossary/problems.js';
import type { ProblemText } from '../problem.js';

type AboutMoves = Extract<ProblemCode, 'LivesElsewhere' | 'NotMoved' | 'MunicipalityWithheld' | 'MovedAgain' | 'NotShared'>;

/** What can be wrong about an answer that is to be shared with another municipality. */
export const movingProblemsDa = {
  LivesElsewhere: {
    what: () => 'Borgeren bor i en anden kommune.',
    doInstead: () => 'Kassér kladden, hvis I ikke længere har sagen. Skal I bruge svaret, så bekræft, at den skal sendes alligevel.',
  },
  NotMoved: {
    what: () => 'Borgeren er ikke registreret som flyttet til en anden kommune.',
    doInstead: () => 'Registrér flytningen først. Så kan svaret sendes til den nye kommune.',
  },
  MunicipalityWithheld: {
    what: () => 'Borgeren er flyttet videre og har beskyttet adresse. Derfor får I ikke den nye kommune at vide.',
    doInstead: () => 'Send ikke svaret herfra. Den nye kommune kan selv spørge.',
  },
  MovedAgain: {
    what: () => 'Borgeren bor et andet sted nu, end siden viser.',
    doInstead: () => 'Hent siden igen, og se, hvor borgeren bor. Vælg derefter, om svaret skal sendes.',
  },
  NotShared: { what: () => 'Ingen anden kommune har adgang til svaret.', doInstead: () => 'Du skal ikke gøre noget.' },
} satisfies Record<AboutMoves, ProblemText>;
