import type { EventOf } from './event.js';
import type { ServiceRequest } from './state.js';
import { isOpen } from './status.js';
import { livesElsewhere, unsettledIn } from './unsettled.js';

type MoveTold = { code: 'citizenMoved' | 'citizenBack'; params: Record<string, string | number> };

/** As long as somebody waits, its owner hears of what there is to choose, and when there is nothing to choose any more. */
export const moveTold = (state: ServiceRequest, { toId, on }: EventOf<'citizenMoved'>): readonly MoveTold[] => {
  const code = livesElsewhere(state) ? 'citizenMoved' : 'citizenBack';
  if (!isOpen(state.status) || (code === 'citizenMoved' && !unsettledIn(state).includes(code))) return [];
  return [{ code, params: { ...(on && { on }), ...(toId === undefined && { withheld: 1 }) } }];
};
