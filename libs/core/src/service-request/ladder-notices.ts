import type { LadderEffect, LadderTarget, Wording } from '../rules/policy.js';
import type { EventOf } from './event.js';
import type { Addressee, NoticeCode } from './message.js';
import type { ServiceRequest } from './state.js';

/** `collected`: by mail the receiver gets one message a day that counts them. */
export type Told = { code: NoticeCode; to: Addressee; collected: boolean; alternative?: string; wording?: Wording };

type Effect = Pick<LadderEffect, 'action' | 'to'>;

/** Whom a rung of the ladder speaks to. A coordinator is one of those who handle it at the recipient. */
const addressees: Record<LadderTarget, (state: ServiceRequest) => Addressee> = {
  recipient: ({ recipientId }) => ({ organisationId: recipientId, people: 'handlers' }),
  recipientManager: ({ recipientId }) => ({ organisationId: recipientId, people: 'managers' }),
  requester: ({ requesterId }) => ({ organisationId: requesterId, people: 'owner' }),
  requesterManager: ({ requesterId }) => ({ organisationId: requesterId, people: 'managers' }),
  coordinator: ({ recipientId }) => ({ organisationId: recipientId, people: 'handlers' }),
  healthCoordinator: ({ recipientId }) => ({ organisationId: recipientId, people: 'handlers' }),
  alternativeRecipient: ({ requesterId }) => ({ organisationId: requesterId, people: 'owner' }),
};

/** What the requester is to take up with somebody who takes no part in the request. */
const preparedTask = (recipientKind: string, { action, to }: Effect): NoticeCode | null => {
  if (to === 'alternativeRecipient') return 'alternativeRecipient';
  return to === 'healthCoordinator' && (action === 'task' || recipientKind !== 'clinicalFunction') ? 'askHealthCoordinator' : null;
};

const isManager = (to: LadderTarget): boolean => to === 'requesterManager' || to === 'recipientManager';

const codeOf = ({ action, to }: Effect, beforeDue: boolean): NoticeCode => {
  switch (action) {
    case 'remind':
      return beforeDue ? 'reminderBeforeDue' : 'reminderAfterDue';
    case 'inform':
      return 'reminderSentForYou';
    case 'task':
      return isManager(to) ? 'managerTask' : 'telephoneTask';
    case 'transfer':
      return 'escalated';
    case 'suggestOtherSource':
      return 'suggestOtherSource';
  }
};

/** The notice that an effect of a rung becomes, for requests to that kind of recipient. */
export const ladderNoticeCode = (recipientKind: string, effect: Effect, beforeDue: boolean): NoticeCode =>
  preparedTask(recipientKind, effect) ?? codeOf(effect, beforeDue);

/** Påmindelse before the due date, rykker after it; tasks to the person or the manager they are meant for. */
export const ladderNotices = (state: ServiceRequest, { step, told }: EventOf<'stepTaken'>): Told[] => {
  // A reminder that was held until the deadline had passed no longer comes before it.
  const beforeDue = (state.deadline?.steps[step - 1] ?? 0) < 0 && !state.deadline?.missed;
  const { recipientKind, recipientId } = state;
  return told.map((effect) => {
    const to = preparedTask(recipientKind, effect) === null ? addressees[effect.to](state) : addressees.requester(state);
    const isOfRecipient = 'organisationId' in to && to.organisationId === recipientId;
    const { action, alternative, wording } = effect;
    return { code: ladderNoticeCode(recipientKind, effect, beforeDue), to, collected: action === 'remind' && isOfRecipient, alternative, wording };
  });
};
