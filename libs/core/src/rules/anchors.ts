import type { Anchors, DeadlineRule, Instant, LocalDate } from '#sla';

/** When a request was sent, and what came of it. */
export type Dates = {
  sentAt: Instant;
  /** Delivery; the instant of sending when it is not known. */
  receivedAt?: Instant;
  consultationHeldAt?: LocalDate | Instant;
  printedOn?: LocalDate;
  followUpTalkOn?: LocalDate;
};

/** What a deadline counts from, as far as it is known. */
export const anchorsOf = ({ sentAt, receivedAt = sentAt, consultationHeldAt, printedOn, followUpTalkOn }: Dates): Anchors => ({
  sent: sentAt,
  received: receivedAt,
  ...(consultationHeldAt === undefined ? {} : { consultationHeld: consultationHeldAt }),
  ...(printedOn === undefined ? {} : { printedOn }),
  ...(followUpTalkOn === undefined ? {} : { followUpTalk: followUpTalkOn }),
});

/** Whether any leg of the rule has something to count from. */
export const canCount = ({ legs }: DeadlineRule, anchors: Anchors): boolean => legs.some(({ anchor }) => anchors[anchor] !== undefined);
