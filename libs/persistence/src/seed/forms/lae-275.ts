import type { Form } from '#core';
import { agreedSince, bothWays, choice, date, declineReasons, fromAConsultation, option, text, yesNo } from './parts.js';

/** Lægeattest fra klinisk funktion. The region summons by itself; times and capacity are by agreement. */
export const lae275: Form = {
  code: 'LÆ 275',
  requestCode: 'LÆ 271',
  version: 1,
  validFrom: agreedSince,
  name: { da: 'Lægeattest fra klinisk funktion', en: 'Statement from the clinical function' },
  guidance: {
    da: 'Når en indstilling eller sundhedskoordinatoren har anbefalet det. Kan egen læge svare, er LÆ 265 den rette.',
    en: "When a recommendation or the health coordinator has asked for it. If the citizen's own doctor can answer, LÆ 265 is the right one.",
  },
  asksFor: 'assessment',
  recipientKinds: ['clinicalFunction'],
  booking: 'recipient',
  dutyToAnswer: true,
  dutySource: 'Samarbejdsaftalen mellem kommune og region',
  authorisedSigner: true,
  answerTypes: fromAConsultation,
  declineReasons: declineReasons('noCapacity', 'impartiality', 'basisMissing', 'citizenDeclines', 'outsideField', 'other'),
  // The order on the clinical function names specialist statements; who orders which is by agreement: to be confirmed.
  mayAsk: ['LÆ 155'],
  // Which papers go along is agreed between municipality and region: to be confirmed.
  papers: [
    option('lae265', 'LÆ 265', 'LÆ 265'),
    option('journals', 'Journaloplysninger fra behandlere', 'Journal information from those who treat'),
    option('description', 'Den samlede beskrivelse af borgerens forudsætninger', "The overall description of the citizen's prerequisites"),
  ],
  attachments: bothWays,
  fees: [],
  questions: [
    choice('recommendedBy', 'Hvem har anbefalet at spørge klinisk funktion?', 'Who recommended asking the clinical function?', {
      required: true,
      answerOption: [
        option('healthCoordinator', 'Sundhedskoordinatoren', 'The health coordinator'),
        option('rehabilitationTeam', 'Rehabiliteringsteamet', 'The rehabilitation team'),
      ],
    }),
    date('recommendedOn', 'Dato for anbefalingen', 'Date of the recommendation', { required: true }),
  ],
  items: [
    date('consultationOn', 'Dato for samtale eller undersøgelse', 'Date of the talk or examination'),
    yesNo('interpreter', 'Blev der brugt tolk?', 'Was an interpreter used?'),
    text('healthFacts', 'Sammenfatning af helbredet', 'Summary of the health', { required: true }),
    text('function', 'Helbredets betydning for arbejdsevnen', 'What the health means for the ability to work', { required: true }),
    text('considerations', 'Hensyn, som bør tages (skånehensyn)', 'Considerations to be taken', { required: true }),
    text('development', 'Mulighed for at udvikle arbejdsevnen', 'Possibility of developing the ability to work', { required: true }),
    text('questions', 'Svar på kommunens spørgsmål', "Answers to the municipality's questions"),
  ],
};
