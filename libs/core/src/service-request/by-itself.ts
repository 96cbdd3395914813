import type { EventType } from './event.js';

const byItself: ReadonlySet<EventType> = new Set(['deliveryRecorded', 'deadlineMissed', 'targetMissed', 'targetSet', 'stepTaken', 'copySent']);

/** What comes of time or of the post and from no person: it is no reason to look again before one does what one was about to do. */
export const happensByItself = (type: EventType): boolean => byItself.has(type);
