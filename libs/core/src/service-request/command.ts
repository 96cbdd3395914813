import type { Instant, LocalDate } from '#sla';
import type { ToldBy } from '../course/state.js';
import type { Priority } from '../rules/form.js';
import type { KnowinglyCode } from './doubles.js';
import type { AnswerType, LegalBasis, OutsideChannel, ThirdPartyOutcome, WithoutWords } from './status.js';

/** The answer is not for the citizen to read before that day; why is for the requester alone. */
export type HeldBack = { until: LocalDate; reasonId: string };

/** Consent as given: by whom it was recorded, how, when; its words lie in the content row. */
export type ConsentGiven = { form: 'digital' | 'paper' | 'oral'; on: LocalDate; contentId?: string };

type Draft = {
  recipientId: string;
  recipientKind: string;
  formCode: string;
  legalBasis: LegalBasis;
  purposeId: string;
  questionsId: string;
  consent?: ConsentGiven;
  /** The day the citizen was told in writing, where the legal basis demands it. */
  noticeOn?: LocalDate;
  priority?: Priority | 'normal';
};

/** The course it is made in: of which kind it is, under which regime, and when it began. */
type InCourse = { courseId: string; courseKind?: string; regime?: string; caseStart?: LocalDate };

/** The request that another one becomes by forwarding or redirecting; it keeps citizen, course, requester and owner. */
export type Child = {
  childId: string;
  childNumber: string;
  recipientId: string;
  recipientKind: string;
  purposeId: string;
  questionsId: string;
  wordsId?: string;
};

/** A new due date, or that nothing is waited for any more. */
export type ThirdPartyNote = { dueOn?: LocalDate; outcome?: ThirdPartyOutcome };

/**
 * What somebody asks for. Free text never stands in a command: it lies in a content row whose id is given
 * (`contentId`, `purposeId`, `questionsId`).
 */
