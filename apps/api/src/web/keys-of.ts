/** The words of a union as a list: the compiler keeps it complete. */
export const keysOf = <T extends string>(all: Readonly<Record<T, true>>): T[] => Object.keys(all) as T[];
