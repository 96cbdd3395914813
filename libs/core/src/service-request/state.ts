import type { Instant, LocalDate } from '#sla';
import type { Contact, Initiator, Priority } from '../rules/form.js';
import type { PauseParty, QuietHours, Span } from '../rules/policy.js';
import type { FeeEntry } from './fees.js';
import type { AnswerType, Delivery, LegalBasis, Status, ThirdPartyOutcome } from './status.js';

/** A computed deadline as its event fixed it; nobody computes it again. */
export type Deadline = {
  /** Counts up each time a deadline is set; timers and effects are unique within it. */
  version: number;
  dueOn: LocalDate;
  /** The day before rolling, or before an extension. Absent when it is `dueOn`. */
  originalOn?: LocalDate;
  /** The agreed day before it, when there is one. */
  innerOn?: LocalDate;
  /** When each rung of the ladder is to be taken, in minutes after the end of the due day (negative: before). */
  steps: readonly number[];
  /** Rungs already taken. */
  taken: number;
  /** The deadline passed unanswered. */
  missed?: true;
  /** No step speaks inside them. */
  quiet?: QuietHours;
  /** What it rests on when it is not the policy's own rule, and from when. */
  basis?: { rule: 'afterReturn' | 'afterAskMore' | 'agreed'; from: Instant };
};

/** Since when it is as it is (for an ended request: when it ended), and by when the one we wait for should act. */
export type Ball = {
  since: Instant;
  /** The target of whoever must act, when that is not the recipient, whose date is the deadline. */
  until?: LocalDate;
  /** How much of it is the post's. */
  postage?: Span;
  /** The target passed. */
  missed?: true;
};

/** A consultation that the form needs: who is to book it, or how far it has come. */
export type Consultation = 'citizenBooks' | 'recipientBooks' | 'noAppointment' | 'booked' | 'held' | 'missed';

/** A request of the recipient's own to a third party. `outcome`: it is waited for no more. */
export type ThirdParty = { id: string; number: string; formCode: string; recipientKind: string; dueOn?: LocalDate; outcome?: ThirdPartyOutcome };

/** Whoever it was shared with reads the request and its answer, and nothing else. */
export type OtherRole = 'forwardedTo' | 'joined' | 'copy' | 'sharedWith';

/** `legalBasis`: what an answer is shared on. */
export type Other = { organisationId: string; role: OtherRole; legalBasis?: string };

/**
 * A request folded from its events. Kept small (under 500 bytes as JSON, before fees): what a list or a page needs beyond
 * the rules is derived from the events at read. Absent means no, none or not yet. Who must act is not stored
 * either: `holderOf` derives it.
 */
