import type { Instant, LocalDate } from '#sla';
import type { ToldBy } from '../course/state.js';
import type { ConsentGiven, HeldBack, ThirdPartyNote } from './command.js';
import type { KnowinglyCode } from './doubles.js';
import type { Unasked } from './proposal.js';
import type { AnswerType, Awaited, Holder, LegalBasis, OutsideChannel, WithoutWords } from './status.js';
import type { Contact, FormCopy, Priority } from '../rules/form.js';
import type { ExplainedLine } from '../rules/policy-line.js';
import type { FeeOccasion } from '../rules/fees.js';
import type { LadderCondition, PauseParty, QuietHours, Span, ToldEffect } from '../rules/policy.js';

/** Who books a consultation that is still to be booked. */
export type Booker = 'citizenBooks' | 'recipientBooks';

type Draft = {
  recipientId: string;
  recipientKind: string;
  formCode: string;
  legalBasis: LegalBasis;
  purposeId: string;
  questionsId: string;
  noticeOn?: LocalDate;
  /** Said only where it is more than normal, or no longer is. */
  priority?: Priority | 'normal';
};
type InCourse = { courseId: string; courseKind?: string; regime?: string; caseStart?: LocalDate };
type Child = {
  childId: string;
  childNumber: string;
  recipientId: string;
  recipientKind: string;
  formCode: string;
  purposeId: string;
  questionsId: string;
  wordsId?: string;
};
/** What was earned, in kroner, by the rates and the policy of the day of sending. */
export type Earned = { occasion: FeeOccasion; amount: number };
/** Why a request was annulled, where it was not for a reason in words alone. */
export type CancelReason = 'consentWithdrawn' | 'merged' | 'citizenDeceased' | 'parentEnded' | 'citizenMoved' | 'gpChanged';

/** It is about what nobody asked for, and no answer to anything. */
type OfProposal = { proposal?: Unasked };
type Outside = { channel: OutsideChannel; receivedOn: LocalDate };

/** Why a deadline was set: tells the ledger, the statistics and the explanation apart. */
export type DeadlineReason =
  | 'sent'
  | 'delivered'
  | 'resumed'
  | 'consultation'
  | 'brought'
  | 'returned'
  | 'askedMore'
  | 'restFollows'
  | 'extended'
  | 'appliedAnew'
  | 'reopened';

/**
 * What happened. Every computed date stands here, so that a fold never needs a calendar or a rule. `heldUntil` is the
 * opening of the working day on which reminders to the recipient may come again. `fee` is a line that arises with the event,
 * in kroner; in an answer it takes the place of what was expected for the statement.
 * `effectiveAt` is when it happened in the world, which a registered answer may place before it was recorded.
 */
