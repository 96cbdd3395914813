import type { ClockState } from '#sla';
import type { Entry } from './entry.js';
import type { Consultation } from '../service-request/state.js';
import type { AnswerType, Delivery, Holder, OutsideChannel, Status } from '../service-request/status.js';

/** How a request stands to its deadline, at a glance. */
export type Badge = 'pending' | 'imminent' | 'dueToday' | 'breaching' | 'paused' | 'answeredInTime' | 'answeredLate' | 'cancelled' | 'noLongerDue' | 'none';

/** Seeded legal bases; others are data of the rule book. */
type SeededBasis = 'consent' | 'rsl11c';

type StateTerm = Status | Delivery | Holder | AnswerType | SeededBasis | OutsideChannel | ClockState | Consultation | Badge;

/** Where a request stands, on all of its axes. */
export const stateWords = {
  draft: { da: 'kladde', en: 'draft' },
  awaitingConsent: { da: 'afventer samtykke', en: 'awaiting consent' },
  awaitingWords: { da: 'afventer borgerens ord', en: 'awaiting the citizen’s words' },
  sent: { da: 'afsendt', en: 'sent' },
  received: { da: 'modtaget', en: 'received', note: 'Åbnet af modtageren; fristen regnes fra den tekniske levering.' },
  inProgress: { da: 'i gang', en: 'in progress' },
  questionAsked: { da: 'afventer svar på spørgsmål', en: 'awaiting answer to a question' },
  answered: { da: 'besvaret', en: 'answered' },
  returned: { da: 'uddybning ønskes', en: 'elaboration wanted', note: 'Sig det uden at bebrejde.' },
  declined: { da: 'kan ikke besvares', en: 'cannot be answered', note: 'Om transport: ikke leveret.' },
  closed: { da: 'afsluttet', en: 'closed' },
  cancelled: { da: 'annulleret', en: 'cancelled', note: 'Kun et samtykke trækkes tilbage.' },
  discarded: { da: 'kasseret', en: 'discarded' },
  recalled: { da: 'kaldt tilbage', en: 'recalled', note: 'Sendt ved en fejl.' },

  created: { da: 'oprettet', en: 'created' },
  retrying: { da: 'sendes igen', en: 'being sent again' },
  acknowledged: { da: 'leveret', en: 'delivered' },
  rejected: { da: 'ikke leveret', en: 'not delivered' },

  requester: { da: 'kommunen', en: 'the municipality' },
  recipient: { da: 'samarbejdsparten', en: 'the counterpart', note: 'Helst organisationens navn.' },
  citizen: { da: 'borgeren', en: 'the citizen' },

  full: { da: 'fuldt svar', en: 'full answer' },
  partialRestFollows: { da: 'delvist svar, resten følger', en: 'partial answer, the rest follows' },
  partialFinal: { da: 'delvist svar, mere kan ikke siges', en: 'partial answer, no more can be said' },
  noKnowledge: { da: 'intet kendskab til patienten i det aktuelle forløb', en: 'no knowledge of the patient in the present course' },
  notMyPatient: { da: 'ikke længere min patient', en: 'not my patient any more' },
  tooEarly: { da: 'for tidligt at svare', en: 'too early to answer' },
  wrongForm: { da: 'forkert blanket', en: 'wrong form' },
  citizenDidNotAttend: { da: 'borgeren mødte ikke op', en: 'the citizen did not attend' },

  consent: { da: 'samtykke', en: 'consent', note: 'Retssikkerhedsloven § 11 a.' },
  rsl11c: { da: 'retssikkerhedsloven § 11 c', en: 'Legal Security Act s. 11 c', note: 'Uden samtykke i de sager, loven nævner.' },

  paper: { da: 'papir', en: 'paper' },
  otherSystem: { da: 'andet system', en: 'another system' },
  telephone: { da: 'telefon', en: 'telephone' },
  email: { da: 'e-mail', en: 'e-mail' },
  meeting: { da: 'møde', en: 'meeting' },

  notStarted: { da: 'fristen er ikke begyndt', en: 'the deadline has not begun' },
  running: { da: 'fristen løber', en: 'the deadline runs' },
  paused: { da: 'fristen er på pause', en: 'the deadline is paused' },
  stopped: { da: 'fristen er stoppet', en: 'the deadline has stopped' },

  citizenBooks: { da: 'borgeren bestiller tid', en: 'the citizen books' },
  recipientBooks: { da: 'samarbejdsparten indkalder', en: 'the counterpart summons' },
  noAppointment: { da: 'ingen tid at få', en: 'no appointment to be had' },
  booked: { da: 'tid bestilt', en: 'booked' },
  held: { da: 'konsultation holdt', en: 'held' },
  missed: { da: 'konsultation ikke gennemført', en: 'not carried out' },

  pending: { da: 'inden for fristen', en: 'within the deadline' },
  imminent: { da: 'snart frist', en: 'due soon' },
  dueToday: { da: 'frist i dag', en: 'due today' },
  breaching: { da: 'overskredet frist', en: 'overdue', note: 'Aldrig brud: det er et brud på datasikkerheden.' },
  answeredInTime: { da: 'besvaret til tiden', en: 'answered in time' },
  answeredLate: { da: 'besvaret for sent', en: 'answered late' },
  noLongerDue: { da: 'fristen er stoppet', en: 'deadline stopped' },
  none: { da: 'ingen frist', en: 'no deadline' },
} as const satisfies Record<StateTerm, Entry>;
