import type { AnswerType, AsksFor, Booking, Contact, Initiator, Priority } from '#core';
import type { Anchor, Unit } from '#sla';
import { ApiProperty } from '@nestjs/swagger';
import { WholeList } from '../web/list.dto.js';
import { IsId, MayBeLeftOut } from '../web/validators.js';

export class FormTypesQuery {
  /** The course a form is to be asked for in: its rules may bar some whom the form permits. Left out: all forms, also those nobody asks for. */
  @MayBeLeftOut()
  @IsId()
  courseId?: string;
}

/** What a request may rest on. Only `consent` rests on the citizen's consent. */
export class LegalBasisView {
  code!: string;
  name!: string;
  /** The citizen must have been told in writing first. */
  notice!: boolean;
  consentMonths?: number;
  /** Only for what is begun unasked, and by whom. */
  initiatedBy?: Initiator;
  source!: string;
}

export class LegalBasesView extends WholeList {
  items!: LegalBasisView[];
}

export class OptionView {
  code!: string;
  text!: string;
}

export class EnableWhen {
  linkId!: string;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'boolean' }] })
  equals!: string | boolean;
}

/** A question of a form, shaped as an item of FHIR's Questionnaire. */
export class FormItemView {
  linkId!: string;
  text!: string;
  type!: 'group' | 'display' | 'text' | 'string' | 'boolean' | 'date' | 'choice' | 'integer';
  required!: boolean;
  maxLength?: number;
  answerOption?: OptionView[];
  enableWhen?: EnableWhen;
  @ApiProperty({ type: () => [FormItemView], required: false })
  item?: FormItemView[];
}

/** Left out: none. */
export class FormAttachmentsView {
  request?: number;
  answer?: number;
}

export class FeeView {
  /** Danish kroner. */
  amount!: number;
  withInterpreter?: number;
  validFrom!: string;
  source!: string;
}

/** So long after that instant or day; of several legs the earliest wins. */
export class DeadlineLegView {
  anchor!: Anchor;
  amount!: number;
  unit!: Unit;
}

/** By when that kind of recipient answers; an agreement between two organisations may say otherwise. */
export class DeadlineRuleView {
  recipientKind!: string;
  /** Empty when no rule sets a deadline: it cannot be sent to them. */
  legs!: DeadlineLegView[];
}

/** A kind of recipient that could answer, but may not be asked for it in the course. */
export class BarredView {
  recipientKind!: string;
  /** Why, and what to ask for instead. */
  reason!: string;
}

/** How urgent a request by the form may be. */
export class FormPriorityView {
  code!: Priority;
  /** When it is right to choose it. */
  guidance!: string;
  /** Who books a consultation then. */
  booking!: Booking;
  source!: string;
}

/** A pair of request and answer form, as it holds today. Texts are in the language of `Accept-Language`. */
export class FormTypeView {
  /** The answer's code as printed, e.g. `LÆ 125`. */
  code!: string;
  requestCode!: string;
  version!: number;
  name!: string;
  /** When this is the right form, and which one is when it is not. */
  guidance!: string | null;
  asksFor!: AsksFor;
  /** Nobody asks for it: whoever would answer begins, or an organisation that takes part in the course. Left out where it is asked for. */
  initiatedBy?: Initiator;
  /** Kinds of organisation that may be asked. */
  recipientKinds!: string[];
  /** Of these the ones that the rules of the course bar; empty when no course is named. */
  barred!: BarredView[];
  /** Who books the consultation it needs. */
  booking!: Booking;
  dutyToAnswer!: boolean;
  dutySource!: string;
  authorisedSigner!: boolean;
  deadlines!: DeadlineRuleView[];
  answerTypes!: AnswerType[];
  declineReasons!: OptionView[];
  /** Forms that whoever answers it may ask a third party for. */
  mayAsk!: string[];
  /** Papers that must go along. */
  papers!: OptionView[];
  /** How many files may go along with the request and with the answer. */
  attachments!: FormAttachmentsView;
  fees!: FeeView[];
  /** It asks for a call or a meeting. */
  contact?: Contact;
  /** Who gets a copy to read when it is sent. */
  copyTo?: 'gp';
  /** What may be chosen beside normal. */
  priorities!: FormPriorityView[];
  /** What whoever asks must say with the request. */
  questions!: FormItemView[];
  /** What the citizen is asked before it is sent. */
  citizenQuestions!: FormItemView[];
  items!: FormItemView[];
}

export class FormTypesView extends WholeList {
  items!: FormTypeView[];
}
