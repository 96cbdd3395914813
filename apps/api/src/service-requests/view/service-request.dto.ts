import type { AnswerType, EventType, LadderAction, LadderCondition, LadderTarget, OutsideChannel, PauseParty, ThirdPartyOutcome, Unsettled } from '#core';
import { ApiProperty } from '@nestjs/swagger';
import { AttachmentView } from '../../attachments/attachments.dto.js';
import { FormItemView } from '../../form-types/form-types.dto.js';
import type { Answers } from '../commands/answer.dto.js';
import { FeeLineView, PaymentView } from './fee.dto.js';
import { ListedRequest } from './listed.dto.js';
import { Author, CourseName, OrganisationOf } from './names.dto.js';

export class ConsentView {
  status!: 'asked' | 'given' | 'refused' | 'withdrawn';
  form?: 'digital' | 'paper' | 'oral';
  on?: string;
  /** What it covers, in words. */
  text?: string;
}

export class ConsultationView {
  status!: 'citizenBooks' | 'recipientBooks' | 'noAppointment' | 'booked' | 'held' | 'missed';
  on?: string;
}

export class AnswerView {
  answerType!: AnswerType;
  /** When it was given. */
  at!: string;
  by!: Author;
  late!: boolean;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] } })
  items!: Answers;
  text!: string | null;
  attachments!: AttachmentView[];
  restOn?: string;
  rightFormCode?: string;
  /** Came outside the portal, this way, on that day. */
  channel?: OutsideChannel;
  receivedOn?: string;
  corrected!: boolean;
}

/** What the answer is used for, or what came of it, as whoever asked tells it. */
export class OutcomeView {
  at!: string;
  by!: Author;
  /** Null when it was redacted. */
  text!: string | null;
}

/** Questions of the form as on the day of sending, with the requester's answers. */
export class DetailsView {
  items!: FormItemView[];
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] } })
  answers!: Answers;
}

/** What the form asks the citizen before it is sent, and what they wrote. */
export class OwnWordsView {
  /** By which they are redacted; null while there are none. */
  contentId!: string | null;
  items!: FormItemView[];
  /** Null while there are none. */
  @ApiProperty({ type: 'object', nullable: true, additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] } })
  answers!: Answers | null;
  /** By whom they were written here; null while there are none, and when they came along with another request. */
  by!: Author | null;
  /** Why it was sent without. */
  without!: 'declined' | 'unreachable' | 'noReply' | null;
  /** The citizen wrote none by the day they had. */
  overdue!: boolean;
}

/** Something said, as part of the conversation. */
export class Said {
  version!: number;
  at!: string;
  by!: Author;
  /** What it was said with. */
  kind!: EventType;
  /** The same in words. */
  title!: string;
  /** Null when it was said by ticks alone. */
  contentId!: string | null;
  /** Papers of the form that did not come along, in words. */
  papers?: string[];
  /** Null when it was redacted, or is not for the reader's eyes. */
  text!: string | null;
  /** It answers the questions of the form, and stands there. */
  inForm?: boolean;
  /** The form's questions that it is about, as they are worded; left out when none are named. */
  about?: string[];
  attachments?: AttachmentView[];
}

export class StepEffect {
  action!: LadderAction;
  to!: LadderTarget;
  onlyIf?: LadderCondition;
  alternative?: string;
}

/** A rung of the ladder, with its instant and what it does. */
export class StepView {
  step!: number;
  at!: string;
  taken!: boolean;
  effects!: StepEffect[];
}

/** A statement that the recipient asked a third party for. Who it is asked of, and its request, are for whoever asked. */
export class ThirdPartyView {
  formCode!: string;
  formName!: string;
  recipientKind!: string;
  dueOn!: string | null;
  /** Null while it is waited for. */
  outcome!: ThirdPartyOutcome | null;
  id?: string;
  number?: string;
  recipient?: string;
}

