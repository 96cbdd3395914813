import { word } from '../../glossary.js';
import type { CancelReason, DeadlineReason, Earned } from '../../service-request/event.js';
import { formatDate } from '../dates.js';
import { kroner } from '../money.js';
import type { Timeline } from '../timeline.js';
import type { Unasked } from '../../service-request/proposal.js';
import { awaitedDa } from './awaited.js';
import { ladderDa } from './ladder.js';
import { told } from './told.js';
import { postageText } from '../postage.js';

const date = (on: string): string => formatDate(on, 'da');
const say = (term: string): string => word(term, 'da');

const annulledBecause: Record<CancelReason, string> = {
  consentWithdrawn: 'da samtykket er trukket tilbage',
  merged: 'da den er lagt sammen med en anden',
  parentEnded: 'da den ikke er nødvendig længere',
  citizenDeceased: 'da borgeren er død',
  citizenMoved: 'da borgeren er flyttet',
  gpChanged: 'da borgeren har skiftet læge',
};

const because: Record<DeadlineReason, string> = {
  sent: 'Frist sat',
  delivered: 'Frist sat ved levering',
  resumed: 'Ny frist efter pausen',
  consultation: 'Ny frist efter konsultationen',
  brought: 'Ny frist, da borgeren kom med blanketten',
  returned: 'Frist for uddybning',
  askedMore: 'Frist for det nye spørgsmål',
  restFollows: 'Frist for resten af svaret',
  extended: 'Fristen er forlænget',
  appliedAnew: 'Ny frist efter de nye regler',
  reopened: 'Ny frist efter genåbning',
};

const pausedFor = { citizen: 'der ventes på borgeren', treatmentSystem: 'borgeren er indlagt eller i behandling' };

const earned = ({ occasion, amount }: Earned): string => `${say(occasion)}, ${kroner(amount, 'da')}`;

const deliveries = { acknowledged: 'Leveret til samarbejdsparten', rejected: 'Ikke leveret', retrying: 'Leveringen prøves igen' };
const tasks = { handle: 'Sendt videre til en kollega', prepare: 'Sendt til en kollega til forberedelse', approve: 'Sendt til godkendelse' };

const named = (proposal: Unasked | undefined): string => (proposal === undefined ? 'Svaret' : proposal === 'statement' ? 'Udtalelsen' : 'Forslaget');

