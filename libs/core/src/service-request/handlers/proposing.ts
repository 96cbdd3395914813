import { addMonths, localDateOf } from '#sla';
import { findLegalBasis } from '../../rules/legal-basis.js';
import { findForm } from '../../rules/match.js';
import { maySubmit } from '../access.js';
import type { CommandOf } from '../command.js';
import type { Event } from '../event.js';
import { policyOf } from '../form-of.js';
import { type Asked, inFuture, refuse, type Refusal } from '../../refusal.js';
import { eventOf } from '../handler.js';
import { signerFits } from './answering.js';

type Proposal = CommandOf<'submit'>;

/** The form is one that nobody asks for, this kind of recipient has it, and a policy says by when the requester replies. */
const formLacks = (proposal: Proposal, asked: Asked): Refusal | null => {
  const { formCode, recipientKind } = proposal;
  const form = findForm(asked.rules, formCode, localDateOf(asked.now));
  if (form === undefined) return refuse('NoSuchForm', { formCode });
  if (form.initiatedBy === undefined) return refuse('FormNotProposed', { formCode });
  if (!form.recipientKinds.includes(recipientKind)) return refuse('RecipientCannotAnswerForm', { formCode, recipientKind });
  if (policyOf(proposal, asked.rules, asked.now) === undefined) return refuse('NoPolicy', { formCode, recipientKind });
  return signerFits(form, 'full', asked);
};

/** The citizen agreed on a ground for what is begun so, on a day that has come and not too long ago. */
const consentLacks = ({ formCode, legalBasis, consent }: Proposal, asked: Asked): Refusal | null => {
  const basis = findLegalBasis(asked.rules, legalBasis);
  const form = findForm(asked.rules, formCode, localDateOf(asked.now));
  if (basis === undefined || basis.initiatedBy !== form?.initiatedBy) return refuse('ConsentMissing');
  const early = inFuture(consent.on, asked);
  if (early !== null) return early;
  const { consentMonths: months } = basis;
  const isOld = months !== undefined && addMonths(consent.on, months) < localDateOf(asked.now);
  return isOld ? refuse('ConsentTooOld', { on: consent.on, months }) : null;
};

/** The other first command: a request that begins with its answer. */
export const submit = (proposal: Proposal, asked: Asked): readonly Event[] | Refusal => {
  if (!maySubmit(asked.actor, proposal.recipientId)) return refuse('NotYours', { command: 'submit' });
  const { type: _type, ...stated } = proposal;
  const lacks = formLacks(proposal, asked) ?? consentLacks(proposal, asked);
  if (lacks !== null) return lacks;
  const byParticipant = findForm(asked.rules, proposal.formCode, localDateOf(asked.now))?.initiatedBy === 'participant';
  return [eventOf({ type: 'submitted', ...stated, ...(byParticipant && { initiatedBy: 'participant' as const }) }, asked.now)];
};
