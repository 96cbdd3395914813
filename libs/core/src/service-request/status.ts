/** Where the request stands as a matter of business. Danish words stand in the glossary. */
export const statuses = [
  'draft',
  'awaitingConsent',
  'awaitingWords',
  'sent',
  'received',
  'inProgress',
  'questionAsked',
  'answered',
  'returned',
  'declined',
  'closed',
  'cancelled',
  'discarded',
  'recalled',
] as const;
export type Status = (typeof statuses)[number];

/** Somebody must act. In the others nobody must. */
export const openStatuses = [
  'draft',
  'awaitingConsent',
  'awaitingWords',
  'sent',
  'received',
  'inProgress',
  'questionAsked',
  'answered',
  'returned',
  'declined',
] as const satisfies readonly Status[];

const closed: ReadonlySet<Status> = new Set(['closed', 'cancelled', 'discarded', 'recalled']);
export const isOpen = (status: Status): boolean => !closed.has(status);

/** With the recipient, whatever it may wait for meanwhile. */
export const isAtRecipient = (status: Status): boolean => status === 'sent' || status === 'received' || status === 'inProgress' || status === 'returned';

/** Sent and not answered, also while a question is open. */
export const isUnderway = (status: Status): boolean => isAtRecipient(status) || status === 'questionAsked';

/** Where the letter stands: transport, never mixed with business. */
export type Delivery = 'created' | 'sent' | 'retrying' | 'acknowledged' | 'rejected';

/** Who must act. Exactly one in every open status. */
export type Holder = 'requester' | 'recipient' | 'citizen';

/** How an answer answers. Which of them a form permits is data of the form. */
export type AnswerType = 'full' | 'partialRestFollows' | 'partialFinal' | 'noKnowledge' | 'notMyPatient' | 'tooEarly' | 'wrongForm' | 'citizenDidNotAttend';

/** How an answer or a contact came when it came outside the portal. */
export type OutsideChannel = 'paper' | 'otherSystem' | 'telephone' | 'email' | 'meeting';

/** Why a request goes without the citizen's own words: not wished, not to be reached, or not written by the day. */
export type WithoutWords = 'declined' | 'unreachable' | 'noReply';

/** A code of the rule book: `consent`, or a paragraph of the law. */
export type LegalBasis = string;

/** What is waited for from somebody other than the recipient; each has a target of its own in the policy. */
export type Awaited = 'consent' | 'words' | 'delivery' | 'booking' | 'answerQuestion' | 'review' | 'declined';

/** How a request that a third party was asked by ended, for whoever waited for it. */
export type ThirdPartyOutcome = Extract<Status, 'answered' | 'declined' | 'cancelled' | 'closed'>;

/** What one waits for during a pause: that it ends, on its own day. */
export type PauseOver = 'pauseOver';
