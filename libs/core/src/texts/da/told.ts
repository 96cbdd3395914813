export const saidBy = { phone: 'i telefonen', meeting: 'ved et møde', letter: 'i et brev' } as const;

/** How the citizen heard of what a letter would say too late. */
export const told = (by: 'phone' | 'meeting' | undefined): string => (by === undefined ? '' : `. Borgeren fik det at vide ${saidBy[by]}`);
