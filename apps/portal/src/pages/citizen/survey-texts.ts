import { defineTexts } from '../../i18n/texts.js';

export const surveyTexts = defineTexts(
  {
    title: 'Hvad synes du om din plan?',
    voluntary:
      'Du bestemmer selv, om du vil svare. Din sagsbehandler kan ikke se, hvad du svarer. Kommunen får kun tal at se, og kun når mindst 5 borgere har svaret og halvåret er slut.',
    about: (activity: string) => `Om ${activity}`,
    meaningful: 'Giver det mening for dig?',
    understood: 'Ved du, hvad det skal føre til?',
    yes: 'Ja',
    partly: 'Delvist',
    no: 'Nej',
    missing: 'Vælg et svar.',
    send: 'Send mine svar',
    thanks: 'Tak for dine svar.',
  },
  {
    title: 'What do you think of your plan?',
    voluntary:
      'You decide whether to answer. Your caseworker cannot see what you answer. The municipality only sees numbers, and only when at least 5 citizens have answered and the half-year is over.',
    about: (activity: string) => `About ${activity}`,
    meaningful: 'Does it make sense to you?',
    understood: 'Do you know what it is meant to lead to?',
    yes: 'Yes',
    partly: 'Partly',
    no: 'No',
    missing: 'Choose an answer.',
    send: 'Send my answers',
    thanks: 'Thank you for your answers.',
  },
);
