import { actsOnFee, allowedFor, feesOf, needsInterpreter, type Actor, type Form, type Reach, type ServiceRequest } from '#core';
import type { FeeLineView, PaymentView } from './fee.dto.js';
import type { Names } from './names.js';

const isOneOfTheTwo = ({ requesterId, recipientId }: ServiceRequest, actor: Actor): boolean =>
  'organisationId' in actor && (actor.organisationId === requesterId || actor.organisationId === recipientId);

/** The request's fee lines, each with what this person may decide about it. They concern nobody but who asked and who answers. */
export const feeLinesOf = (state: ServiceRequest, actor: Actor): FeeLineView[] => {
  if (!isOneOfTheTwo(state, actor)) return [];
  const allowed = allowedFor(state, actor);
  return feesOf(state).map((line) => ({ ...line, allowed: allowed.filter((command) => actsOnFee[line.status].some((act) => act === command)) }));
};

export const paymentOf = (state: ServiceRequest, form: Form | undefined, names: Names, citizen: Reach): PaymentView => ({
  payer: [names.organisation(state.requesterId).name, state.unit].filter(Boolean).join(', '),
  gln: names.gln(state.requesterId),
  reference: state.number,
  withInterpreter: needsInterpreter(state, citizen),
  interpreterBookedBy: form?.interpreterBookedBy ?? null,
});
