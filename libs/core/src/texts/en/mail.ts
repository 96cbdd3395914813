import type { MailWords, Waiting } from '../mail.js';

/** `3 reminders and 1 overdue reminder` */
const counted = ({ before, after }: Waiting): string =>
  [before > 0 ? `${before} ${before === 1 ? 'reminder' : 'reminders'}` : '', after > 0 ? `${after} overdue ${after === 1 ? 'reminder' : 'reminders'}` : '']
    .filter(Boolean)
    .join(' and ');

export const mailEn: MailWords = {
  openHere: 'Read more in Afklar:',
  forCitizen: { subject: 'You have a new message in Afklar', body: 'You have a new message in Afklar. Sign in to read it:' },
  forRepresentative: {
    subject: 'New message in Afklar for somebody you act for',
    body: 'There is a new message in Afklar for a person you act for. Sign in and choose the person to read it:',
  },
  collected: (waiting) => ({
    subject: `Waiting in Afklar: ${counted(waiting)}`,
    body: `Waiting for your answer in the portal: ${counted(waiting)}. This is the one collected message of the day.`,
  }),
};
