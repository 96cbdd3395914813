import type { Entry } from './entry.js';
import type { KnowinglyCode } from '../service-request/doubles.js';
import type { RefusalCode } from '../refusal.js';

/** What can go wrong before the core is asked, or beneath it. */
export type HttpProblemCode =
  | 'ValidationFailed'
  | 'UnknownField'
  | 'MalformedBody'
  | 'IdempotencyKeyMissing'
  | 'IdempotencyKeyInvalid'
  | 'IdempotencyKeyReused'
  | 'VersionConflict'
  | 'DraftConflict'
  | 'PreconditionMissing'
  | 'NotSignedIn'
  | 'SessionExpired'
  | 'MembershipEnded'
  | 'RepresentationEnded'
  | 'Forbidden'
  | 'RouteNotFound'
  | 'MethodNotAllowed'
  | 'UnsupportedMediaType'
  | 'NoAttachments'
  | 'FileTypeNotTaken'
  | 'FileNotReadable'
  | 'FileTooLarge'
  | 'CursorInvalid'
  | 'TooLarge'
  | 'TooMany'
  | 'ContentErased'
  | 'MovedAgain'
  | 'NotInDemo'
  | 'Unavailable'
  | 'WorkerAway'
  | 'ChangeNotOpen'
  | 'RecipientClosed'
  | 'CitizenDeceased'
  | 'DetailsMissing'
  | 'RecipientCannotReceive'
  | KnowinglyCode
  | 'ChangeConflict'
  | 'FourEyes'
  | 'RecordConflict'
  | 'ChangeWaiting'
  | 'NoCaseThere'
  | 'NotTakingPart'
  | 'StatementNotGranted'
  | 'InternalError';

export type ProblemCode = RefusalCode | HttpProblemCode;

