import { defineTexts } from '../../i18n/define-texts.js';

export const citizenNoticesTexts = defineTexts(
  {
    title: 'Beskeder til dig',
    titleFor: (name: string) => `Beskeder til ${name}`,
    intro: 'Her kan du læse, hvad vi har skrevet til dig.',
    introFor: (name: string) => `Her kan du læse, hvad vi har skrevet til ${name}, siden du begyndte at handle for ${name}.`,
    none: 'Der er ingen beskeder.',
    isNew: 'Ny',
    open: 'Læs mere',
    openOf: (title: string) => `Læs mere: ${title}`,
    more: 'Vis ældre beskeder',
  },
  {
    title: 'Messages to you',
    titleFor: (name: string) => `Messages to ${name}`,
    intro: 'Here you can read what we have written to you.',
    introFor: (name: string) => `Here you can read what we have written to ${name} since you began to act for ${name}.`,
    none: 'There are no messages.',
    isNew: 'New',
    open: 'Read more',
    openOf: (title: string) => `Read more: ${title}`,
    more: 'Show older messages',
  },
);
