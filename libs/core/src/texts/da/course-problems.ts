import type { ProblemText } from '../problem.js';
import { handoverDa } from './handover.js';

/** Refusals of the course. */
export const courseProblemsDa = {
  CourseKindUnknown: {
    what: (p) => `Der findes ingen forløb af slagsen »${p.raw('kind')}«.`,
    doInstead: () => 'Vælg en fra listen, eller bed en administrator om at tilføje den.',
  },
  CourseKindClosed: {
    what: (p) => `Forløb af den slags begyndte senest ${p.date('latestOn')}. De forløb, der er i gang, fortsætter.`,
    doInstead: (p) => `Vælg en anden slags forløb, eller ${p.date('latestOn')} eller en tidligere dag, hvis det begyndte da.`,
  },
  KindNotByCitizen: {
    what: () => 'Et forløb af den slags begynder kommunen.',
    doInstead: () => 'Vælg en af dem, der vises, eller ring til kommunen.',
  },
  CourseRuns: {
    what: (p) => (p.has('number') ? `Borgeren har et forløb i gang: ${p.raw('number')}, begyndt ${p.date('on')}.` : 'Du har et forløb, der er i gang.'),
    doInstead: (p) =>
      p.has('number')
        ? 'Skift slags forløb i det, der er i gang, eller bekræft, at borgeren skal have to forløb.'
        : 'Skriv dit ønske i det forløb, eller ring til din sagsbehandler.',
  },
  NobodyLeads: {
    what: () => 'Din kommune kan ikke tage imod det her.',
    doInstead: () => 'Ring til kommunen, og sig, hvad du gerne vil have hjælp til.',
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
  CodeUnknown: {
    what: (p) => `Koden »${p.raw('code')}« står ikke på listen.`,
    doInstead: () => 'Vælg en fra listen, eller bed en administrator om at tilføje den.',
  },
  NoSuchPart: { what: (p) => `Nr. ${p.raw('no')} findes ikke i forløbet.`, doInstead: () => 'Hent forløbet igen, og vælg en, der står der.' },
  PartClosed: { what: (p) => `Nr. ${p.raw('no')} er afsluttet.`, doInstead: () => 'Opret en ny, hvis der er mere at gøre.' },
  BeyondLastDay: {
    what: (p) => `Sidste dag er ${p.date('dueOn')}.`,
    doInstead: (p) => `Vælg ${p.date('dueOn')} eller en tidligere dag, eller udskyd trinnet med en begrundelse, hvis reglerne tillader det.`,
  },
  NothingTakesPlace: {
    what: () => 'Borgeren kan svare på trinnet indtil den sidste dag, og en anden dag har det ikke.',
    doInstead: () => 'Udelad den planlagte dag. Udskyd sidste dag, hvis reglerne tillader det.',
  },
  AsksNoAnswer: { what: () => 'Trinnet beder ikke borgeren om et svar.', doInstead: () => 'Skriv det som en besked i stedet.' },
  AnswerTooLate: {
    what: (p) => (p.has('dueOn') ? `Sidste dag for at svare var ${p.date('dueOn')}.` : 'Det er for sent at svare på det her.'),
    doInstead: () => 'Skriv det som en besked i stedet, så bliver det læst.',
  },
  StepAnswered: {
    what: () => 'Borgeren har svaret på trinnet.',
    doInstead: () => 'Læs svaret, og vælg det udfald, der passer med det. Er det en almindelig besked, så svar borgeren, og vælg det dér.',
  },
  GoalHasActivities: {
    what: (p) => `Målet har åbne aktiviteter: ${p.raw('da')}.`,
    doInstead: () => 'Afslut dem først, eller vælg det mål, som de hjælper med fremover.',
  },
  PlannedThatDay: {
    what: (p) => `Trinnet er allerede planlagt til ${p.date('on')}.`,
    doInstead: () => 'Vælg en anden dag, eller ret klokkeslæt eller sted.',
  },
  LetterTooLate: {
    what: (p) => `Borgeren får brev, og et brev fra i dag er først fremme ${p.date('earliestOn')}. Det er for sent til ${p.date('on')}.`,
    doInstead: (p) => (p.has('later') ? 'Vælg en senere dag.' : 'Ring til borgeren, og vælg, hvordan borgeren fik det at vide. Eller vælg en senere dag.'),
  },
  NothingChanged: { what: () => 'Der er ikke ændret noget, så intet er gemt.', doInstead: () => 'Ret det, der skal være anderledes, eller fortryd.' },
  StepDayMissing: { what: () => 'Trinnet har ingen dag.', doInstead: () => 'Vælg, hvornår det skal ske, eller hvornår det senest skal være sket.' },
  LastDayMissing: {
    what: () => 'Der mangler en sidste dag, og ingen regel giver den.',
    doInstead: () => 'Skriv den dag, som loven eller den myndighed, der har sat fristen, siger.',
  },
  LastDayGiven: {
    what: () => 'Den sidste dag følger af reglerne, eller der åbnes intet, som den kan gælde for.',
    doInstead: () => 'Udelad dagen.',
  },
  DelayUnexplained: {
    what: () => 'Begrundelsen mangler, og borgeren skal kunne læse, hvorfor det er forsinket.',
    doInstead: () => 'Skriv den, og send igen.',
  },
  NotPostponable: {
    what: (p) => `Loven sætter den sidste dag til ${p.date('dueOn')}, og ingen regel tillader, at den udskydes.`,
    doInstead: (p) => {
      if (p.has('answers')) return 'Lad dagen stå, og afslut trinnet med det, der kom ud af det.';
      return p.has('missed')
        ? 'Gennemfør trinnet, eller vælg den dag, I nu regner med, så borgeren får den at vide. Fristen er stadig overskredet.'
        : `Gennemfør trinnet uden udtalelsen, brug en anden kilde, eller vælg ${p.date('dueOn')} eller en tidligere dag.`;
    },
  },
  NextDayMissing: { what: () => 'Der mangler en dag for den næste samtale eller evaluering.', doInstead: () => 'Vælg den sammen med borgeren, før du gemmer.' },
  HandoverIncomplete: {
    what: (p) => `Det er ikke gennemgået før overdragelsen: ${handoverDa(p.raw('missing').split(','))}.`,
    doInstead: () => 'Gennemgå det sammen, og sæt kryds ved det.',
  },
  WaitsForNothing: { what: () => 'Trinnet venter ikke på noget svar.', doInstead: () => 'Planlæg en ny dag, eller udskyd det med en begrundelse.' },
  ClosesByItself: { what: () => 'Trinnet afsluttes af sig selv, når det er opfyldt.', doInstead: () => 'Skriv det, der mangler, i planen.' },
  CitizenNotHeard: {
    what: () => 'Borgeren er ikke hørt om oplysninger, der taler imod borgeren.',
    doInstead: () => 'Hør borgeren, og vent på svaret, eller skriv, hvorfor det ikke er nødvendigt. Det står under det, der mangler i forløbet.',
  },
  NoHearingKind: {
    what: () => 'Borgeren kan ikke høres, for reglerne siger ikke, hvilken slags trin der hører borgeren.',
    doInstead: () => 'Bed en administrator om at vælge »Trinnet hører borgeren« ved en slags trin under »Det sker i forløb«. Prøv så igen.',
  },
  HearingSaysNothing: {
    what: () => 'Der står ikke, hvad der taler imod borgeren.',
    doInstead: () => 'Skriv det i bemærkningen. Borgeren læser det ord for ord og kan svare på det.',
  },
  CitizenMayAnswer: {
    what: (p) => `Borgeren kan svare til og med ${p.date('until')}.`,
    doInstead: () => 'Vent, til dagen er gået, så afsluttes trinnet af sig selv. Er svaret kommet, så vælg det.',
  },
  ApplicationAwaits: {
    what: () => 'Borgeren venter på en afgørelse i forløbet, og den ville falde bort.',
    doInstead: () => 'Træf afgørelsen først, eller skriv, at ansøgningen er trukket tilbage. Gælder den ikke mere, så fjern trinnet med en begrundelse.',
  },
  StepWaits: {
    what: (p) => `Trinnet venter på ${p.raw('requests')} svar.`,
    doInstead: () => 'Vælg først at gå videre uden svaret eller med en anden kilde, så borgeren får det at vide.',
  },
  PapersMissing: {
    what: (p) => `Trinnet bygger på noget, der ikke er klar: ${p.raw('da')}.`,
    doInstead: () => 'Notér det på trinnet, når det er klar, eller afslut trinnet som aflyst.',
  },
  GrantTooLong: {
    what: (p) => `Det kan højst gælde til ${p.date('latestOn')}.`,
    doInstead: () => 'Vælg den dag eller en tidligere. Det kan gives igen, når det slutter.',
  },
  CitizenTooOld: {
    what: (p) => `Borgeren er fyldt ${p.raw('years')} år, og så kan ingen handle for borgeren på den måde.`,
    doInstead: () => 'Vælg en anden måde, fx en fuldmagt fra borgeren selv.',
  },
  AgreementMissing: { what: () => 'Der står ikke, hvordan borgeren har sagt ja.', doInstead: () => 'Spørg borgeren, og vælg, hvordan borgeren sagde ja.' },
  PowerMissing: { what: () => 'Der står ikke, hvordan fuldmagten er givet.', doInstead: () => 'Skriv, hvor fuldmagten ligger, og hvornår borgeren gav den.' },
  RepresentationByLaw: {
    what: () => 'Det er bestemt ved lov, at personen handler for dig.',
    doInstead: () => 'Skriv eller ring til din sagsbehandler, hvis det ikke passer.',
  },
  CarrierTakesNoPart: {
    what: () => 'Organisationen deltager ikke i forløbet som anden aktør.',
    doInstead: () => 'Lad den først deltage som anden aktør, eller vælg en anden.',
  },
  NotYourActivity: { what: () => 'I gennemfører ikke den aktivitet.', doInstead: () => 'Vælg en aktivitet, som I gennemfører.' },
} as const satisfies Record<string, ProblemText>;
