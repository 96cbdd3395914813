import type { DemoPerson } from '../../api/client.js';

export type Group = { organisation: DemoPerson['organisation']; people: readonly DemoPerson[] };

/** The cards of each organisation together, in the order they came; citizens, who have none, last. */
export const byOrganisation = (people: readonly DemoPerson[]): Group[] => {
  const groups = new Map<string | undefined, Group>();
  for (const person of people) {
    const { organisation } = person;
    const group = groups.get(organisation?.id);
    groups.set(organisation?.id, { organisation, people: [...(group?.people ?? []), person] });
  }
  return [...groups.values()].sort((a, b) => Number(a.organisation === null) - Number(b.organisation === null));
};
