import type { ProblemCode } from '../../glossary/problems.js';
import type { ProblemText } from '../problem.js';

type AboutProposals = Extract<
  ProblemCode,
  'FormNotAskedFor' | 'FormNotProposed' | 'NotForProposal' | 'ReplyMissing' | 'NoCaseThere' | 'NotTakingPart' | 'StatementNotGranted'
>;

/** What can be wrong about a proposal that nobody asked for. */
export const proposalProblemsDa = {
  FormNotAskedFor: {
    what: (p) => `${p.raw('formCode')} kan ikke bestilles: den bliver sendt, uden at nogen beder om den.`,
    doInstead: () => 'Vælg en anden blanket, eller ring, og spørg, om de vil sende den.',
  },
  FormNotProposed: {
    what: (p) => `${p.raw('formCode')} sendes kun som svar på en anmodning.`,
    doInstead: () => 'Vælg en blanket, som bliver sendt, uden at nogen beder om den, for eksempel LÆ 165.',
  },
  NotForProposal: {
    what: (p) => `Du kan ikke vælge »${p.word('command')}«, for ingen har bedt om det, der er sendt.`,
    doInstead: () => 'Svar afsenderen. Vil I vide mere, så send dem en anmodning.',
  },
  ReplyMissing: { what: () => 'Afsenderen får ikke at vide, hvad der sker nu.', doInstead: () => 'Skriv svaret til afsenderen.' },
  NotTakingPart: {
    what: () => 'I deltager ikke længere i forløbet, så udtalelsen kan ikke sendes.',
    doInstead: () => 'Spørg borgeren, om I skal deltage igen. Når borgeren har sagt ja i sin sag, kan I sende udtalelsen.',
  },
  StatementNotGranted: {
    what: () => 'Den måde, I deltager på, omfatter ikke en udtalelse.',
    doInstead: () => 'Spørg borgeren, om I må deltage på en anden måde, for eksempel som høringspart. Så kan I sende udtalelsen.',
  },
  NoCaseThere: {
    what: () => 'Borgerens kommune har ikke en sag om borgeren her.',
    doInstead: () => 'Ring til kommunen, og send forslaget, når sagen er oprettet.',
  },
} satisfies Record<AboutProposals, ProblemText>;
