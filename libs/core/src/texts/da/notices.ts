import type { NoticeCode } from '../../service-request/message.js';
import type { Notice } from '../notice.js';
import type { Reader } from '../params.js';
import { statementNoticesDa } from './statement-notices.js';

/** `LÆ 125 (2026-0417)`, as much of it as is known. */
const about = (p: Reader): string =>
  [p.when('formCode', p.raw('formCode')), p.when('number', `(${p.raw('number')})`)].filter(Boolean).join(' ') || 'anmodningen';
const due = (p: Reader): string => p.when('dueOn', ` Fristen er ${p.date('dueOn')}.`);
const until = (p: Reader): string => p.when('until', ` Gør det senest ${p.date('until')}.`);
const statement = (p: Reader): string => (p.has('asked') ? `${p.raw('asked')} (${p.word('askedKind')})` : 'en udtalelse');
const notice = (title: string, body: (p: Reader) => string): Notice => ({ title: (p) => `${title}: ${about(p)}`, body });

export const noticesDa = {
  requestReceived: notice('Ny anmodning', (p) => `I har fået en ny anmodning.${due(p)} Åbn den for at se, hvad der bliver spurgt om.`),
  consentAsked: notice('Samtykke ønskes', (p) => `Borgeren er bedt om samtykke.${p.when('until', ` Svaret ventes senest ${p.date('until')}.`)}`),
  wordsInvited: notice('Borgerens egne ord', (p) => `Borgeren er bedt om egne ord.${p.when('until', ` De ventes senest ${p.date('until')}.`)}`),
  wordsGiven: notice('Borgerens egne ord er her', () => 'Borgeren har skrevet sine egne ord. Åbn anmodningen for at læse dem og sende den.'),
  wordsOverdue: notice(
    'Borgeren har ikke skrevet',
    (p) =>
      `Borgeren har ikke skrevet egne ord${p.when('until', ` inden udgangen af ${p.date('until')}`)}. Du kan tale med borgeren eller sende anmodningen uden.`,
  ),
  wordsNotNeeded: notice('Kladden er kasseret', () => 'Anmodningen bliver ikke sendt.'),
  consentGiven: notice('Samtykke givet', () => 'Borgeren har givet samtykke.'),
  consentRefused: notice(
    'Samtykke ikke givet',
    () => 'Borgeren har ikke givet samtykke. Anmodningen er en kladde igen: vælg en anden hjemmel, eller kassér den.',
  ),
  consentWithdrawn: notice(
    'Samtykke trukket tilbage',
    (p) =>
      p.when('shared', 'Borgeren har trukket sit samtykke til at dele svaret tilbage. Den kommune, der fik det, kan ikke længere læse det.') ||
      'Borgeren har trukket sit samtykke tilbage. Brug ikke oplysningerne videre.',
  ),
  undelivered: notice('Ikke leveret', (p) => `Anmodningen er ikke nået frem.${until(p)} Ring til samarbejdsparten, eller spørg en anden.`),
  bookConsultation: notice('Der skal bestilles tid', (p) => `Anmodningen kræver en konsultation.${until(p)}`),
  consultationBooked: notice('Tid registreret', (p) => `Der er registreret en tid${p.when('on', ` ${p.date('on')}`)}.${due(p)}`),
  consultationMissed: notice('Aftalen blev ikke til noget', (p) => `Borgeren mødte ikke op${p.when('on', ` ${p.date('on')}`)}. Der skal findes en ny tid.`),
  consultationCancelled: notice('Aftalen er aflyst', (p) => `Borgerens tid${p.when('on', ` ${p.date('on')}`)} er aflyst. Der skal findes en ny tid.`),
  noAppointment: notice('Ingen tid at få', (p) => `Borgeren kan ikke få en tid.${until(p)} Ring til samarbejdsparten, eller spørg en anden.`),
  questionAsked: notice('Nyt spørgsmål', (p) => `Samarbejdsparten har stillet et spørgsmål. Fristen er på pause, til I svarer.${until(p)}`),
  papersMissing: notice(
    'Der mangler bilag',
    (p) => `Samarbejdsparten mangler bilag. Fristen er på pause. Åbn anmodningen, se hvilke, send dem, og svar, når de er sendt.${until(p)}`,
  ),
  questionAnswered: notice('Svar på jeres spørgsmål', (p) => `Kommunen har svaret på spørgsmålet. Fristen løber igen.${due(p)}`),
  questionWithdrawn: notice('Spørgsmål taget tilbage', (p) => `Samarbejdsparten har taget sit spørgsmål tilbage. Fristen løber igen.${due(p)}`),
  deadlinePaused: notice(
    'Fristen er på pause',
    (p) =>
      `${p.raw('party') === 'citizen' ? 'Der ventes på borgeren' : 'Borgeren er indlagt eller i behandling'}. Fristen er på pause${p.when('until', ` til og med ${p.date('until')}`)} og løber så igen af sig selv. Slut pausen før, hvis der ikke længere skal ventes.`,
  ),
  deadlineResumed: notice(
    'Pausen er slut',
    (p) =>
      `Fristen løber igen${p.when('over', ', fordi pausens sidste dag er gået')}. Åbn anmodningen for at se fristen. Sæt den på pause igen, hvis der stadig skal ventes.`,
  ),
  answered: notice('Svar modtaget', (p) => `Der er kommet svar.${p.when('until', ` Læs og godkend det senest ${p.date('until')}.`)}`),
  answerCorrected: notice('Svaret er rettet', () => 'Samarbejdsparten har rettet sit svar. Den tidligere udgave kan stadig ses.'),
  answerReleased: notice('Borgeren kan læse svaret', () => 'Borgeren kan nu læse svaret.'),
  answerHeldBack: notice('Borgeren kan ikke læse svaret endnu', (p) => `Borgeren kan læse svaret${p.when('until', ` fra ${p.date('until')}`)}.`),
  answerRecalled: notice('Svaret er kaldt tilbage', () => 'Svaret hørte til en anden patient og er forseglet. Brug det ikke.'),
  answerReturned: notice('Uddybning ønskes', (p) => `Kommunen beder om en uddybning af svaret.${due(p)}`),
  moreAsked: notice(
    'Et nyt spørgsmål',
    (p) => `Kommunen har stillet et spørgsmål mere.${p.when('fee', ` Svaret giver et honorar på ${p.money('fee')}`)}${due(p)}`,
  ),
  declined: notice(
    'Kan ikke besvares',
    (p) => `Samarbejdsparten kan ikke besvare anmodningen.${p.when('until', ` Find en anden vej senest ${p.date('until')}.`)}`,
  ),
  extended: notice('Fristen er forlænget', (p) => `Kommunen har forlænget fristen.${due(p)}`),
  extensionRequested: notice(
    'Længere frist ønskes',
    (p) => `Samarbejdsparten beder om længere frist${p.when('dueOn', `: ${p.date('dueOn')}`)}. Forlæng fristen, eller giv besked om, at den står fast.`,
  ),
  delayAnnounced: notice('Forsinkelse meldt', (p) => `Samarbejdsparten venter at svare${p.when('until', ` ${p.date('until')}`)}. Der sendes ikke rykkere før.`),
  cancelled: notice(
    'Annulleret',
    (p) =>
      `Anmodningen er annulleret${p.when('because', ', da borgeren er død')}. I skal ikke svare.${p.when('annulled', ' Honoraret for attesten bortfalder.')}${p.when('fee', ` I får ${p.money('fee')} for annulleringen.`)} Spørg kommunen, hvis I allerede har udført arbejdet.`,
  ),
  citizenDeceased: notice(
    'Borgeren er død',
    () => 'Anmodningen er annulleret, samarbejdsparten har fået besked, og borgeren får ikke flere breve. Afslut sagen efter jeres egne regler.',
  ),
  recalled: notice('Kaldt tilbage', () => 'Anmodningen var sendt ved en fejl og er kaldt tilbage. I skal ikke svare.'),
  reopened: notice('Genåbnet', () => 'Anmodningen er åbnet igen.'),
  givenToUnit: notice('Givet til jeres enhed', (p) => `Anmodningen er givet til jeres enhed. En af jer tager den, eller I giver den tilbage.${due(p)}`),
  unitAsked: notice('Kan jeres enhed tage den?', (p) => `I er spurgt, om I kan tage anmodningen. Tag den, eller giv den tilbage med en begrundelse.${due(p)}`),
  takenOn: notice(
    'Taget af en enhed',
    (p) => `En enhed har taget anmodningen.${p.when('until', ` Den regner med at være færdig ${p.date('until')}.`)} Du skal ikke gøre mere.`,
  ),
  handedBack: notice('Givet tilbage af en enhed', (p) => `Anmodningen er ufordelt igen. Læs hvorfor, og giv den til en anden.${due(p)}`),
  delegated: notice('Sendt videre til dig', (p) => `En kollega har sendt anmodningen videre til dig.${due(p)}`),
  joinedByColleague: notice('En kollega er med', (p) => `En kollega fra en anden enhed bruger samme svar.${due(p)}`),
  reassigned: notice('Ny ansvarlig', (p) => `Anmodningen har fået en ny ansvarlig.${due(p)}`),
  contactLogged: notice('Kontakt noteret', (p) => `Der er noteret en kontakt om anmodningen.${p.when('on', ` Aftalt dato: ${p.date('on')}.`)}`),
  reminderBeforeDue: notice('Påmindelse', (p) => `Anmodningen venter på jeres svar.${due(p)}`),
  reminderAfterDue: notice('Rykker', (p) => `Vi mangler jeres svar.${p.when('dueOn', ` Fristen var ${p.date('dueOn')}.`)} Svar, eller meld en ny dato.`),
  reminderSentForYou: notice(
    'Rykker sendt',
    (p) => `Vi har sendt en rykker til samarbejdsparten.${p.when('dueOn', ` Fristen var ${p.date('dueOn')}.`)} Du skal ikke gøre noget.`,
  ),
  telephoneTask: notice(
    'Ring til samarbejdsparten',
    (p) => `Svaret er forsinket${p.when('dueOn', `; fristen var ${p.date('dueOn')}`)}. Ring, aftal en dato, og notér kontakten.`,
  ),
  managerTask: notice(
    'Overskredet frist',
    (p) => `Svaret er stadig ikke kommet${p.when('dueOn', `; fristen var ${p.date('dueOn')}`)}. Kontakt lederen eller ejeren hos samarbejdsparten.`,
  ),
  suggestOtherSource: notice(
    'Overvej en anden kilde',
    (p) => `Svaret er stadig ikke kommet${p.when('dueOn', `; fristen var ${p.date('dueOn')}`)}. Overvej at spørge en anden.`,
  ),
  askHealthCoordinator: notice(
    'Tal med sundhedskoordinatoren',
    (p) => `Svaret er ikke kommet${p.when('dueOn', `; fristen er ${p.date('dueOn')}`)}. Tal med sundhedskoordinatoren om, hvordan sagen kommer videre.`,
  ),
  alternativeRecipient: notice(
    'Spørg en anden samarbejdspart',
    (p) =>
      `Svaret er ikke kommet${p.when('dueOn', `; fristen er ${p.date('dueOn')}`)}. Åbn anmodningen, og vælg, hvem der skal spørges i stedet${p.when('alternative', `: politikken foreslår ${p.word('alternative')}`)}. Ingen anden har fået besked.`,
  ),
  deadlineMissed: notice('Overskredet frist', (p) => `Fristen${p.when('dueOn', ` ${p.date('dueOn')}`)} er overskredet.`),
  targetMissed: notice('Intern frist overskredet', (p) => `Anmodningen venter på jer${p.when('until', `; det skulle være gjort senest ${p.date('until')}`)}.`),
  escalated: notice('Løftet til dig', (p) => `Anmodningen er løftet til dig som leder.${due(p)}`),
  closed: notice(
    'Afsluttet',
    (p) => `Anmodningen er afsluttet.${p.when('outcome', ' Kommunen har skrevet, hvad svaret bruges til. Åbn anmodningen for at læse det.')}`,
  ),
  outcomeTold: notice('Det er svaret brugt til', () => 'Kommunen har skrevet, hvad der kom ud af svaret. Åbn anmodningen for at læse det.'),
  feeDisputed: notice(
    'Honorar bestridt',
    (p) => `Kommunen bestrider et honorar${p.has('fee') ? ` på ${p.money('fee')}` : '.'} Åbn anmodningen for at se begrundelsen, og tal med kommunen.`,
  ),
  redacted: notice('Oplysninger fjernet', () => 'Oplysninger er fjernet fra anmodningen.'),
  recipientSucceeded: notice(
    'Overtaget af en anden',
    (p) =>
      `Samarbejdsparten er ophørt, og en anden har overtaget anmodningen.${p.when('dueOn', ` Fristen er stadig ${p.date('dueOn')}.`)} Du skal ikke gøre noget.`,
  ),
  takenOver: notice(
    'Overtaget anmodning',
    (p) => `I har overtaget anmodningen fra en organisation, der er ophørt.${due(p)} Åbn den for at se, hvor langt den er.`,
  ),
  recipientEnded: notice(
    'Samarbejdsparten er ophørt',
    (p) =>
      `${p.has('protectedAddress') ? 'Borgeren har beskyttet adresse. Derfor er anmodningen ikke gået videre til afløseren.' : 'Ingen har overtaget anmodningen.'} Spørg en anden, eller afslut den.`,
  ),
  citizenMoved: notice(
    'Borgeren er flyttet til en anden kommune',
    (p) =>
      `Borgeren bor i en anden kommune${p.when('on', ` siden ${p.date('on')}`)}. Vælg: lad modtageren svare, eller annullér. ${p.has('withheld') ? 'Adressen er beskyttet, så I får ikke at vide, hvilken kommune det er.' : 'Det, der er besvaret, kan sendes til den nye kommune.'}`,
  ),
  citizenBack: notice(
    'Borgeren bor i jeres kommune igen',
    (p) => `${p.has('on') ? `Borgeren er flyttet tilbage ${p.date('on')}` : 'Flytningen er rettet'}. Anmodningen fortsætter. Du skal ikke vælge noget.`,
  ),
  answerShared: notice(
    'Svar modtaget fra anden kommune',
    () => 'Borgerens tidligere kommune har sendt jer et svar, den har fået. Læs det, før I spørger om det samme.',
  ),
  sharingStopped: notice(
    'Adgang til et svar er lukket',
    (p) =>
      p.when(
        'consent',
        'Borgeren har trukket sit samtykke tilbage. I kan ikke længere læse et svar, som en anden kommune havde sendt jer. Brug ikke oplysningerne videre.',
      ) || 'Den kommune, der havde sendt jer et svar, har lukket jeres adgang til det.',
  ),
  gpChanged: notice(
    'Borgeren har skiftet læge',
    (p) =>
      `Samarbejdsparten er ikke længere borgerens læge${p.when('on', ` (siden ${p.date('on')})`)}. Vælg: spørg stadig den hidtidige læge, som kender fortiden, eller spørg den nye. Anmodningen bliver, hvor den er, til du vælger.`,
  ),
  waitingListed: notice(
    'På venteliste',
    (p) =>
      `Borgeren er på venteliste hos samarbejdsparten.${p.when('until', ` De regner med en plads ${p.date('until')}`)}${p.when('before', `; før var det ${p.date('before')}`)}.${p.when('dueOn', ` Det er efter fristen ${p.date('dueOn')}: forlæng den, spørg en anden, eller lad den stå.`)}`,
  ),
  thirdPartyAsked: notice(
    'En udtalelse er bestilt',
    (p) =>
      `Samarbejdsparten har bestilt ${statement(p)} hos en anden.${p.when('dueOn', ` Fristen for svaret er stadig ${p.date('dueOn')}.`)} Du skal ikke gøre noget.`,
  ),
  thirdPartyNoted: notice(
    'Nyt om en udtalelse',
    (p) =>
      `Det, I har bestilt hos en anden, er der nyt om: ${statement(p)}${p.when('outcome', `: ${p.word('outcome')}`)}. I kan gå videre med jeres eget svar.${due(p)}`,
  ),
  parentEnded: notice(
    'Ikke nødvendig længere',
    () => 'Den anmodning, I bestilte den for, er stoppet. Den er annulleret, og samarbejdsparten har fået besked. I skal ikke gøre noget.',
  ),
  copySent: notice(
    'Kopi til orientering',
    () =>
      'Kommunen har sendt en anmodning om en af jeres patienter til en anden. I kan læse, hvad der er spurgt om, og se, når der er svaret. I skal ikke gøre noget.',
  ),
  proposalReceived: notice(
    'Forslag fra lægen',
    (p) => `En læge har sendt et forslag om borgerens sag.${p.when('until', ` Svar lægen senest ${p.date('until')}.`)} Åbn det, og skriv, hvad I gør.`,
  ),
  proposalOverdue: notice(
    'Svar til lægen mangler',
    (p) => `Lægen venter på svar på sit forslag${p.when('until', `; det skulle være givet senest ${p.date('until')}`)}. Åbn det, og skriv, hvad I gør.`,
  ),
  proposalReplied: notice('Svar på jeres forslag', () => 'Kommunen har svaret på jeres forslag. Åbn det for at læse, hvad der sker nu.'),
  proposalCorrected: notice('Forslaget er rettet', () => 'Lægen har rettet sit forslag. Den tidligere udgave kan stadig ses.'),
  proposalRecalled: notice(
    'Forslaget er kaldt tilbage',
    () => 'Forslaget hørte til en anden patient og er forseglet. Brug det ikke. Lægen kan skrive et nyt om den rette.',
  ),
  ...statementNoticesDa(notice),
  anythingElse: notice('Nyt', () => 'Åbn anmodningen for at se, hvad der er nyt.'),
} satisfies Record<NoticeCode | 'anythingElse', Notice>;
