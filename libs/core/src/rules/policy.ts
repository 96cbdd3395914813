import type { DeadlineRule } from '#sla';
import type { AgreedFee } from './fees.js';
import type { Bilingual, Priority, RecipientKind } from './form.js';
import type { Versioned } from './in-force.js';
import type { Quota } from './quota.js';

/** A span that is counted in the calendar of whoever must act. */
export type Span = { amount: number; unit: 'workingDays' | 'calendarDays' };

/** The same as a rule of its own, and where it was read. */
export type SourcedSpan = Span & { source: string };

export type LadderAction = 'remind' | 'inform' | 'task' | 'transfer' | 'suggestOtherSource';
/**
 * Whom a rung speaks to. `coordinator` is the recipient's own. A health coordinator who is the recipient's is spoken to as
 * such; else, and with a task, it is the requester who is to speak with one. `alternativeRecipient` is always a task for the
 * requester: an organisation that takes no part must not learn of the citizen before somebody has decided to ask it.
 */
export type LadderTarget = 'recipient' | 'recipientManager' | 'requester' | 'requesterManager' | 'coordinator' | 'healthCoordinator' | 'alternativeRecipient';

/**
 * What must be so at the instant of the rung; when it is not, the rung is taken and this receiver hears nothing. The whole
 * ladder waits while the citizen is to book or delivery has failed: then the requester has a target and is told by that.
 */
export type LadderCondition = 'unread' | 'consultationNotBooked' | 'undelivered';

/**
 * `alternative`: the kind of organisation that can be asked instead, for a task about an alternative recipient. `text`: what
 * the receiver reads in place of the built-in words, with placeholders; see `text-template.ts`.
 */
export type LadderEffect = { action: LadderAction; to: LadderTarget; onlyIf?: LadderCondition; alternative?: RecipientKind; text?: Bilingual };

/** An effect whose condition holds. Its words stay in the policy: an event keeps no text. */
export type ToldEffect = Omit<LadderEffect, 'onlyIf' | 'text'> & { wording?: Wording };

/** Where an effect's own words stand, and by how many working days the answer was late when it was told. */
export type Wording = { policyId: string; policyVersion: number; step: number; effect: number; workingDaysOver: number };

/** How sure it is where a rule was read; `low` must be confirmed. */
export type Confidence = 'high' | 'medium' | 'low';

/** Local times, `HH:mm`; they cross midnight when `to` is earlier than `from`. */
export type QuietHours = { from: string; to: string };

/** Whom the recipient may have to wait for. A hospital takes no part in the request: the requester keeps an eye on such a pause. */
export type PauseParty = 'citizen' | 'treatmentSystem';

/** Why the deadline may be paused, for whom, for how long at most (counted in the national calendar), and where that was read. */
export type PauseReason = { code: string; name: Bilingual; party: PauseParty; most: Span; source: string };

/** One rung: so many working days before (negative) or after the due date, at that local time, these effects. */
export type LadderStep = {
  step: number;
  /** It counts from the agreed inner deadline, where there is one. */
  from?: 'inner';
  workingDays: number;
  time: string;
  effects: readonly LadderEffect[];
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
  /** Another rule where the request is more urgent than normal. */
  forPriority?: readonly { priority: Priority; deadline: DeadlineRule }[];
  /** Agreed between the two, earlier than `deadline`: it is shown beside it and may drive rungs, but is no breach. */
  inner?: DeadlineRule;
  /** After an answer was returned: counted from the return (anchor `sent`). */
  afterReturn: DeadlineRule;
  /** The rest of a question asked beyond the first one: counted from asking (anchor `sent`). */
  afterAskMore: DeadlineRule;
  ladder: readonly LadderStep[];
  /** When no rung speaks: one that falls inside goes at their end, on a working day of the receiver. */
  quietHours?: QuietHours;
  /** Where the deadline was read and how sure that is, for whoever confirms or edits it. */
  source?: { text: string; confidence: Confidence };
  /** What is paid for beside the statement, each occasion at most once; silence means that nothing is agreed. */
  fees?: readonly AgreedFee[];
  /** What the deadline may be paused for beside a question to the requester; silence means nothing. */
  pauseReasons?: readonly PauseReason[];
  /** How many requests the two have agreed on; silence means as many as are needed. */
  quota?: Quota;
  targets: { consent: Span; booking: Span; delivery: Span; answerQuestion: Span; review: Span; declined: Span };
};
