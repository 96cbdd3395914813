import { feeWhenCancelled } from '../fees.js';
import { formFor } from '../form-for.js';
import { inPast, isRefusal, refuse } from '../../refusal.js';
import type { Fact, Handlers } from '../handler.js';
import type { ServiceRequest } from '../state.js';

type PassingOn = 'forward' | 'redirect' | 'delegate' | 'takeOn' | 'handBack' | 'reassign' | 'join' | 'merge' | 'sendCopy';

type Joining = { organisationId: string; personId?: string };

/** Of the requester's own people each takes part by name; another organisation as a whole. Whoever only got a copy may still join. */
const takesPart = ({ requesterId, recipientId, ownerId, coOwners = [], others = [] }: ServiceRequest, { organisationId, personId }: Joining): boolean => {
  if (organisationId === requesterId) return personId === undefined || personId === ownerId || coOwners.includes(personId);
  return organisationId === recipientId || others.some((other) => other.organisationId === organisationId && other.role !== 'copy');
};

/** The citizen's own words go along to whoever is asked the same. */
const taking = <T extends { wordsId?: string }>(state: ServiceRequest, { wordsId, ...to }: T, formCode: string) => ({
  ...to,
  ...(state.words && formCode === state.formCode && wordsId && { wordsId }),
});

/** To another recipient, who gets a request of its own; or to other people on the same side. */
export const passingOn: Handlers<PassingOn> = {
  forward: (state, { type: _type, ...to }, asked) => {
    if (to.recipientId === state.recipientId) return refuse('SameRecipient');
    const form = formFor({ ...state, recipientKind: to.recipientKind }, asked);
    return isRefusal(form) ? form : [{ type: 'forwarded', ...taking(state, to, state.formCode), formCode: state.formCode }];
  },
  redirect: (state, { type: _type, formCode = state.formCode, ...to }, asked) => {
    if (to.recipientId === state.recipientId && formCode === state.formCode) return refuse('SameRecipient');
    const form = formFor({ ...state, formCode, recipientKind: to.recipientKind }, asked);
    if (isRefusal(form)) return form;
    const asDraft = formCode !== state.formCode && ((form.questions ?? []).length > 0 || form.ownWords !== undefined);
    return [{ type: 'redirected', ...taking(state, to, formCode), formCode, ...(asDraft && { asDraft }) }];
  },
  delegate: ({ handlerId, atUnit }, command) => {
    if ('toUnitId' in command) {
      const { toUnitId, task } = command;
      const isThere = atUnit?.id === toUnitId && handlerId === undefined && (atUnit.asked === true) === (task === 'ask');
      return isThere ? refuse('AlreadyDone') : [{ type: 'givenToUnit', unitId: toUnitId, task }];
    }
    const { toPersonId, unitId, task } = command;
    const fact: Fact = { type: 'delegated', toPersonId, ...(unitId && { unitId }), task };
    return handlerId === toPersonId && task === 'handle' ? refuse('AlreadyDone') : [fact];
  },
  takeOn: (_state, { until }, asked) => {
    const { actor } = asked;
    if (actor.kind !== 'person' || actor.unitId === undefined) return refuse('NotAtYourUnit');
    const fact: Fact = { type: 'takenOn', unitId: actor.unitId, byPersonId: actor.personId, ...(until && { until }) };
    return (until && inPast(until, asked)) || [fact];
  },
  handBack: ({ atUnit }, { contentId }) => (atUnit === undefined ? refuse('NotAtYourUnit') : [{ type: 'handedBack', unitId: atUnit.id, contentId }]),
  reassign: (state, { ownerId, unit = state.unit }) => {
    if (ownerId === state.ownerId && unit === state.unit) return refuse('AlreadyDone');
    const fact: Fact = { type: 'reassigned', ownerId, ...(unit && { unit }) };
    return [fact];
  },
  join: (state, { type: _type, ...joining }) => (takesPart(state, joining) ? refuse('AlreadyTakesPart') : [{ type: 'joined', ...joining }]),
  /** Whoever takes part already reads more than a copy. */
  sendCopy: (state, { organisationId }) =>
    takesPart(state, { organisationId }) || state.others?.some((other) => other.organisationId === organisationId)
      ? []
      : [{ type: 'copySent', organisationId }],
  merge: (state, { intoId, contentId }, asked) => [
    { type: 'merged', intoId, ...(contentId && { contentId }) },
    { type: 'cancelled', because: 'merged', ...feeWhenCancelled(state, asked) },
  ],
};