export type Command =
  /** `fromId` is the request that was forwarded or redirected and goes on as this one. */
  | ({
      type: 'create';
      number: string;
      citizenId: string;
      requesterId: string;
      ownerId: string;
      unit?: string;
      fromId?: string;
      /** The citizen's own words, taken along from that one. */
      wordsId?: string;
      /** For whose sake the recipient of that request asks. */
      parentId?: string;
    } & InCourse &
      Draft)
  /** The recipient begins: what it proposes, for the requester to reply to. `handlerId` is who signs, `contentId` what it says. */
  | ({
      type: 'submit';
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
    } & InCourse)
  | ({ type: 'revise' } & Partial<Draft>)
  /** `despite` is what whoever asks was told of and asks all the same. */
  | { type: 'requestConsent'; thenSend: boolean; despite?: readonly KnowinglyCode[] }
  | ({ type: 'giveConsent' } & ConsentGiven)
  | { type: 'refuseConsent'; contentId?: string }
  | { type: 'withdrawConsent'; contentId?: string }
  /** The citizen is shown the text as it will be sent, and asked for words of their own. `questionsId`: what it asks by now. */
  | { type: 'inviteWords'; questionsId: string; until?: LocalDate }
  /** The citizen's own words, again to change them. `how`: whoever asks wrote them down on the citizen's word. */
  | { type: 'giveWords'; contentId: string; how?: 'paper' | 'oral' }
  | { type: 'send'; printedOn?: LocalDate; followUpTalkOn?: LocalDate; withoutWords?: WithoutWords; despite?: readonly KnowinglyCode[] }
  | { type: 'discard' }
  | { type: 'recordDelivery'; outcome: 'acknowledged' | 'rejected' | 'retrying'; at: Instant; reason?: string }
  | { type: 'receive' }
  | { type: 'accept' }
  /** `toldBy`: how the citizen was told, where a letter would come after the day. */
  | { type: 'bookConsultation'; on: LocalDate; toldBy?: ToldBy }
  | { type: 'reportNoAppointment'; contentId?: string }
  | { type: 'consultationCancelled'; contentId?: string }
  | { type: 'consultationHeld'; on: LocalDate }
  | { type: 'consultationMissed'; on: LocalDate }
  | { type: 'citizenBroughtIt'; on: LocalDate }
  /** `missing` are papers of the form that did not come along. */
  | { type: 'ask'; contentId?: string; missing?: readonly string[] }
  | { type: 'answerQuestion'; contentId: string }
  | { type: 'withdrawQuestion' }
  | { type: 'answer'; answerType: AnswerType; contentId?: string; restOn?: LocalDate; rightFormCode?: string }
  | {
      type: 'registerAnswer';
      answerType: AnswerType;
      channel: OutsideChannel;
      receivedOn: LocalDate;
      contentId?: string;
      restOn?: LocalDate;
      rightFormCode?: string;
    }
  | { type: 'decline'; reason: string; contentId?: string }
  | ({ type: 'forward'; contentId?: string; despite?: readonly KnowinglyCode[] } & Child)
  | ({ type: 'redirect'; formCode?: string; contentId?: string; despite?: readonly KnowinglyCode[] } & Child)
  /** `unitId`: the unit that the colleague belongs to. */
  | { type: 'delegate'; toPersonId: string; unitId?: string; task: 'handle' | 'prepare' | 'approve' }
  /** To a unit of the recipient instead of a person; `ask`: whether it can take it on. */
  | { type: 'delegate'; toUnitId: string; task: 'handle' | 'ask' }
  /** Somebody of the unit handles it from now on, and may say until when. */
  | { type: 'takeOn'; until?: LocalDate }
  | { type: 'handBack'; contentId: string }
  | { type: 'cancel'; contentId: string }
  | { type: 'recall'; contentId: string }
  /** The citizen reads the answer from then on, unless it is held back. */
  /** `hears`: whether it holds facts to the citizen's detriment that the citizen must be heard about; absent: nobody was asked. */
  | { type: 'acceptAnswer'; contentId?: string; heldBack?: HeldBack; hears?: boolean }
  /** Before its day. */
  | { type: 'releaseAnswer' }
  /** What came of the answer, for whoever gave it and the citizen. */
  | { type: 'tellOutcome'; contentId: string }
  | { type: 'returnAnswer'; contentId: string; linkIds?: readonly string[] }
  | { type: 'askMore'; contentId: string }
  | { type: 'close'; contentId?: string }
  | { type: 'reopen'; contentId: string }
  | { type: 'correctAnswer'; answerType: AnswerType; contentId: string }
  | { type: 'recallAnswer'; contentId: string }
  | { type: 'extend'; dueOn: LocalDate; contentId: string }
  | { type: 'requestExtension'; dueOn: LocalDate; contentId: string }
  | { type: 'announceDelay'; until: LocalDate; contentId: string }
  /** `reason` is a code of the policy's `pauseReasons`. */
  | { type: 'pause'; reason: string; until: LocalDate; contentId?: string }
  | { type: 'resume' }
  | { type: 'remind'; contentId?: string }
  | { type: 'escalate'; contentId?: string }
  | { type: 'reassign'; ownerId: string; unit?: string }
  | { type: 'logContact'; channel: OutsideChannel; on: LocalDate; contentId: string; agreedOn?: LocalDate; earnsFee?: boolean }
  /** `line` counts the fee lines of the request from 1. */
  | { type: 'approveFee'; line: number }
  | { type: 'disputeFee'; line: number; contentId: string }
  | { type: 'merge'; intoId: string; contentId?: string }
  /** Of the requester's own organisation, somebody of another unit: `personId` is told of the answer too. */
  | { type: 'join'; organisationId: string; personId?: string; legalBasis: LegalBasis; purposeId: string; despite?: readonly KnowinglyCode[] }
  /** The recipient came to an end; `fromId` is that recipient, so that what is asked twice is done once. */
  | { type: 'succeedRecipient'; fromId: string; recipientId: string; recipientKind: string }
  | { type: 'endRecipient'; fromId: string; protectedAddress?: true }
  | { type: 'applyAnew' }
  | { type: 'redact'; contentIds: readonly string[]; reason: string }
  /** The register says that the citizen has died. */
  | { type: 'citizenDeceased' }
  /** The register says that the citizen has another doctor since `on`; `fromId` is the recipient, who was the doctor before. */
  | { type: 'gpChanged'; fromId: string; on: LocalDate }
  /**
   * The register says that the citizen lives in the municipality of `toId` since `on`; `fromId` is the requester, who had the case
   * and may be the same. Without `toId` the requester is not told where; without `on` a record was put right.
   */
  | { type: 'citizenMoved'; fromId: string; toId?: string; on?: LocalDate }
  /** The recipient is to answer all the same, though the citizen has another doctor or another municipality. */
  | { type: 'keepRecipient'; contentId?: string }
  /** The answer goes to the municipality that the citizen moved to, for a purpose and on a basis of its own. */
  | { type: 'shareAnswer'; legalBasis: LegalBasis; purposeId: string; consent?: ConsentGiven; noticeOn?: LocalDate; despite?: readonly KnowinglyCode[] }
  | { type: 'stopSharing'; contentId: string }
  /** The citizen takes back the consent on which that organisation was sent the answer. */
  | { type: 'withdrawSharing'; organisationId: string; contentId?: string }
  /** The recipient asks a third party for a statement of its own; the first pair of ids are its words, said in this request. */
  | ({ type: 'askThirdParty'; formCode: string; saidPurposeId: string; saidQuestionsId: string; despite?: readonly KnowinglyCode[] } & Child)
  /** The citizen waits for a place at the recipient, who expects one on that day; again to move the day. */
  | { type: 'putOnWaitingList'; expectedOn: LocalDate; contentId?: string }
  /** What became of a request that this one asked a third party by; `number` is its number. */
  | ({ type: 'noteThirdParty'; number: string } & ThirdPartyNote)
  /** The request for whose sake this one was made is not to be answered any more. */
  | { type: 'parentEnded' }
  /** Another organisation may read what is asked, as the form has it. */
  | { type: 'sendCopy'; organisationId: string }
  | { type: 'timerDue' };

export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
