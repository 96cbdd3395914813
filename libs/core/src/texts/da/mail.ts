import type { MailWords } from '../mail.js';

export const mailDa: MailWords = {
  openHere: 'Læs mere i Afklar:',
  forCitizen: { subject: 'Du har en ny besked i Afklar', body: 'Du har en ny besked i Afklar. Log ind for at læse den:' },
};
