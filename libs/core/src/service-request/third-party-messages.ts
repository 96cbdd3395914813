import type { Command, ThirdPartyNote } from './command.js';
import type { Event, EventOf } from './event.js';
import type { ServiceRequestMessage } from './message.js';
import type { ServiceRequest } from './state.js';

const commandTo = (instanceId: string, command: Command): ServiceRequestMessage => ({
  channel: 'command',
  body: { kind: 'serviceRequest', instanceId, command },
});

/** The request to the third party: of the recipient's own, in words of its own. One that rests on consent is a draft first, for that names the recipient. */
export const thirdPartyRequest = (state: ServiceRequest, event: EventOf<'thirdPartyAsked'>): ServiceRequestMessage[] => {
  const { citizenId, courseId, courseKind, regime, legalBasis, recipientId: requesterId } = state;
  const { childId, childNumber, ownerId, recipientId, recipientKind, formCode, purposeId, questionsId, saidPurposeId, saidQuestionsId } = event;
  const course = { courseId, ...(courseKind && { courseKind }), ...(regime && { regime }) };
  const asking = { citizenId, ...course, requesterId, ownerId };
  const create: Command = { type: 'create', number: childNumber, ...asking, recipientId, recipientKind, formCode, legalBasis, purposeId, questionsId };
  const made: ServiceRequestMessage = {
    channel: 'command',
    body: { kind: 'serviceRequest', instanceId: childId, command: create, words: { purposeId: saidPurposeId, questionsId: saidQuestionsId } },
  };
  return legalBasis === 'consent' ? [made] : [made, commandTo(childId, { type: 'send' })];
};

const noteOf = (event: Event): ThirdPartyNote | null => {
  switch (event.type) {
    case 'deadlineSet':
      return { dueOn: event.dueOn };
    case 'answered':
      return event.answerType === 'partialRestFollows' ? null : { outcome: 'answered' };
    case 'declined':
    case 'recipientEnded':
      return { outcome: 'declined' };
    case 'cancelled':
    case 'recalled':
    case 'discarded':
      return { outcome: 'cancelled' };
    case 'forwarded':
    case 'redirected':
      return { outcome: 'closed' };
    default:
      return null;
  }
};

/** What whoever waits for it must know. */
const toParent = (event: Event, { parentId, number }: ServiceRequest): ServiceRequestMessage[] => {
  const note = parentId === undefined ? null : noteOf(event);
  return parentId === undefined || note === null ? [] : [commandTo(parentId, { type: 'noteThirdParty', number, ...note })];
};

const endedByRequester: ReadonlySet<Event['type']> = new Set(['cancelled', 'recalled', 'redirected']);

/** What the requester gives up, nobody else is to answer for its sake. The death of a citizen reaches each request by itself. */
const toThirdParties = (event: Event, { thirdParties = [] }: ServiceRequest): ServiceRequestMessage[] => {
  if (!endedByRequester.has(event.type) || (event.type === 'cancelled' && event.because === 'citizenDeceased')) return [];
  return thirdParties.filter(({ outcome }) => outcome === undefined).map(({ id }) => commandTo(id, { type: 'parentEnded' }));
};

/** What requests made for each other's sake tell each other. */
export const betweenParentAndThirdParty = (event: Event, state: ServiceRequest): ServiceRequestMessage[] => [
  ...toParent(event, state),
  ...toThirdParties(event, state),
];
