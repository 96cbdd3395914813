import type { Command } from './command.js';
import type { EventOf } from './event.js';
import type { ServiceRequestMessage } from './message.js';
import type { ServiceRequest } from './state.js';

/**
 * The request that another becomes. Where it rests on consent, that names the recipient: the requester must ask for it anew;
 * where the new form asks the requester something, that must be said first.
 */
export const childMessages = (state: ServiceRequest, event: EventOf<'forwarded' | 'redirected'>): ServiceRequestMessage[] => {
  const { citizenId, courseId, courseKind, regime, caseStart, requesterId, ownerId, unit, legalBasis, priority } = state;
  const { childId, childNumber, recipientId, recipientKind, formCode, purposeId, questionsId, wordsId } = event;
  const draft = { recipientId, recipientKind, formCode, legalBasis, purposeId, questionsId };
  const course = { courseId, ...(courseKind && { courseKind }), ...(regime && { regime }), ...(caseStart && { caseStart }) };
  const kept = { citizenId, ...course, requesterId, ownerId, ...(unit && { unit }) };
  const asUrgent = priority !== undefined && formCode === state.formCode ? { priority } : {};
  const create: Command = { type: 'create', number: childNumber, ...kept, ...draft, ...asUrgent, ...(wordsId && { wordsId }) };
  const asDraft = legalBasis === 'consent' || (event.type === 'redirected' && event.asDraft === true);
  const commands: Command[] = asDraft ? [create] : [create, { type: 'send' }];
  return commands.map((command) => ({ channel: 'command', body: { kind: 'serviceRequest', instanceId: childId, command } }));
};
