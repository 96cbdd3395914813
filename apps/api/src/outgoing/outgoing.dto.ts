import type { NoticeCode } from '#core';
import { FormName, OrganisationOf } from '../service-requests/view/names.dto.js';
import { Total } from '../web/list.dto.js';
import { IsClock, IsCount, IsLocalDate, IsText, MayBeLeftOut } from '../web/validators.js';

export class OutgoingQuery {
  /** The last day that is looked at, at most 31 days ahead; today when left out. */
  @MayBeLeftOut()
  @IsLocalDate()
  until?: string;

  /** The last minute of that day, `HH:mm` in Copenhagen; its end when left out. */
  @MayBeLeftOut()
  @IsClock()
  time?: string;

  @MayBeLeftOut()
  @IsText(400)
  cursor?: string;

  /** How many requests are looked at; each may send several messages. */
  @MayBeLeftOut()
  @IsCount(1, 200)
  limit?: number;
}

/** Who is told: people of an organisation, one person, or the citizen. */
export class ReceiverView {
  /** Null for the citizen. */
  organisation!: OrganisationOf | null;
  people!: 'owner' | 'handlers' | 'coordinators' | 'managers' | 'person' | 'citizen';
  /** Who that is when it is one person; null where it is whoever has the part on that day. */
  name!: string | null;
}

export class OutgoingRequest {
  id!: string;
  number!: string;
  form!: FormName;
}

/** A message as it will be sent, if nobody does anything first. */
export class OutgoingMessage {
  at!: string;
  code!: NoticeCode;
  /** As the receiver will read it, in the language of `Accept-Language`. */
  title!: string;
  body!: string;
  to!: ReceiverView;
  /** Its mail, to those who want any: at once, or counted by the one mail that the organisation gets that day. */
  mail!: 'atOnce' | 'collected';
  request!: OutgoingRequest;
}

export class OutgoingView {
  /** In the order in which they go out. */
  items!: OutgoingMessage[];
  nextCursor!: string | null;
  /** The requests that do something by themselves in that time. */
  counts!: Total;
  /** What was asked about, as instants. */
  from!: string;
  until!: string;
}
