import type { Form } from '#core';
import { agreedSince, choice, date, declineReasons, option, text } from './parts.js';

/**
 * Advice of the health coordinator without a statement (*sparring*): no consultation, no fee, no duty beyond what is agreed. It
 * states nothing about an examination, so that no authorised person must sign it. How many is agreed between the two.
 */
export const advice: Form = {
  code: 'RÅDGIVNING',
  requestCode: 'RÅDGIVNING',
  version: 1,
  validFrom: agreedSince,
  name: { da: 'Rådgivning fra sundhedskoordinator', en: 'Advice from the health coordinator' },
  guidance: {
    da: 'Når sagsbehandleren har brug for et råd og ingen attest. Skal borgeren undersøges, er LÆ 275 den rette.',
    en: 'When the caseworker needs advice and no statement. If the citizen is to be examined, LÆ 275 is the right one.',
  },
  asksFor: 'cooperation',
  recipientKinds: ['clinicalFunction'],
  booking: 'none',
  dutyToAnswer: false,
  dutySource: 'Samarbejdsaftalen mellem kommune og region: antal og form skal bekræftes',
  authorisedSigner: false,
  answerTypes: ['full', 'partialRestFollows', 'partialFinal', 'tooEarly', 'wrongForm'],
  declineReasons: declineReasons('noCapacity', 'impartiality', 'basisMissing', 'citizenDeclines', 'outsideField', 'other'),
  fees: [],
  questions: [
    choice('matter', 'Hvad ønskes der råd om?', 'What is advice wanted about?', {
      required: true,
      answerOption: [
        option('papers', 'Hvad de helbredsoplysninger, vi har, betyder for arbejdet', 'What the health information we have means for work'),
        option('nextStep', 'Hvad næste skridt kan være', 'What the next step could be'),
        option('whichStatement', 'Om der er brug for en attest, og hvilken', 'Whether a statement is needed, and which one'),
      ],
    }),
    text('tried', 'Hvad er der gjort indtil nu?', 'What has been done so far?', { required: true, maxLength: 2000 }),
  ],
  items: [
    text('advice', 'Råd', 'Advice', { required: true, maxLength: 2000 }),
    choice('next', 'Forslag til næste skridt', 'Proposed next step', {
      answerOption: [
        option('none', 'Ingen flere oplysninger fra sundhedsvæsenet', 'No more information from health care'),
        option('lae265', 'Spørg egen læge (LÆ 265)', 'Ask the own doctor (LÆ 265)'),
        option('lae275', 'Bed klinisk funktion om en attest (LÆ 275)', 'Ask the clinical function for a statement (LÆ 275)'),
      ],
    }),
    date('talkedOn', 'Talt sammen den', 'Talked on'),
  ],
};
