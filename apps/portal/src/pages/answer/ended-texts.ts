import { defineTexts } from '../../i18n/texts.js';

export const endedTexts = defineTexts(
  {
    sent: 'Svaret er sendt',
    sentAt: (at: string, to: string) => `Sendt ${at} til ${to}.`,
    handed: 'Sendt til godkendelse',
    handedTo: (name: string) => `${name} kan nu læse kladden, rette den og sende den.`,
    print: 'Udskriv kvitteringen',
    toInbox: 'Til indbakken',
    toRequest: 'Se anmodningen',
    closed: (status: string) => `Anmodningen er ${status}. Den kan ikke besvares lige nu.`,
    why: 'Begrundelse:',
    answered: (name: string, at: string) => `${name} har svaret ${at}.`,
    kept: 'Det, der var skrevet',
    notYours: 'Kun den, der er spurgt, kan svare',
    noForm: 'Blanketten kendes ikke længere. Ring til den, der har spurgt.',
  },
  {
    sent: 'The answer is sent',
    sentAt: (at: string, to: string) => `Sent ${at} to ${to}.`,
    handed: 'Sent for approval',
    handedTo: (name: string) => `${name} can now read the draft, mend it and send it.`,
    print: 'Print the receipt',
    toInbox: 'To the inbox',
    toRequest: 'See the request',
    closed: (status: string) => `The request is ${status}. It cannot be answered at the moment.`,
    why: 'Reason:',
    answered: (name: string, at: string) => `${name} answered ${at}.`,
    kept: 'What was written',
    notYours: 'Only whoever was asked can answer',
    noForm: 'The form is not known any more. Call the one who asked.',
  },
);
