import { word } from '../../glossary.js';
import type { CancelReason, DeadlineReason, Earned } from '../../service-request/event.js';
import { formatDate } from '../dates.js';
import { kroner } from '../money.js';
import type { Timeline } from '../timeline.js';
import type { Unasked } from '../../service-request/proposal.js';
import { awaitedEn } from './awaited.js';
import { ladderEn } from './ladder.js';
import { told } from './told.js';
import { postageText } from '../postage.js';

const date = (on: string): string => formatDate(on, 'en');
const say = (term: string): string => word(term, 'en');

const annulledBecause: Record<CancelReason, string> = {
  consentWithdrawn: 'the consent is withdrawn',
  merged: 'it is merged with another',
  parentEnded: 'it is needed no more',
  citizenDeceased: 'the citizen has died',
  citizenMoved: 'the citizen has moved',
  gpChanged: 'the citizen has changed doctor',
};

const because: Record<DeadlineReason, string> = {
  sent: 'Deadline set',
  delivered: 'Deadline set on delivery',
  resumed: 'New deadline after the pause',
  consultation: 'New deadline after the consultation',
  brought: 'New deadline since the citizen brought the form',
  returned: 'Deadline for the elaboration',
  askedMore: 'Deadline for the new question',
  restFollows: 'Deadline for the rest of the answer',
  extended: 'The deadline is extended',
  appliedAnew: 'New deadline by the new rules',
  reopened: 'New deadline after reopening',
};

const pausedFor = { citizen: 'the citizen is waited for', treatmentSystem: 'the citizen is in hospital or under treatment' };

const earned = ({ occasion, amount }: Earned): string => `${say(occasion)}, ${kroner(amount, 'en')}`;

const deliveries = { acknowledged: 'Delivered to the counterpart', rejected: 'Not delivered', retrying: 'Delivery is being tried again' };
const tasks = { handle: 'Delegated to a colleague', prepare: 'Given to a colleague to prepare', approve: 'Sent for approval' };

const named = (proposal: Unasked | undefined): string => (proposal === undefined ? 'The answer' : proposal === 'statement' ? 'The statement' : 'The proposal');

