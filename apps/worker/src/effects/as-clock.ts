import { serviceRequestWorkflow, type Command, type CourseCommand } from '#core';
import type { CommandInput, Outcome } from '#workflow';
import type { Means } from './effect.js';

type Asked = { id: string; kind?: string; instanceId: string; command: Command | CourseCommand; content?: CommandInput['content'] };

/**
 * Gives a command as the clock. The message is its key, so it is carried out once however often the message comes. A
 * refusal is an answer: it is logged and the message is done. Rejects when the outcome is not known yet.
 */
export const createAsClock =
  ({ engine, log }: Pick<Means, 'engine' | 'log'>) =>
  async ({ id, kind = serviceRequestWorkflow.kind, instanceId, command, content }: Asked): Promise<Outcome> => {
    const outcome = await engine.run({ kind, id: instanceId, command, actor: { kind: 'clock' }, key: id, bodyHash: id, content });
    if (outcome.ok) return outcome;
    if ('conflict' in outcome) throw new Error('Others were faster, again and again.');
    const code = 'refused' in outcome ? outcome.refused.code : 'notFound' in outcome ? 'NotFound' : 'KeyReused';
    log('warn', 'a message was refused', { id, instanceId, command: command.type, code });
    return outcome;
  };
