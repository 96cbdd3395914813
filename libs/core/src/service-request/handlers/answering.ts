import { addCalendarDays, localDateOf, type Instant } from '#sla';
import type { Form } from '../../rules/form.js';
import { findForm } from '../../rules/match.js';
import type { CommandOf } from '../command.js';
import { stoodStillSince } from '../clock.js';
import { dayOver, isBefore, lastMomentOf } from '../days.js';
import { withDeadline } from '../deadline.js';
import { feeWhenAnswered, interpreterNow } from '../fees.js';
import { formOf } from '../form-of.js';
import { type Asked, inFuture, refuse, type Refusal } from '../../refusal.js';
import type { Fact, Handlers } from '../handler.js';
import { needsSigner } from '../signing.js';
import type { ServiceRequest } from '../state.js';
import type { AnswerType } from '../status.js';

type Answer = Pick<CommandOf<'answer'>, 'answerType' | 'contentId' | 'restOn' | 'rightFormCode'>;

/** The form must permit this kind of answer. */
export const typeFits = (form: Form | undefined, answerType: AnswerType, formCode: string): Refusal | null => {
  if (form === undefined) return refuse('NoSuchForm', { formCode });
  return form.answerTypes.includes(answerType) ? null : refuse('AnswerTypeNotAllowed', { answerType, formCode });
};

export const signerFits = (form: Form | undefined, answerType: AnswerType, { actor }: Asked): Refusal | null => {
  const authorised = actor.kind === 'person' && actor.authorised;
  return form !== undefined && needsSigner(form, answerType) && !authorised ? refuse('NeedsAuthorisedSigner') : null;
};

const particularsFit = ({ answerType, restOn, rightFormCode }: Answer, { rules, now }: Asked): Refusal | null => {
  if (answerType === 'partialRestFollows') {
    if (restOn === undefined) return refuse('RestDateMissing');
    const tomorrow = addCalendarDays(localDateOf(now), 1);
    return restOn < tomorrow ? refuse('DateInPast', { on: restOn, earliestOn: tomorrow }) : null;
  }
  if (answerType !== 'wrongForm') return null;
  if (rightFormCode === undefined) return refuse('RightFormMissing');
  return findForm(rules, rightFormCode, localDateOf(now)) === undefined ? refuse('NoSuchForm', { formCode: rightFormCode }) : null;
};

/** A question or a pause stopped the clock: what counts is whether it began in time. */
const isLate = (state: ServiceRequest, at: Instant): boolean => {
  const { deadline } = state;
  if (deadline === undefined) return false;
  const since = stoodStillSince(state);
  const counted = since !== undefined && isBefore(since, at) ? since : at;
  return !isBefore(counted, dayOver(deadline.dueOn));
};

type Outside = { channel: CommandOf<'registerAnswer'>['channel']; receivedOn: string };

const answered = (state: ServiceRequest, answer: Answer, at: Instant, asked: Asked, outside?: Outside): readonly Fact[] | Refusal => {
  const { answerType, contentId, restOn, rightFormCode } = answer;
  const fact: Fact = {
    type: 'answered',
    answerType,
    ...(contentId && { contentId }),
    ...(restOn && { restOn }),
    ...(rightFormCode && { rightFormCode }),
    late: isLate(state, at),
    ...(outside && { outside }),
    ...interpreterNow(state, asked),
    ...(answerType !== 'partialRestFollows' && feeWhenAnswered(state, answerType, asked)),
    effectiveAt: at,
  };
  return answerType === 'partialRestFollows' ? withDeadline(state, fact, 'restFollows', asked, restOn) : [fact];
};

export const answering: Handlers<'answer' | 'registerAnswer' | 'decline'> = {
  answer: (state, command, asked) => {
    const form = formOf(state, asked);
    const wrong = typeFits(form, command.answerType, state.formCode) ?? signerFits(form, command.answerType, asked) ?? particularsFit(command, asked);
    return wrong ?? answered(state, command, asked.now, asked);
  },
  /** It came by another way on `receivedOn` and counts from then, at the latest from now. */
  registerAnswer: (state, command, asked) => {
    const { answerType, channel, receivedOn } = command;
    const wrong = typeFits(formOf(state, asked), answerType, state.formCode) ?? particularsFit(command, asked) ?? receivedFits(state, receivedOn, asked);
    if (wrong !== null) return wrong;
    const dayIsOver = receivedOn < localDateOf(asked.now);
    return answered(state, command, dayIsOver ? lastMomentOf(receivedOn) : asked.now, asked, { channel, receivedOn });
  },
  decline: (state, { reason, contentId }, asked) => {
    const form = formOf(state, asked);
    if (form === undefined) return refuse('NoSuchForm', { formCode: state.formCode });
    if (!form.declineReasons.some(({ code }) => code === reason)) return refuse('DeclineReasonNotAllowed', { reason, formCode: state.formCode });
    return [{ type: 'declined', reason, ...(contentId && { contentId }) }];
  },
};

const receivedFits = ({ sentAt }: ServiceRequest, receivedOn: string, asked: Asked): Refusal | null => {
  const early = inFuture(receivedOn, asked);
  if (early !== null) return early;
  const sentOn = sentAt === undefined ? receivedOn : localDateOf(sentAt);
  return receivedOn < sentOn ? refuse('DateInPast', { on: receivedOn, earliestOn: sentOn }) : null;
};
