import type { Event, EventOf, EventType } from '../service-request/event.js';
import { timelineDa } from './da/timeline.js';
import { timelineEn } from './en/timeline.js';
import type { Language } from './language.js';

/** One line of the timeline for every type of event. */
export type Timeline = { [T in EventType]: (event: EventOf<T>) => string };

const timelines: Record<Language, Timeline> = { da: timelineDa, en: timelineEn };

/** What happened, in one line without its time and without names. */
export const eventText = (event: Event, language: Language): string => {
  const line = timelines[language][event.type] as (event: Event) => string;
  return line(event);
};
