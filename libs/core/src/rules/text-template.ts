/**
 * What a text of the ladder may name, each between braces. Never the citizen: such texts are mailed, and mail is read by
 * strangers. `workingDaysOver` counts in the receiver's working days and is none before the due date.
 */
export const placeholders = ['number', 'form', 'dueOn', 'recipient', 'workingDaysOver'] as const;
export type Placeholder = (typeof placeholders)[number];

/** Characters that a text may have before its placeholders are filled in. */
export const mostTemplate = 400;

const isPlaceholder = (name: string): name is Placeholder => placeholders.some((each) => each === name);

/** Whether every brace belongs to a placeholder that is known. */
export const isTemplate = (text: string): boolean => {
  const rest = text.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => (isPlaceholder(name) ? '' : whole));
  return !/[{}]/.test(rest);
};

/** The text with what its placeholders stand for. */
export const filledIn = (text: string, values: Readonly<Record<Placeholder, string>>): string =>
  text.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => (isPlaceholder(name) ? values[name] : whole));
