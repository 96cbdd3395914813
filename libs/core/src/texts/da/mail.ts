import type { MailWords, Waiting } from '../mail.js';

/** `3 påmindelser og 1 rykker` */
const counted = ({ before, after }: Waiting): string =>
  [before > 0 ? `${before} ${before === 1 ? 'påmindelse' : 'påmindelser'}` : '', after > 0 ? `${after} ${after === 1 ? 'rykker' : 'rykkere'}` : '']
    .filter(Boolean)
    .join(' og ');

export const mailDa: MailWords = {
  openHere: 'Læs mere i Afklar:',
  forCitizen: { subject: 'Du har en ny besked i Afklar', body: 'Du har en ny besked i Afklar. Log ind for at læse den:' },
  forRepresentative: {
    subject: 'Ny besked i Afklar til en, du handler for',
    body: 'Der er en ny besked i Afklar til en person, du handler for. Log ind, og vælg personen, for at læse den:',
  },
  collected: (waiting) => ({
    subject: `${counted(waiting)} venter i Afklar`,
    body: `${counted(waiting)} venter på jeres svar i portalen. Det er dagens samlede besked.`,
  }),
};
