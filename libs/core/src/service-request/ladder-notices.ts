import type { LadderAction, LadderTarget } from '../rules/policy.js';
import type { EventOf } from './event.js';
import type { Addressee, NoticeCode } from './message.js';
import type { ServiceRequest } from './state.js';

/** `collected`: by mail the receiver gets one message a day that counts them. */
export type Told = { code: NoticeCode; to: Addressee; collected: boolean };

/** Whom a rung of the ladder speaks to. A coordinator is one of those who handle it at the recipient. */
const addressees: Record<LadderTarget, (state: ServiceRequest) => Addressee> = {
  recipient: ({ recipientId }) => ({ organisationId: recipientId, people: 'handlers' }),
  recipientManager: ({ recipientId }) => ({ organisationId: recipientId, people: 'managers' }),
  requester: ({ requesterId }) => ({ organisationId: requesterId, people: 'owner' }),
  requesterManager: ({ requesterId }) => ({ organisationId: requesterId, people: 'managers' }),
  coordinator: ({ recipientId }) => ({ organisationId: recipientId, people: 'handlers' }),
};

const ofRecipient: ReadonlySet<LadderTarget> = new Set(['recipient', 'recipientManager', 'coordinator']);

const isManager = (to: LadderTarget): boolean => to === 'requesterManager' || to === 'recipientManager';

const codeOf = (action: LadderAction, to: LadderTarget, beforeDue: boolean): NoticeCode => {
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

/** Påmindelse before the due date, rykker after it; tasks to the person or the manager they are meant for. */
export const ladderNotices = (state: ServiceRequest, { step, told }: EventOf<'stepTaken'>): Told[] => {
  // A reminder that was held until the deadline had passed no longer comes before it.
  const beforeDue = (state.deadline?.steps[step - 1] ?? 0) < 0 && !state.deadline?.missed;
  return told.map(({ action, to }) => ({
    code: codeOf(action, to, beforeDue),
    to: addressees[to](state),
    collected: action === 'remind' && ofRecipient.has(to),
  }));
};
