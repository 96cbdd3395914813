import { refuse } from '../../refusal.js';
import { nextNo } from '../evolve.js';
import type { Handlers } from '../handler.js';

/** What the citizen writes to whoever coordinates, and what comes back. */
export const letters: Handlers<'write' | 'reply'> = {
  write: ({ letters: all }, { about, contentId, saidBy }) => [{ type: 'written', no: nextNo(all), about, contentId, ...(saidBy && { saidBy }) }],
  reply: ({ letters: all }, { no, contentId }) => {
    const letter = all.find((one) => one.no === no);
    return letter === undefined ? refuse('NoSuchPart', { part: 'letter', no }) : [{ type: 'replied', no, contentId }];
  },
};
