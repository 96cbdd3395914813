import type { RecordedEvent } from '#persistence';
import { asText, type Opened } from '../contents.js';
import { contentIdOf } from './conversation.js';
import type { Names } from './names.js';
import type { OutcomeView } from './service-request.dto.js';

/** What an answer is used for is said when it is accepted, what came of it may be said later. The reply to a proposal is neither. */
const tells = ({ event }: RecordedEvent): boolean => event.type === 'outcomeTold' || (event.type === 'answerAccepted' && !event.proposal);

export const outcomesOf = (events: readonly RecordedEvent[], words: Opened, names: Names, citizenId: string): OutcomeView[] =>
  events.filter(tells).flatMap((recorded) => {
    const contentId = contentIdOf(recorded.event);
    return contentId === undefined ? [] : [{ at: recorded.event.effectiveAt, by: names.author(recorded, citizenId), text: asText(words.of(contentId)) }];
  });
