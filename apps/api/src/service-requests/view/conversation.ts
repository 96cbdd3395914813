import { eventText, type Event, type Form, type Language } from '#core';
import type { RecordedEvent } from '#persistence';
import { asText, type Opened } from '../contents.js';
import type { Names } from './names.js';
import { papersIn } from './papers.js';
import type { Said } from './service-request.dto.js';

/** The words an event was said with. */
export const contentIdOf = (event: Event): string | undefined => ('contentId' in event ? event.contentId : undefined);

type Told = { words: Opened; names: Names; citizenId: string; form: Form | undefined };

/** Everything said about the request after its first questions, in order. */
export const conversationOf = (events: readonly RecordedEvent[], { words, names, citizenId, form }: Told, language: Language): Said[] =>
  events.flatMap(({ version, event, by }) => {
    const contentId = contentIdOf(event) ?? null;
    const papers = papersIn(event, form, language);
    if (contentId === null && papers === undefined) return [];
    const text = contentId === null ? null : asText(words.of(contentId));
    const said = { version, at: event.effectiveAt, by: names.author(by, citizenId), kind: event.type, title: eventText(event, language), contentId, text };
    return [{ ...said, ...(papers && { papers }) }];
  });
