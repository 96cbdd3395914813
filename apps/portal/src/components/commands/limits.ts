/** Most characters of each kind of text, as the api takes them; a test holds the two together. */
export const limits = { purpose: 400, question: 2_000, reason: 1_000, text: 10_000, place: 200 } as const;

/** Fewest characters that can say why somebody is asked. */
export const leastPurpose = 10;
