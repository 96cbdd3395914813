import type { DeadlineRule } from '#sla';
import type { AgreedFee } from './fees.js';
import type { RecipientKind } from './form.js';
import type { Versioned } from './in-force.js';

/** A span that is counted in the calendar of whoever must act. */
export type Span = { amount: number; unit: 'workingDays' | 'calendarDays' };

export type LadderAction = 'remind' | 'inform' | 'task' | 'transfer' | 'suggestOtherSource';
export type LadderTarget = 'recipient' | 'recipientManager' | 'requester' | 'requesterManager' | 'coordinator';

/** One rung: so many working days before (negative) or after the due date, at that local time, these effects. */
export type LadderStep = {
  step: number;
  workingDays: number;
  time: string;
  effects: readonly { action: LadderAction; to: LadderTarget }[];
};

/**
 * Deadline and ladder for a form, a kind of recipient and, when given, an agreement between two organisations.
 * `*` matches any; the most specific wins. Never edited once live: the version is frozen on the request.
 */
export type Policy = Versioned & {
  id: string;
  formCode: string;
  recipientKind: RecipientKind;
  agreement?: { requesterId: string; recipientId: string };
  deadline: DeadlineRule;
  /** After an answer was returned: counted from the return (anchor `sent`). */
  afterReturn: DeadlineRule;
  /** The rest of a question asked beyond the first one: counted from asking (anchor `sent`). */
  afterAskMore: DeadlineRule;
  ladder: readonly LadderStep[];
  /** Where the deadline was read and how sure that is, for whoever confirms or edits it. */
  source?: { text: string; confidence: 'high' | 'medium' | 'low' };
  /** What is paid for beside the statement, each occasion at most once; silence means that nothing is agreed. */
  fees?: readonly AgreedFee[];
  targets: { consent: Span; booking: Span; delivery: Span; answerQuestion: Span; review: Span; declined: Span };
};
