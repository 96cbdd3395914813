import type { ProblemCode } from '../../glossary/problems.js';
import type { Text } from '../params.js';
import type { FieldCode } from '../problem.js';

export const problemsDa = {
  NotFound: () => 'Vi kan ikke finde det, du leder efter, eller du har ikke adgang til det. Tjek nummeret, eller gå til din indbakke.',
  AlreadyExists: () => 'Anmodningen er allerede oprettet. Åbn den fra indbakken i stedet for at oprette den igen.',
  NotInThisState: (p) =>
    `Du kan ikke vælge »${p.word('command')}«, når anmodningen er »${p.word('status')}«. Hent siden igen, og vælg en af de handlinger, den viser.`,
  NotYours: (p) => `Du kan ikke vælge »${p.word('command')}« i din rolle. Bed en kollega eller samarbejdsparten, som har opgaven, om at gøre det.`,
  NeedsAuthorisedSigner: () => 'Svaret skal godkendes af en autoriseret læge. Send det videre til lægen til godkendelse.',
  NoSuchForm: (p) => `Blanketten »${p.raw('formCode')}« findes ikke på den dato. Vælg en blanket fra listen i feltet formCode.`,
  RecipientCannotAnswerForm: (p) =>
    `${p.raw('formCode')} kan ikke besvares af denne slags modtager: ${p.word('recipientKind')}. Vælg en anden modtager eller en anden blanket.`,
  RecipientNotForCourse: (p) =>
    `Efter reglerne for dette forløb kan ${p.raw('formCode')} kun bedes om hos: ${p.list('recipientKinds')} (${p.raw('source')}). Vælg en af dem${p.when('instead', `, eller bed denne modtager om: ${p.list('instead')}`)}.`,
  PurposeMissing: () => 'Skriv formålet i feltet purpose. Borgeren kan se det.',
  QuestionsMissing: () => 'Skriv mindst ét spørgsmål i feltet questions.',
  ConsentMissing: () => 'Der er ikke registreret et samtykke. Registrér det i feltet consent, bed borgeren om samtykke, eller vælg en anden hjemmel.',
  ConsentRefused: () => 'Borgeren har ikke givet samtykke. Vælg en anden hjemmel, eller kassér kladden.',
  ConsentForAnother: () => 'Samtykket er givet til en anden modtager. Bed borgeren om et samtykke, der nævner denne, eller registrér det i feltet consent.',
  ConsentNotConcrete: () => 'Skriv i feltet consent.text, hvilke oplysninger samtykket gælder, fra hvem og til hvilken sag.',
  ConsentTooOld: (p) =>
    `Samtykket er fra ${p.date('on')}, og det gælder i ${p.count('months', 'months')}. Bed borgeren om samtykke igen, eller registrér et nyere i feltet consent.`,
  NoticeMissing: (p) =>
    `Giv borgeren skriftlig besked om, at I indhenter oplysningerne, og hvad det betyder (${p.raw('source')}). Skriv derefter dagen i feltet noticeOn.`,
  ConsentNotNeeded: () => 'Anmodningen hviler ikke på samtykke. Send den uden, eller ret hjemlen i feltet legalBasis.',
  NoPolicy: (p) =>
    `Ingen regel sætter en frist for ${p.raw('formCode')} til denne slags modtager: ${p.word('recipientKind')}. Bed administratoren om at oprette en.`,
  NoticeTooShort: (p) =>
    `Lægen skal have længere varsel. Svaret kan tidligst kræves ${p.date('earliestOn')}. Flyt opfølgningssamtalen i feltet followUpTalkOn til den dag eller senere.`,
  AnchorMissing: (p) => `Fristen kan ikke beregnes, for feltet ${p.raw('anchor')} mangler. Udfyld datoen.`,
  AnswerTypeNotAllowed: (p) => `Svartypen »${p.word('answerType')}« kan ikke bruges på ${p.raw('formCode')}. Vælg en anden i feltet answerType.`,
  AnswerMissing: () => 'Svaret er tomt. Udfyld de felter, der skal besvares, og send igen.',
  DeclineReasonNotAllowed: (p) => `Grunden »${p.word('reason')}« kan ikke bruges på ${p.raw('formCode')}. Vælg en anden i feltet reason.`,
  RestDateMissing: () => 'Skriv i feltet restOn, hvornår resten af svaret kommer.',
  RightFormMissing: () => 'Skriv i feltet rightFormCode, hvilken blanket der er den rigtige.',
  DateInPast: (p) =>
    p.has('earliestOn')
      ? `Datoen${p.when('on', ` ${p.date('on')}`)} er for tidlig. Vælg ${p.date('earliestOn')} eller en senere dag.`
      : `Datoen${p.when('on', ` ${p.date('on')}`)} er allerede gået. Vælg i dag eller en senere dag.`,
  DateInFuture: (p) => `Datoen${p.when('on', ` ${p.date('on')}`)} er ikke kommet endnu. Vælg i dag eller en tidligere dag.`,
  DateNotLater: (p) => `Den nye dato skal være senere end fristen${p.when('dueOn', `, som er ${p.date('dueOn')}`)}. Vælg en senere dag.`,
  ReasonMissing: () => 'Skriv en begrundelse. Samarbejdsparten kan se den.',
  PauseReasonNotAllowed: (p) =>
    `Grunden »${p.raw('reason')}« giver ikke pause for ${p.raw('formCode')}. Vælg en af grundene i aftalen, eller bed om længere frist.`,
  PauseTooLong: (p) =>
    `En pause af den grund må højst vare ${p.count('amount', p.raw('unit'))}: vælg en dag senest ${p.date('latestOn')}. Varer det længere, kan fristen sættes på pause igen til den tid.`,
  NotPaused: () => 'Der er ingen pause at slutte: fristen løber allerede, eller et spørgsmål venter på svar. Genindlæs siden for at se, hvad der gælder.',
  NothingToRemind: () => 'Der er intet svar at minde om lige nu, for samarbejdsparten har ikke opgaven. Se, hvem anmodningen venter på.',
  RemindersHeld: (p) => `Der er aftalt en dato${p.when('heldUntil', `: ${p.date('heldUntil')}`)}. Vent til den dag, eller ring til samarbejdsparten.`,
  AlreadyDone: () => 'Det er allerede gjort. Hent siden igen for at se det.',
  NoConsultationNeeded: () => 'Blanketten kræver ikke en konsultation, så der er ingen tid at registrere.',
  NotBroughtByCitizen: () =>
    'Fristen regnes ikke fra den dag, borgeren kommer med blanketten: der er intet at registrere. Notér det som en kontakt, hvis kommunen skal vide det.',
  ConsultationNotBooked: () => 'Der er ikke registreret en tid. Registrér tiden først.',
  NoQuestionOpen: () => 'Der er ikke et åbent spørgsmål at svare på. Hent siden igen.',
  SameRecipient: () => 'Anmodningen ligger allerede hos den modtager. Vælg en anden.',
  NoDeadline: () => 'Anmodningen har ikke en frist endnu. Send den først.',
  NothingToSend: () => 'Der er intet nyt at sende. Skriv noget, og prøv igen.',
  FeeNotDue: () => 'Honoraret er ikke til godkendelse: det venter på svaret, eller det er godkendt eller bortfaldet. Hent siden igen.',
  NoFeeAgreed: (p) =>
    `Der er ikke aftalt et honorar for denne kontakt (${p.word('channel')}). Notér kontakten uden honorar, eller bed administratoren om at rette aftalen.`,
  AlreadyTakesPart: () => 'Samarbejdsparten deltager allerede. Vælg en anden.',

  ValidationFailed: () => 'Ret felterne herunder, og send igen.',
  UnknownField: (p) => `Feltet${p.when('field', ` ${p.raw('field')}`)} kendes ikke. Fjern det, og send igen.`,
  MalformedBody: () => 'Indholdet er ikke gyldig JSON. Ret det, og send igen.',
  IdempotencyKeyMissing: () => 'Send en ny nøgle i headeren Idempotency-Key. Brug den samme nøgle, når du gentager det samme kald.',
  IdempotencyKeyInvalid: () => 'Idempotency-Key skal være en tekst på 8 til 100 tegn uden mellemrum. Brug for eksempel et UUID.',
  IdempotencyKeyReused: () => 'Nøglen er brugt til et kald med et andet indhold. Brug en ny nøgle i headeren Idempotency-Key.',
  VersionConflict: () => 'En anden har ændret anmodningen imens. Hent den igen, se ændringen, og prøv igen.',
  DraftConflict: () => 'En kollega har ændret noget imens. Se forskellen, før du gemmer.',
  PreconditionMissing: () => 'Send den version, du har læst, i headeren If-Match.',
  NotSignedIn: () => 'Log ind, og prøv igen.',
  SessionExpired: () => 'Din session er udløbet. Log ind igen. Det, du har skrevet, er ikke væk.',
  Forbidden: () => 'Din rolle giver ikke adgang til dette. Skift rolle, eller spørg din administrator.',
  RouteNotFound: () => 'Adressen findes ikke. Se den rigtige i /api/docs.',
  MethodNotAllowed: () => 'Adressen findes, men metoden kan ikke bruges her. Se den rigtige i /api/docs.',
  UnsupportedMediaType: () => 'Send indholdet som application/json.',
  CursorInvalid: () => 'Feltet cursor er forældet eller ugyldigt. Hent første side igen uden cursor.',
  TooLarge: (p) => `Indholdet er for stort.${p.when('max', ` Det må højst fylde ${p.raw('max')}.`)} Gør det kortere, og send igen.`,
  TooMany: (p) => `Der er kommet for mange kald på kort tid. Vent${p.has('seconds') ? ` ${p.raw('seconds')} sekunder` : ' lidt'}, og prøv igen.`,
  ContentErased: () => 'Teksten er slettet og kan ikke vises igen. Selve forløbet af anmodningen kan stadig ses.',
  NotInDemo: () => 'Det kan kun gøres i demoen. Start programmet med SIGN_IN=demo.',
  Unavailable: () => 'Vi kan ikke få forbindelse lige nu. Det, du har skrevet, er ikke væk. Prøv igen.',
  WorkerAway: () => 'Det, der forfaldt, er ikke blevet behandlet. Start worker-processen, og flyt uret igen.',
  CitizenDeceased: (p) => `Borgeren er registreret død ${p.date('on')}. Der kan ikke spørges mere. Er det en fejl, så ret det på en af borgerens anmodninger.`,
  RecipientClosed: (p) =>
    `${p.raw('name')} lukkede ${p.date('closedOn')}.${p.has('successor') ? ` Spørg ${p.raw('successor')}, som har taget over.` : ' Spørg borgeren om den nye læge, eller vælg en anden modtager.'}`,
  RecipientCannotReceive: (p) =>
    `${p.raw('name')} kan ikke modtage anmodninger her endnu. Ring eller skriv på anden måde, og registrér svaret, eller vælg en anden modtager.`,
  AskedAlready: (p) =>
    `Anmodning ${p.raw('number')} fra ${p.date('sentOn')} spørger om det samme${p.when('unit', ` (${p.raw('unit')})`)}. Deltag i den med dit eget formål, saml de to, eller send alligevel (AskedAlready i feltet despite).`,
  ProtectedAddress: (p) =>
    `Borgeren har beskyttet adresse, og ${p.raw('name')} har ikke før haft en anmodning fra jer om borgeren. Tjek, at adressen ikke står i formål eller spørgsmål, og bekræft det (ProtectedAddress i feltet despite).`,
  AnsweredRecently: (p) =>
    `Anmodning ${p.raw('number')} blev besvaret ${p.date('answeredOn')}. Genbrug svaret, eller send alligevel (AnsweredRecently i feltet despite).`,
  ChangeNotOpen: () => 'Ændringen er sendt til godkendelse, godkendt eller kasseret i mellemtiden. Hent den igen, og se, hvor den står.',
  ChangeConflict: () => 'Hent ændringen igen. Se, hvad din kollega har rettet, og skriv dit ind i den nye udgave.',
  FourEyes: () => 'Den, der har skrevet i en ændring, kan ikke selv godkende den. Bed en anden administrator om det.',
  RecordConflict: () => 'Hent siden igen. Se, hvad din kollega har rettet, og skriv dit ind i den nye udgave.',
  ChangeWaiting: () => 'Der venter allerede en ændring af personen. Godkend eller afvis den først.',
  InternalError: (p) => `Der er sket en fejl hos os.${p.when('errorId', ` Fejl-id ${p.raw('errorId')}.`)} Prøv igen, og giv os besked, hvis det sker igen.`,
} satisfies Record<ProblemCode, Text>;

