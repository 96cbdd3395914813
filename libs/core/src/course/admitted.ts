import type { Course, Grant } from './state.js';

export const openGrants = ({ grants }: Pick<Course, 'grants'>): readonly Grant[] => grants.filter(({ closed }) => closed === undefined);

/** By what the organisation takes part now. It is one grant, so that to stop it is to stop all. */
export const grantOf = (course: Pick<Course, 'grants'>, organisationId: string): Grant | undefined =>
  openGrants(course).find((grant) => grant.organisationId === organisationId);
