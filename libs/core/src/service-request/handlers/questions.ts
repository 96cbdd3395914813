import { movedDeadline } from '../deadline.js';
import type { Handlers } from '../handler.js';

/** The recipient asks back: its time stands still until the requester has answered. */
export const questions: Handlers<'ask' | 'answerQuestion' | 'withdrawQuestion'> = {
  ask: (_state, { contentId }) => [{ type: 'questionAsked', contentId }],
  answerQuestion: (state, { contentId }, asked) => movedDeadline(state, [{ type: 'questionAnswered', contentId }], 'resumed', asked),
  withdrawQuestion: (state, _command, asked) => movedDeadline(state, [{ type: 'questionWithdrawn' }], 'resumed', asked),
};
