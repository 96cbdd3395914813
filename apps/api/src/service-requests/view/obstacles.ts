import { obstacleTo, type Actor, type CommandType, type ServiceRequest } from '#core';

/** The commands that give many requests to somebody at once. */
const many: readonly CommandType[] = ['reassign', 'delegate'];

export type Obstacle = { command: CommandType; code: string };

/** Why those of them that are not allowed are not: whoever chose many requests wants to know it of each. */
export const obstaclesOf = (state: ServiceRequest, actor: Actor): Obstacle[] =>
  many.flatMap((command) => {
    const refused = obstacleTo(state, actor, command);
    return refused === null ? [] : [{ command, code: refused.code }];
  });
