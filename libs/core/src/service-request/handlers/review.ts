import { withDeadline } from '../deadline.js';
import { feeFor, feeWhenAnswered } from '../fees.js';
import { formOf } from '../form-of.js';
import { refuse } from '../../refusal.js';
import type { Fact, Handlers } from '../handler.js';
import { isProposal, ofProposal } from '../proposal.js';
import { isAtRecipient } from '../status.js';
import { signerFits, typeFits } from './answering.js';

type Review = 'acceptAnswer' | 'returnAnswer' | 'askMore' | 'close' | 'reopen' | 'correctAnswer' | 'recallAnswer';

/** What becomes of an answer, also when it has to be mended afterwards. */
export const review: Handlers<Review> = {
  acceptAnswer: (state, { contentId }) => {
    if (contentId === undefined && isProposal(state)) return refuse('ReplyMissing');
    return [{ type: 'answerAccepted', ...(contentId && { contentId }), ...ofProposal(state) }];
  },
  returnAnswer: (state, { contentId, linkIds }, asked) =>
    withDeadline(state, { type: 'answerReturned', contentId, ...(linkIds && { linkIds }) }, 'returned', asked),
  askMore: (state, { contentId }, asked) => withDeadline(state, { type: 'moreAsked', contentId, ...feeFor(state, 'extraQuestion', asked) }, 'askedMore', asked),
  close: (_state, { contentId }) => [{ type: 'closed', ...(contentId && { contentId }) }],
  reopen: (state, { contentId }, asked) => {
    const fact: Fact = { type: 'reopened', contentId };
    return state.from !== undefined && isAtRecipient(state.from) ? withDeadline(state, fact, 'reopened', asked) : [fact];
  },
  correctAnswer: (state, { answerType, contentId }, asked) => {
    if (answerType === 'partialRestFollows') return refuse('AnswerTypeNotAllowed', { answerType, formCode: state.formCode });
    const form = formOf(state, asked);
    const wrong = typeFits(form, answerType, state.formCode) ?? signerFits(form, answerType, asked);
    return wrong ?? [{ type: 'answerCorrected', answerType, contentId, ...feeWhenAnswered(state, answerType, asked), ...ofProposal(state) }];
  },
  /** Nobody waits for another answer when nobody had asked. */
  recallAnswer: (state, { contentId }, asked) => {
    const fact: Fact = { type: 'answerRecalled', contentId, ...ofProposal(state) };
    return isProposal(state) ? [fact] : withDeadline(state, fact, 'reopened', asked);
  },
};
