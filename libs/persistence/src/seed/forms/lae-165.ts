import type { Form } from '#core';
import { agreedSince, choice, display, group, option, text } from './parts.js';

const most = { maxLength: 2000 };

/** Forslag om socialmedicinsk sagsbehandling: the doctor's own initiative, which the municipality is to reply to. */
export const lae165: Form = {
  code: 'LÆ 165',
  requestCode: 'LÆ 165',
  version: 1,
  validFrom: agreedSince,
  name: { da: 'Forslag om socialmedicinsk sagsbehandling', en: 'Proposal of social medical casework' },
  guidance: {
    da: 'Når lægen selv mener, at kommunen bør se på patientens sag. Kommunen kan ikke bestille den.',
    en: 'When the doctor thinks that the municipality should look at the patient’s case. The municipality cannot order it.',
  },
  asksFor: 'existingInformation',
  initiatedBy: 'recipient',
  recipientKinds: ['gpPractice', 'specialistPractice', 'hospitalDepartment'],
  booking: 'none',
  dutyToAnswer: false,
  dutySource: 'Attestnøglen 2013: sendes på lægens eget initiativ, uden honorar; spørgsmålenes ordlyd skal bekræftes',
  authorisedSigner: true,
  answerTypes: ['full'],
  declineReasons: [],
  fees: [],
  items: [
    display(
      'intro',
      'Skriv kun det, sagsbehandleren skal bruge. Patienten kan få det at se.',
      'Write only what the caseworker needs. The patient may get to see it.',
    ),
    group('proposal', 'Forslaget', 'The proposal', {
      item: [
        text('proposed', 'Hvad foreslår du, at kommunen gør?', 'What do you propose that the municipality does?', { required: true, ...most }),
        text('why', 'Hvorfor nu?', 'Why now?', { required: true, ...most }),
        choice('urgency', 'Hvor hurtigt er det nødvendigt?', 'How soon is it needed?', {
          required: true,
          answerOption: [
            option('soon', 'Inden for få dage: patienten mister noget ved at vente', 'Within days: the patient loses something by waiting'),
            option('weeks', 'Inden for nogle uger', 'Within some weeks'),
            option('whenPossible', 'Når det passer ind i sagen', 'When it suits the case'),
          ],
        }),
        text('urgencyWhy', 'Hvad sker der, hvis det venter?', 'What happens if it waits?', {
          required: true,
          enableWhen: { linkId: 'urgency', equals: 'soon' },
          ...most,
        }),
      ],
    }),
    group('health', 'Helbredet og sagen', 'The health and the case', {
      item: [
        text('meaning', 'Hvad betyder helbredet for arbejde og dagligdag?', 'What does the health mean for work and everyday life?', {
          required: true,
          ...most,
        }),
        text('considerations', 'Hensyn, som bør tages (kan undlades)', 'Considerations to be taken (may be left out)', most),
      ],
    }),
    group('citizen', 'Patientens egne ord', 'The patient’s own words', {
      item: [
        text('citizenWants', 'Hvad siger patienten selv, og hvad ønsker patienten?', 'What does the patient say, and what does the patient want?', {
          required: true,
          ...most,
        }),
      ],
    }),
  ],
};
