import type { PlanTexts } from '../plan.js';

const outcomes = { completed: 'Completed', stopped: 'Stopped', notBegun: 'Came to nothing' } as const;

export const planEn: PlanTexts = {
  why: (purpose) => `Why: ${purpose}`,
  noPurpose: 'Your caseworker has yet to write why. You are welcome to ask.',
  who: (carrier) => `${carrier} carries it out.`,
  span: (from, until) => (until === null ? `From ${from}.` : `From ${from} until ${until}.`),
  ended: (outcome, on) => `${outcomes[outcome]} ${on}.`,
  exempt: (from, until, reason) => `We ask nothing of you from ${from} until ${until}. ${reason}.`,
};
