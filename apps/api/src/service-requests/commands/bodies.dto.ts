import { knowinglyCodes, type KnowinglyCode, type OutsideChannel, type ToldBy } from '#core';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, Max, Min } from 'class-validator';
import { waysOfTelling } from '../../courses/plan.dto.js';
import { IsId, IsIds, IsLocalDate, IsText, IsTexts, MayBeLeftOut } from '../../web/validators.js';
import { leastPurpose, limits, mostFiles } from '../limits.js';
import { channels } from '../words.js';

/** A command that needs no words. */
export class EmptyBody {}

export class TextBody {
  @IsText(limits.text)
  text!: string;
}

export class ReplyBody extends TextBody {
  /** Files put here before, by their ids, in order. */
  @MayBeLeftOut()
  @IsIds({ most: mostFiles })
  attachments?: string[];
}

export class AskBody {
  /** May be left out when papers are named. */
  @MayBeLeftOut()
  @IsText(limits.text)
  text?: string;

  /** Codes of papers that belong to the form and did not come along. */
  @MayBeLeftOut()
  @IsTexts(limits.formCode, { least: 1, most: 20 })
  missing?: string[];
}

export class OptionalTextBody {
  @MayBeLeftOut()
  @IsText(limits.text)
  text?: string;
}

export class OnBody {
  /** `YYYY-MM-DD` */
  @IsLocalDate()
  on!: string;
}

export class BookingBody extends OnBody {
  /** How the citizen was told, where a letter comes too late. */
  @MayBeLeftOut()
  @IsIn(waysOfTelling)
  toldBy?: ToldBy;
}

export class KnowinglyBody {
  /** What one was told of, and does all the same. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(knowinglyCodes.length)
  @IsIn(knowinglyCodes, { each: true })
  despite?: KnowinglyCode[];
}

export class RequestConsentBody extends KnowinglyBody {
  /** Send by itself once consent is given. */
  @IsBoolean()
  thenSend!: boolean;
}

export class SendBody extends KnowinglyBody {
  /** The date printed on the request, where the form counts from it. */
  @MayBeLeftOut()
  @IsLocalDate()
  printedOn?: string;

  @MayBeLeftOut()
  @IsLocalDate()
  followUpTalkOn?: string;

  /** Why it goes without the citizen's own words, where the form asks for them and they are not there. */
  @MayBeLeftOut()
  @IsIn(['declined', 'unreachable', 'noReply'])
  withoutWords?: 'declined' | 'unreachable' | 'noReply';
}

export class DeclineBody {
  /** One of the form's decline reasons. */
  @IsText(limits.formCode)
  reason!: string;

  @MayBeLeftOut()
  @IsText(limits.text)
  text?: string;
}

export class ForwardBody extends KnowinglyBody {
  @IsId()
  recipientOrganisationId!: string;

  @MayBeLeftOut()
  @IsText(limits.text)
  text?: string;
}

export class AskThirdPartyBody extends KnowinglyBody {
  /** One of those that the form lets its recipient ask for. */
  @IsText(limits.formCode)
  formCode!: string;

  @IsId()
  recipientOrganisationId!: string;

  /** Why it is asked; the citizen reads these very words. */
  @IsText(limits.purpose, leastPurpose)
  purpose!: string;

  @IsText(limits.question)
  question!: string;
}

export class RedirectBody extends KnowinglyBody {
  @IsId()
  recipientOrganisationId!: string;

  @MayBeLeftOut()
  @IsText(limits.formCode)
  formCode?: string;

  @MayBeLeftOut()
  @IsText(limits.text)
  text?: string;
}

/** To a person or to a unit, one of the two. */
export class DelegateBody {
  @MayBeLeftOut()
  @IsId()
  toPersonId?: string;

  /** A unit of the own organisation. */
  @MayBeLeftOut()
  @IsId()
  toUnitId?: string;

  /** A person may `handle`, `prepare` or `approve`; a unit `handle`, or say whether it can: `ask`. */
  @IsIn(['handle', 'prepare', 'approve', 'ask'])
  task!: 'handle' | 'prepare' | 'approve' | 'ask';
}

export class TakeOnBody {
  /** When the unit means to be done. */
  @MayBeLeftOut()
  @IsLocalDate()
  until?: string;
}

export class NewDateBody {
  @IsLocalDate()
  dueOn!: string;

  @IsText(limits.reason)
  text!: string;
}

export class AnnounceDelayBody {
  @IsLocalDate()
  until!: string;

  @IsText(limits.reason)
  text!: string;
}

export class WaitingListBody {
  /** When a place is expected. */
  @IsLocalDate()
  expectedOn!: string;

  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;
}

export class PauseBody {
  /** One of the request's `pauseReasons`. */
  @IsText(60)
  reason!: string;

  /** The last day of the pause; it ends by itself with it. */
  @IsLocalDate()
  until!: string;

  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;
}

export class ReassignBody {
  @IsId()
  ownerId!: string;

  @MayBeLeftOut()
  @IsText(limits.unit)
  unit?: string;
}

export class LogContactBody {
  @IsIn(channels)
  channel!: OutsideChannel;

  @IsLocalDate()
  on!: string;

  @IsText(limits.text)
  text!: string;

  /** The day agreed on; reminders wait for it. */
  @MayBeLeftOut()
  @IsLocalDate()
  agreedOn?: string;

  /** It earns the fee that the agreement names for a call or a meeting. */
  @MayBeLeftOut()
  @IsBoolean()
  earnsFee?: boolean;
}

const mostLines = 1_000;

export class FeeLineBody {
  /** As in the request's `fees`. */
  @IsInt()
  @Min(1)
  @Max(mostLines)
  line!: number;
}

export class DisputeFeeBody extends FeeLineBody {
  /** Why; the counterpart is told. */
  @IsText(limits.reason)
  text!: string;
}

export class MergeBody {
  @IsId()
  intoId!: string;

  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;
}

export class JoinBody extends KnowinglyBody {
  /** Who joins; oneself, from another unit, when left out. */
  @MayBeLeftOut()
  @IsId()
  organisationId?: string;

  @IsText(60)
  legalBasis!: string;

  @IsText(limits.purpose, leastPurpose)
  purpose!: string;
}

export class WithdrawSharingBody extends OptionalTextBody {
  /** Who reads the answer by the consent that is taken back. */
  @IsId()
  organisationId!: string;
}

export class ShareAnswerBody extends KnowinglyBody {
  /** A code of the rule book: `consent`, or a paragraph of the law. */
  @IsText(60)
  legalBasis!: string;

  /** What the new municipality needs it for; the citizen reads these very words. */
  @IsText(limits.purpose, leastPurpose)
  purpose!: string;

  /** The consent to send it on, where it rests on that: how it was given, when, and what it covers. */
  @MayBeLeftOut()
  @IsIn(['digital', 'paper', 'oral'])
  form?: 'digital' | 'paper' | 'oral';

  @MayBeLeftOut()
  @IsLocalDate()
  on?: string;

  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;

  /** When the citizen was told in writing, where the legal basis demands it. */
  @MayBeLeftOut()
  @IsLocalDate()
  noticeOn?: string;
}
