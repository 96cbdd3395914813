import { defineTexts } from '../../i18n/texts.js';

export const tasksTexts = defineTexts(
  {
    tasks: 'Opgaver',
    loose: 'Øvrige spørgsmål',
    all: 'Blankettens spørgsmål',
    send: 'Tjek og send',
    done: 'udfyldt',
    optional: 'kan undlades',
    left: (count: number) => `mangler ${count}`,
  },
  {
    tasks: 'Tasks',
    loose: 'Other questions',
    all: 'The questions of the form',
    send: 'Check and send',
    done: 'done',
    optional: 'may be left out',
    left: (count: number) => `${count} left`,
  },
);