/** Another request, for whoever takes part in both. */
export class TiedRequest {
  id!: string;
  number!: string;
}

/** An answer that was sent on, to whom and on what ground. */
export class SharedView {
  organisation!: OrganisationOf;
  /** When, and until when it could be read; null while it can. */
  at!: string;
  until!: string | null;
  /** A code, and the same in words. */
  legalBasis!: string;
  legalBasisText!: string;
  /** Null when it was redacted, as is that by which it is. */
  purpose!: string | null;
  purposeId!: string | null;
}

/** What the deadline may be paused for, if it were paused today. */
export class PauseReasonView {
  code!: string;
  /** In the language of `Accept-Language`. */
  name!: string;
  /** The latest day such a pause may last. */
  latestOn!: string;
}

/** The pause that runs. */
export class PauseView {
  reason!: string;
  /** In the language of `Accept-Language`. */
  name!: string;
  party!: PauseParty;
  /** Its last day. */
  until!: string;
}

/** A step of the course that waits for the answer, for whoever may read the course. */
export class NeededForView {
  no!: number;
  /** In the language of `Accept-Language`. */
  name!: string;
  /** The day it is planned, or else its last one. */
  on!: string | null;
  statutory!: boolean;
}

/** A request as its page shows it. */
export class ServiceRequestView extends ListedRequest {
  course!: CourseName | null;
  neededFor!: NeededForView[];
  purpose!: string | null;
  /** By which it is redacted; null when it was, and where none was written. */
  purposeId!: string | null;
  /** A code, and the same in words. */
  legalBasis!: string;
  legalBasisText!: string;
  /** Of a draft: when the citizen was told in writing. */
  noticeOn!: string | null;
  consent!: ConsentView | null;
  consultation!: ConsultationView | null;
  questions!: string[];
  /** By which they are redacted; null when they were, and where none were asked. */
  questionsId!: string | null;
  /** What the form asks of the requester and was said with the purpose; null when it asks nothing. */
  details!: DetailsView | null;
  /** Null when the form asks the citizen nothing. */
  ownWords!: OwnWordsView | null;
  /** Files that go with the request. */
  attachments!: AttachmentView[];
  /** The answer in force, for the citizen the one that was released; null before one, and when it was recalled. */
  answer!: AnswerView | null;
  /** Told when the answer was accepted, and later; the oldest first. */
  outcomes!: OutcomeView[];
  /** Why the citizen cannot read the answer yet; null for whoever did not ask. */
  heldBackBecause!: string | null;
  conversation!: Said[];
  /** What is paid for, line by line; empty when there is no fee. */
  fees!: FeeLineView[];
  payment!: PaymentView;
  /** What has changed about the citizen, until whoever asks has chosen whether the recipient is to answer all the same. */
  unsettled!: Unsettled[];
  /** Where the citizen lives since a move, for whoever asked and the citizen: with whoever asked again when it was put right; null without one. */
  movedTo!: OrganisationOf | null;
  /** The citizen moved on and the address is protected: whoever asked is not told where, and sends no answer there. */
  municipalityWithheld!: boolean;
  shared!: SharedView[];
  /** Organisations that take part beside the two. */
  others!: OrganisationOf[];
  /** Organisations that got a copy to read. */
  copies!: OrganisationOf[];
  /** The reader got one: it shows what is asked, by when, and that it was answered. */
  copy!: boolean;
  thirdParties!: ThirdPartyView[];
  /** For whose sake this one was made. */
  parent!: TiedRequest | null;
  /** The one that was forwarded or redirected and goes on as this one. */
  from!: TiedRequest | null;
  goesOnAs!: TiedRequest[];
  steps!: StepView[];
  /** Null when it is not paused; a question does not count as one. */
  pause!: PauseView | null;
  pauseReasons!: PauseReasonView[];
  /** Who acts, until when, and whether the citizen must do anything: what the citizen reads. */
  @ApiProperty({ required: true })
  citizenText!: string;
}
