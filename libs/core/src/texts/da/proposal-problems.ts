import type { ProblemCode } from '../../glossary/problems.js';
import type { ProblemText } from '../problem.js';

type AboutProposals = Extract<ProblemCode, 'FormNotAskedFor' | 'FormNotProposed' | 'NotForProposal' | 'ReplyMissing' | 'NoCaseThere' | 'NotTakingPart'>;

/** What can be wrong about a proposal that nobody asked for. */
export const proposalProblemsDa = {
  FormNotAskedFor: {
    what: (p) => `${p.raw('formCode')} kan ikke bestilles: det er lægen selv, der sender den.`,
    doInstead: () => 'Vælg en anden blanket i feltet formCode, eller ring til lægen, og bed om et forslag.',
  },
  FormNotProposed: {
    what: (p) => `${p.raw('formCode')} sendes kun som svar på en anmodning.`,
    doInstead: () => 'Vælg en blanket, som lægen selv sender, i feltet formCode, for eksempel LÆ 165.',
  },
  NotForProposal: {
    what: (p) => `Du kan ikke vælge »${p.word('command')}«, for dette er et forslag, som ingen har bedt om.`,
    doInstead: () => 'Svar lægen på forslaget. Vil I vide mere, så send en anmodning til lægen.',
  },
  ReplyMissing: { what: () => 'Lægen får ikke at vide, hvad der sker nu.', doInstead: () => 'Skriv svaret til lægen i feltet text.' },
  NotTakingPart: {
    what: () => 'Borgeren lader ikke jeres organisation deltage i sit forløb.',
    doInstead: () => 'Spørg borgeren, om I skal deltage. Når borgeren har sagt ja i sin sag, kan I skrive til kommunen.',
  },
  NoCaseThere: {
    what: () => 'Borgerens kommune har ikke en sag om borgeren her.',
    doInstead: () => 'Ring til kommunen, og send forslaget, når sagen er oprettet.',
  },
} satisfies Record<AboutProposals, ProblemText>;
