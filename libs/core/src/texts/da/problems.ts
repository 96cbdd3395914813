import type { ProblemCode } from '../../glossary/problems.js';
import type { ProblemText } from '../problem.js';
import { periodName } from '../quota.js';
import { courseProblemsDa } from './course-problems.js';
import { movingProblemsDa } from './moving-problems.js';
import { proposalProblemsDa } from './proposal-problems.js';

export const problemsDa = {
  NotFound: {
    what: () => 'Vi kan ikke finde det, du leder efter, eller du har ikke adgang til det.',
    doInstead: () => 'Tjek nummeret, eller gå til forsiden.',
  },
  AlreadyExists: { what: () => 'Anmodningen er allerede oprettet.', doInstead: () => 'Åbn den fra indbakken i stedet for at oprette den igen.' },
  NotInThisState: {
    what: (p) => `Du kan ikke vælge »${p.word('command')}«, når anmodningen er »${p.word('status')}«.`,
    doInstead: () => 'Hent siden igen, og vælg en af de handlinger, den viser.',
  },
  NotYours: {
    what: (p) => `Du kan ikke vælge »${p.word('command')}« i din rolle.`,
    doInstead: () => 'Bed en kollega eller samarbejdsparten, som har opgaven, om at gøre det.',
  },
  NotAtYourUnit: {
    what: () => 'Anmodningen ligger ikke hos din enhed.',
    doInstead: () => 'Bed koordinatoren om at give den til din enhed, hvis I skal tage den.',
  },
  NeedsAuthorisedSigner: { what: () => 'Svaret skal godkendes af en autoriseret læge.', doInstead: () => 'Send det videre til lægen til godkendelse.' },
  NoSuchForm: { what: (p) => `Blanketten »${p.raw('formCode')}« findes ikke på den dato.`, doInstead: () => 'Vælg en blanket fra listen.' },
  PriorityNotOffered: {
    what: (p) => `${p.raw('formCode')} kan ikke sendes som »${p.word('priority')}«.`,
    doInstead: () => 'Vælg en anden hast, eller en anden blanket.',
  },
  RecipientCannotAnswerForm: {
    what: (p) => `${p.raw('formCode')} kan ikke besvares af denne slags modtager: ${p.word('recipientKind')}.`,
    doInstead: () => 'Vælg en anden modtager eller en anden blanket.',
  },
  RecipientNotForCourse: {
    what: (p) => `Efter reglerne for dette forløb kan ${p.raw('formCode')} kun bedes om hos: ${p.list('recipientKinds')} (${p.raw('source')}).`,
    doInstead: (p) => `Vælg en af dem${p.when('instead', `, eller bed denne modtager om: ${p.list('instead')}`)}.`,
  },
  PurposeMissing: { what: () => 'Formålet mangler, og borgeren skal kunne se det.', doInstead: () => 'Skriv, hvad svaret skal bruges til.' },
  QuestionsMissing: { what: () => 'Anmodningen spørger ikke om noget.', doInstead: () => 'Skriv mindst ét spørgsmål.' },
  ConsentMissing: {
    what: () => 'Der er ikke registreret et samtykke.',
    doInstead: () => 'Registrér samtykket, bed borgeren om samtykke, eller vælg en anden hjemmel.',
  },
  ConsentRefused: { what: () => 'Borgeren har ikke givet samtykke.', doInstead: () => 'Vælg en anden hjemmel, eller kassér kladden.' },
  ConsentForAnother: {
    what: () => 'Samtykket er givet til en anden modtager.',
    doInstead: () => 'Bed borgeren om et samtykke, der nævner denne, eller registrér det samtykke, I har.',
  },
  ConsentNotConcrete: {
    what: () => 'Det står ikke, hvad samtykket dækker.',
    doInstead: () => 'Skriv, hvilke oplysninger det gælder, fra hvem og til hvilken sag.',
  },
  ConsentTooOld: {
    what: (p) => `Samtykket er fra ${p.date('on')}, og det gælder i ${p.count('months', 'months')}.`,
    doInstead: () => 'Bed borgeren om samtykke igen, eller registrér et nyere.',
  },
  NoticeMissing: {
    what: (p) => `Borgeren skal have skriftlig besked, før oplysningerne indhentes (${p.raw('source')}).`,
    doInstead: () => 'Skriv til borgeren, at I indhenter oplysningerne, og hvad det betyder. Skriv derefter dagen, I gjorde det.',
  },
  NoOwnWords: {
    what: (p) => `${p.raw('formCode')} spørger ikke borgeren om noget.`,
    doInstead: () => 'Send anmodningen, som den er.',
  },
  OwnWordsMissing: {
    what: (p) => `${p.raw('formCode')} skal sendes med borgerens egne ord, og de er her ikke.`,
    doInstead: () => 'Bed borgeren om dem, skriv dem ned for borgeren, eller vælg, hvorfor de ikke er med.',
  },
  OwnWordsAwaited: {
    what: (p) => `Borgeren har ikke haft tid til at svare endnu${p.when('until', ` og kan svare til og med ${p.date('until')}`)}.`,
    doInstead: () => 'Bed borgeren om egne ord, og vent, til dagen er gået; eller vælg en anden grund til, at de ikke er med.',
  },
  ConsentNotNeeded: { what: () => 'Anmodningen hviler ikke på samtykke.', doInstead: () => 'Send den uden, eller vælg en anden hjemmel.' },
  NoPolicy: {
    what: (p) => `Ingen regel sætter en frist for ${p.raw('formCode')} til denne slags modtager: ${p.word('recipientKind')}.`,
    doInstead: () => 'Bed administratoren om at oprette en.',
  },
  NoticeTooShort: {
    what: (p) => `Lægen skal have længere varsel. Svaret kan tidligst kræves ${p.date('earliestOn')}.`,
    doInstead: () => 'Flyt opfølgningssamtalen til den dag eller senere.',
  },
  AnchorMissing: { what: (p) => `Fristen kan ikke beregnes, for feltet ${p.raw('anchor')} mangler.`, doInstead: () => 'Udfyld datoen.' },
  AnswerTypeNotAllowed: {
    what: (p) => `Svartypen »${p.word('answerType')}« kan ikke bruges på ${p.raw('formCode')}.`,
    doInstead: () => 'Vælg en anden slags svar.',
  },
  AnswerMissing: { what: () => 'Svaret er tomt.', doInstead: () => 'Udfyld de felter, der skal besvares, og send igen.' },
  DeclineReasonNotAllowed: {
    what: (p) => `Grunden »${p.word('reason')}« kan ikke bruges på ${p.raw('formCode')}.`,
    doInstead: () => 'Vælg en anden grund.',
  },
  RestDateMissing: { what: () => 'Det står ikke, hvornår resten af svaret kommer.', doInstead: () => 'Skriv den dag, resten kommer.' },
  RightFormMissing: { what: () => 'Det står ikke, hvilken blanket der er den rigtige.', doInstead: () => 'Skriv nummeret på den rigtige blanket.' },
  DateInPast: {
    what: (p) =>
      p.has('earliestOn') ? `Datoen${p.when('on', ` ${p.date('on')}`)} er for tidlig.` : `Datoen${p.when('on', ` ${p.date('on')}`)} er allerede gået.`,
    doInstead: (p) => (p.has('earliestOn') ? `Vælg ${p.date('earliestOn')} eller en senere dag.` : 'Vælg i dag eller en senere dag.'),
  },
  DateInFuture: { what: (p) => `Datoen${p.when('on', ` ${p.date('on')}`)} er ikke kommet endnu.`, doInstead: () => 'Vælg i dag eller en tidligere dag.' },
  DateNotLater: {
    what: (p) => `Den nye dato skal være senere end fristen${p.when('dueOn', `, som er ${p.date('dueOn')}`)}.`,
    doInstead: () => 'Vælg en senere dag.',
  },
  ReasonMissing: { what: () => 'Begrundelsen mangler, og samarbejdsparten skal kunne se den.', doInstead: () => 'Skriv den, og send igen.' },
  NothingToRemind: {
    what: () => 'Der er intet svar at minde om lige nu, for samarbejdsparten har ikke opgaven.',
    doInstead: () => 'Se, hvem anmodningen venter på.',
  },
  RemindersHeld: {
    what: (p) => `Der er aftalt en dato${p.when('heldUntil', `: ${p.date('heldUntil')}`)}.`,
    doInstead: () => 'Vent til den dag, eller ring til samarbejdsparten.',
  },
  AlreadyDone: { what: () => 'Det er allerede gjort.', doInstead: () => 'Hent siden igen for at se det.' },
  NoConsultationNeeded: {
    what: () => 'Blanketten kræver ikke en konsultation, så der er ingen tid at registrere.',
    doInstead: () => 'Svar fra journalen, eller skriv tiden som en kontakt.',
  },
  ConsultationNotBooked: { what: () => 'Der er ikke registreret en tid.', doInstead: () => 'Registrér tiden først.' },
  NoQuestionOpen: { what: () => 'Der er ikke et åbent spørgsmål at svare på.', doInstead: () => 'Hent siden igen, og se, hvad anmodningen venter på.' },
  SameRecipient: { what: () => 'Anmodningen ligger allerede hos den modtager.', doInstead: () => 'Vælg en anden.' },
  NoDeadline: { what: () => 'Anmodningen har ikke en frist endnu.', doInstead: () => 'Send den først.' },
  NothingToSend: { what: () => 'Der er intet nyt at sende.', doInstead: () => 'Skriv noget, og prøv igen.' },
  FeeNotDue: {
    what: () => 'Honoraret er ikke til godkendelse: det venter på svaret, eller det er godkendt eller bortfaldet.',
    doInstead: () => 'Hent siden igen, og se, hvor det står.',
  },
  NoFeeAgreed: {
    what: (p) => `Der er ikke aftalt et honorar for denne kontakt (${p.word('channel')}).`,
    doInstead: () => 'Notér kontakten uden honorar, eller bed administratoren om at rette aftalen.',
  },
  ContactPaid: {
    what: (p) => `Samtalen eller mødet er betalt allerede (${p.date('on')}).`,
    doInstead: () => 'Notér kontakten uden honorar. Blev der holdt en til, så send en ny anmodning om den.',
  },
  NoThirdParty: {
    what: () => 'Denne blanket lader ikke den, der svarer, bestille en udtalelse hos andre.',
    doInstead: () => 'Skriv i svaret, hvad der mangler, eller stil kommunen et spørgsmål.',
  },
  FormMayNotAsk: {
    what: (p) => `${p.raw('formCode')} kan ikke bestilles herfra${p.when('mayAsk', `, kun: ${p.raw('mayAsk')}`)}.`,
    doInstead: () => 'Vælg en af dem, eller bed kommunen om at indhente den.',
  },
  PaperNotOnForm: {
    what: (p) => `Bilaget »${p.raw('paper')}« hører ikke til ${p.raw('formCode')}${p.when('papers', `, kun: ${p.raw('papers')}`)}.`,
    doInstead: () => 'Vælg et af dem, eller skriv det med egne ord.',
  },
  PauseReasonNotAllowed: {
    what: (p) => `Grunden »${p.raw('reason')}« giver ikke pause for ${p.raw('formCode')}.`,
    doInstead: () => 'Vælg en af grundene i aftalen, eller bed om længere frist.',
  },
  PauseTooLong: {
    what: (p) => `En pause af den grund må højst vare ${p.count('amount', p.raw('unit'))}.`,
    doInstead: (p) => `Vælg en dag senest ${p.date('latestOn')}. Varer det længere, kan fristen sættes på pause igen til den tid.`,
  },
  NotPaused: {
    what: () => 'Der er ingen pause at slutte: fristen løber allerede, eller et spørgsmål venter på svar.',
    doInstead: () => 'Hent siden igen, og se, hvad der gælder.',
  },
  NotBroughtByCitizen: {
    what: () => 'Fristen regnes ikke fra den dag, borgeren kommer med blanketten, så der er intet at registrere.',
    doInstead: () => 'Notér det som en kontakt, hvis kommunen skal vide det.',
  },
  ...courseProblemsDa,
  AlreadyTakesPart: { what: () => 'Samarbejdsparten deltager allerede.', doInstead: () => 'Vælg en anden.' },

  ValidationFailed: { what: () => 'Noget er ikke skrevet rigtigt.', doInstead: () => 'Ret det herunder, og send igen.' },
  UnknownField: { what: (p) => `Feltet${p.when('field', ` ${p.raw('field')}`)} kendes ikke.`, doInstead: () => 'Fjern det, og send igen.' },
  MalformedBody: { what: () => 'Indholdet er ikke gyldig JSON.', doInstead: () => 'Ret det, og send igen.' },
  IdempotencyKeyMissing: {
    what: () => 'Headeren Idempotency-Key mangler.',
    doInstead: () => 'Send en ny nøgle i den, og brug den samme nøgle, når du gentager det samme kald.',
  },
  IdempotencyKeyInvalid: { what: () => 'Idempotency-Key er ikke en tekst på 8 til 100 tegn uden mellemrum.', doInstead: () => 'Brug for eksempel et UUID.' },
  IdempotencyKeyReused: { what: () => 'Nøglen er brugt til et kald med et andet indhold.', doInstead: () => 'Brug en ny nøgle i headeren Idempotency-Key.' },
  VersionConflict: { what: () => 'En anden har ændret anmodningen imens.', doInstead: () => 'Hent den igen, se ændringen, og prøv igen.' },
  DraftConflict: { what: () => 'En kollega har ændret noget imens.', doInstead: () => 'Se forskellen, før du gemmer.' },
  PreconditionMissing: { what: () => 'Det fremgår ikke, hvilken version du har læst.', doInstead: () => 'Send den i headeren If-Match.' },
  NotSignedIn: { what: () => 'Du er ikke logget ind.', doInstead: () => 'Log ind, og prøv igen.' },
  SessionExpired: { what: () => 'Din session er udløbet.', doInstead: () => 'Log ind igen. Det, du har skrevet, er ikke væk.' },
  MembershipEnded: {
    what: (p) => `Du kan ikke længere handle for ${p.raw('name')}: vikariatet er slut.`,
    doInstead: () => 'Vælg, hvem du nu arbejder for. Er det en fejl, så ring til organisationen.',
  },
  RepresentationEnded: {
    what: (p) => `Du kan ikke længere handle for ${p.raw('name')}.`,
    doInstead: () => 'Vælg, hvem du nu handler for. Er det en fejl, så tal med den, du har handlet for.',
  },
  Forbidden: { what: () => 'Din rolle giver ikke adgang til dette.', doInstead: () => 'Skift rolle, eller spørg din administrator.' },
  RouteNotFound: { what: () => 'Adressen findes ikke.', doInstead: () => 'Se den rigtige i /api/docs.' },
  MethodNotAllowed: { what: () => 'Adressen findes, men metoden kan ikke bruges her.', doInstead: () => 'Se den rigtige i /api/docs.' },
  UnsupportedMediaType: { what: () => 'Indholdet er sendt i et format, vi ikke kan læse.', doInstead: () => 'Send det som application/json.' },
  NoAttachments: {
    what: (p) => `Der kan ikke følge bilag med ${p.raw('formCode')} her.`,
    doInstead: () => 'Fjern bilagene, og skriv det vigtige i teksten, eller vælg en blanket, der tager bilag.',
  },
  FileTypeNotTaken: { what: () => 'Filen er af en type, vi ikke tager imod.', doInstead: () => 'Gem den som PDF, JPEG eller PNG, og vælg den igen.' },
  FileNotReadable: {
    what: () => 'Filens indhold passer ikke til dens type.',
    doInstead: () => 'Åbn filen, gem den på ny som PDF, JPEG eller PNG, og vælg den igen.',
  },
  FileTooLarge: {
    what: (p) => `Filen er for stor. Den må højst fylde ${p.raw('max')}.`,
    doInstead: () => 'Del den i flere filer, eller gem den i lavere opløsning.',
  },
  CursorInvalid: { what: () => 'Feltet cursor er forældet eller ugyldigt.', doInstead: () => 'Hent første side igen uden cursor.' },
  TooLarge: {
    what: (p) => `Indholdet er for stort.${p.when('max', ` Det må højst fylde ${p.raw('max')}.`)}`,
    doInstead: () => 'Gør det kortere, og send igen.',
  },
  TooMany: {
    what: () => 'Der er kommet for mange kald på kort tid.',
    doInstead: (p) => `Vent${p.has('seconds') ? ` ${p.raw('seconds')} sekunder` : ' lidt'}, og prøv igen.`,
  },
  ContentErased: {
    what: () => 'Teksten er slettet og kan ikke vises igen.',
    doInstead: () => 'Se forløbet af anmodningen, som stadig står der, eller spørg den, der skrev den.',
  },
  NotInDemo: { what: () => 'Det kan kun gøres i demoen.', doInstead: () => 'Start programmet med SIGN_IN=demo.' },
  Unavailable: { what: () => 'Vi kan ikke få forbindelse lige nu.', doInstead: () => 'Det, du har skrevet, er ikke væk. Prøv igen.' },
  WorkerAway: { what: () => 'Det, der forfaldt, er ikke blevet behandlet.', doInstead: () => 'Start worker-processen, og flyt uret igen.' },
  DetailsMissing: {
    what: (p) => `${p.raw('formCode')} kan ikke sendes, før disse oplysninger er udfyldt: ${p.raw('questions')}.`,
    doInstead: () => 'Ret kladden, og skriv dem.',
  },
  CitizenDeceased: {
    what: (p) => {
      const begins = p.has('course') || p.has('own') ? 'der kan ikke begynde et forløb' : 'der kan ikke spørges mere';
      return `Borgeren er registreret død ${p.date('on')}, og ${p.has('power') ? 'ingen kan handle for borgeren' : begins}.`;
    },
    doInstead: (p) => {
      if (p.has('own')) return 'Ring til kommunen, hvis det er en fejl.';
      if (p.has('power')) return 'Skriv ingen ind. Er det en fejl, så ret det på et af borgerens forløb eller en anmodning.';
      if (p.has('course')) return 'Begynd det ikke. Er det en fejl, så ret det på et af borgerens forløb eller en anmodning.';
      return p.has('proposal')
        ? 'Send det ikke. Er det en fejl, så ring til kommunen.'
        : 'Kassér kladden. Er det en fejl, så ret det på et af borgerens forløb eller en anmodning.';
    },
  },
  RecipientClosed: {
    what: (p) => `${p.raw('name')} lukkede ${p.date('closedOn')}.`,
    doInstead: (p) =>
      p.has('successor') ? `Spørg ${p.raw('successor')}, som har taget over.` : 'Spørg borgeren om den nye læge, eller vælg en anden modtager.',
  },
  RecipientCannotReceive: {
    what: (p) => `${p.raw('name')} kan ikke modtage anmodninger her endnu.`,
    doInstead: () => 'Ring eller skriv på anden måde, og registrér svaret, eller vælg en anden modtager.',
  },
  AskedAlready: {
    what: (p) => `Anmodning ${p.raw('number')} fra ${p.date('sentOn')} spørger om det samme${p.when('unit', ` (${p.raw('unit')})`)}.`,
    doInstead: () => 'Deltag i den med dit eget formål, saml de to, eller bekræft, at den skal sendes alligevel.',
  },
  HeldBackTooLong: {
    what: (p) => `Et svar må højst holdes tilbage fra borgeren i ${p.count('amount', p.raw('unit'))}.`,
    doInstead: (p) => `Vælg en dag senest ${p.date('latestOn')}, eller lad borgeren læse svaret med det samme.`,
  },
  NotHeldBack: { what: () => 'Svaret holdes ikke tilbage.', doInstead: () => 'Du skal ikke gøre noget. Borgeren kan læse et godkendt svar.' },
  ProtectedAddress: {
    what: (p) => `Borgeren har beskyttet adresse, og ${p.raw('name')} har ikke før haft en anmodning fra jer om borgeren.`,
    doInstead: () => 'Tjek, at adressen ikke står i det, du har skrevet, og bekræft det.',
  },
  QuotaUsedUp: {
    what: (p) => `Det aftalte antal er brugt: ${p.raw('used')} af ${p.raw('count')} i ${periodName(p.raw('per'), p.raw('from'), 'da')}.`,
    doInstead: (p) => `Vent til ${p.date('roomOn')}, hvor der er plads igen, spørg en anden, eller bekræft, at den skal sendes alligevel.`,
  },
  AnsweredRecently: {
    what: (p) => `Anmodning ${p.raw('number')} blev besvaret ${p.date('answeredOn')}.`,
    doInstead: () => 'Genbrug svaret, eller bekræft, at den skal sendes alligevel.',
  },
  ChangeNotOpen: {
    what: () => 'Ændringen er sendt til godkendelse, godkendt eller kasseret i mellemtiden.',
    doInstead: () => 'Hent den igen, og se, hvor den står.',
  },
  ChangeConflict: {
    what: () => 'En kollega har rettet i ændringen, siden du hentede den.',
    doInstead: () => 'Hent den igen, se, hvad der er rettet, og skriv dit ind i den nye udgave.',
  },
  FourEyes: { what: () => 'Den, der har skrevet i en ændring, kan ikke selv godkende den.', doInstead: () => 'Bed en anden administrator om det.' },
  RecordConflict: {
    what: () => 'En kollega har rettet her, efter at du hentede siden.',
    doInstead: () => 'Hent siden igen. Se, hvad der er rettet, og skriv dit ind i den nye udgave.',
  },
  ChangeWaiting: { what: () => 'Der venter allerede en ændring af personen.', doInstead: () => 'Godkend eller afvis den først.' },
  InternalError: {
    what: () => 'Der er sket en fejl hos os.',
    doInstead: () => 'Prøv igen, og giv os besked, hvis det sker igen.',
  },
  ...proposalProblemsDa,
  ...movingProblemsDa,
} satisfies Record<ProblemCode, ProblemText>;
