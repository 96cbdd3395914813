import { localDateOf, weeksOf, type Instant, type LocalDate, type Week } from '#sla';
import type { Refused } from '../workflow.js';
import { anchorsOf, canCount, type Dates } from './anchors.js';
import { computeDeadline, ruleFor } from './deadline.js';
import { findForm, matchPolicy } from './match.js';
import type { Priority } from './form.js';
import type { ExplainedLine, RuleVersions } from './policy-line.js';
import type { LadderEffect, Policy } from './policy.js';
import { isQuiet } from './quiet-hours.js';
import type { RuleBook } from './rule-book.js';

export type PreviewInput = Dates & {
  formCode: string;
  recipientKind: string;
  priority?: Priority;
  requesterId?: string;
  /** The recipient, whose calendar the ladder follows. */
  organisationId?: string;
};

export type PreviewStep = Omit<LadderEffect, 'text'> & { step: number; on: LocalDate; at: Instant };

export type Preview = {
  dueOn: LocalDate;
  originalOn: LocalDate;
  dueAt: Instant;
  /** Agreed and earlier. */
  innerOn?: LocalDate;
  steps: readonly PreviewStep[];
  explanation: readonly ExplainedLine[];
  /** Why a step goes later than it says. */
  quiet: readonly ExplainedLine[];
  versions: RuleVersions;
  /** From the sending to the last rung, in the calendar that the due date follows. */
  weeks: readonly Week[];
  tooShort?: { earliestOn: LocalDate };
};

type Spread = { sentOn: LocalDate; dueOn: LocalDate; steps: readonly Instant[] };

/** The weeks in which a deadline is played out: from the sending to its last day, or that of the last rung. */
export const deadlineWeeks = ({ national }: RuleBook, { sentOn, dueOn, steps }: Spread): Week[] =>
  weeksOf(
    national,
    sentOn,
    steps.map(localDateOf).reduce((last, on) => (on > last ? on : last), dueOn),
  );

/** Why a step goes later than it says. */
const quietLines = ({ ladder, quietHours }: Policy, steps: readonly Instant[]): ExplainedLine[] =>
  ladder.flatMap(({ step, time }, place) => {
    const at = steps[place];
    if (quietHours === undefined || at === undefined || !isQuiet(time, quietHours)) return [];
    return [{ code: 'quietHours', params: { step, ...quietHours, on: localDateOf(at) } }];
  });

/** When an answer would be due and what the ladder would do: computed by the function that stores deadlines. */
export const previewDeadline = (rules: RuleBook, input: PreviewInput): Preview | { refused: Refused } => {
  const { formCode, recipientKind, requesterId, organisationId } = input;
  const on = localDateOf(input.sentAt);
  if (findForm(rules, formCode, on) === undefined) return { refused: { code: 'NoSuchForm', params: { formCode } } };
  const parties = { ...(requesterId === undefined ? {} : { requesterId }), ...(organisationId === undefined ? {} : { recipientId: organisationId }) };
  const policy = matchPolicy(rules, { formCode, recipientKind, ...parties }, on);
  if (policy === undefined) return { refused: { code: 'NoPolicy', params: { formCode, recipientKind } } };
  const anchors = anchorsOf(input);
  const { rule, decidedBy } = ruleFor(policy, input.priority);
  const [first] = rule.legs;
  if (!canCount(rule, anchors)) return { refused: { code: 'AnchorMissing', params: { anchor: first?.anchor ?? 'sent' } } };
  const recipient = organisationId === undefined ? {} : { recipientId: organisationId };
  const { steps, calendarVersion, ...due } = computeDeadline({ rules, policy, rule, decidedBy, anchors, pauses: [], ...recipient });
  const rungs = policy.ladder.flatMap((rung, place) =>
    rung.effects.map(({ text: _own, ...effect }) => ({ step: rung.step, ...effect, at: steps[place] ?? due.dueAt })),
  );
  const weeks = deadlineWeeks(rules, { sentOn: on, dueOn: due.dueOn, steps });
  const versions = { policyId: policy.id, policyVersion: policy.version, calendarVersion, ruleVersion: rules.version };
  return { ...due, quiet: quietLines(policy, steps), versions, weeks, steps: rungs.map((rung) => ({ ...rung, on: localDateOf(rung.at) })) };
};
