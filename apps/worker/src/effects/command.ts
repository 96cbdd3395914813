import type { Command } from '#core';
import { wordsOfRequest, type Sealed } from '#persistence';
import type { ContentInput } from '#workflow';
import { createAsClock } from './as-clock.js';
import type { Effect, Means } from './effect.js';

/** Asks another instance for something: only a command changes it. */
export const createCommandEffect = (means: Means): Effect<'command'> => {
  const { pool, sealer } = means;
  const asClock = createAsClock(means);

  /** Sealed words are bound to their place, so a copy is sealed anew. Nothing comes of words that were erased. */
  const copied = async (from: Sealed | undefined, id: string, kind: string): Promise<ContentInput[]> => {
    const [text] = from === undefined ? [] : await sealer.openAll([from]);
    if (from === undefined || text === null || text === undefined) return [];
    return [{ id, kind, citizenId: from.citizenId, audience: null, sealed: await sealer.seal(from.citizenId, id, text) }];
  };

  /** A request made from another asks with the same words. */
  const wordsFor = async (command: Command, parentId: string): Promise<ContentInput[]> => {
    if (command.type !== 'create') return [];
    const { purpose, questions } = await wordsOfRequest(pool, parentId);
    return [...(await copied(purpose, command.purposeId, 'purpose')), ...(await copied(questions, command.questionsId, 'question'))];
  };

  return async ({ id, instanceId, body }) => {
    const command = body.command as Command;
    await asClock({ id, instanceId: body.instanceId, command, content: await wordsFor(command, instanceId) });
  };
};
