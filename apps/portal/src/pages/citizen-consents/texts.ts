import { defineTexts } from '../../i18n/define-texts.js';

export const consentsTexts = defineTexts(
  {
    title: 'Dit samtykke',
    intro: 'Her kan du se, hvad du har sagt ja og nej til. Du kan altid tage et ja tilbage.',
    none: 'Vi har ikke bedt om dit samtykke.',
    about: (form: string, recipient: string) => `${form}, ${recipient}`,
    answerFrom: (form: string, recipient: string) => `${form}, svaret fra ${recipient}`,
    sentTo: (answer: string, reader: string) => `${answer} til ${reader}`,
    covers: 'Det sagde du ja til',
    readMore: 'Læs mere',
    readMoreOf: (form: string, recipient: string) => `Læs mere om ${form} hos ${recipient}`,
  },
  {
    title: 'Your consent',
    intro: 'Here you can see what you have said yes and no to. You can take back a yes at any time.',
    none: 'We have not asked for your consent.',
    about: (form: string, recipient: string) => `${form}, ${recipient}`,
    answerFrom: (form: string, recipient: string) => `${form}, the answer from ${recipient}`,
    sentTo: (answer: string, reader: string) => `${answer} to ${reader}`,
    covers: 'What you said yes to',
    readMore: 'Read more',
    readMoreOf: (form: string, recipient: string) => `Read more about ${form} at ${recipient}`,
  },
);
