import type { EventType, LedgerHolder } from '#core';
import type { ClockState } from '#sla';
import { ApiProperty } from '@nestjs/swagger';
import { CalendarWeek } from '../../deadline-preview/weeks.dto.js';
import { WholeList } from '../../web/list.dto.js';
import { Author } from '../view/names.dto.js';

/** A line of the timeline. */
export class EventView {
  version!: number;
  type!: EventType;
  effectiveAt!: string;
  recordedAt!: string;
  by!: Author;
  /** What happened, in words. */
  text!: string;
  /** What was said with it; null when it was redacted or is not for the reader's eyes. */
  said?: string | null;
}

export class EventsView extends WholeList {
  items!: EventView[];
}

/** Who had the ball from when to when; `to` of the last one is now. */
export class LedgerInterval {
  from!: string;
  to!: string;
  holder!: LedgerHolder;
  name!: string;
  clock!: ClockState;
  /** A code, and the same in words. */
  reason!: string;
  text!: string;
}

export class LedgerView extends WholeList {
  items!: LedgerInterval[];
}

export class ExplanationLineView {
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params!: Record<string, string | number>;
  /** In the language of `Accept-Language`. */
  text!: string;
}

/** Why the due date is that day, line by line. */
export class ExplanationView {
  dueOn!: string | null;
  originalOn!: string | null;
  lines!: ExplanationLineView[];
  /** The weeks from the sending to the last rung; none while there is no deadline. */
  weeks!: CalendarWeek[];
}
