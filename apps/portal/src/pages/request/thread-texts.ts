import { defineTexts } from '../../i18n/texts.js';

/** Of requests that go on as others. */
export const threadTexts = defineTexts(
  {
    comesFrom: 'Kommer fra',
    goesOnAs: 'Ført videre som',
    earlier: (number: string) => `Tidligere i tråden: ${number}`,
    askedOf: (recipient: string) => `Spørgsmål til ${recipient},`,
  },
  {
    comesFrom: 'Comes from',
    goesOnAs: 'Goes on as',
    earlier: (number: string) => `Earlier in the thread: ${number}`,
    askedOf: (recipient: string) => `Asked of ${recipient},`,
  },
);
