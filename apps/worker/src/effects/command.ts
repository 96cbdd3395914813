import type { Command, CommandOf } from '#core';
import { sealedOf, wordsOfRequest, type Sealed } from '#persistence';
import type { ContentInput } from '#workflow';
import { createAsClock } from './as-clock.js';
import type { Effect, Means, Told } from './effect.js';

type Body = Told<'command'>['body'];
type Words = NonNullable<Body['words']>;

/** Only here is it known which request the message comes from: one that goes on as another, or for whose sake another is made. */
const tieTo = (instanceId: string, { words }: Body): Pick<CommandOf<'create'>, 'fromId' | 'parentId'> =>
  words === undefined ? { fromId: instanceId } : { parentId: instanceId };

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

  /** A request made from another asks with the same words, one made for its sake with those that were said for it. */
  const wordsFor = async ({ command, words }: Body, parentId: string): Promise<ContentInput[]> => {
    if (command.type !== 'create') return [];
    const { purposeId, questionsId } = command as CommandOf<'create'>;
    const { purpose, questions } = words === undefined ? await wordsOfRequest(pool, parentId) : await saidFor(parentId, words);
    return [...(await copied(purpose, purposeId, 'purpose')), ...(await copied(questions, questionsId, 'question'))];
  };

  const saidFor = async (parentId: string, { purposeId, questionsId }: Words): Promise<{ purpose?: Sealed; questions?: Sealed }> => {
    const said = await sealedOf(pool, parentId, [purposeId, questionsId]);
    return { purpose: said.get(purposeId), questions: said.get(questionsId) };
  };

  return async ({ id, instanceId, body }) => {
    const command = body.command.type === 'create' ? { ...body.command, ...tieTo(instanceId, body) } : body.command;
    await asClock({ id, instanceId: body.instanceId, command: command as Command, content: await wordsFor(body, instanceId) });
  };
};
