import { defineTexts } from '../../i18n/define-texts.js';

export const letterTexts = defineTexts(
  {
    hasAnswered: 'Borgeren har svaret',
    answerTo: (step: string) => `Svar på: ${step}`,
    dealtWith: 'Læst, da trinnet blev afsluttet.',
  },
  {
    hasAnswered: 'The citizen answered on',
    answerTo: (step: string) => `Answer to: ${step}`,
    dealtWith: 'Read when the step was closed.',
  },
);