export const timelineDa: Timeline = {
  created: ({ formCode }) => `Kladde oprettet: ${formCode}`,
  submitted: ({ formCode, initiatedBy }) =>
    `${formCode}: ${initiatedBy === undefined ? 'Lægen har sendt et forslag' : 'Organisationen har sendt en udtalelse'} til kommunen`,
  revised: () => 'Kladden er rettet',
  consentRequested: () => 'Borgeren er bedt om samtykke',
  consentGiven: ({ on }) => `Samtykke givet ${date(on)}`,
  consentRefused: () => 'Borgeren har ikke givet samtykke',
  wordsInvited: () => 'Borgeren er bedt om egne ord',
  wordsGiven: ({ by }) => (by === 'citizen' ? 'Borgeren har skrevet egne ord' : 'Kommunen har skrevet borgerens ord ned'),
  consentWithdrawn: () => 'Samtykket er trukket tilbage',
  sent: () => 'Anmodningen er sendt',
  discarded: () => 'Kladden er kasseret',
  deliveryRecorded: ({ outcome }) => deliveries[outcome],
  received: () => 'Åbnet af samarbejdsparten',
  accepted: () => 'Samarbejdsparten er gået i gang',
  consultationBooked: ({ on, toldBy }) => `Tid bestilt til ${date(on)}${told(toldBy)}`,
  noAppointmentReported: () => 'Borgeren kan ikke få en tid',
  consultationCancelled: () => 'Aftalen er aflyst',
  consultationHeld: ({ on }) => `Konsultation holdt ${date(on)}`,
  consultationMissed: ({ on }) => `Borgeren mødte ikke op ${date(on)}`,
  citizenBroughtIt: ({ on }) => `Borgeren kom med blanketten ${date(on)}`,
  questionAsked: ({ missing }) =>
    missing === undefined ? 'Samarbejdsparten har stillet et spørgsmål; fristen er på pause' : 'Samarbejdsparten mangler bilag; fristen er på pause',
  questionAnswered: () => 'Kommunen har svaret på spørgsmålet; fristen løber igen',
  questionWithdrawn: () => 'Spørgsmålet er taget tilbage; fristen løber igen',
  answered: ({ answerType, late, outside }) =>
    `Besvaret${late ? ' efter fristen' : ''}: ${say(answerType)}${outside === undefined ? '' : `, modtaget ${date(outside.receivedOn)} (${say(outside.channel)})`}`,
  declined: () => 'Samarbejdsparten kan ikke besvare anmodningen',
  forwarded: ({ childNumber }) => `Sendt videre til en anden organisation som ${childNumber}`,
  redirected: ({ childNumber }) => `En anden er spurgt i ${childNumber}`,
  givenToUnit: ({ task }) => (task === 'ask' ? 'En enhed er spurgt, om den kan tage anmodningen' : 'Givet til en enhed'),
  takenOn: ({ until }) => `Enheden har taget anmodningen${until === undefined ? '' : ` og regner med at være færdig ${date(until)}`}`,
  handedBack: () => 'Enheden har givet anmodningen tilbage',
  delegated: ({ task }) => tasks[task],
  cancelled: ({ because: why }) => (why === undefined ? 'Annulleret' : `Annulleret, ${annulledBecause[why]}`),
  recalled: () => 'Kaldt tilbage: sendt ved en fejl',
  answerAccepted: ({ proposal, heldBack }) => {
    const [what, it] = proposal === 'statement' ? ['Kommunen har svaret på udtalelsen', 'den'] : ['Svaret er godkendt', 'det'];
    if (proposal === true) return 'Kommunen har svaret på forslaget';
    return heldBack === undefined ? what : `${what}; borgeren kan læse ${it} fra ${date(heldBack.until)}`;
  },
  outcomeTold: () => 'Kommunen har skrevet, hvad svaret er brugt til',
  answerReleased: ({ over }) => (over ? 'Borgeren kan læse det, der er skrevet; dagen er kommet' : 'Kommunen lader borgeren læse det, der er skrevet'),
  answerReturned: () => 'Kommunen har bedt om en uddybning',
  moreAsked: () => 'Kommunen har stillet et spørgsmål mere',
  closed: () => 'Afsluttet',
  reopened: () => 'Genåbnet',
  answerCorrected: ({ proposal }) => `${named(proposal)} er rettet; den tidligere udgave er bevaret`,
  answerRecalled: ({ proposal }) => `${named(proposal)} er kaldt tilbage og forseglet: forkert ${proposal === 'statement' ? 'borger' : 'patient'}`,
  extensionRequested: ({ dueOn }) => `Samarbejdsparten har bedt om frist til ${date(dueOn)}`,
  delayAnnounced: ({ until }) => `Samarbejdsparten venter at svare ${date(until)}`,
  paused: ({ party, until }) => `Fristen er på pause, fordi ${pausedFor[party]}, senest til og med ${date(until)}`,
  resumed: ({ over }) => (over ? 'Pausen er slut af sig selv; fristen løber igen' : 'Pausen er slut; fristen løber igen'),
  reminded: () => 'Kommunen har mindet om svaret',
  escalated: () => 'Løftet til lederen',
  reassigned: () => 'Anmodningen har fået en ny ansvarlig',
  contactLogged: ({ channel, on, agreedOn }) => `Kontakt ${date(on)} (${say(channel)})${agreedOn === undefined ? '' : `; aftalt svar ${date(agreedOn)}`}`,
  merged: () => 'Lagt sammen med en anden anmodning',
  feeApproved: (fee) => `Honorar godkendt: ${earned(fee)}`,
  feeDisputed: (fee) => `Honorar bestridt: ${earned(fee)}`,
  joined: () => 'En samarbejdspart er kommet til',
  recipientSucceeded: () => 'Samarbejdsparten er ophørt, og en anden har overtaget; fristen er den samme',
  recipientEnded: ({ protectedAddress }) =>
    protectedAddress
      ? 'Samarbejdsparten er ophørt; borgeren har beskyttet adresse, så ingen har overtaget'
      : 'Samarbejdsparten er ophørt, og ingen har overtaget',
  gpChanged: ({ on }) => `Borgeren har skiftet læge ${date(on)}; kommunen vælger, hvem der skal svare`,
  citizenMoved: ({ fromId, toId, on }) => {
    if (toId === fromId) return on === undefined ? 'Flytningen er rettet: borgeren bor i jeres kommune' : `Borgeren er flyttet tilbage til jer ${date(on)}`;
    if (toId === undefined) return 'Borgeren bor i en anden kommune; adressen er beskyttet, så I får ikke at vide hvilken';
    if (on === undefined) return 'Det er rettet, hvor borgeren bor: det er i en anden kommune';
    return `Borgeren er flyttet til en anden kommune ${date(on)}; I vælger, om modtageren skal svare`;
  },
  recipientKept: () => 'Kommunen lader modtageren svare',
  answerShared: ({ legalBasis }) => `Svaret er sendt til borgerens nye kommune (${legalBasis === 'consent' ? 'med samtykke' : 'efter loven'})`,
  sharingStopped: ({ because: why }) =>
    why === undefined
      ? 'Ingen anden kommune kan længere se svaret'
      : 'Samtykket til at dele svaret er trukket tilbage: den anden kommune kan ikke længere se det',
  waitingListed: ({ expectedOn, before }) =>
    before === undefined
      ? `På venteliste hos samarbejdsparten; plads ventes ${date(expectedOn)}`
      : `Ventelisten er flyttet fra ${date(before)} til ${date(expectedOn)}`,
  thirdPartyAsked: ({ formCode, recipientKind }) => `${formCode} er bestilt hos en anden (${say(recipientKind)}); fristen her er den samme`,
  thirdPartyNoted: ({ formCode, recipientKind, dueOn, outcome }) =>
    outcome === undefined
      ? `${formCode} (${say(recipientKind)}) ventes${dueOn === undefined ? '' : ` senest ${date(dueOn)}`}`
      : `${formCode} (${say(recipientKind)}): ${say(outcome)}`,
  copySent: () => 'Borgerens læge har fået en kopi til orientering',
  redacted: () => 'Oplysninger er fjernet',
  deadlineSet: ({ because: why, dueOn }) => `${because[why]}: ${date(dueOn)}`,
  targetSet: ({ awaited: what, until, proposal, postage }) =>
    `${awaitedDa[proposal ? 'reply' : what]} senest ${date(until)}${postage ? `, ${postageText(postage, 'da')}` : ''}`,
  targetMissed: ({ awaited: what, until, proposal }) => `Intern frist overskredet: ${awaitedDa[proposal ? 'reply' : what].toLowerCase()} senest ${date(until)}`,
  deadlineMissed: ({ dueOn }) => `Overskredet frist: ${date(dueOn)}`,
  stepTaken: ({ step, told, unmet = [] }) => {
    if (told.length > 0) return `Trin ${step}: ${told.map((effect) => ladderDa(effect)).join(', ')}`;
    return unmet.length > 0 ? `Trin ${step}: ingen besked, for betingelsen var ikke opfyldt` : `Trin ${step}: samlet i et senere trin`;
  },
};
