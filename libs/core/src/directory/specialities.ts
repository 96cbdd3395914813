/** What an organisation can help a citizen with: what somebody needs help to do, and never what anybody is ill with. */
export const specialities = [
  ...(['workAndHealth', 'sickLeave', 'meetings', 'practicePlace', 'flexJobs', 'disabilityPensions'] as const),
  ...(['complaints', 'economy', 'everyday', 'relatives', 'young', 'newcomers'] as const),
] as const;

export type Speciality = (typeof specialities)[number];

/** Kept in one field of the register, separated by blanks. */
export const specialitiesIn = (kept: string | null): Speciality[] => specialities.filter((code) => kept?.split(' ').includes(code));
