import { access, type CommandType } from '#core';

/** Whether somebody gives it at a request that is there; the others come by the clock, from a machine, or make the request. */
export const isGivenByPeople = (type: CommandType): boolean =>
  type !== 'create' && type !== 'submit' && access[type].some(({ side }) => side !== 'clock' && side !== 'machine');
