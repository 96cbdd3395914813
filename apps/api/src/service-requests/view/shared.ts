import { findLegalBasis, isSharedWith, label, type EventOf, type ServiceRequest } from '#core';
import type { RecordedEvent } from '#persistence';
import { asText, type Opened } from '../contents.js';
import type { Setting } from './listed.js';
import type { ServiceRequestView, SharedView } from './service-request.dto.js';

type Sharing = { shared: EventOf<'answerShared'>; stopped: EventOf<'sharingStopped'> | undefined };

/** Each time the answer was sent on, with what ended that. */
export const sharingsIn = (events: readonly RecordedEvent[]): Sharing[] =>
  events.flatMap(({ event: shared, version }) => {
    if (shared.type !== 'answerShared') return [];
    const ends = events.flatMap(({ event, version: later }) =>
      event.type === 'sharingStopped' && later > version && event.organisationIds.includes(shared.organisationId) ? [event] : [],
    );
    return [{ shared, stopped: ends[0] }];
  });

/** To whom the answer was sent on, as far as the reader may see. */
export const sharedOf = (events: readonly RecordedEvent[], words: Opened, { names, rules, language }: Setting): SharedView[] =>
  sharingsIn(events).map(({ shared: { organisationId, effectiveAt: at, legalBasis, purposeId }, stopped }) => {
    const legalBasisText = findLegalBasis(rules, legalBasis)?.name[language] ?? label(legalBasis, language);
    const until = stopped?.effectiveAt ?? null;
    const purpose = asText(words.of(purposeId));
    const why = { purpose, purposeId: purpose === null ? null : purposeId };
    return { organisation: names.organisation(organisationId), at, until, legalBasis, legalBasisText, ...why };
  });

/** Whoever it was shared with is shown the request and its answer: what the rest says is not theirs. */
export const asShared = (view: ServiceRequestView, state: ServiceRequest, { actor }: Setting): ServiceRequestView => {
  if (!isSharedWith(actor, state)) return view;
  const nobodys = { fees: [], fee: null, thirdParties: [], awaits: [], others: [], steps: [], pause: null, pauseReasons: [], handler: null };
  return { ...view, ...nobodys, consent: null, consultation: null, course: null, conversation: [], outcomes: [], ownWords: null, obstacles: [] };
};
