import type { Awaited } from '../../service-request/status.js';

/** What one waits for, as a sentence without its end. */
export const awaitedDa: Record<Awaited, string> = {
  consent: 'Borgerens svar om samtykke',
  delivery: 'Anmodningen skal nå frem',
  booking: 'Der skal være bestilt tid',
  answerQuestion: 'Kommunen svarer på spørgsmålet',
  review: 'Kommunen læser svaret',
  declined: 'Kommunen finder en anden vej',
};
