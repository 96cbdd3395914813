import type { Advice } from './advise.js';

/** Followed: it is being done. Not relevant: it does not fit the case. Taken back: it may speak again. */
export type AdviceOutcome = 'followed' | 'notRelevant' | 'takenBack';

/** By which rule, in which version, on how much of each of its conditions a person decided. Figures, never the reason. */
export type AdviceBasis = { rule: string; version: number; counted: readonly number[] };

export type SettledAdvice = AdviceBasis & { outcome: Exclude<AdviceOutcome, 'takenBack'> };

export const basisOf = ({ rule, because }: Advice): AdviceBasis => ({ rule: rule.id, version: rule.version, counted: because.map(({ counted }) => counted) });

/**
 * What was decided about the advice, as long as that holds: the rule is the same version, and what its conditions look at is
 * the same. That time passes changes nothing; a new request, answer or late statement that it looks at does.
 */
export const settledOf = (advice: Advice, all: readonly SettledAdvice[] = []): SettledAdvice | undefined => {
  const { rule, version, counted } = basisOf(advice);
  return all.find((each) => each.rule === rule && each.version === version && each.counted.join() === counted.join());
};
