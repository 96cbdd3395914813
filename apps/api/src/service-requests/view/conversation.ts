import { eventText, type Event, type Language } from '#core';
import type { RecordedEvent } from '#persistence';
import { asText, type Opened } from '../contents.js';
import type { Names } from './names.js';
import type { Said } from './service-request.dto.js';

/** The words an event was said with. */
export const contentIdOf = (event: Event): string | undefined => ('contentId' in event ? event.contentId : undefined);

/** Everything said about the request after its first questions, in order. */
export const conversationOf = (events: readonly RecordedEvent[], words: Opened, names: Names, citizenId: string, language: Language): Said[] =>
  events.flatMap(({ version, event, by }) => {
    const contentId = contentIdOf(event);
    if (contentId === undefined) return [];
    const text = asText(words.of(contentId));
    return [{ version, at: event.effectiveAt, by: names.author(by, citizenId), kind: event.type, title: eventText(event, language), contentId, text }];
  });
