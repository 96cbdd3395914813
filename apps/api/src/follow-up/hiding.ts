/** Fewer than these might be recognised. */
export const fewest = 5;

/** The citizens behind a part of a group, and those behind the rest of it. */
export type Part = { citizens: number; others: number };

/** A part of a group can be told when behind neither it nor the rest stand so few citizens that they might be recognised. */
export const mayBeTold = ({ citizens, others }: Part): boolean => citizens >= fewest && (others === 0 || others >= fewest);

/**
 * Which parts of a whole that is told can be told beside it. All, where many citizens stand behind each. Otherwise the greatest
 * alone, where many stand behind the rest of it too: of two that are told the third would be their difference.
 */
export const toldParts = <Name extends string>(parts: Readonly<Record<Name, Part>>): Name[] => {
  const names = Object.keys(parts) as Name[];
  if (names.every((name) => parts[name].citizens >= fewest)) return names;
  const [greatest] = names.toSorted((one, other) => parts[other].citizens - parts[one].citizens);
  return greatest !== undefined && parts[greatest].others > 0 && mayBeTold(parts[greatest]) ? [greatest] : [];
};
