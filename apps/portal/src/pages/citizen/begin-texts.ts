import { defineTexts } from '../../i18n/define-texts.js';

export const beginTexts = defineTexts(
  {
    title: 'Vil du have hjælp til at komme videre?',
    intro: 'Du kan selv bede om et forløb. Det kan du også, hvis du har førtidspension. Så finder vi sammen ud af, hvad du kan og gerne vil.',
    begin: 'Begynd et forløb',
    follows: 'Din kommune finder en sagsbehandler til dig. Sagsbehandleren læser det, du skriver, og svarer dig.',
    which: 'Hvad passer på dig?',
    whichMissing: 'Vælg det, der passer på dig.',
    words: 'Hvad vil du gerne?',
    wordsMissing: 'Skriv, hvad du gerne vil.',
    begun: 'Dit forløb er i gang nu. Vi finder en sagsbehandler til dig og skriver, når du har fået en.',
  },
  {
    title: 'Do you want help to get on?',
    intro: 'You can ask for a course yourself, also when you have a disability pension. Then we find out together what you can do and would like to do.',
    begin: 'Begin a course',
    follows: 'Your municipality finds a caseworker for you. The caseworker reads what you write, and answers you.',
    which: 'What fits you?',
    whichMissing: 'Choose what fits you.',
    words: 'What would you like?',
    wordsMissing: 'Write what you would like.',
    begun: 'Your course has begun. We are finding a caseworker for you and will write when you have one.',
  },
);
