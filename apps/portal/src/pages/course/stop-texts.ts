import { defineTexts } from '../../i18n/define-texts.js';

export const stopTexts = defineTexts(
  {
    by: 'Hvem stopper det?',
    citizen: 'Borgeren',
    municipality: 'Kommunen',
    saidBy: 'Hvordan sagde borgeren det?',
    phone: 'I telefonen',
    meeting: 'Ved et møde',
    letter: 'I et brev',
    text: 'Begrundelse',
    textHint: 'Borgeren kan læse den.',
  },
  {
    by: 'Who stops it?',
    citizen: 'The citizen',
    municipality: 'The municipality',
    saidBy: 'How did the citizen say it?',
    phone: 'On the telephone',
    meeting: 'At a meeting',
    letter: 'In a letter',
    text: 'Reason',
    textHint: 'The citizen can read it.',
  },
);
