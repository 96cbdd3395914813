import type { Priority } from './form.js';
import type { ExplanationCode, ExplanationLine } from '#sla';

/** The versions of the rules that a deadline was computed by. */
export type RuleVersions = { policyId: string; policyVersion: number; calendarVersion: number; ruleVersion: number };

/** A line of an explanation: why the day is that day, why a step goes later than it says, or, at the end, by which versions of the rules. */
export type ExplainedLine = Omit<ExplanationLine, 'code'> & { code: ExplanationCode | 'priority' | 'quietHours' | 'policy' };

/** The first line where a priority chose the rule. */
export const priorityLine = (priority: Priority): ExplainedLine => ({ code: 'priority', params: { priority } });

/** The last line of an explanation. */
export const policyLine = ({ policyId, policyVersion, calendarVersion, ruleVersion }: RuleVersions): ExplainedLine => ({
  code: 'policy',
  params: { policyId, policyVersion, calendarVersion, ruleVersion },
});
