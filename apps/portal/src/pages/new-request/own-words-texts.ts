import { defineTexts } from '../../i18n/texts.js';

export const ownWordsTexts = defineTexts(
  {
    title: 'Borgerens egne ord',
    there: 'Borgerens egne ord er skrevet og går med.',
    asked: 'Før anmodningen bliver sendt, kan borgeren læse den og svare på dette:',
    legend: 'Hvordan vil du gøre?',
    ask: 'Lad borgeren læse og skrive først',
    askHint: 'Borgeren får besked og en dag at svare inden. Du får besked, når ordene er der, eller dagen er gået.',
    declined: 'Borgeren ønsker ikke at skrive egne ord',
    unreachable: 'Det er ikke muligt at få fat i borgeren',
    noReply: 'Borgeren har ikke svaret inden dagen',
    writeDown: 'Har borgeren sagt det til dig eller skrevet på papir, så gem kladden, og skriv det ned på anmodningens side.',
    send: 'Send til borgeren først',
    sentTitle: 'Borgeren er bedt om egne ord',
    sentTo: (name: string) => `${name} kan nu læse anmodningen og skrive egne ord. Den er ikke sendt til lægen endnu.`,
  },
  {
    title: 'The citizen’s own words',
    there: 'The citizen’s own words are written and go along.',
    asked: 'Before the request is sent, the citizen can read it and answer this:',
    legend: 'What do you want to do?',
    ask: 'Let the citizen read and write first',
    askHint: 'The citizen is told and has a day to answer by. You are told when the words are there or the day has passed.',
    declined: 'The citizen does not wish to write words of their own',
    unreachable: 'The citizen cannot be reached',
    noReply: 'The citizen has not answered by the day',
    writeDown: 'If the citizen has said it to you or written on paper, save the draft and write it down on the page of the request.',
    send: 'Send to the citizen first',
    sentTitle: 'The citizen is asked for their own words',
    sentTo: (name: string) => `${name} can now read the request and write words of their own. It is not sent to the doctor yet.`,
  },
);
