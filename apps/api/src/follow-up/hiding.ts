/** Fewer than these might be recognised. */
export const fewest = 5;

/** A part of a group can be told when neither it nor the rest of the group is so few that they might be recognised. */
export const mayBeTold = (part: number, group: number): boolean => part >= fewest && (part === group || group - part >= fewest);
