import { findLegalBasis, isSharedWith, label, type ServiceRequest } from '#core';
import type { RecordedEvent } from '#persistence';
import { asText, type Opened } from '../contents.js';
import type { Setting } from './listed.js';
import type { ServiceRequestView, SharedView } from './service-request.dto.js';

/** To whom the answer was sent on, as far as the reader may see. */
export const sharedOf = (events: readonly RecordedEvent[], words: Opened, { names, rules, language }: Setting): SharedView[] => {
  const stops = events.filter(({ event }) => event.type === 'sharingStopped');
  return events.flatMap(({ event, version }) => {
    if (event.type !== 'answerShared') return [];
    const until = stops.find((stop) => stop.version > version)?.event.effectiveAt ?? null;
    const { organisationId, effectiveAt: at, legalBasis, purposeId } = event;
    const legalBasisText = findLegalBasis(rules, legalBasis)?.name[language] ?? label(legalBasis, language);
    return [{ organisation: names.organisation(organisationId), at, until, legalBasis, legalBasisText, purpose: asText(words.of(purposeId)) }];
  });
};

/** Whoever it was shared with is shown the request and its answer: what the rest says is not theirs. */
export const asShared = (view: ServiceRequestView, state: ServiceRequest, { actor }: Setting): ServiceRequestView => {
  if (!isSharedWith(actor, state)) return view;
  const nobodys = { fees: [], fee: null, thirdParties: [], awaits: [], others: [], steps: [], pause: null, pauseReasons: [], handler: null };
  return { ...view, ...nobodys, consent: null, consultation: null, course: null, conversation: [], outcomes: [], ownWords: null, obstacles: [] };
};
