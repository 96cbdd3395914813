import type { LocalDate } from '#sla';
import type { SettledAdvice } from '../advice/settled.js';

/** A citizen's line through the system, folded from its events. Absent means no, none or not yet. */
export type Course = {
  number: string;
  citizenId: string;
  /** Who leads it. */
  organisationId: string;
  kind: string;
  /** The body of law that holds for it: that of its first day, unless an event says otherwise. */
  regime: string;
  startedOn: LocalDate;
  coordinatorId?: string;
  endedOn?: LocalDate;
  /** What was decided about advice, by rule; some 60 bytes each. */
  settledAdvice?: readonly SettledAdvice[];
};
