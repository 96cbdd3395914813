import { addWorkingDays, dueDate, type Anchors, type Calendar, type DeadlineRule, type Due, type Instant, type LocalDate, type Pause } from '#sla';
import { remembered, rememberedByDay } from '../remembered.js';
import type { Priority } from './form.js';
import { priorityLine, type ExplainedLine } from './policy-line.js';
import type { LadderStep, Policy } from './policy.js';
import { rungAt } from './quiet-hours.js';
import type { RuleBook } from './rule-book.js';

export type DeadlineInput = {
  rules: RuleBook;
  policy: Policy;
  rule: DeadlineRule;
  /** Whose working calendar the ladder follows; the national one when it has none of its own. */
  recipientId?: string;
  anchors: Anchors;
  pauses: readonly Pause[];
  /** What made it another rule than the ordinary one. */
  decidedBy?: Priority;
};

export type ComputedDeadline = Pick<Due, 'dueOn' | 'originalOn' | 'dueAt' | 'tooShort'> & {
  explanation: readonly ExplainedLine[];
  /** When each rung of the policy's ladder is to be taken, in its order. */
  steps: readonly Instant[];
  calendarVersion: number;
};

/** The rule of a request that is so urgent, and the priority when that decided it. */
export const ruleFor = (policy: Pick<Policy, 'deadline' | 'forPriority'>, priority?: Priority): { rule: DeadlineRule; decidedBy?: Priority } => {
  const special = policy.forPriority?.find((each) => each.priority === priority);
  return special === undefined ? { rule: policy.deadline } : { rule: special.deadline, decidedBy: special.priority };
};

/** The calendar an organisation works by. */
export const calendarOf = (rules: RuleBook, organisationId?: string): Calendar =>
  (organisationId === undefined ? undefined : rules.calendars[organisationId]) ?? rules.national;

/** The day of a rung, so many working days before or after the due date. */
export const rungOn = (calendar: Calendar, dueOn: LocalDate, { workingDays }: LadderStep): LocalDate => addWorkingDays(calendar, dueOn, workingDays);

/** The instants of a policy's rungs around a due date, in the working days of one calendar. */
const laddersBy = remembered((receiver: Calendar) =>
  remembered(({ ladder, quietHours }: Policy) =>
    rememberedByDay((dueOn): readonly Instant[] => ladder.map((rung) => rungAt(receiver, rungOn(receiver, dueOn, rung), rung.time, quietHours))),
  ),
);

/**
 * The one computation of deadlines: what it gives is stored in the event, shown in the preview and never computed again.
 * The due date follows the national calendar, the ladder the recipient's.
 */
export const computeDeadline = ({ rules, policy, rule, recipientId, anchors, pauses, decidedBy }: DeadlineInput): ComputedDeadline => {
  const { dueOn, originalOn, dueAt, explanation: lines, tooShort } = dueDate({ rule, anchors, calendar: rules.national, pauses });
  const explanation = decidedBy === undefined ? lines : [priorityLine(decidedBy), ...lines];
  const steps = laddersBy(calendarOf(rules, recipientId))(policy)(dueOn);
  return { dueOn, originalOn, dueAt, steps, explanation, calendarVersion: rules.national.version, ...(tooShort === undefined ? {} : { tooShort }) };
};
