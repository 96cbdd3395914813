import { movedDeadline } from '../deadline.js';
import { formOf } from '../form-of.js';
import { type Asked, refuse, type Refusal } from '../../refusal.js';
import type { Handlers } from '../handler.js';
import type { ServiceRequest } from '../state.js';

/** Only what belongs to the form can be missing. */
const papersFit = (state: ServiceRequest, missing: readonly string[], asked: Asked): Refusal | null => {
  const papers = formOf(state, asked)?.papers ?? [];
  const unknown = missing.find((code) => !papers.some((paper) => paper.code === code));
  if (unknown === undefined) return null;
  const codes = papers.map(({ code }) => code).join(', ');
  return refuse('PaperNotOnForm', { paper: unknown, formCode: state.formCode, ...(codes !== '' && { papers: codes }) });
};

/** The recipient asks back: its time stands still until the requester has answered. */
export const questions: Handlers<'ask' | 'answerQuestion' | 'withdrawQuestion'> = {
  ask: (state, { contentId, missing = [] }, asked) => {
    if (contentId === undefined && missing.length === 0) return refuse('NothingToSend');
    const wrong = papersFit(state, missing, asked);
    return wrong ?? [{ type: 'questionAsked', ...(contentId && { contentId }), ...(missing.length > 0 && { missing: [...new Set(missing)] }) }];
  },
  answerQuestion: (state, { contentId }, asked) => movedDeadline(state, [{ type: 'questionAnswered', contentId }], 'resumed', asked),
  withdrawQuestion: (state, _command, asked) => movedDeadline(state, [{ type: 'questionWithdrawn' }], 'resumed', asked),
};