export const fieldsDa = {
  required: (p) => `Udfyld feltet ${p.raw('field')}.`,
  unknown: (p) => `Feltet ${p.raw('field')} kendes ikke. Fjern det.`,
  text: (p) => `Skriv en tekst i feltet ${p.raw('field')}.`,
  number: (p) => `Skriv et tal i feltet ${p.raw('field')}.`,
  wholeNumber: (p) => `Skriv et helt tal i feltet ${p.raw('field')}.`,
  boolean: (p) => `Skriv true eller false i feltet ${p.raw('field')}.`,
  list: (p) => `Feltet ${p.raw('field')} skal være en liste.`,
  object: (p) => `Feltet ${p.raw('field')} skal være et objekt.`,
  id: (p) => `Skriv et gyldigt id (UUID) i feltet ${p.raw('field')}.`,
  date: (p) => `Skriv datoen i feltet ${p.raw('field')} som åååå-mm-dd, for eksempel 2026-12-23.`,
  instant: (p) => `Skriv tidspunktet i feltet ${p.raw('field')} i UTC, for eksempel 2026-12-23T09:05:00Z.`,
  oneOf: (p) => `Vælg en af de tilladte værdier i feltet ${p.raw('field')}${p.when('allowed', `: ${p.raw('allowed')}`)}.`,
  tooLong: (p) => `Teksten i feltet ${p.raw('field')} er for lang. Den må højst være på ${p.raw('max')} tegn.`,
  tooShort: (p) => `Teksten i feltet ${p.raw('field')} er for kort. Den skal mindst være på ${p.raw('min')} tegn.`,
  tooHigh: (p) => `Tallet i feltet ${p.raw('field')} må højst være ${p.raw('max')}.`,
  tooLow: (p) => `Tallet i feltet ${p.raw('field')} skal mindst være ${p.raw('min')}.`,
  tooMany: (p) => `Listen i feltet ${p.raw('field')} må højst have ${p.raw('max')} linjer.`,
  tooFew: (p) => `Listen i feltet ${p.raw('field')} skal mindst have ${p.raw('min')} linjer.`,
  pattern: (p) => `Feltet ${p.raw('field')} har ikke den rigtige form. Ret det.`,
  invalid: (p) => `Feltet ${p.raw('field')} er ikke udfyldt rigtigt. Ret det.`,
  beforeToday: () => 'Vælg i dag eller en senere dag.',
  tooFarAhead: (p) => `Vælg en dag, der ligger højst ${p.raw('max')} dage frem.`,
  past: (p) => `Vælg en dag i dag eller senere i feltet ${p.raw('field')}. En regel kan ikke gælde bagud.`,
  beforeStart: (p) => `Vælg en dag i feltet ${p.raw('field')}, der ikke ligger før den første dag.`,
  unknownForm: (p) => `Blanketten i feltet ${p.raw('field')} findes ikke. Vælg en fra kataloget, eller opret den først.`,
  notAscending: (p) => `Trinene skal komme efter hinanden. Flyt trinnet i feltet ${p.raw('field')}, eller ret dets dage.`,
  onlyFromSending: (p) => `Feltet ${p.raw('field')} skal tælle fra afsendelsen, for en ny frist har ikke andet at tælle fra.`,
  duplicate: (p) => `Det, der står i feltet ${p.raw('field')}, står der allerede. Brug noget andet.`,
  optionsMissing: (p) => `Spørgsmålet i feltet ${p.raw('field')} har ingen svarmuligheder. Skriv mindst én.`,
  refersToNothing: (p) =>
    `Betingelsen i feltet ${p.raw('field')} peger på et svar, som ikke kan gives før spørgsmålet. Vælg et tidligere spørgsmål og et af dets svar.`,
  taken: (p) => `Det, der står i feltet ${p.raw('field')}, bruges af en anden organisation i samme tid. Tjek nummeret, eller afslut den anden først.`,
  notAfterStart: (p) => `Vælg en dag i feltet ${p.raw('field')}, der kommer efter den første dag.`,
  unknownOrganisation: (p) => `Organisationen i feltet ${p.raw('field')} findes ikke eller er ophørt. Vælg en anden.`,
  beginsLater: (p) => `Organisationen i feltet ${p.raw('field')} begynder først efter den dag. Vælg en anden, eller ret dagen.`,
  endsToo: (p) => `Organisationen i feltet ${p.raw('field')} er selv ophørt på den dag. Vælg en, der fortsætter.`,
  succeedsEarlier: (p) => `Organisationen overtager efter en anden og skal findes den dag. Ret dagen i feltet ${p.raw('field')}.`,
  unknownCode: (p) => `Koden i feltet ${p.raw('field')} er ikke på listen. Vælg en, der er, eller tilføj den først.`,
  mustStay: (p) => `Listen i feltet ${p.raw('field')} mangler noget, som forløb henviser til. Sæt det ind igen; det må gerne omdøbes.`,
  neverOpen: (p) => `Vælg mindst én arbejdsdag i feltet ${p.raw('field')}.`,
  onlyAsTask: (p) =>
    `Den, der ikke deltager i anmodningen, må ikke få besked om borgeren. Vælg "giver en opgave" i feltet ${p.raw('field')}: så får sagsbehandleren opgaven.`,
} satisfies Record<FieldCode, Text>;
