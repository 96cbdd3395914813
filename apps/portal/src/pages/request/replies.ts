import type { CommandType } from '#core';
import type { Act } from '../../api/act.js';

/** The commands that are a turn of the conversation, written where it is read. */
export const replies = ['answerQuestion', 'ask'] as const satisfies readonly Act[];
export type Reply = (typeof replies)[number];

export const isReply = (act: Act): act is Reply => (replies as readonly Act[]).includes(act);

/** Whose turn it is decides which one can be given. */
export const replyIn = (allowed: readonly CommandType[]): Reply | undefined => replies.find((act) => allowed.includes(act));
