import type { EventOf, EventType } from './event.js';
import type { Addressee, NoticeCode, ServiceRequestMessage } from './message.js';
import type { ServiceRequest } from './state.js';

export type Params = Record<string, string | number>;

export const owner = ({ requesterId }: ServiceRequest): Addressee => ({ organisationId: requesterId, people: 'owner' });
export const requesterManagers = ({ requesterId }: ServiceRequest): Addressee => ({ organisationId: requesterId, people: 'managers' });
export const handlers = ({ recipientId }: ServiceRequest): Addressee => ({ organisationId: recipientId, people: 'handlers' });
export const coordinators = ({ recipientId }: ServiceRequest): Addressee => ({ organisationId: recipientId, people: 'coordinators' });
export const recipientManagers = ({ recipientId }: ServiceRequest): Addressee => ({ organisationId: recipientId, people: 'managers' });
export const citizen = ({ citizenId }: ServiceRequest): Addressee => ({ citizenId });

export const notice = (
  { number, formCode, recipientKind }: ServiceRequest,
  code: NoticeCode,
  to: Addressee,
  params: Params = {},
  collected = false,
): ServiceRequestMessage => ({
  channel: 'notice',
  body: { code, to, params: { number, formCode, recipientKind, ...params }, ...(collected && { mail: 'collected' }) },
});

export const dueOn = ({ deadline }: ServiceRequest): Params => (deadline === undefined ? {} : { dueOn: deadline.dueOn });

export type Telling<T extends EventType> = (state: ServiceRequest, event: EventOf<T>) => ServiceRequestMessage[];

/** Whoever asked, and who joined. */
export const owners = (state: ServiceRequest): Addressee[] => [owner(state), ...(state.coOwners ?? []).map((personId) => ({ personId }))];

/** Whoever got a copy. */
export const copied = ({ others = [] }: ServiceRequest): Addressee[] =>
  others.flatMap(({ organisationId, role }) => (role === 'copy' ? [{ organisationId, people: 'handlers' }] : []));
