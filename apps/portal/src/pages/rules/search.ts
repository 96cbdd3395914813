import type { components } from '../../api/schema.js';

type RuleKind = components['schemas']['RuleChangeView']['kind'];

export const kinds = ['policy', 'form', 'calendar', 'asking', 'advice', 'courses', 'steps'] as const satisfies readonly RuleKind[];

const comparedKinds = ['policy', 'form', 'calendar', 'asking', 'advice'] as const;

/** Which versions of which rule are beside each other; the newest and the one before it unless others are named. */
export type ComparisonSearch = { kind: (typeof comparedKinds)[number]; of: string; before?: number; after?: number };

const versionIn = (value: unknown): number | undefined => (typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined);

export const comparisonSearch = ({ kind, of, before, after }: Record<string, unknown>): ComparisonSearch => {
  const [earlier, later] = [versionIn(before), versionIn(after)];
  return {
    kind: comparedKinds.find((each) => each === kind) ?? 'calendar',
    of: typeof of === 'string' && of !== '' ? of : 'national',
    ...(earlier !== undefined && { before: earlier }),
    ...(later !== undefined && { after: later }),
  };
};

/** What kind of rule a new change is about, a policy unless another is named, and of which one it is the next version. */
export type NewChangeSearch = { kind?: RuleKind; of?: string };

export const newChangeSearch = ({ kind, of }: Record<string, unknown>): NewChangeSearch => {
  const known = kinds.find((each) => each === kind);
  return { ...(known !== undefined && { kind: known }), ...(typeof of === 'string' && of !== '' && { of }) };
};
