import { releasedAnswer, type Actor, type ServiceRequest } from '#core';
import type { RecordedEvent } from '#persistence';
import { asText, type Opened } from '../contents.js';
import { contentIdOf } from './conversation.js';
import { lastOf } from './answer-view.js';

/** Why the citizen cannot read the answer yet, for whoever asked. */
export const heldBackBecause = ({ heldBackUntil }: ServiceRequest, events: readonly RecordedEvent[], words: Opened): string | null =>
  heldBackUntil === undefined ? null : asText(words.of(lastOf(events, 'answerAccepted')?.event.heldBack?.reasonId));

/** Answers that are not the reader's yet: for the citizen all but the one that was released. */
export const unreleasedTo = (actor: Actor, events: readonly RecordedEvent[]): string[] => {
  if (actor.kind !== 'citizen') return [];
  const released = releasedAnswer(events);
  return events.flatMap((each) => {
    const isAnswer = each.event.type === 'answered' || each.event.type === 'answerCorrected' || each.event.type === 'submitted';
    return isAnswer && each !== released ? (contentIdOf(each.event) ?? []) : [];
  });
};

/** The events that tell the reader's answer: the citizen's is the one that was released, whatever came after it. */
export const answersFor = (actor: Actor, events: readonly RecordedEvent[]): readonly RecordedEvent[] => {
  if (actor.kind !== 'citizen') return events;
  const released = releasedAnswer(events);
  return released === null ? [] : events.slice(0, events.indexOf(released) + 1);
};
