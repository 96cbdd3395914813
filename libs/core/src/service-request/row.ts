import type { Party, Row } from '../workflow.js';
import { clockOf } from './clock.js';
import { lastMomentOf } from './days.js';
import { holderOf } from './holder.js';
import { isProposal, isStatement } from './proposal.js';
import type { OtherRole, ServiceRequest } from './state.js';
import { isOpen } from './status.js';

/** Whoever got a copy or was sent the answer reads, and gives no command. */
const reading = (role: OtherRole, legalBasis: string): Pick<Party, 'readsOnly' | 'purpose' | 'legalBasis'> => {
  if (role === 'copy') return { readsOnly: true, purpose: 'copy', legalBasis };
  return role === 'sharedWith' ? { readsOnly: true } : {};
};

/** Whoever gave a statement has it by the course, and knows the citizen by no other way. */
const statement = { purpose: 'statement' } as const;

/** The requester from the start, the recipient and others once it was sent and as long as it was not recalled. */
const partiesOf = (state: ServiceRequest): Party[] => {
  const { status, requesterId, recipientId, sentAt, legalBasis, others = [] } = state;
  const parties: Party[] = [{ organisationId: requesterId, role: 'requester' }];
  if (sentAt === undefined || status === 'recalled') return parties;
  parties.push(
    { organisationId: recipientId, role: 'recipient', ...(isStatement(state) && statement) },
    ...others.map((other) => ({ ...other, ...reading(other.role, legalBasis) })),
  );
  return parties;
};

/** What lists need. Open requests sort by their deadline, proposals by when the reply is due, ended ones by when they ended. */
export const rowOf = (state: ServiceRequest): Row => {
  const { deadline, ball } = state;
  const holder = holderOf(state);
  const open = isOpen(state.status);
  const dueAt = deadline === undefined ? null : lastMomentOf(deadline.dueOn);
  // A proposal has no deadline: what sorts it is the day by which it is to be replied to.
  const replyBy = isProposal(state) && ball.until !== undefined ? lastMomentOf(ball.until) : null;
  return {
    citizenId: state.citizenId,
    open,
    sortAt: open ? (dueAt ?? replyBy) : ball.since,
    parties: partiesOf(state),
    // `createdAt` is written with the first commit, when the turn has just begun.
    fixed: {
      number: state.number,
      citizenId: state.citizenId,
      courseId: state.courseId,
      courseKind: state.courseKind ?? null,
      regime: state.regime ?? null,
      caseStart: state.caseStart ?? null,
      fromId: state.fromId ?? null,
      initiatedBy: state.initiatedBy ?? null,
      requesterId: state.requesterId,
      createdAt: ball.since,
    },
    columns: {
      status: state.status,
      delivery: state.delivery,
      clock: clockOf(state),
      formCode: state.formCode,
      recipientId: state.recipientId,
      recipientKind: state.recipientKind,
      ownerId: state.ownerId,
      unit: state.unit ?? null,
      handlerId: state.handlerId ?? null,
      atUnitId: state.atUnit?.id ?? null,
      holder: holder?.party ?? null,
      holderSince: holder?.since ?? null,
      holderUntil: holder?.until ?? null,
      dueOn: deadline?.dueOn ?? null,
      originalOn: deadline === undefined ? null : (deadline.originalOn ?? deadline.dueOn),
      dueAt,
      missed: deadline?.missed === true,
      stepsTaken: deadline?.taken ?? 0,
      sentAt: state.sentAt ?? null,
      answeredAt: state.answeredAt ?? null,
      answerType: state.answerType ?? null,
      priority: state.priority ?? null,
    },
  };
};
