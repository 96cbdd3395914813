import { obstacleTo, type Actor, type CommandType, type ServiceRequest } from '#core';

/** The commands that people give to many requests at once. */
const many: readonly CommandType[] = ['remind', 'reassign', 'delegate'];

export type Obstacle = { command: CommandType; code: string };

/** Why those of them that are not allowed are not: whoever chose many requests wants to know it of each. */
export const obstaclesOf = (state: ServiceRequest, actor: Actor): Obstacle[] =>
  many.flatMap((command) => {
    const refused = obstacleTo(state, actor, command);
    return refused === null ? [] : [{ command, code: refused.code }];
  });
