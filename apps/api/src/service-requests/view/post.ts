import type { Actor, Event, ServiceRequest } from '#core';

/** That a citizen is told by post is between the citizen and whoever writes to them. */
export const knowsOfPost = (actor: Actor, { requesterId }: { requesterId: string }): boolean =>
  actor.kind === 'citizen' || ('organisationId' in actor && actor.organisationId === requesterId);

/** The request as it is told to the actor. */
export const stateTold = (state: ServiceRequest, actor: Actor): ServiceRequest => {
  if (knowsOfPost(actor, state)) return state;
  const { postage: _, ...ball } = state.ball;
  return { ...state, ball };
};

/** The event as it is told to whoever is not told of the post. */
export const withoutPost = (event: Event): Event => {
  if (event.type !== 'targetSet') return event;
  const { postage: _, ...rest } = event;
  return rest;
};
