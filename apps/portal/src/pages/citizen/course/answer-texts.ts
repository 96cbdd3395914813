import { defineTexts } from '../../../i18n/define-texts.js';

export const answerTexts = defineTexts(
  {
    answer: 'Svar',
    about: (act: string, step: string) => `${act}: ${step}`,
    follows: 'Vi læser det, du skriver. Du kan se her på siden, at vi har fået det.',
  },
  {
    answer: 'Answer',
    about: (act: string, step: string) => `${act}: ${step}`,
    follows: 'We read what you write. You can see here on the page that we have it.',
  },
);
