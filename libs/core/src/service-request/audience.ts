import type { Event, EventType } from './event.js';
import type { ServiceRequest } from './state.js';

/** What one side does among itself is for that side alone. */
const own: Partial<Record<EventType, 'requester' | 'recipient'>> = {
  created: 'requester',
  revised: 'requester',
  discarded: 'requester',
  reassigned: 'requester',
  delegated: 'recipient',
  givenToUnit: 'recipient',
  takenOn: 'recipient',
  handedBack: 'recipient',
  gpChanged: 'requester',
  citizenMoved: 'requester',
};

/** What the citizen takes part in before anything is sent. */
const withCitizen: ReadonlySet<EventType> = new Set([
  'consentRequested',
  'consentGiven',
  'consentRefused',
  'consentWithdrawn',
  'wordsInvited',
  'wordsGiven',
  'cancelled',
  'targetSet',
  'targetMissed',
]);

/** The organisation that alone may read the event, or null when all who take part may. Drafts never reach the recipient. */
export const audienceOf = ({ type }: Event, { requesterId, recipientId, sentAt }: ServiceRequest): string | null => {
  const side = own[type];
  if (side === 'recipient') return recipientId;
  return side === 'requester' || (sentAt === undefined && !withCitizen.has(type)) ? requesterId : null;
};
