import type { Awaited, PauseOver } from '../../service-request/status.js';

/** What one waits for, as a sentence without its end. */
export const awaitedEn: Record<Awaited | PauseOver | 'reply', string> = {
  words: 'The citizen’s own words',
  consent: "The citizen's answer about consent",
  delivery: 'The request must arrive',
  booking: 'An appointment must be booked',
  answerQuestion: 'The municipality answers the question',
  pauseOver: 'The deadline runs again when the pause is over',
  review: 'The municipality reads the answer',
  reply: 'The municipality reads it and replies',
  declined: 'The municipality finds another way',
};
