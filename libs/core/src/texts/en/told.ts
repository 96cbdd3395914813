export const saidBy = { phone: 'on the telephone', meeting: 'at a meeting', letter: 'in a letter' } as const;

/** How the citizen heard of what a letter would say too late. */
export const told = (by: 'phone' | 'meeting' | undefined): string => (by === undefined ? '' : `. The citizen was told ${saidBy[by]}`);
