import type { Actor } from '../workflow.js';
import type { EventType } from './event.js';
import type { ServiceRequest } from './state.js';
import type { Status } from './status.js';

/** Whoever got a copy and takes no other part reads what is asked, by when, and that it was answered; and gives no command. */
export const readsCopy = (actor: Actor, { requesterId, recipientId, others = [] }: ServiceRequest): boolean => {
  if (!('organisationId' in actor) || actor.organisationId === requesterId || actor.organisationId === recipientId) return false;
  const own = others.filter(({ organisationId }) => organisationId === actor.organisationId);
  return own.length > 0 && own.every(({ role }) => role === 'copy');
};

/** The events that a copy shows. The row policies say the same once more. */
export const shownInCopy: ReadonlySet<EventType> = new Set(['sent', 'deadlineSet', 'copySent', 'redacted']);

const ended: ReadonlySet<Status> = new Set(['closed', 'cancelled', 'recalled']);

/** How far it has come, as a copy tells it: not what was answered, nor what passes between the two meanwhile. */
const statusInCopy = ({ status, answeredAt }: ServiceRequest): Status => {
  if (ended.has(status)) return status;
  return answeredAt === undefined ? 'sent' : 'answered';
};

/** The request as a copy shows it. */
export const copyOf = (state: ServiceRequest): ServiceRequest => {
  const { delivery, number, formCode, citizenId, courseId, requesterId, ownerId, recipientId, recipientKind, legalBasis, ball, sentAt, answeredAt } = state;
  const { deadline, others, redacted } = state;
  return {
    ...{ status: statusInCopy(state), delivery, number, formCode, citizenId, courseId, requesterId, ownerId, recipientId, recipientKind, legalBasis },
    ball: { since: answeredAt ?? sentAt ?? ball.since },
    ...(sentAt && { sentAt }),
    ...(answeredAt && { answeredAt }),
    ...(deadline && {
      deadline: { version: deadline.version, dueOn: deadline.dueOn, steps: [], taken: 0, ...(deadline.originalOn && { originalOn: deadline.originalOn }) },
    }),
    ...(others && { others: others.filter(({ role }) => role === 'copy') }),
    ...(redacted && { redacted }),
  };
};
