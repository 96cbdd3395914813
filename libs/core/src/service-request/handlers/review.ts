import { withDeadline } from '../deadline.js';
import { feeFor, feeWhenAnswered } from '../fees.js';
import { formOf } from '../form-of.js';
import { type Asked, type Refusal, refuse } from '../../refusal.js';
import type { CommandOf } from '../command.js';
import type { Fact, Handlers } from '../handler.js';
import { heldWrongly } from '../holding-back.js';
import { isProposal, isStatement, ofProposal } from '../proposal.js';
import { isReleased } from '../release.js';
import type { ServiceRequest } from '../state.js';
import { isAtRecipient } from '../status.js';
import { signerFits, typeFits } from './answering.js';

type Review = 'acceptAnswer' | 'releaseAnswer' | 'tellOutcome' | 'returnAnswer' | 'askMore' | 'close' | 'reopen' | 'correctAnswer' | 'recallAnswer';

/**
 * The reply is what it was sent for. A statement is the citizen's to read then, or from a day, and may speak against the citizen; what
 * a doctor proposes is nothing to hold back or to be heard about.
 */
const replied = (state: ServiceRequest, { contentId, heldBack, hears }: CommandOf<'acceptAnswer'>, asked: Asked): readonly Fact[] | Refusal => {
  if ((heldBack !== undefined || hears !== undefined) && !isStatement(state)) return refuse('NotForProposal', { command: 'acceptAnswer' });
  if (contentId === undefined) return refuse('ReplyMissing');
  const said = { ...(heldBack && { heldBack }), ...(hears !== undefined && { hears }) };
  return (heldBack && heldWrongly(heldBack, asked)) ?? [{ type: 'answerAccepted', contentId, ...said, ...ofProposal(state) }];
};

/** What becomes of an answer, also when it has to be mended afterwards. */
export const review: Handlers<Review> = {
  acceptAnswer: (state, command, asked) => {
    if (isProposal(state)) return replied(state, command, asked);
    const { contentId, heldBack, hears } = command;
    return (
      (heldBack && heldWrongly(heldBack, asked)) ?? [
        { type: 'answerAccepted', ...(contentId && { contentId }), ...(heldBack && { heldBack }), ...(hears !== undefined && { hears }) },
      ]
    );
  },
  tellOutcome: (_state, { contentId }) => [{ type: 'outcomeTold', contentId }],
  releaseAnswer: () => [{ type: 'answerReleased' }],
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
    const fact: Fact = { type: 'answerRecalled', contentId, ...(isReleased(state) && { released: true }), ...ofProposal(state) };
    return isProposal(state) ? [fact] : withDeadline(state, fact, 'reopened', asked);
  },
};