export type Event = { v: 1; effectiveAt: Instant } & (
  | ({
      type: 'created';
      number: string;
      citizenId: string;
      requesterId: string;
      ownerId: string;
      unit?: string;
      /** Only of what was drafted before it was read when it is sent. */
      interpreter?: true;
      fromId?: string;
      wordsId?: string;
      parentId?: string;
    } & InCourse &
      Draft)
  /** Nobody asked: the recipient proposes something, or gives a statement as one that takes part in the course, and the requester is to reply. */
  | ({
      type: 'submitted';
      number: string;
      citizenId: string;
      requesterId: string;
      ownerId: string;
      unit?: string;
      recipientId: string;
      recipientKind: string;
      handlerId: string;
      formCode: string;
      legalBasis: LegalBasis;
      consent: ConsentGiven;
      contentId: string;
      /** Absent: a proposal. */
      initiatedBy?: 'participant';
    } & InCourse)
  | ({ type: 'revised' } & Partial<Draft>)
  | { type: 'consentRequested'; thenSend: boolean; despite?: readonly KnowinglyCode[] }
  /** `by` is there when the citizen gave it here, to this very request. */
  | ({ type: 'consentGiven'; by?: 'citizen' } & ConsentGiven)
  | { type: 'consentRefused'; contentId?: string }
  | { type: 'consentWithdrawn'; contentId?: string }
  | { type: 'wordsInvited'; questionsId: string }
  /** `by` is there when the citizen wrote them here. */
  | { type: 'wordsGiven'; contentId: string; by?: 'citizen'; how?: 'paper' | 'oral' }
  | {
      type: 'sent';
      /** The form asks for the citizen's own words, and they are not there. */
      withoutWords?: WithoutWords;
      printedOn?: LocalDate;
      followUpTalkOn?: LocalDate;
      consultation?: Booker;
      /** The deadline can be counted from when the citizen brings the form. */
      citizenBrings?: true;
      deliverBy: LocalDate;
      /** Whether the citizen needs one, where that is another than before. */
      interpreter?: boolean;
      despite?: readonly KnowinglyCode[];
      fee?: Earned;
      /** The form lets its recipient ask a third party. */
      mayAsk?: true;
      /** The form asks for a call or a meeting. */
      contact?: Contact;
      /** The form is made known to the citizen's doctor. */
      copyTo?: FormCopy['to'];
    }
  /** `laid`: the citizen had been shown it. */
  | { type: 'discarded'; laid?: true }
  | { type: 'deliveryRecorded'; outcome: 'acknowledged' | 'rejected' | 'retrying'; reason?: string }
  | { type: 'received' }
  | { type: 'accepted' }
  | { type: 'consultationBooked'; on: LocalDate; by: Holder; heldUntil: Instant; toldBy?: ToldBy }
  | { type: 'noAppointmentReported'; contentId?: string }
  /** `on`: for when it was booked; `by`: whoever called it off, who alone knows already. */
  | { type: 'consultationCancelled'; again: Booker; on?: LocalDate; by?: Holder; contentId?: string }
  | { type: 'consultationHeld'; on: LocalDate }
  | { type: 'consultationMissed'; on: LocalDate; fee?: Earned }
  | { type: 'citizenBroughtIt'; on: LocalDate }
  /** `missing`: codes of papers of the form. */
  | { type: 'questionAsked'; contentId?: string; missing?: readonly string[] }
  | { type: 'questionAnswered'; contentId: string }
  | { type: 'questionWithdrawn' }
  | {
      type: 'answered';
      answerType: AnswerType;
      contentId?: string;
      restOn?: LocalDate;
      rightFormCode?: string;
      late: boolean;
      outside?: Outside;
      /** As in `sent`. */
      interpreter?: boolean;
      fee?: Earned;
    }
  | { type: 'declined'; reason: string; contentId?: string }
  /** `despite` is what whoever tells somebody new of the citizen was told of first. */
  | ({ type: 'forwarded'; contentId?: string; despite?: readonly KnowinglyCode[] } & Child)
  /** `asDraft`: the new form asks the requester something, which is to be said before it is sent. */
  | ({ type: 'redirected'; contentId?: string; asDraft?: true; despite?: readonly KnowinglyCode[] } & Child)
  | { type: 'delegated'; toPersonId: string; unitId?: string; task: 'handle' | 'prepare' | 'approve' }
  | { type: 'givenToUnit'; unitId: string; task: 'handle' | 'ask' }
  | { type: 'takenOn'; unitId: string; byPersonId: string; until?: LocalDate }
  | { type: 'handedBack'; unitId: string; contentId: string }
  | { type: 'cancelled'; contentId?: string; because?: CancelReason; fee?: Earned }
  | { type: 'recalled'; contentId: string }
  /** The citizen reads the answer from then on, unless it is `heldBack`. */
  | ({ type: 'answerAccepted'; contentId?: string; heldBack?: HeldBack; hears?: boolean } & OfProposal)
  /** `over`: by itself, when its day came. */
  | { type: 'answerReleased'; over?: true }
  | { type: 'outcomeTold'; contentId: string }
  | { type: 'answerReturned'; contentId: string; linkIds?: readonly string[] }
  | { type: 'moreAsked'; contentId: string; fee?: Earned }
  | { type: 'closed'; contentId?: string }
  | { type: 'reopened'; contentId: string }
  | ({ type: 'answerCorrected'; answerType: AnswerType; contentId: string; fee?: Earned } & OfProposal)
  /** `released`: the citizen could read it. */
  | ({ type: 'answerRecalled'; contentId: string; released?: true } & OfProposal)
  | { type: 'extensionRequested'; dueOn: LocalDate; contentId: string }
  | { type: 'delayAnnounced'; until: LocalDate; heldUntil: Instant; contentId: string }
  | { type: 'paused'; reason: string; party: PauseParty; until: LocalDate; by: Holder; contentId?: string }
  /** `over`: by itself, when the last day was over. */
  | { type: 'resumed'; party: PauseParty; by?: Holder; over?: true }
  | { type: 'reminded'; byPersonId?: string; contentId?: string }
  | { type: 'escalated'; contentId?: string }
  | { type: 'reassigned'; ownerId: string; unit?: string }
  | { type: 'contactLogged'; channel: OutsideChannel; on: LocalDate; by: Holder; contentId: string; agreedOn?: LocalDate; heldUntil?: Instant; fee?: Earned }
  | ({ type: 'feeApproved'; line: number } & Earned)
  | ({ type: 'feeDisputed'; line: number; contentId: string } & Earned)
  | { type: 'merged'; intoId: string; contentId?: string }
  | { type: 'joined'; organisationId: string; personId?: string; legalBasis: LegalBasis; purposeId: string; despite?: readonly KnowinglyCode[] }
  /** Another organisation took over what `fromId` had to do. */
  | { type: 'recipientSucceeded'; fromId: string; recipientId: string; recipientKind: string }
  /** The recipient ended and nobody took over: nobody was there to, or what is asked of a protected citizen goes to no stranger by itself. */
  | { type: 'recipientEnded'; recipientId: string; protectedAddress?: true }
  /** The recipient, `fromId`, is the citizen's doctor no more since `on`. Nothing moves: the requester chooses. */
  | { type: 'gpChanged'; fromId: string; on: LocalDate }
  /**
   * Where the citizen lives now: with the requester (`fromId`) again when `toId` is the same, untold when it is absent. Without
   * a day a record was put right. No request moves: the requester chooses.
   */
  | { type: 'citizenMoved'; fromId: string; toId?: string; on?: LocalDate }
  | { type: 'recipientKept'; contentId?: string }
  | {
      type: 'answerShared';
      organisationId: string;
      legalBasis: LegalBasis;
      purposeId: string;
      consent?: ConsentGiven;
      noticeOn?: LocalDate;
      despite?: readonly KnowinglyCode[];
    }
  | { type: 'sharingStopped'; organisationIds: readonly string[]; because?: 'consentWithdrawn'; contentId?: string }
  /** The recipient asked a third party; `ownerId` is who did. */
  | ({ type: 'thirdPartyAsked'; ownerId: string; saidPurposeId: string; saidQuestionsId: string; despite?: readonly KnowinglyCode[] } & Child)
  /** `before` is the day that was expected until then. */
  | { type: 'waitingListed'; expectedOn: LocalDate; before?: LocalDate; contentId?: string }
  | ({ type: 'thirdPartyNoted'; number: string; formCode: string; recipientKind: string } & ThirdPartyNote)
  | { type: 'copySent'; organisationId: string }
  | { type: 'redacted'; contentIds: readonly string[]; reason: string }
  | {
      type: 'deadlineSet';
      version: number;
      because: DeadlineReason;
      dueOn: LocalDate;
      originalOn: LocalDate;
      dueAt: Instant;
      /** Agreed and earlier; no breach follows from it. */
      innerOn?: LocalDate;
      steps: readonly Instant[];
      policyId: string;
      policyVersion: number;
      ruleVersion: number;
      calendarVersion: number;
      inputs: Readonly<Record<string, string>>;
      explanation: readonly ExplainedLine[];
      /** Those of the policy, for a step that is held and let go inside them. */
      quietHours?: QuietHours;
      /** The one before it had passed. */
      afterMissed?: true;
      /** Why a person set it. */
      contentId?: string;
    }
  /** `postage`: how much of it is the post's, for a citizen who is told by it. */
  | ({ type: 'targetSet'; awaited: Awaited; until: LocalDate; postage?: Span } & OfProposal)
  | ({ type: 'targetMissed'; awaited: Awaited; holder: Holder; until: LocalDate } & OfProposal)
  | { type: 'deadlineMissed'; version: number; dueOn: LocalDate }
  /** `told` are the effects that reach somebody; of steps overdue together each receiver gets only the last. `unmet`: conditions that were not so. */
  | { type: 'stepTaken'; version: number; step: number; told: readonly ToldEffect[]; unmet?: readonly LadderCondition[] }
);

export type EventType = Event['type'];
export type EventOf<T extends EventType> = Extract<Event, { type: T }>;
