import { defineTexts } from '../../i18n/texts.js';

export const questionTexts = defineTexts(
  {
    yes: 'Ja',
    no: 'Nej',
    mustAnswer: '(skal udfyldes)',
    clear: 'Fjern valget',
    clearOf: (question: string) => `Fjern valget i »${question}«`,
    dateHint: 'Skriv datoen som dd.mm.åååå, fx 23.12.2026.',
    notAnswered: 'Ikke besvaret',
    required: (question: string) => `Udfyld »${question}«.`,
    date: (question: string) => `Skriv datoen i »${question}« som dd.mm.åååå, fx 23.12.2026.`,
    wholeNumber: (question: string) => `Skriv et helt tal i »${question}«.`,
    oneOf: (question: string) => `Vælg et af svarene i »${question}«.`,
    tooLong: (question: string, most: number) => `Svaret i »${question}« er for langt. Det må højst være på ${most} tegn.`,
  },
  {
    yes: 'Yes',
    no: 'No',
    mustAnswer: '(must be answered)',
    clear: 'Remove the choice',
    clearOf: (question: string) => `Remove the choice in “${question}”`,
    dateHint: 'Write the date as dd.mm.yyyy, e.g. 23.12.2026.',
    notAnswered: 'Not answered',
    required: (question: string) => `Answer “${question}”.`,
    date: (question: string) => `Write the date in “${question}” as dd.mm.yyyy, e.g. 23.12.2026.`,
    wholeNumber: (question: string) => `Write a whole number in “${question}”.`,
    oneOf: (question: string) => `Choose one of the answers in “${question}”.`,
    tooLong: (question: string, most: number) => `The answer in “${question}” is too long. It may have at most ${most} characters.`,
  },
);
