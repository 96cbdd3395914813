import { delayLines } from '#core';
import { stateOf, type RecordedEvent, type ServiceRequestRow } from '#persistence';
import type { ListedRequest } from './listed.dto.js';
import type { Setting } from './listed.js';

/** For the citizen alone: others read what happened, event by event. */
export const delaysFor = (
  { actor, language, today, names }: Pick<Setting, 'actor' | 'language' | 'today' | 'names'>,
  row: ServiceRequestRow,
  events: readonly RecordedEvent[],
): Pick<ListedRequest, 'delays'> =>
  actor.kind !== 'citizen'
    ? {}
    : {
        delays: delayLines(
          stateOf(row),
          events.map(({ event }) => event),
          language,
          today,
          names.organisation(row.recipientId).name,
        ),
      };
