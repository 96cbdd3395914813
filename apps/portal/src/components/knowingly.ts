import { knowinglyCodes, type KnowinglyCode } from '#core';
import { ApiProblem } from '../api/problem.js';
import { defineTexts } from '../i18n/define-texts.js';

/** The refusal that one may pass knowingly, by naming it in `despite`. */
export const toldIn = (error: unknown): KnowinglyCode | null =>
  (error instanceof ApiProblem ? knowinglyCodes.find((each) => each === error.code) : undefined) ?? null;

export const knowinglyTexts = defineTexts(
  {
    protected: 'Beskyttet adresse',
    asked: 'Der er spurgt om det samme',
    elsewhere: 'Borgeren bor i en anden kommune',
    full: 'Det aftalte antal er brugt',
    runs: 'Et forløb er i gang',
    despite: 'Send alligevel',
    begin: 'Begynd alligevel',
    reopen: 'Genåbn alligevel',
    checked: 'Adressen står der ikke: send',
    letIn: 'Adressen står der ikke: lad dem deltage',
    ProtectedAddress:
      'Borgerens adresse er beskyttet, og modtageren har ikke før fået noget fra jer om borgeren. Tjek, at adressen ikke står i det, du har skrevet.',
    LivesElsewhere: 'Kassér kladden, hvis I ikke længere har sagen. Skal I bruge svaret, kan du sende alligevel; det bliver noteret på anmodningen.',
    QuotaUsedUp: 'Vent, til der er plads igen, eller spørg en anden. Du kan også sende alligevel; det bliver noteret på anmodningen.',
    AskedAlready: 'Se den åbne anmodning om det samme. Du kan deltage i den med dit eget formål, samle de to eller sende alligevel.',
    AnsweredRecently: 'Se det svar, I har fået. Kan det bruges, så genbrug det. Ellers kan du sende alligevel.',
    CourseRuns: 'Gå videre i det, eller skift slags forløb i det. Gør du det alligevel, har borgeren to forløb. Det bliver noteret.',
  },
  {
    protected: 'Protected address',
    asked: 'The same has been asked',
    elsewhere: 'The citizen lives in another municipality',
    full: 'The agreed number is used up',
    runs: 'A course is under way',
    despite: 'Send all the same',
    begin: 'Begin all the same',
    reopen: 'Reopen all the same',
    checked: 'The address is not there: send',
    letIn: 'The address is not there: let them take part',
    ProtectedAddress:
      'The citizen’s address is protected, and the recipient has had nothing from you about the citizen before. Check that the address is not in what you wrote.',
    LivesElsewhere: 'Discard the draft if the case is no longer yours. If you need the answer, you can send all the same; that is noted on the request.',
    QuotaUsedUp: 'Wait until there is room again, or ask somebody else. You can also send all the same; that is noted on the request.',
    AskedAlready: 'See the open request about the same. You can join it with a purpose of your own, merge the two, or send all the same.',
    AnsweredRecently: 'See the answer you have got. If it serves, use it. Otherwise you can send all the same.',
    CourseRuns: 'Go on in it, or change its kind. If you do it all the same, the citizen has two courses. That is noted.',
  },
);
