import { localDateOf, type LocalDate } from '#sla';
import { findForm } from '../../rules/match.js';
import { mayCreate } from '../access.js';
import type { CommandOf } from '../command.js';
import { type Asked, inFuture, refuse, type Refusal } from '../../refusal.js';
import { eventOf, type Fact, type Handlers } from '../handler.js';
import type { Event } from '../event.js';

/** The first command: nothing is there yet. Consent that was already given is recorded with the draft. */
export const create = ({ type: _type, consent, ...draft }: CommandOf<'create'>, asked: Asked): readonly Event[] | Refusal => {
  if (!mayCreate(asked.actor, draft.requesterId)) return refuse('NotYours', { command: 'create' });
  const missing = missingIn(draft) ?? notAskedFor(draft, asked);
  if (missing !== null) return missing;
  const early = notYet(draft.noticeOn, asked) ?? notYet(consent?.on, asked);
  if (early !== null) return early;
  const created = eventOf({ type: 'created', ...draft }, asked.now);
  return consent === undefined ? [created] : [created, eventOf({ type: 'consentGiven', ...consent }, asked.now)];
};

const missingIn = ({ purposeId, questionsId }: { purposeId?: string; questionsId?: string }): Refusal | null => {
  if (purposeId === '') return refuse('PurposeMissing');
  return questionsId === '' ? refuse('QuestionsMissing') : null;
};

const notAskedFor = ({ formCode }: { formCode?: string }, { rules, now }: Asked): Refusal | null =>
  formCode !== undefined && findForm(rules, formCode, localDateOf(now))?.initiatedBy !== undefined ? refuse('FormNotAskedFor', { formCode }) : null;

const notYet = (on: LocalDate | undefined, asked: Asked): Refusal | null => (on === undefined ? null : inFuture(on, asked));

export const drafting: Handlers<'revise' | 'discard'> = {
  revise: (_state, { type: _type, consent, ...draft }, asked) => {
    const wrong = missingIn(draft) ?? notAskedFor(draft, asked) ?? notYet(draft.noticeOn, asked) ?? notYet(consent?.on, asked);
    if (wrong !== null) return wrong;
    const facts: Fact[] = Object.keys(draft).length === 0 ? [] : [{ type: 'revised', ...draft }];
    return consent === undefined ? facts : [...facts, { type: 'consentGiven', ...consent }];
  },
  discard: ({ status }) => [{ type: 'discarded', ...(status === 'awaitingWords' && { laid: true as const }) }],
};