/** Titles of problems. */
export const problemWords = {
  NotFound: { da: 'ikke fundet', en: 'not found', note: 'Samme tekst for fremmed og manglende.' },
  AlreadyExists: { da: 'findes allerede', en: 'exists already' },
  NotInThisState: { da: 'ikke muligt lige nu', en: 'not possible at this point' },
  NotAtYourUnit: { da: 'ligger ikke hos din enhed', en: 'not with your unit' },
  NotYours: { da: 'ikke din opgave', en: 'not yours to do' },
  NeedsAuthorisedSigner: { da: 'en læge skal godkende', en: 'a doctor must approve' },
  NoSuchForm: { da: 'ukendt blanket', en: 'unknown form' },
  PriorityNotOffered: { da: 'blanketten kan ikke haste sådan', en: 'the form knows no such urgency' },
  RecipientCannotAnswerForm: { da: 'modtageren kan ikke besvare blanketten', en: 'the recipient cannot answer this form' },
  RecipientNotForCourse: { da: 'modtageren kan ikke spørges i dette forløb', en: 'this recipient cannot be asked in this course' },
  PurposeMissing: { da: 'formålet mangler', en: 'the purpose is missing' },
  QuestionsMissing: { da: 'spørgsmålene mangler', en: 'the questions are missing' },
  ConsentMissing: { da: 'samtykket mangler', en: 'the consent is missing' },
  ConsentRefused: { da: 'borgeren har ikke givet samtykke', en: 'the citizen has not given consent' },
  ConsentForAnother: { da: 'samtykket gælder en anden', en: 'the consent is for another recipient' },
  ConsentNotConcrete: { da: 'samtykket er ikke konkret', en: 'the consent is not concrete' },
  ConsentTooOld: { da: 'samtykket er for gammelt', en: 'the consent is too old' },
  NoticeMissing: { da: 'borgeren har ikke fået skriftlig besked', en: 'the citizen has not been told in writing' },
  NoOwnWords: { da: 'borgeren bliver ikke spurgt', en: 'the citizen is not asked' },
  OwnWordsMissing: { da: 'borgerens egne ord mangler', en: 'the citizen’s own words are missing' },
  OwnWordsAwaited: { da: 'borgeren kan stadig nå at svare', en: 'the citizen may still answer in time' },
  ConsentNotNeeded: { da: 'samtykke er ikke nødvendigt', en: 'consent is not needed' },
  NoPolicy: { da: 'ingen regel for fristen', en: 'no rule for the deadline' },
  NoticeTooShort: { da: 'for kort varsel', en: 'too short notice' },
  AnchorMissing: { da: 'en dato mangler', en: 'a date is missing' },
  AnswerTypeNotAllowed: { da: 'svartypen kan ikke bruges', en: 'this kind of answer cannot be used' },
  AnswerMissing: { da: 'svaret mangler', en: 'the answer is missing' },
  DeclineReasonNotAllowed: { da: 'grunden kan ikke bruges', en: 'this reason cannot be used' },
  RestDateMissing: { da: 'datoen for resten mangler', en: 'the date of the rest is missing' },
  RightFormMissing: { da: 'den rigtige blanket mangler', en: 'the right form is missing' },
  DateInPast: { da: 'datoen er gået', en: 'the date has passed' },
  DateInFuture: { da: 'datoen er ikke kommet endnu', en: 'the date has not come yet' },
  DateNotLater: { da: 'datoen er ikke senere', en: 'the date is not later' },
  ReasonMissing: { da: 'begrundelsen mangler', en: 'the reason is missing' },
  PauseReasonNotAllowed: { da: 'grunden til pausen kan ikke bruges', en: 'this reason to pause cannot be used' },
  PauseTooLong: { da: 'pausen er for lang', en: 'the pause is too long' },
  NotPaused: { da: 'fristen er ikke på pause', en: 'the deadline is not paused' },
  NothingToRemind: { da: 'intet at minde om', en: 'nothing to remind of' },
  RemindersHeld: { da: 'der er aftalt en dato', en: 'a date has been agreed' },
  AlreadyDone: { da: 'allerede gjort', en: 'already done' },
  NoConsultationNeeded: { da: 'konsultation er ikke nødvendig', en: 'no consultation is needed' },
  NotBroughtByCitizen: { da: 'fristen regnes ikke fra borgeren', en: 'the deadline does not count from the citizen' },
  ConsultationNotBooked: { da: 'ingen tid er registreret', en: 'no appointment is recorded' },
  NoQuestionOpen: { da: 'intet åbent spørgsmål', en: 'no open question' },
  SameRecipient: { da: 'samme modtager', en: 'the same recipient' },
  NoDeadline: { da: 'ingen frist at flytte', en: 'no deadline to move' },
  NothingToSend: { da: 'intet at sende', en: 'nothing to send' },
  FeeNotDue: { da: 'honoraret kan ikke behandles nu', en: 'the fee cannot be handled now' },
  NoFeeAgreed: { da: 'intet honorar er aftalt', en: 'no fee is agreed' },
  ContactPaid: { da: 'samtalen eller mødet er betalt', en: 'the call or meeting is paid' },
  NoThirdParty: { da: 'ingen anden kan bedes om en udtalelse', en: 'nobody else can be asked for a statement' },
  FormMayNotAsk: { da: 'den udtalelse kan ikke bestilles herfra', en: 'that statement cannot be ordered from here' },
  PaperNotOnForm: { da: 'bilaget hører ikke til blanketten', en: 'the paper does not belong to the form' },
  FormNotAskedFor: { da: 'lægen sender den selv', en: 'the doctor sends it unasked' },
  FormNotProposed: { da: 'den sendes kun som svar', en: 'it is sent only in answer' },
  NotForProposal: { da: 'ikke om det, ingen har bedt om', en: 'not about what nobody asked for' },
  ReplyMissing: { da: 'svaret til afsenderen mangler', en: 'the reply to the sender is missing' },
  StatementNotGranted: { da: 'deltagelsen omfatter ikke en udtalelse', en: 'taking part so covers no statement' },
  NotTakingPart: { da: 'deltager ikke i forløbet', en: 'takes no part in the course' },
  NoCaseThere: { da: 'kommunen har ingen sag', en: 'the municipality has no case' },
  CourseKindUnknown: { da: 'ukendt slags forløb', en: 'unknown kind of course' },
  CourseKindClosed: { da: 'slagsen kan ikke længere begynde', en: 'the kind of course no longer begins' },
  KindNotByCitizen: { da: 'slagsen begynder kommunen', en: 'the municipality begins that kind' },
  CourseRuns: { da: 'et forløb er i gang', en: 'a course is under way' },
  NobodyLeads: { da: 'ingen kommune tager imod', en: 'no municipality takes it' },
  RegimeNotInForce: { da: 'reglerne gælder ikke den dag', en: 'the rules do not hold on that day' },
  CodeUnknown: { da: 'står ikke på listen', en: 'not on the list' },
  NoSuchPart: { da: 'findes ikke i forløbet', en: 'not in the course' },
  PartClosed: { da: 'er afsluttet', en: 'is closed' },
  BeyondLastDay: { da: 'efter sidste dag', en: 'after the last day' },
  NothingTakesPlace: { da: 'trinnet har kun en sidste dag', en: 'the step has only a last day' },
  AsksNoAnswer: { da: 'trinnet beder ikke om svar', en: 'the step asks for no answer' },
  AnswerTooLate: { da: 'for sent at svare', en: 'too late to answer' },
  StepAnswered: { da: 'borgeren har svaret', en: 'the citizen has answered' },
  GoalHasActivities: { da: 'målet har åbne aktiviteter', en: 'the goal has open activities' },
  PlannedThatDay: { da: 'planlagt til den dag', en: 'planned for that day' },
  LetterTooLate: { da: 'brevet kommer for sent', en: 'the letter comes too late' },
  NothingChanged: { da: 'intet er ændret', en: 'nothing was changed' },
  StepDayMissing: { da: 'trinnet mangler en dag', en: 'the step lacks a day' },
  LastDayMissing: { da: 'sidste dag mangler', en: 'last day missing' },
  LastDayGiven: { da: 'sidste dag følger af reglerne', en: 'last day follows from the rules' },
  DelayUnexplained: { da: 'forsinkelse uden begrundelse', en: 'delay without a reason' },
  NotPostponable: { da: 'kan ikke udskydes', en: 'cannot be postponed' },
  NextDayMissing: { da: 'næste evaluering mangler', en: 'the next evaluation is missing' },
  HandoverIncomplete: { da: 'ikke alt er gennemgået', en: 'not all is gone through' },
  WaitsForNothing: { da: 'trinnet venter ikke på noget', en: 'the step waits for nothing' },
  ClosesByItself: { da: 'afsluttes af sig selv', en: 'closes by itself' },
  PapersMissing: { da: 'materialet er ikke klar', en: 'papers are missing' },
  CitizenNotHeard: { da: 'borgeren er ikke hørt', en: 'the citizen was not heard' },
  NoHearingKind: { da: 'reglerne siger ikke, hvordan borgeren høres', en: 'the rules do not say how the citizen is heard' },
  HearingSaysNothing: { da: 'det står ikke, hvad borgeren skal høres om', en: 'it does not say what the citizen is heard about' },
  CitizenMayAnswer: { da: 'borgeren kan stadig svare', en: 'the citizen may still answer' },
  ApplicationAwaits: { da: 'ansøgningen er ikke afgjort', en: 'the application is not decided' },
  StepWaits: { da: 'trinnet venter på et svar', en: 'the step waits for an answer' },
  AdviceNotGiven: { da: 'rådet gives ikke nu', en: 'the advice is not given now' },
  GrantTooLong: { da: 'for lang tid', en: 'too long a time' },
  CitizenTooOld: { da: 'borgeren er for gammel', en: 'the citizen is too old' },
  AgreementMissing: { da: 'borgerens ja mangler', en: 'the citizen’s agreement is missing' },
  PowerMissing: { da: 'fuldmagten mangler', en: 'the power of attorney is missing' },
  CarrierTakesNoPart: { da: 'deltager ikke som anden aktør', en: 'does not take part as a provider' },
  NotYourActivity: { da: 'ikke jeres aktivitet', en: 'not your activity' },
  CourseEnded: { da: 'forløbet er afsluttet', en: 'the course has ended' },
  AlreadyTakesPart: { da: 'deltager allerede', en: 'takes part already' },

  ValidationFailed: { da: 'noget skal rettes', en: 'something must be mended' },
  UnknownField: { da: 'ukendt felt', en: 'unknown field' },
  MalformedBody: { da: 'indholdet kan ikke læses', en: 'the body cannot be read' },
  IdempotencyKeyMissing: { da: 'nøglen mangler', en: 'the key is missing' },
  IdempotencyKeyInvalid: { da: 'nøglen er ugyldig', en: 'the key is invalid' },
  IdempotencyKeyReused: { da: 'nøglen er brugt før', en: 'the key was used before' },
  VersionConflict: { da: 'en anden var hurtigere', en: 'somebody was faster' },
  DraftConflict: { da: 'en kollega har ændret kladden', en: 'a colleague changed the draft' },
  PreconditionMissing: { da: 'versionen mangler', en: 'the version is missing' },
  NotSignedIn: { da: 'du er ikke logget ind', en: 'you are not signed in' },
  SessionExpired: { da: 'du er logget af', en: 'you were signed out' },
  RepresentationEnded: { da: 'du handler ikke længere for personen', en: 'you no longer act for the person' },
  RepresentationByLaw: { da: 'bestemt ved lov', en: 'decided by law' },
  MembershipEnded: { da: 'vikariatet er slut', en: 'the time as a locum is over' },
  Forbidden: { da: 'din rolle kan ikke gøre dette', en: 'your role cannot do this' },
  RouteNotFound: { da: 'ikke fundet', en: 'not found' },
  MethodNotAllowed: { da: 'metoden kan ikke bruges her', en: 'the method cannot be used here' },
  UnsupportedMediaType: { da: 'formatet kan ikke bruges', en: 'the format cannot be used' },
  NoAttachments: { da: 'ingen bilag her', en: 'no attachments here' },
  FileTypeNotTaken: { da: 'filtypen kan ikke bruges', en: 'the kind of file cannot be used' },
  FileNotReadable: { da: 'filen kan ikke læses', en: 'the file cannot be read' },
  FileTooLarge: { da: 'filen er for stor', en: 'the file is too large' },
  CursorInvalid: { da: 'listen kan ikke fortsættes herfra', en: 'the list cannot go on from here' },
  TooLarge: { da: 'for stort', en: 'too large' },
  TooMany: { da: 'for mange forsøg', en: 'too many attempts' },
  ContentErased: { da: 'oplysningerne er slettet', en: 'the content is erased' },
  NotInDemo: { da: 'kun i demoen', en: 'in the demo only' },
  Unavailable: { da: 'ingen forbindelse lige nu', en: 'no connection at the moment' },
  WorkerAway: { da: 'det, der sker af sig selv, står stille', en: 'what happens by itself stands still' },
  DetailsMissing: { da: 'blanketten mangler oplysninger', en: 'the form lacks information' },
  CitizenDeceased: { da: 'borgeren er registreret død', en: 'the citizen is recorded as deceased' },
  RecipientClosed: { da: 'modtageren er lukket', en: 'the recipient has closed' },
  RecipientCannotReceive: { da: 'modtageren kan ikke nås her', en: 'the recipient cannot be reached here' },
  AskedAlready: { da: 'der er spurgt allerede', en: 'it has been asked already' },
  NotMoved: { da: 'borgeren er ikke flyttet', en: 'the citizen has not moved' },
  MunicipalityWithheld: { da: 'borgerens nye kommune oplyses ikke', en: 'the citizen’s new municipality is not told' },
  MovedAgain: { da: 'borgeren er flyttet igen', en: 'the citizen has moved again' },
  NotHeldBack: { da: 'svaret holdes ikke tilbage', en: 'the answer is not held back' },
  HeldBackTooLong: { da: 'svaret holdes for længe tilbage', en: 'the answer is held back for too long' },
  NotShared: { da: 'svaret er ikke delt', en: 'the answer is not shared' },
  ProtectedAddress: { da: 'borgeren har beskyttet adresse', en: 'the citizen’s address is protected' },
  LivesElsewhere: { da: 'borgeren bor i en anden kommune', en: 'the citizen lives in another municipality' },
  QuotaUsedUp: { da: 'det aftalte antal er brugt', en: 'the agreed number is used up' },
  AnsweredRecently: { da: 'der er svaret for nylig', en: 'it was answered recently' },
  ChangeNotOpen: { da: 'ændringen kan ikke behandles sådan nu', en: 'the change cannot be handled like that now' },
  ChangeConflict: { da: 'en kollega har rettet ændringen', en: 'a colleague edited the change' },
  FourEyes: { da: 'en anden skal godkende', en: 'somebody else must approve' },
  RecordConflict: { da: 'en kollega var hurtigere', en: 'a colleague was faster' },
  ChangeWaiting: { da: 'en ændring venter på godkendelse', en: 'a change waits for approval' },
  InternalError: { da: 'der er sket en fejl hos os', en: 'something went wrong on our side' },
} as const satisfies Record<ProblemCode, Entry>;
