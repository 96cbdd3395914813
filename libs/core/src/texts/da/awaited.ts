import type { Awaited, PauseOver } from '../../service-request/status.js';

/** What one waits for, as a sentence without its end. */
export const awaitedDa: Record<Awaited | PauseOver | 'reply', string> = {
  words: 'Borgerens egne ord',
  consent: 'Borgerens svar om samtykke',
  delivery: 'Anmodningen skal nå frem',
  booking: 'Der skal være bestilt tid',
  answerQuestion: 'Kommunen svarer på spørgsmålet',
  pauseOver: 'Fristen løber igen, når pausen er slut',
  review: 'Kommunen læser svaret',
  reply: 'Kommunen læser og svarer',
  declined: 'Kommunen finder en anden vej',
};
