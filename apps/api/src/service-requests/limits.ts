/** Most characters of each kind of text; a statement is a page or two. */
export const limits = { purpose: 400, question: 2_000, reason: 1_000, text: 10_000, formCode: 40, unit: 120, place: 200 } as const;

/** Files that may go along with one thing said, whatever the form. */
export const mostFiles = 20;

/** Fewest characters that can say why somebody is asked; the citizen reads it. */
export const leastPurpose = 10;
