import { defineTexts } from '../../i18n/texts.js';

export const citizenTexts = defineTexts(
  {
    title: (name: string) => `Hej ${name}`,
    mustAct: 'Det skal du gøre',
    underWay: 'Det har vi bedt andre om',
    proposed: 'Det har andre foreslået os',
    ended: 'Afsluttet',
    nothing: 'Vi har ikke bedt andre om oplysninger lige nu. Du skal ikke gøre noget.',
    readMore: 'Læs mere',
    readMoreOf: (form: string, recipient: string) => `Læs mere om ${form} hos ${recipient}`,
    about: (form: string, recipient: string) => `${form} · ${recipient}`,
    help: 'Er du i tvivl?',
  },
  {
    title: (name: string) => `Hello ${name}`,
    mustAct: 'What you must do',
    underWay: 'What we have asked others',
    proposed: 'What others have proposed to us',
    ended: 'Ended',
    nothing: 'We have not asked others for information at the moment. You need do nothing.',
    readMore: 'Read more',
    readMoreOf: (form: string, recipient: string) => `Read more about ${form} at ${recipient}`,
    about: (form: string, recipient: string) => `${form} · ${recipient}`,
    help: 'Are you in doubt?',
  },
);
