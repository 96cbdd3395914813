import type { Entry } from './entry.js';
import type { stateWords } from './states.js';
import type { commandWords } from './commands.js';
import type { EventType } from '../service-request/event.js';

type Told = keyof typeof stateWords | keyof typeof commandWords;

/** What happened, where no state or command has the word already. */
export const eventWords = {
  submitted: { da: 'forslag sendt', en: 'proposal sent' },
  revised: { da: 'rettet', en: 'revised' },
  consentRequested: { da: 'samtykke ønsket', en: 'consent asked for' },
  consentGiven: { da: 'samtykke givet', en: 'consent given' },
  consentRefused: { da: 'samtykke ikke givet', en: 'consent not given' },
  consentWithdrawn: { da: 'samtykke trukket tilbage', en: 'consent withdrawn' },
  deliveryRecorded: { da: 'levering registreret', en: 'delivery recorded' },
  accepted: { da: 'arbejdet begyndt', en: 'work begun' },
  consultationBooked: { da: 'tid registreret', en: 'appointment recorded' },
  noAppointmentReported: { da: 'ingen tid at få', en: 'no appointment to be had' },
  questionAnswered: { da: 'spørgsmål besvaret', en: 'question answered' },
  questionWithdrawn: { da: 'spørgsmål taget tilbage', en: 'question taken back' },
  forwarded: { da: 'sendt videre', en: 'forwarded' },
  redirected: { da: 'en anden er spurgt', en: 'somebody else is asked' },
  delegated: { da: 'sendt videre til en kollega', en: 'delegated' },
  answerAccepted: { da: 'svar godkendt', en: 'answer accepted' },
  answerReturned: { da: 'uddybning ønsket', en: 'elaboration asked for' },
  moreAsked: { da: 'nyt spørgsmål stillet', en: 'one thing more asked' },
  reopened: { da: 'genåbnet', en: 'reopened' },
  answerCorrected: { da: 'svar rettet', en: 'answer corrected' },
  answerRecalled: { da: 'svar kaldt tilbage', en: 'answer recalled' },
  extensionRequested: { da: 'længere frist ønsket', en: 'longer deadline asked for' },
  delayAnnounced: { da: 'forsinkelse meldt', en: 'delay announced' },
  resumed: { da: 'pausen er slut', en: 'pause over' },
  reminded: { da: 'rykker sendt', en: 'reminder sent' },
  escalated: { da: 'løftet til lederen', en: 'escalated' },
  reassigned: { da: 'ny ansvarlig', en: 'new owner' },
  contactLogged: { da: 'kontakt noteret', en: 'contact logged' },
  merged: { da: 'lagt sammen', en: 'merged' },
  feeApproved: { da: 'honorar godkendt', en: 'fee approved' },
  feeDisputed: { da: 'honorar bestridt', en: 'fee disputed' },
  joined: { da: 'samarbejdspart tilføjet', en: 'counterpart added' },
  recipientSucceeded: { da: 'overtaget af en anden', en: 'taken over' },
  recipientEnded: { da: 'modtager ophørt', en: 'recipient ended' },
  recipientKept: { da: 'den hidtidige læge er stadig spurgt', en: 'the former doctor is still asked' },
  waitingListed: { da: 'sat på venteliste', en: 'put on the waiting list' },
  thirdPartyAsked: { da: 'en anden er bedt om en udtalelse', en: 'another is asked for a statement' },
  thirdPartyNoted: { da: 'nyt om en udtalelse fra en anden', en: 'news of a statement from another' },
  redacted: { da: 'oplysninger fjernet', en: 'redacted' },
  deadlineSet: { da: 'frist sat', en: 'deadline set' },
  targetSet: { da: 'intern frist sat', en: 'target set' },
  targetMissed: { da: 'intern frist overskredet', en: 'target missed' },
  deadlineMissed: { da: 'frist overskredet', en: 'deadline missed' },
  stepTaken: { da: 'trin i opfølgningen taget', en: 'follow-up step taken' },
} as const satisfies Record<Exclude<EventType, Told>, Entry>;
