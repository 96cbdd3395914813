import type { CourseCommandOf } from '../course/command.js';
import type { Event } from './event.js';
import type { ServiceRequestMessage } from './message.js';
import type { ServiceRequest } from './state.js';

/** Whoever sends it on knows which request it comes from. */
type Note = Omit<CourseCommandOf<'noteRequest'>, 'requestId'>;

const noteOf = (event: Event): Note | null => {
  switch (event.type) {
    case 'deadlineMissed':
      return { type: 'noteRequest', standing: 'late' };
    /** What was late is in time again; a day that is over already makes nothing timely. */
    case 'deadlineSet':
      return event.afterMissed && Date.parse(event.dueAt) > Date.parse(event.effectiveAt) ? { type: 'noteRequest', standing: 'inTime' } : null;
    /** Late or not, it has come, and the next to act is another. */
    case 'answered':
      return event.late || event.outside ? { type: 'noteRequest', standing: 'inTime' } : null;
    case 'declined':
    case 'recipientEnded':
      return { type: 'noteRequest', standing: 'inTime' };
    case 'forwarded':
    case 'redirected':
      return { type: 'noteRequest', standing: 'settled', by: event.childId };
    case 'answerAccepted':
      return { type: 'noteRequest', standing: 'settled', ...(event.hears && { hears: true }) };
    /** A statement that is taken back is over; an answer is to be given anew. */
    case 'answerRecalled':
      return { type: 'noteRequest', standing: event.proposal ? 'settled' : 'openAgain', recalled: true };
    case 'reopened':
      return { type: 'noteRequest', standing: 'openAgain' };
    case 'closed':
    case 'cancelled':
    case 'recalled':
    case 'discarded':
      return { type: 'noteRequest', standing: 'settled' };
    default:
      return null;
  }
};

/** What a step of the course may wait for. */
export const toCourse = (event: Event, { courseId }: ServiceRequest): ServiceRequestMessage[] => {
  const command = noteOf(event);
  return command === null ? [] : [{ channel: 'command', body: { kind: 'course', instanceId: courseId, command } }];
};

/** How the request stands to a step that came to wait for it only after its course was told: as it was told last. */
export const standingTold = (events: readonly Event[]): Pick<Note, 'type' | 'standing' | 'by'> | null => {
  const note = events.map(noteOf).findLast((each) => each !== null);
  return note ? { type: note.type, standing: note.standing, ...(note.by && { by: note.by }) } : null;
};
