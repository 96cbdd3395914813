import { isReleased, releasedAnswer, type Actor, type ServiceRequest } from '#core';
import type { RecordedEvent } from '#persistence';
import { asText, type Opened } from '../contents.js';
import { contentIdOf } from './conversation.js';
import { lastOf } from './answer-view.js';
import type { ReleaseView } from './service-request.dto.js';

/** Whether the citizen reads the answer in force, and why not yet. */
export const releaseOf = (state: ServiceRequest, events: readonly RecordedEvent[], words: Opened): ReleaseView | null => {
  if (state.answerType === undefined || state.initiatedBy === 'recipient') return null;
  if (isReleased(state)) return { status: 'released', on: null, reason: null };
  if (state.heldBackUntil === undefined) return { status: 'notAccepted', on: null, reason: null };
  const accepted = lastOf(events, 'answerAccepted')?.event;
  return { status: 'heldBack', on: state.heldBackUntil, reason: asText(words.of(accepted?.heldBack?.reasonId)) };
};

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
