import type { CommandType, ReadAction } from '#core';
import { SetMetadata } from '@nestjs/common';

/** What a route asks of core's access table. Every route states one; a test compares them with the document. */
export type Access = { open: true } | { signedIn: true } | { action: ReadAction } | { command: CommandType };

const accessKey = 'afklar.access';

/** For whoever asks, signed in or not. */
export const OpenToAll = () => SetMetadata(accessKey, { open: true } satisfies Access);

/** For whoever is signed in, about themselves. */
export const SignedIn = () => SetMetadata(accessKey, { signedIn: true } satisfies Access);

/** For those whom core's table lets do this. */
export const Needs = (action: ReadAction) => SetMetadata(accessKey, { action } satisfies Access);

/** A command on a request: core decides it on the state. */
export const Commands = (command: CommandType) => SetMetadata(accessKey, { command } satisfies Access);

/** What a route states; none when it was forgotten. */
export const accessOf = (handler: object): Access | undefined => Reflect.getMetadata(accessKey, handler) as Access | undefined;

/** The command of a route that carries one out. */
export const commandOf = (handler: object): CommandType => {
  const access = accessOf(handler);
  if (access === undefined || !('command' in access)) throw new Error('A route without a command asked for its command.');
  return access.command;
};
