import { courseWorkflow, type Command, type CommandOf, type CourseCommand } from '#core';
import { sealedOf, wordsOfRequest, type AskedWith, type Sealed } from '#persistence';
import type { ContentInput } from '#workflow';
import { createAsClock } from './as-clock.js';
import { createCopiedFiles } from './copied-files.js';
import type { Effect, Means, Told } from './effect.js';

type Body = Told<'command'>['body'];
type Words = NonNullable<Body['words']>;

/** Only here is it known which request the message comes from: one that goes on as another, for whose sake another is made, or of a course. */
const tieTo = (instanceId: string, { kind, command, words }: Body): Record<string, string> => {
  if (kind === courseWorkflow.kind) return { requestId: instanceId };
  if (command.type !== 'create') return {};
  return words === undefined ? { fromId: instanceId } : { parentId: instanceId };
};

/** Asks another instance for something: only a command changes it. */
export const createCommandEffect = (means: Means): Effect<'command'> => {
  const { pool, sealer } = means;
  const asClock = createAsClock(means);

  const copiedFiles = createCopiedFiles(means);

  /** Sealed words are bound to their place, so a copy is sealed anew, and so are the files that go with them. Nothing comes of words that were erased. */
  const copied = async (messageId: string, from: Sealed | undefined, id: string, kind: string): Promise<ContentInput[]> => {
    const [text] = from === undefined ? [] : await sealer.openAll([from]);
    if (from === undefined || text === null || text === undefined) return [];
    const { citizenId } = from;
    const copy = await copiedFiles(messageId, text);
    return [{ id, kind, citizenId, audience: null, sealed: await sealer.seal(citizenId, id, copy.text) }, ...copy.content];
  };

  /** A request made from another asks with the same words, one made for its sake with those that were said for it. */
  const wordsFor = async (messageId: string, { command, words }: Body, parentId: string): Promise<ContentInput[]> => {
    if (command.type !== 'create') return [];
    const { purposeId, questionsId, wordsId } = command as CommandOf<'create'>;
    const asked = words === undefined ? await wordsOfRequest(pool, parentId) : await saidFor(parentId, words);
    return [
      ...(await copied(messageId, asked.purpose, purposeId, 'purpose')),
      ...(await copied(messageId, asked.questions, questionsId, 'question')),
      ...(wordsId === undefined ? [] : await copied(messageId, asked.ownWords, wordsId, 'ownWords')),
    ];
  };

  const saidFor = async (parentId: string, { purposeId, questionsId }: Words): Promise<AskedWith> => {
    const said = await sealedOf(pool, parentId, [purposeId, questionsId]);
    return { purpose: said.get(purposeId), questions: said.get(questionsId) };
  };

  return async ({ id, instanceId, body }) => {
    const { kind } = body;
    const command = { ...body.command, ...tieTo(instanceId, body) } as Command | CourseCommand;
    await asClock({ id, kind, instanceId: body.instanceId, command, content: await wordsFor(id, body, instanceId) });
  };
};
