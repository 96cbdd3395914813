import type { PlanTexts } from '../plan.js';

const outcomes = { completed: 'Gennemført', stopped: 'Stoppet', notBegun: 'Blev ikke til noget' } as const;

export const planDa: PlanTexts = {
  why: (purpose) => `Derfor: ${purpose}`,
  noPurpose: 'Din sagsbehandler mangler at skrive hvorfor. Du er velkommen til at spørge.',
  who: (carrier) => `${carrier} står for det.`,
  span: (from, until) => (until === null ? `Fra ${from}.` : `Fra ${from} til ${until}.`),
  ended: (outcome, on) => `${outcomes[outcome]} ${on}.`,
  exempt: (from, until, reason) => `Vi stiller ingen krav til dig fra ${from} til ${until}. ${reason}.`,
};
