import { refuse } from '../../refusal.js';
import type { Handlers } from '../handler.js';

/** What a person makes of advice. A rule suggests, it decides nothing. */
export const advice: Handlers<'settleAdvice'> = {
  settleAdvice: ({ settledAdvice = [] }, { type: _type, ...settled }) => {
    const isSettled = settledAdvice.some(({ rule }) => rule === settled.rule);
    if (settled.outcome === 'takenBack' && !isSettled) return refuse('AlreadyDone');
    return settled.outcome === 'notRelevant' && settled.contentId === undefined ? refuse('ReasonMissing') : [{ type: 'adviceSettled', ...settled }];
  },
};
