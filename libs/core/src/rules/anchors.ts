import { standsAside, type Anchors, type DeadlineRule, type Instant, type LocalDate } from '#sla';

/** When a request was sent, and what came of it. */
export type Dates = {
  sentAt: Instant;
  /** Delivery; the instant of sending when it is not known. */
  receivedAt?: Instant;
  consultationHeldAt?: LocalDate | Instant;
  printedOn?: LocalDate;
  followUpTalkOn?: LocalDate;
  /** When the citizen brought the form to whoever answers. */
  citizenBroughtItOn?: LocalDate;
  /** When the course began. */
  caseStart?: LocalDate;
};

/** What a deadline counts from, as far as it is known. */
export const anchorsOf = ({ sentAt, receivedAt = sentAt, consultationHeldAt, printedOn, followUpTalkOn, citizenBroughtItOn, caseStart }: Dates): Anchors => ({
  sent: sentAt,
  received: receivedAt,
  ...(consultationHeldAt === undefined ? {} : { consultationHeld: consultationHeldAt }),
  ...(printedOn === undefined ? {} : { printedOn }),
  ...(followUpTalkOn === undefined ? {} : { followUpTalk: followUpTalkOn }),
  ...(citizenBroughtItOn === undefined ? {} : { citizenBroughtIt: citizenBroughtItOn }),
  ...(caseStart === undefined ? {} : { caseStart }),
});

/** Whether any leg of the rule has something to count from. */
export const canCount = ({ legs }: DeadlineRule, anchors: Anchors): boolean =>
  legs.some((leg) => anchors[leg.anchor] !== undefined && !standsAside(leg, anchors));
