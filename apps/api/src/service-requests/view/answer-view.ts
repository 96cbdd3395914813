import type { Event, EventOf } from '#core';
import type { RecordedEvent } from '#persistence';
import { asWritten, type Opened } from '../contents.js';
import type { Names } from './names.js';
import type { AnswerView } from './service-request.dto.js';

type Recorded<T extends Event['type']> = RecordedEvent & { event: EventOf<T> };

const isOf =
  <T extends Event['type']>(...types: readonly T[]) =>
  (recorded: RecordedEvent): recorded is Recorded<T> =>
    (types as readonly string[]).includes(recorded.event.type);

/** The last event of these types. */
export const lastOf = <T extends Event['type']>(events: readonly RecordedEvent[], ...types: readonly T[]): Recorded<T> | undefined =>
  events.filter(isOf(...types)).at(-1);

/** The answer in force, or what was proposed, read off the events; none when it was recalled. */
export const answerOf = (events: readonly RecordedEvent[], words: Opened, names: Names, citizenId: string): AnswerView | null => {
  const last = lastOf(events, 'submitted', 'answered', 'answerCorrected', 'answerRecalled');
  if (last === undefined || last.event.type === 'answerRecalled') return null;
  const { event } = last;
  const first = lastOf(events, 'answered')?.event;
  const written = asWritten(words.of(event.contentId));
  return {
    answerType: event.type === 'submitted' ? 'full' : event.answerType,
    at: event.effectiveAt,
    by: names.author(last, citizenId),
    late: first?.late ?? false,
    items: written.items,
    text: written.text,
    attachments: words.filesOf(event.contentId),
    restOn: first?.restOn,
    rightFormCode: first?.rightFormCode,
    channel: first?.outside?.channel,
    receivedOn: first?.outside?.receivedOn,
    corrected: event.type === 'answerCorrected',
  };
};
