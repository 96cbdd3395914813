import type { DemoPerson } from '../../api/client.js';

export type Group = { organisation: DemoPerson['organisation']; people: readonly DemoPerson[] };

/** Requests begin at a job centre; citizens, who have no organisation, stand last. */
const place = ({ organisation }: Group): number => {
  if (organisation === null) return 2;
  return organisation.kind === 'jobCentre' ? 0 : 1;
};

/** The cards of each organisation together. */
export const byOrganisation = (people: readonly DemoPerson[]): Group[] => {
  const groups = new Map<string | undefined, Group>();
  for (const person of people) {
    const { organisation } = person;
    const group = groups.get(organisation?.id);
    groups.set(organisation?.id, { organisation, people: [...(group?.people ?? []), person] });
  }
  return [...groups.values()].sort((a, b) => place(a) - place(b));
};
