import { addWorkingDays, dueDate, type Anchors, type Calendar, type DeadlineRule, type Due, type Instant, type LocalDate, type Pause } from '#sla';
import { remembered, rememberedByDay } from '../remembered.js';
import type { Priority } from './form.js';
import { innerDeadline, innerMoved, type Before, type Inner } from './inner.js';
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
  /** Where both deadlines stood, when the day is named by a person: the inner one goes with it. */
  before?: Before;
};

export type ComputedDeadline = Pick<Due, 'dueOn' | 'originalOn' | 'dueAt' | 'tooShort'> & {
  explanation: readonly ExplainedLine[];
  /** When each rung of the policy's ladder is to be taken, in its order. */
  steps: readonly Instant[];
  innerOn?: LocalDate;
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

/** A rung from the inner deadline that would come after the first one from the outer comes with it. */
const inOrder = (steps: readonly Instant[]): readonly Instant[] =>
  steps.reduceRight<Instant[]>((later, at) => [later[0] !== undefined && later[0] < at ? later[0] : at, ...later], []);

/** The instants of a policy's rungs around a due date, or around an inner and a due date, in the working days of one calendar. */
const laddersBy = remembered((receiver: Calendar) =>
  remembered(({ ladder, quietHours }: Policy) =>
    rememberedByDay((days): readonly Instant[] => {
      const [dueOn = '', innerOn = dueOn] = days.split(' ');
      const at = (rung: LadderStep): Instant => rungAt(receiver, rungOn(receiver, rung.from === 'inner' ? innerOn : dueOn, rung), rung.time, quietHours);
      return inOrder(ladder.map(at));
    }),
  ),
);

const innerOf = ({ rules, policy, rule, anchors, pauses, before }: DeadlineInput, dueOn: LocalDate): Inner | undefined => {
  const calendar = rules.national;
  if (rule === policy.deadline) return policy.inner && innerDeadline({ rule: policy.inner, anchors, calendar, pauses, dueOn });
  return before && innerMoved(before, dueOn, calendar);
};

/**
 * The one computation of deadlines: what it gives is stored in the event, shown in the preview and never computed again.
 * The due dates follow the national calendar, the ladder the recipient's. Only the policy's own deadline has an inner one.
 */
export const computeDeadline = (input: DeadlineInput): ComputedDeadline => {
  const { rules, policy, rule, recipientId, anchors, pauses, decidedBy } = input;
  const { dueOn, originalOn, dueAt, explanation, tooShort } = dueDate({ rule, anchors, calendar: rules.national, pauses });
  const inner = innerOf(input, dueOn);
  const steps = laddersBy(calendarOf(rules, recipientId))(policy)(inner === undefined ? dueOn : `${dueOn} ${inner.innerOn}`);
  return {
    ...{ dueOn, originalOn, dueAt, steps, calendarVersion: rules.national.version },
    explanation: [...(decidedBy === undefined ? [] : [priorityLine(decidedBy)]), ...explanation, ...(inner?.lines ?? [])],
    ...(inner === undefined ? {} : { innerOn: inner.innerOn }),
    ...(tooShort === undefined ? {} : { tooShort }),
  };
};
