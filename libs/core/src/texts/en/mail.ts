import type { MailWords } from '../mail.js';

export const mailEn: MailWords = {
  openHere: 'Read more in Afklar:',
  forCitizen: { subject: 'You have a new message in Afklar', body: 'You have a new message in Afklar. Sign in to read it:' },
};
