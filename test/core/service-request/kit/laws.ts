import { clockOf, holderOf, isOpen, type ServiceRequest, serviceRequestWorkflow } from '#core';

/** Cheaper than `expect`: laws are checked some hundred thousand times. */
export const law = (holds: boolean, text: string, subject: unknown): void => {
  if (!holds) throw new Error(`${text}: ${JSON.stringify(subject)}`);
};

/** What holds of every state, however it came about. */
export const expectLawful = (state: ServiceRequest): void => {
  const holder = holderOf(state);
  const timers = serviceRequestWorkflow.timersOf(state);
  const open = isOpen(state.status);
  law((holder === null) !== open, 'an open request has exactly one holder, an ended one none', state);
  law(!open || state.status === 'draft' || holder?.until !== null, 'the holder of what is more than a draft has one date', state);
  law(open || timers.length === (state.heldBackUntil === undefined ? 0 : 1), 'an ended request wakes only to release a held answer', state);
  law(state.heldBackUntil === undefined || state.status === 'closed', 'only an accepted answer is held back', state);
  law(holder?.party !== 'recipient' || clockOf(state) === 'running', 'while the recipient must act its clock runs', state);
  law(new Set(timers.map(({ key }) => key)).size === timers.length, 'no two timers share a key', state);
};
