import type { Event, EventOf, EventType } from './event.js';
import { evolveAnswering } from './evolve-answering.js';
import { evolveDeadline } from './evolve-deadline.js';
import { feesAfter } from './evolve-fees.js';
import { evolveMoving } from './evolve-moving.js';
import { evolveThirdParty } from './evolve-third-party.js';
import { evolveUnderway } from './evolve-underway.js';
import { turnOf } from './holder.js';
import type { Ball, ServiceRequest } from './state.js';
import { isUnderway } from './status.js';

type Change<T extends EventType> = (state: ServiceRequest, event: EventOf<T>) => Partial<ServiceRequest>;

const changes: { [T in Exclude<EventType, 'created' | 'submitted'>]: Change<T> } = {
  ...evolveUnderway,
  ...evolveAnswering,
  ...evolveDeadline,
  ...evolveThirdParty,
  ...evolveMoving,
};

const create = ({
  v: _v,
  type: _type,
  effectiveAt,
  purposeId: _purpose,
  questionsId: _questions,
  wordsId,
  priority,
  ...event
}: EventOf<'created'>): ServiceRequest => ({
  status: 'draft',
  delivery: 'created',
  ...event,
  ...(priority !== undefined && priority !== 'normal' && { priority }),
  ...(wordsId !== undefined && { words: wordsId }),
  ball: { since: effectiveAt },
});

/** Both sides know of it from its first instant, and it lies with the requester. */
const submit = ({ v: _v, type: _type, effectiveAt, consent: _consent, contentId: _content, initiatedBy, ...event }: EventOf<'submitted'>): ServiceRequest => ({
  ...event,
  status: 'answered',
  delivery: 'acknowledged',
  initiatedBy: initiatedBy ?? 'recipient',
  consent: 'given',
  sentAt: effectiveAt,
  answerType: 'full',
  answeredAt: effectiveAt,
  ball: { since: effectiveAt },
});

/** When the turn changes hands or its matter changes, it counts from now and its target is to be set anew. */
const ballAfter = (before: ServiceRequest, after: ServiceRequest, event: Event): Ball =>
  turnOf(before) === turnOf(after) ? after.ball : { since: event.effectiveAt };

/** The state after one more event. Computes no calendar: every date stands in the event. */
export const evolve = (state: ServiceRequest | null, event: Event): ServiceRequest => {
  if (event.type === 'created') return create(event);
  if (event.type === 'submitted') return submit(event);
  if (state === null) throw new Error(`The event ${event.type} came before any request was created.`);
  const change = changes[event.type] as Change<EventType>;
  const after: ServiceRequest = { ...state, ...change(state, event) };
  if (after.paused !== undefined && !isUnderway(after.status)) after.paused = undefined;
  const fees = feesAfter(state, event);
  if (fees !== state.fees) after.fees = fees;
  after.ball = ballAfter(state, after, event);
  return after;
};
