import { eventText, type Event, type Form, type FormItem, type Language } from '#core';
import type { RecordedEvent } from '#persistence';
import { asText, asWritten, type Opened } from '../contents.js';
import type { Names } from './names.js';
import { papersIn } from './papers.js';
import type { Said } from './service-request.dto.js';

/** The words an event was said with: whoever joins says what for. */
export const contentIdOf = (event: Event): string | undefined => {
  if (event.type === 'joined') return event.purposeId;
  return 'contentId' in event ? event.contentId : undefined;
};

const wordingsIn = (items: readonly FormItem[], linkIds: readonly string[], language: Language): string[] =>
  items.flatMap(({ linkId, text, item = [] }) => [...(linkIds.includes(linkId) ? [text[language]] : []), ...wordingsIn(item, linkIds, language)]);

/** The questions of the form that an elaboration is asked for. */
const aboutOf = (event: Event, form: Form | undefined, language: Language): Pick<Said, 'about'> => {
  const about = event.type === 'answerReturned' ? wordingsIn(form?.items ?? [], event.linkIds ?? [], language) : [];
  return about.length > 0 ? { about } : {};
};

type Speaking = { events: readonly RecordedEvent[]; words: Opened; names: Names; citizenId: string; form: Form | undefined; language: Language };

/** Everything said about the request after its first questions, in order. */
export const conversationOf = ({ events, words, names, citizenId, form, language }: Speaking): Said[] =>
  events.flatMap((recorded) => {
    const { version, event } = recorded;
    const contentId = contentIdOf(event) ?? null;
    const papers = papersIn(event, form, language);
    if (contentId === null && papers === undefined) return [];
    const spoken = contentId === null ? null : words.of(contentId);
    const inForm = Object.keys(asWritten(spoken).items).length > 0;
    const said = {
      version,
      at: event.effectiveAt,
      by: names.author(recorded, citizenId),
      kind: event.type,
      title: eventText(event, language),
      contentId,
      text: asText(spoken),
      ...(inForm && { inForm }),
    };
    const attachments = words.filesOf(contentId ?? undefined);
    return [{ ...said, ...(attachments.length > 0 && { attachments }), ...aboutOf(event, form, language), ...(papers && { papers }) }];
  });
