import type { LocalDate } from '#sla';
import type { Form } from '../../rules/form.js';
import { type Asked, inPast, isRefusal, refuse, type Refusal } from '../../refusal.js';
import { basisLacks } from '../basis.js';
import type { CommandOf } from '../command.js';
import { formFor } from '../form-for.js';
import { type Fact, type Handlers, sideOf } from '../handler.js';
import { letterLate } from '../letter-late.js';
import { sendable } from '../sendable.js';
import type { ServiceRequest } from '../state.js';

/** What could not be sent as it is asks nobody for words: the citizen would have written in vain. */
const notReady = (state: ServiceRequest, asked: Asked): Refusal | null => {
  const found = sendable(state, asked);
  return isRefusal(found) ? found : basisLacks(state, asked);
};

/** Nobody is asked by a letter for what is over when it comes. */
const dayWrong = (until: LocalDate, asked: Asked): Refusal | null => inPast(until, asked) ?? letterLate(until, asked, { later: 1 });

/** The form must ask the citizen something. */
const unasked = (state: ServiceRequest, asked: Asked): Refusal | null => {
  const form = formFor(state, asked);
  if (isRefusal(form)) return form;
  return form.ownWords === undefined ? refuse('NoOwnWords', { formCode: state.formCode }) : null;
};

/**
 * What the form asks of the citizen is there, or it is said why not. What goes on as another request by itself takes
 * along what there is, and is not held up.
 */
export const wordsLack = (state: ServiceRequest, form: Form, { withoutWords }: Pick<CommandOf<'send'>, 'withoutWords'>, { actor }: Asked): Refusal | null => {
  if (form.ownWords === undefined || state.words || actor.kind === 'clock') return null;
  if (withoutWords === undefined) return refuse('OwnWordsMissing', { formCode: state.formCode });
  if (withoutWords !== 'noReply' || state.wordsOverdue) return null;
  const { until } = state.ball;
  return refuse('OwnWordsAwaited', state.status === 'awaitingWords' && until ? { until } : {});
};

/** The citizen reads what is to be sent and adds words of their own, or whoever asks writes them down on the citizen's word. */
export const ownWords: Handlers<'inviteWords' | 'giveWords'> = {
  inviteWords: (state, { questionsId, until }, asked) => {
    const wrong = unasked(state, asked) ?? notReady(state, asked) ?? (until ? dayWrong(until, asked) : null);
    if (wrong !== null) return wrong;
    const invited: Fact = { type: 'wordsInvited', questionsId };
    return until === undefined ? [invited] : [invited, { type: 'targetSet', awaited: 'words', until }];
  },
  giveWords: (state, { contentId, how }, asked) =>
    unasked(state, asked) ?? [{ type: 'wordsGiven', contentId, ...(sideOf(state, asked.actor) === 'citizen' ? { by: 'citizen' as const } : how && { how }) }],
};