export type ServiceRequest = {
  status: Status;
  /** The status a question was asked from, or the request was closed from, and returns to. */
  from?: Status;
  delivery: Delivery;
  number: string;
  formCode: string;
  citizenId: string;
  courseId: string;
  /** Absent: normal. */
  priority?: Priority;
  /** What the course was when the request was made; they decide who may be asked. */
  courseKind?: string;
  regime?: string;
  /** When the course began. */
  caseStart?: LocalDate;
  /** Begun unasked by its recipient, who may do so as whoever would answer or as one that takes part in the course. Absent: the requester asked. */
  initiatedBy?: Initiator;
  requesterId: string;
  ownerId: string;
  unit?: string;
  recipientId: string;
  recipientKind: string;
  /** Whom it was sent to, when another has taken over: what was agreed with that one holds on until rules are applied anew. */
  sentTo?: { recipientId: string; recipientKind: string };
  /** The person in the recipient's organisation it was delegated to. */
  handlerId?: string;
  /** The recipient's unit that has it, since when in milliseconds since 1970; `asked`: it has not said yes yet. `until`: when it means to be done. */
  atUnit?: { id: string; since: number; asked?: true; until?: LocalDate };
  legalBasis: LegalBasis;
  /** Until it is sent: of when a consent is, to whom it was given, and whether nobody wrote what it covers. */
  given?: { on: LocalDate; to: string; vague?: true };
  /** Until it is sent: when the citizen was told in writing. */
  noticeOn?: LocalDate;
  consent?: 'asked' | 'askedThenSend' | 'given' | 'refused' | 'withdrawn';
  /** The citizen's own words, as last written: the content that holds them. */
  words?: string;
  /** The citizen wrote none by the day. */
  wordsOverdue?: true;
  /** The citizen let the target for consent pass: the requester must find another way. */
  consentOverdue?: true;
  /** Absent when the form needs no consultation. */
  consultation?: Consultation;
  /** When a booked consultation takes place, or a held one took place. */
  consultationOn?: LocalDate;
  /** Reminders to the recipient wait for the booked consultation until this instant. */
  consultationUntil?: Instant;
  ball: Ball;
  /** The open question is about papers that did not come along. */
  lacksPapers?: true;
  sentAt?: Instant;
  /** When it was delivered, if that was not at the instant of sending. */
  receivedAt?: Instant;
  /** The last day to be acknowledged; absent once it is, or once that is past. */
  deliverBy?: LocalDate;
  /** Rejected, or unacknowledged past its limit. */
  undelivered?: true;
  printedOn?: LocalDate;
  followUpTalkOn?: LocalDate;
  /** When the citizen brought the form to the recipient; true as long as that is awaited, for the deadline may count from it. */
  brought?: LocalDate | true;
  /** When rules were applied anew; absent means those of the day of sending hold. */
  rulesAt?: Instant;
  deadline?: Deadline;
  /** What moved the deadline in force: from and to, in milliseconds since 1970, and whom one waited for when it was no question. */
  pauses?: readonly (readonly [from: number, to: number, party?: PauseParty])[];
  /** One waits for somebody who is neither side: since when (as above), until the end of which day, and for whom. */
  paused?: readonly [from: number, until: LocalDate, party: PauseParty];
  /** Reminders to the recipient wait until this instant: a delay was announced or a date agreed. */
  heldUntil?: Instant;
  /** The day that was announced or agreed, as it was said. */
  promisedOn?: LocalDate;
  answerType?: AnswerType;
  answeredAt?: Instant;
  /** The answer was accepted, and the citizen reads it from that day. */
  heldBackUntil?: LocalDate;
  /** What came of the answer was told after the request had ended. */
  outcomeTold?: true;
  /** How often the answer was returned. */
  returns?: number;
  /** People of the requester's other units who joined: they are told of the answer too. */
  coOwners?: readonly string[];
  /** The citizen needed an interpreter when it was sent, or answered since. */
  interpreter?: true;
  /** Fee lines in the order they arose; some 50 bytes each. */
  fees?: readonly FeeEntry[];
  /** Organisations that take part beside the two, or read: the request was forwarded to them, they joined it, got a copy, or were sent the answer. */
  others?: readonly Other[];
  redacted?: true;
  /** The recipient was the citizen's doctor and is so no more: the requester is to choose, or has chosen to keep it. */
  formerGp?: 'unsettled' | 'kept';
  /**
   * Where the citizen lives since a move: elsewhere, with the requester again, or, without `to`, where the requester is not told;
   * `kept`: the requester has chosen to have the answer all the same.
   */
  moved?: { to?: string; kept?: true };
  /** On the recipient's waiting list: the day on which a place is expected. */
  expectedOn?: LocalDate;
  /** What is asked for is a call or a meeting. */
  contact?: Contact;
  /** The form lets the recipient ask a third party. */
  mayAsk?: true;
  /** Third parties the recipient asked; some 150 bytes each. */
  thirdParties?: readonly ThirdParty[];
  /** The request that was forwarded or redirected and goes on as this one. */
  fromId?: string;
  /** The request for whose sake this one was made by its recipient. */
  parentId?: string;
};