export const timelineEn: Timeline = {
  created: ({ formCode }) => `Draft created: ${formCode}`,
  submitted: ({ formCode, initiatedBy }) =>
    `${formCode}: ${initiatedBy === undefined ? 'The doctor has sent a proposal' : 'The organisation has sent a statement'} to the municipality`,
  revised: () => 'The draft is revised',
  consentRequested: () => 'The citizen is asked for consent',
  consentGiven: ({ on }) => `Consent given ${date(on)}`,
  consentRefused: () => 'The citizen has not given consent',
  wordsInvited: () => 'The citizen is asked for their own words',
  wordsGiven: ({ by }) => (by === 'citizen' ? 'The citizen has written their own words' : 'The municipality has written down the citizen’s words'),
  consentWithdrawn: () => 'The consent is withdrawn',
  sent: () => 'The request is sent',
  discarded: () => 'The draft is discarded',
  deliveryRecorded: ({ outcome }) => deliveries[outcome],
  received: () => 'Opened by the counterpart',
  accepted: () => 'The counterpart has begun',
  consultationBooked: ({ on, toldBy }) => `Appointment booked for ${date(on)}${told(toldBy)}`,
  noAppointmentReported: () => 'The citizen cannot get an appointment',
  consultationCancelled: () => 'The appointment is called off',
  consultationHeld: ({ on }) => `Consultation held ${date(on)}`,
  consultationMissed: ({ on }) => `The citizen did not attend ${date(on)}`,
  citizenBroughtIt: ({ on }) => `The citizen brought the form ${date(on)}`,
  questionAsked: ({ missing }) =>
    missing === undefined ? 'The counterpart has asked a question; the deadline is paused' : 'The counterpart lacks papers; the deadline is paused',
  questionAnswered: () => 'The municipality has answered the question; the deadline runs again',
  questionWithdrawn: () => 'The question is taken back; the deadline runs again',
  answered: ({ answerType, late, outside }) =>
    `Answered${late ? ' after the deadline' : ''}: ${say(answerType)}${outside === undefined ? '' : `, received ${date(outside.receivedOn)} (${say(outside.channel)})`}`,
  declined: () => 'The counterpart cannot answer the request',
  forwarded: ({ childNumber }) => `Forwarded to another organisation as ${childNumber}`,
  redirected: ({ childNumber }) => `Somebody else is asked in ${childNumber}`,
  givenToUnit: ({ task }) => (task === 'ask' ? 'A unit was asked whether it can take the request on' : 'Given to a unit'),
  takenOn: ({ until }) => `The unit has taken the request on${until === undefined ? '' : ` and means to be done on ${date(until)}`}`,
  handedBack: () => 'The unit has handed the request back',
  delegated: ({ task }) => tasks[task],
  cancelled: ({ because: why }) => (why === undefined ? 'Cancelled' : `Cancelled because ${annulledBecause[why]}`),
  recalled: () => 'Recalled: sent by mistake',
  answerAccepted: ({ proposal, heldBack }) => {
    if (proposal === true) return 'The municipality has replied to the proposal';
    const what = proposal === 'statement' ? 'The municipality has replied to the statement' : 'The answer is accepted';
    return heldBack === undefined ? what : `${what}; the citizen can read it from ${date(heldBack.until)}`;
  },
  outcomeTold: () => 'The municipality has written what the answer was used for',
  answerReleased: ({ over }) => (over ? 'The citizen can read what was written; its day has come' : 'The municipality lets the citizen read what was written'),
  answerReturned: () => 'The municipality has asked for an elaboration',
  moreAsked: () => 'The municipality has asked one thing more',
  closed: () => 'Closed',
  reopened: () => 'Reopened',
  answerCorrected: ({ proposal }) => `${named(proposal)} is corrected; the earlier version is kept`,
  answerRecalled: ({ proposal }) => `${named(proposal)} is recalled and sealed: wrong ${proposal === 'statement' ? 'citizen' : 'patient'}`,
  extensionRequested: ({ dueOn }) => `The counterpart has asked for a deadline of ${date(dueOn)}`,
  delayAnnounced: ({ until }) => `The counterpart expects to answer ${date(until)}`,
  paused: ({ party, until }) => `The deadline is paused because ${pausedFor[party]}, until ${date(until)} at the latest`,
  resumed: ({ over }) => (over ? 'The pause ended by itself; the deadline runs again' : 'The pause is over; the deadline runs again'),
  reminded: () => 'The municipality has reminded of the answer',
  escalated: () => 'Escalated to the manager',
  reassigned: () => 'The request has a new owner',
  contactLogged: ({ channel, on, agreedOn }) => `Contact ${date(on)} (${say(channel)})${agreedOn === undefined ? '' : `; answer agreed for ${date(agreedOn)}`}`,
  merged: () => 'Merged with another request',
  feeApproved: (fee) => `Fee approved: ${earned(fee)}`,
  feeDisputed: (fee) => `Fee disputed: ${earned(fee)}`,
  joined: () => 'A counterpart has joined',
  recipientSucceeded: () => 'The counterpart has ended and another has taken over; the deadline is the same',
  recipientEnded: ({ protectedAddress }) =>
    protectedAddress
      ? 'The counterpart has ended; the citizen’s address is protected, so nobody has taken over'
      : 'The counterpart has ended and nobody has taken over',
  gpChanged: ({ on }) => `The citizen changed doctor on ${date(on)}; the municipality chooses who is to answer`,
  citizenMoved: ({ fromId, toId, on }) => {
    if (toId === fromId)
      return on === undefined ? 'The move is put right: the citizen lives in your municipality' : `The citizen moved back to you on ${date(on)}`;
    if (toId === undefined) return 'The citizen lives in another municipality; the address is protected, so you are not told which';
    if (on === undefined) return 'It is put right where the citizen lives: in another municipality';
    return `The citizen moved to another municipality on ${date(on)}; you choose whether the recipient is to answer`;
  },
  recipientKept: () => 'The municipality lets the recipient answer',
  answerShared: ({ legalBasis }) => `The answer was sent to the citizen’s new municipality (${legalBasis === 'consent' ? 'by consent' : 'by law'})`,
  sharingStopped: ({ because: why }) =>
    why === undefined
      ? 'No other municipality can see the answer any more'
      : 'The consent to sharing the answer is withdrawn: the other municipality can see it no more',
  waitingListed: ({ expectedOn, before }) =>
    before === undefined
      ? `On the counterpart's waiting list; a place is expected on ${date(expectedOn)}`
      : `The waiting list is moved from ${date(before)} to ${date(expectedOn)}`,
  thirdPartyAsked: ({ formCode, recipientKind }) => `${formCode} is ordered from another (${say(recipientKind)}); the deadline here is the same`,
  thirdPartyNoted: ({ formCode, recipientKind, dueOn, outcome }) =>
    outcome === undefined
      ? `${formCode} (${say(recipientKind)}) is expected${dueOn === undefined ? '' : ` by ${date(dueOn)}`}`
      : `${formCode} (${say(recipientKind)}): ${say(outcome)}`,
  copySent: () => 'The doctor of the citizen got a copy for information',
  redacted: () => 'Information is removed',
  deadlineSet: ({ because: why, dueOn }) => `${because[why]}: ${date(dueOn)}`,
  targetSet: ({ awaited: what, until, proposal, postage }) =>
    `${awaitedEn[proposal ? 'reply' : what]} by ${date(until)}${postage ? `, ${postageText(postage, 'en')}` : ''}`,
  targetMissed: ({ awaited: what, until, proposal }) => `Target missed: ${awaitedEn[proposal ? 'reply' : what].toLowerCase()} by ${date(until)}`,
  deadlineMissed: ({ dueOn }) => `Overdue: the deadline was ${date(dueOn)}`,
  stepTaken: ({ step, told, unmet = [] }) => {
    if (told.length > 0) return `Step ${step}: ${told.map((effect) => ladderEn(effect)).join(', ')}`;
    return unmet.length > 0 ? `Step ${step}: nobody was told, for the condition was not met` : `Step ${step}: left to a later step`;
  },
};
