/** Fewer than these might be recognised. */
export const fewest = 5;

/** A part of a group can be told when neither it nor the rest of the group is so few that they might be recognised. */
export const mayBeTold = (part: number, group: number): boolean => part >= fewest && (part === group || group - part >= fewest);

type Part = { citizens: number; others: number };

/**
 * Which parts of a whole that is told can be told beside it. All, where many citizens stand behind each. Otherwise the greatest
 * alone, where many stand behind the rest of it too: of two that are told the third would be their difference.
 */
export const toldParts = <Name extends string>(parts: Readonly<Record<Name, Part>>): Name[] => {
  const names = Object.keys(parts) as Name[];
  if (names.every((name) => parts[name].citizens >= fewest)) return names;
  const [greatest] = names.toSorted((one, other) => parts[other].citizens - parts[one].citizens);
  return greatest !== undefined && parts[greatest].citizens >= fewest && parts[greatest].others >= fewest ? [greatest] : [];
};
