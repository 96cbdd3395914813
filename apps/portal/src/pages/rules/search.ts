import type { RuleChange } from './rules-queries.js';

export const kinds = ['policy', 'form', 'calendar', 'asking', 'courses'] as const satisfies readonly RuleChange['kind'][];

/** What kind of rule a new change is about, a policy unless another is named, and of which one it is the next version. */
export type NewChangeSearch = { kind?: RuleChange['kind']; of?: string };

export const newChangeSearch = ({ kind, of }: Record<string, unknown>): NewChangeSearch => {
  const known = kinds.find((each) => each === kind);
  return { ...(known !== undefined && { kind: known }), ...(typeof of === 'string' && of !== '' && { of }) };
};
