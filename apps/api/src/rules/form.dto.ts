import type { AnswerType, AsksFor, Booking, Contact, Initiator, Priority } from '#core';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsNumber, Max, Min, ValidateNested } from 'class-validator';
import { limits, mostFiles } from '../service-requests/limits.js';
import { answerTypes, urgencies } from '../service-requests/words.js';
import { IsLocalDate, IsText, IsTexts, MayBeLeftOut } from '../web/validators.js';
import { mostFee, mostItems, mostMonths, mostText } from './limits.js';
import { BilingualBody, ItemBody, OptionBody } from './items.dto.js';
import { SpanBody } from './span.dto.js';
import { asksFor, bookings, initiators } from './words.js';

/** What is paid from a day on. */
export class FeeBody {
  /** Danish kroner. */
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(mostFee)
  amount!: number;

  @MayBeLeftOut()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(mostFee)
  withInterpreter?: number;

  @IsLocalDate()
  validFrom!: string;

  @IsText(mostText)
  source!: string;
}

/** How many files may go along with the request and with the answer; none where nothing is said. */
export class AttachmentsBody {
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(mostFiles)
  request?: number;

  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(mostFiles)
  answer?: number;
}

/** How urgent a request by the form may be, and what that changes. */
export class FormPriorityBody {
  @IsIn(urgencies)
  code!: Priority;

  /** When it is right to choose it. */
  @ValidateNested()
  @Type(() => BilingualBody)
  guidance!: BilingualBody;

  /** Who books a consultation then; as always when left out. */
  @MayBeLeftOut()
  @IsIn(bookings)
  booking?: Booking;

  @IsText(mostText)
  source!: string;
}

/** Whom a request is made known to when it is sent. */
export class FormCopyBody {
  @IsIn(['gp'])
  to!: 'gp';

  /** Where that was read. */
  @IsText(mostText)
  source!: string;
}

/** What the citizen is asked before it is sent, and how long they have. */
export class OwnWordsBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostItems)
  @ValidateNested({ each: true })
  @Type(() => ItemBody)
  items!: ItemBody[];

  @ValidateNested()
  @Type(() => SpanBody)
  within!: SpanBody;

  /** Where that was read. */
  @IsText(mostText)
  source!: string;
}

/** A pair of request and answer form, named by its answer code as printed. */
export class FormBody {
  @IsText(limits.formCode)
  code!: string;

  @IsText(limits.formCode)
  requestCode!: string;

  @IsLocalDate()
  validFrom!: string;

  @MayBeLeftOut()
  @IsLocalDate()
  validTo?: string;

  @ValidateNested()
  @Type(() => BilingualBody)
  name!: BilingualBody;

  /** When this is the right form, and which one is when it is not. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => BilingualBody)
  guidance?: BilingualBody;

  /** Other rules hold for who may assess than for who may send what exists already. */
  @IsIn(asksFor)
  asksFor!: AsksFor;

  /** Nobody asks for it: whoever would answer begins. Left out: the requester asks. */
  @MayBeLeftOut()
  @IsIn(initiators)
  initiatedBy?: Initiator;

  /** Kinds of organisation that may be asked. */
  @IsTexts(60, { least: 1, most: 20 })
  recipientKinds!: string[];

  @IsIn(bookings)
  booking!: Booking;

  /** So many months an answer is likely to serve again. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(mostMonths)
  reusableMonths?: number;

  @IsBoolean()
  dutyToAnswer!: boolean;

  @IsText(mostText)
  dutySource!: string;

  /** An authorised health professional must sign. */
  @IsBoolean()
  authorisedSigner!: boolean;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(answerTypes.length)
  @IsIn(answerTypes, { each: true })
  answerTypes!: AnswerType[];

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => OptionBody)
  declineReasons!: OptionBody[];

  /** Forms that whoever answers may ask a third party for. */
  @MayBeLeftOut()
  @IsTexts(limits.formCode, { most: 20 })
  mayAsk?: string[];

  /** Papers that must go along. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => OptionBody)
  papers?: OptionBody[];

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => AttachmentsBody)
  attachments?: AttachmentsBody;

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => FeeBody)
  fees!: FeeBody[];

  /** It asks for a call or a meeting: what the policy pays for one is paid, and nothing beside it. */
  @MayBeLeftOut()
  @IsIn(['call', 'meeting'])
  contact?: Contact;

  /** The citizen's doctor gets a copy to read. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => FormCopyBody)
  copy?: FormCopyBody;

  /** Who books an interpreter; left out where nothing is agreed. */
  @MayBeLeftOut()
  @IsIn(['requester', 'recipient'])
  interpreterBookedBy?: 'requester' | 'recipient';

  /** What may be chosen beside normal. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(urgencies.length)
  @ValidateNested({ each: true })
  @Type(() => FormPriorityBody)
  priorities?: FormPriorityBody[];

  /** What whoever asks must say with the request, beside its free questions. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(mostItems)
  @ValidateNested({ each: true })
  @Type(() => ItemBody)
  questions?: ItemBody[];

  /** What the citizen is asked before it is sent. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => OwnWordsBody)
  ownWords?: OwnWordsBody;

  /** What is answered. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostItems)
  @ValidateNested({ each: true })
  @Type(() => ItemBody)
  items!: ItemBody[];
}
