import { defineTexts } from '../../i18n/define-texts.js';

export const rightsPageTexts = defineTexts(
  {
    title: 'Dine rettigheder og klage',
    intro: 'Her kan du læse, hvad du har ret til, og hvad du kan gøre.',
    none: 'Der står ikke noget her endnu. Spørg din sagsbehandler.',
    law: 'Det står i:',
    ask: 'Hvem kan jeg spørge?',
  },
  {
    title: 'Your rights, and how to complain',
    intro: 'Here you can read what you are entitled to, and what you can do.',
    none: 'There is nothing here yet. Ask your caseworker.',
    law: 'It says so in:',
    ask: 'Whom can I ask?',
  },
);
